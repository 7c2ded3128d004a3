import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '得分条', en: 'Meter'},
  status: 'stable',
  group: 'data',
  use: [{zh: '一个得分和要达到的线。', en: 'A score against the score to reach.'}],
  not: [
    {zh: '过程的进度。', en: 'Progress of something that is going on.'},
    {zh: '超出范围的值：会报错，先改数据。', en: 'Values out of range: they throw; mend the data first.'},
  ],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '只读文字；条形不读，因为文字已说全。', en: 'The words alone; the bar is skipped, for they say it all.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    label: '量的是什么。',
    value: '0至max。没有检查时不写，画虚线空条，不是零分。',
    max: '最大值。',
    valueText: '带单位的值，或“未检查”。',
    threshold: '要达到的值，text用文字说明，如“达到80%可评为标准型”。',
  },
}
