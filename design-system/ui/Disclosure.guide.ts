import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '折叠', en: 'Disclosure'},
  status: 'new',
  group: 'text',
  use: [
    {zh: '多数人不看、少数人要看的内容：来源、细则、历次记录。', en: 'What most skip and some need: sources, details, earlier records.'},
  ],
  not: [
    {zh: '人人都要看的内容。', en: 'What everybody needs.'},
    {zh: '只有一处内容可折叠、标题却写“更多”。', en: 'A label such as "more", which does not say what is inside.'},
  ],
  keyboard: {zh: '标题按Tab到达，Enter或空格展开、收起。', en: 'Tab reaches the label; Enter or Space folds and unfolds.'},
  reader: {zh: '读出标题及其已展开或已收起。', en: 'The label is said with whether it is expanded.'},
  issues: [{zh: '2025年以前的浏览器打印时仍是收起的。', en: 'Browsers from before 2025 print it folded.'}],
  changes: [{on: '2026-11-30', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    label: '折叠的是什么，用名词，不写“更多”。',
    open: '一开始是否展开。',
    name: '同名的几个，展开一个时其余收起。',
    paper: '打印时是否也展开；除非内容长而少人看，应展开。',
    children: '折叠的内容。',
  },
}
