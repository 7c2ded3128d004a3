import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '图', en: 'Figure'},
  status: 'stable',
  group: 'text',
  use: [{zh: '带图名和比例的图：标识、平面、图表。', en: 'Drawings with caption and scale: signs, plans, charts.'}],
  not: [{zh: '装饰。', en: 'Decoration.'}],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '读出图的替代文字，再读图名。', en: 'The picture’s text alternative, then the caption.'},
  issues: [{zh: '替代文字由放进去的图自带，组件不补。', en: 'The picture brings its text alternative itself; the component adds none.'}],
  changes: [{on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}}],
  props: {
    children: '图：标识、平面图或图表的内联SVG。',
    caption: '图上是什么。',
    note: '比例和尺寸，如“1:10，2400 × 450 mm”；没有比例的图只是装饰。',
  },
}
