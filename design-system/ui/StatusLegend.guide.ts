import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '结果图例', en: 'Status legend'},
  status: 'stable',
  group: 'data',
  use: [
    {
      zh: '页上有结果符号而文字收起时；或第一次出现时说明如何计分。',
      en: 'Where a page has status icons without words, or to say how each counts.',
    },
  ],
  not: [{zh: '没有出现的状态不列。', en: 'States that do not occur.'}],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '读为一张列表：结果和含义。', en: 'A list of states and meanings.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {label: '列表的名称，如“状态图例”。', entries: '页上出现的状态，按得分排列。'},
}
