import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '正文', en: 'Prose'},
  status: 'stable',
  group: 'text',
  use: [{zh: '连续的文字：行长、段距、列表和表格都已排好。', en: 'Running text: line length, spaces, lists and tables are set.'}],
  not: [{zh: '组件拼成的版面。', en: 'Layouts made of components.'}],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '按内容读出，不加任何东西。', en: 'Read as its content; it adds nothing.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {children: '段落、标题、列表、表格和图。'},
}
