import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '入口卡片', en: 'Card'},
  status: 'stable',
  group: 'navigation',
  use: [
    {
      zh: '首页和栏目页上，通向一个部分的门：名称、一句说明、几个常用链接。',
      en: 'On front pages, as the door to a part: its name, a sentence, a few links most used.',
    },
  ],
  not: [
    {zh: '只有文字、没有去处的内容。', en: 'Text that leads nowhere.'},
    {zh: '要按列比较的内容，用表格（Table）。', en: 'What is compared column by column: use a Table.'},
  ],
  keyboard: {zh: '每个链接按Tab到达，按Enter打开。', en: 'Tab reaches each link, Enter opens it.'},
  reader: {zh: '每张是一个区块，标题里有链接。', en: 'Each is an article whose heading holds a link.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    title: '这一部分的名称。',
    href: '门通向哪里。',
    level: '卡片标题在页面里的级别。',
    children: '门后有什么，一两句话。',
    links: '给熟手的直达链接。',
    'CardGrid.children': '各张卡片。',
  },
}
