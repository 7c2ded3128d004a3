import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '当前位置', en: 'Breadcrumbs'},
  status: 'stable',
  group: 'navigation',
  use: [{zh: '页面在第三层或更深时，放在标题上方。', en: 'Above the title of pages three levels deep or more.'}],
  not: [{zh: '首页和一级栏目页。', en: 'The front page and the first page of a part.'}],
  keyboard: {zh: '每个链接按Tab到达，按Enter打开。', en: 'Tab reaches each link, Enter opens it.'},
  reader: {
    zh: '读出导航名称和有序列表；最后一项读为“当前页面”。',
    en: 'The name of the navigation and a list; the last entry is said to be the current page.',
  },
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {label: '导航的名称，如“当前位置”。', trail: '从首页往下；最后一项是本页，没有链接。'},
}
