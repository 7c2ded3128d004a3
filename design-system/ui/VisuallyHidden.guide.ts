import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '只供读屏', en: 'Visually hidden'},
  status: 'stable',
  group: 'text',
  use: [
    {zh: '看得见的人从符号或位置明白，读屏的人要听到的话。', en: 'Words that a screen reader needs where others see a symbol or a place.'},
  ],
  not: [{zh: '人人都要看的内容。', en: 'What everybody should read.'}],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '照常读出。', en: 'It is read as any text.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {children: '文字。'},
}
