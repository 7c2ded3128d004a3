import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '页脚', en: 'Site footer'},
  status: 'stable',
  group: 'frame',
  use: [{zh: '每页一个：各部分的链接和内容的许可。', en: 'One on each page: the parts of the site and on what terms they stand.'}],
  not: [{zh: '只在这里出现的重要内容。', en: 'Anything important that stands nowhere else.'}],
  keyboard: {zh: '每个链接按Tab到达，按Enter打开。', en: 'Tab reaches each link, Enter opens it.'},
  reader: {zh: '作为页脚区域读出，各栏有名称。', en: 'A footer landmark whose columns have names.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {columns: '网站的各部分，按用途分栏。', children: '版次、许可和来源，各成一段。'},
}
