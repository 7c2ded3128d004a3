import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '公示',
    current: '现在公示的',
    none: '现在没有公示。',
    lead: (on: string) =>
      `本页与站点公示栏内容相同，制作于${on}。过了撤下日期的，以日期为准，不再有效。没到发布日期的不在这里，以站点公示栏为准；注明可以提前的，到日子自己出现。`,
    listNote: '名单张贴在站点公示栏，网上不登姓名。有异议的，公示期内向站点提出。',
    past: '已经撤下的',
    pastNote: '只列标题和日期，正文已撤下。名单类公示期满后，网上同时撤下，不在此列。',
    head: {title: '标题', category: '类别', from: '发布日期', until: '撤下日期', post: '发布岗位'},
    print: '打印这一件',
    printAll: '直接打印本页，每件公示各印一张A4。',
    feed: '订阅全镇的公示（Atom）',
    wrong: '内容有误，请告诉站点，站点按条款核实更正：',
    all: (n: number) => `全部公示（${n}件）和已撤下的`,
    until: (day: string | undefined) => (day === undefined ? '长期' : `至${day}`),
    back: '回到站点页',
    span: (from: string, until: string) => `${from}起，${until}`,
  },
  en: {
    title: 'Notices',
    current: 'On the notice board now',
    none: 'Nothing is on the notice board now.',
    lead: (on) =>
      `This page says what the notice board of the point says, and was made on ${on}. What has passed its date of removal no longer holds. What waits for its first day is not here, and the notice board decides; what may be known before appears by itself on its day.`,
    listNote:
      'The list itself hangs on the notice board of the point; no names are published online. Whoever objects tells the point while it hangs.',
    past: 'Taken down',
    pastNote: 'Titles and dates only: the words are gone. Lists of recipients leave the page when their time ends and are not here.',
    head: {title: 'Title', category: 'Subject', from: 'Posted on', until: 'Comes down', post: 'Posted by'},
    print: 'Print this one',
    printAll: 'Print the page to have every notice on a sheet of A4 of its own.',
    feed: 'Subscribe to the notices of the town (Atom)',
    wrong: 'If something is wrong, tell the service point, which looks into it by the clause:',
    all: (n) => `All notices (${n}) and those taken down`,
    until: (day) => (day === undefined ? 'standing' : `until ${day}`),
    back: 'Back to the point',
    span: (from, until) => `from ${from}, ${until}`,
  },
})
