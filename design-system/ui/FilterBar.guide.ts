import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '筛选栏', en: 'Filter bar'},
  status: 'stable',
  group: 'form',
  use: [
    {zh: '缩小一张长表：按名称、镇、类型。没有脚本也能用。', en: 'To narrow a long list by name, town or type; it works without a script.'},
  ],
  not: [
    {zh: '不到十行的表。', en: 'Lists of fewer than ten rows.'},
    {zh: '填写资料的表单：用TextField等。', en: 'Forms that take data: use TextField and its like.'},
  ],
  keyboard: {zh: 'Tab逐栏到达，Enter筛选。', en: 'Tab reaches each field, Enter filters.'},
  reader: {zh: '作为搜索区域读出；结果数变化时自动读出。', en: 'A search landmark; the number of results is said when it changes.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    label: '表单的名称，如“筛选站点”。',
    action: '显示结果的页面；不写为本页。',
    fields: '各个问题，最能缩小范围的在前。',
    submitLabel: '按钮上的字。',
    reset: '清除全部条件的链接。',
    children: '筛选结果，如“共34个，符合12个”；变化时读屏读出。',
  },
}
