import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '阅读设置', en: 'Reading options'},
  status: 'stable',
  group: 'form',
  use: [{zh: '由读者选字号和对比度，选后立即生效。', en: 'For readers to choose text size and contrast, at once.'}],
  not: [{zh: '没有脚本时：不要显示。', en: 'Without a script: do not show it.'}],
  keyboard: {zh: 'Tab进入一组，方向键改选。', en: 'Tab enters a group, arrow keys choose.'},
  reader: {zh: '读出组名和选项；不能保存时自动读出说明。', en: 'Group and choice are said; if it cannot be kept, that is said too.'},
  issues: [{zh: '浏览器禁止存储时，只在本页有效。', en: 'Where the browser forbids storage it holds on this page only.'}],
  changes: [{on: '2026-11-25', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {size: '各种字号。', contrast: '各种对比度。', notKept: '本机不能保存时说的话，平时隐藏。'},
}
