import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '侧边目录', en: 'Side contents'},
  status: 'stable',
  group: 'navigation',
  use: [
    {
      zh: '书或长页的目录：宽屏在旁，手机上折叠在正文之上，打印时没有。',
      en: 'The contents of a book or a long page: beside it on wide screens, folded above it on phones, absent on paper.',
    },
  ],
  not: [{zh: '三个标题以内的页面。', en: 'Pages of three headings or fewer.'}],
  keyboard: {zh: '手机上Enter展开；链接按Tab逐个到达。', en: 'On phones Enter unfolds it; Tab reaches each link.'},
  reader: {zh: '读出导航名称；当前章读为“当前页面”。', en: 'The name of the navigation; the open chapter is said to be the current page.'},
  issues: [],
  changes: [
    {on: '2026-11-25', what: {zh: '随滚动标出读到的标题。', en: 'Follows the reader through the headings.'}},
    {on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {label: '目录的标题，如“本章目录”；也是导航的名称。', entries: '各章或各标题，按正文的顺序。'},
}
