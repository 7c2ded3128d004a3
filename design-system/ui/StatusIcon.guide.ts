import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '结果符号', en: 'Status icon'},
  status: 'stable',
  group: 'data',
  use: [
    {
      zh: '一条的检查结果：形状不同，颜色只作辅助，并有文字。',
      en: 'What a check of a clause found: a shape of its own, colour as support, and the word.',
    },
  ],
  not: [{zh: '其他含义的图标：六种形状各有所指。', en: 'Icons of another meaning: each of the six shapes has its own.'}],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {zh: '读出文字，图形不读。', en: 'Its word is read, the shape is skipped.'},
  issues: [
    {zh: 'hideLabel只能用于同页有图例（StatusLegend）的密表。', en: 'hideLabel is for dense tables with a StatusLegend on the page only.'},
    {
      zh: 'fromPage要求页面上恰有一个StatusShapes，否则看不到形状（有测试）。',
      en: 'fromPage needs exactly one StatusShapes on the page, or no shape is seen (tested).',
    },
  ],
  changes: [
    {
      on: '2026-12-01',
      what: {
        zh: '加fromPage和StatusShapes：几百行的表共用一套形状。',
        en: 'fromPage and StatusShapes: a table of hundreds of rows shares one set of shapes.',
      },
    },
    {
      on: '2026-11-30',
      what: {
        zh: '每个实例只留一个类名，长页更轻；外观不变。',
        en: 'One class for each instance, so that long pages weigh less; the look is the same.',
      },
    },
    {on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {
    fromPage: '从本页的StatusShapes取形状，不再画一遍；用于几百行的表。',
    status: '检查的结果。',
    label: '结果的说法。',
    hideLabel: '文字只给读屏；同页必须有图例说明形状。',
  },
}
