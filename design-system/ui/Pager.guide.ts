import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '上下章', en: 'Pager'},
  status: 'stable',
  group: 'navigation',
  use: [{zh: '书的章末，通向前一章和后一章。', en: 'At the end of a chapter, to those before and after.'}],
  not: [{zh: '搜索结果分页。', en: 'Pages of search results.'}],
  keyboard: {zh: '每个链接按Tab到达，按Enter打开。', en: 'Tab reaches each link, Enter opens it.'},
  reader: {zh: '读出导航名称、方向和章名。', en: 'The name of the navigation, then direction and title.'},
  issues: [{zh: '没有页码，不能用于分页。', en: 'It has no page numbers and cannot page through results.'}],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {label: '导航的名称，如“章节”。', previous: '前一章；开头没有。', next: '后一章；末尾没有。'},
}
