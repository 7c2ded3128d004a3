import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '时间线', en: 'Timeline'},
  status: 'stable',
  group: 'data',
  use: [{zh: '一个站点或一个版次先后发生的事。', en: 'What happened to a point or an edition, one thing after another.'}],
  not: [{zh: '将来的日程：用表格。', en: 'A schedule to come: use a Table.'}],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '读为有序列表，每项先读日期。', en: 'An ordered list; each entry begins with its date.'},
  issues: [],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    label: '列表的名称，如“评估记录”。',
    events: '发生的事，按读的顺序。',
    'events[].date': '给机器的ISO日期，如2026-03-05。',
    'events[].dateText': '按该语言写法的日期。',
  },
}
