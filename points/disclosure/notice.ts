import type {InBoth} from '../../handbooks/language/both.ts'

interface Named extends InBoth {
  /** Other words for it, in either language. */
  readonly also: readonly string[]
}

/** What a notice is about: the subjects that the chapter on disclosure names, each with its clause. */
export const categories = {
  directory: {zh: '公开目录', en: 'List of disclosure', also: ['目录'], clause: 'SW-DISC-001'},
  posts: {zh: '岗位和电话', en: 'Posts and telephones', also: ['岗位', '岗位职责', '服务电话'], clause: 'SW-DISC-002'},
  benefits: {zh: '补贴和救助', en: 'Subsidies and assistance', also: ['补贴', '救助', '惠民补贴', '社会救助'], clause: 'SW-DISC-002'},
  list: {zh: '名单公示', en: 'List of recipients', also: ['名单', '公示名单', '评议结果', 'list'], clause: 'SW-DISC-003'},
  complaints: {zh: '投诉和监督', en: 'Complaints and supervision', also: ['投诉', '监督'], clause: 'SW-DISC-002'},
  rectification: {zh: '评定和整改', en: 'Assessment and putting right', also: ['整改', '评定', '差距清单'], clause: 'SW-DISC-002'},
  policy: {zh: '政策说明', en: 'Policy in plain words', also: ['政策', '通俗说明'], clause: 'SW-DISC-004'},
  hours: {zh: '服务时间变动', en: 'Changed hours', also: ['服务时间', '时间变动'], clause: 'SW-WIN-006'},
  message: {zh: '通知', en: 'Message to residents', also: ['群发通知', '通告', '告示'], clause: 'SW-DISC-012'},
  correction: {zh: '更正', en: 'Correction', also: ['更正公告'], clause: 'SW-DISC-014'},
} as const satisfies Readonly<Record<string, Named & {readonly clause: string}>>

export type Category = keyof typeof categories

/** The posts that publish: those that the handbooks name. A notice bears a post, never a person’s name. */
export const posts = {
  head: {zh: '站点负责人', en: 'Head of the service point', also: ['负责人', '站长']},
  duty: {zh: '值班长', en: 'Duty manager', also: []},
  chief: {zh: '首席代表', en: 'Chief representative', also: []},
  window: {zh: '综合窗口', en: 'Comprehensive window', also: ['窗口', '综合岗']},
  acting: {zh: '帮办代办窗口', en: 'Help and errands window', also: ['帮办代办', '代办员', '帮办代办岗']},
  guide: {zh: '咨询引导岗', en: 'Enquiries and guidance', also: ['咨询台', '引导员', '引导岗']},
  town: {zh: '镇便民服务中心', en: 'Town service centre', also: ['镇中心', '街道便民服务中心', '乡便民服务中心']},
  county: {zh: '县政务服务管理机构', en: 'County service authority', also: ['县政务服务局', '区政务服务局', '市政务服务局']},
} as const satisfies Readonly<Record<string, Named>>

export type Post = keyof typeof posts

/** What stands on the notice board of a point, as its table has it. Dates are `2026-12-01`. */
export interface BoardNotice {
  /** What it is called in addresses of the point’s page and in feeds: the same as long as its first day and its title are. */
  readonly key: string
  readonly title: string
  readonly category: Category
  readonly from: string
  /** The last day on which it stands; undefined for what stays. */
  readonly until: string | undefined
  readonly post: Post
  /** Paragraphs, parted by line feeds. */
  readonly text: string
  /** Whether it does no harm if its words are known before their day. */
  readonly early?: boolean
}

/** Whether a notice stands on the board on a day: from its first day until its last. */
export const stands = ({from, until}: Pick<BoardNotice, 'from' | 'until'>, day: string): boolean =>
  from <= day && (until === undefined || day <= until)

/**
 * What a page shows of the notices of a point on a day. Those that wait for their first day are in none, unless the table says that they may be
 * known before it: whatever a page carries can be read in its source and found by a search, though it is hidden.
 *
 * @clause SW-DISC-007 what is past comes down
 */
export interface BoardOn {
  readonly current: readonly BoardNotice[]
  /** What waits for its first day and may be known before it, the next first: a page shows it from that day on by the clock of the reader. */
  readonly waiting: readonly BoardNotice[]
  /** What is past, the latest first: titles and dates stay to be looked up. Lists of recipients are not among them. */
  readonly past: readonly Pick<BoardNotice, 'key' | 'title' | 'category' | 'from' | 'until' | 'post'>[]
}

/**
 * Returns what stands on a day and what is past, as a page shows it. The words of a list of recipients hang at the point alone: they are printed, and
 * never go online, for no program can tell a name from other words. When its time is over nothing of it stays, so that no search keeps it.
 *
 * @clause SW-DISC-010 lists leave the page when their time ends
 */
export function boardOn(notices: readonly BoardNotice[], day: string): BoardOn {
  return {
    current: notices
      .filter((notice) => stands(notice, day))
      .map((notice) => (notice.category === 'list' ? {...notice, text: ''} : notice))
      .sort((a, b) => b.from.localeCompare(a.from)),
    waiting: notices
      .filter(({from, early, category}) => day < from && early === true && category !== 'list')
      .sort((a, b) => a.from.localeCompare(b.from)),
    past: notices
      .filter(({until, category}) => until !== undefined && until < day && category !== 'list')
      .map(({key, title, category, from, until, post}) => ({key, title, category, from, until, post}))
      .sort((a, b) => (b.until ?? '').localeCompare(a.until ?? '')),
  }
}
