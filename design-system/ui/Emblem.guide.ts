import type {Guide} from './guide.ts'

/** What a developer should know before using it. */
export const guide: Guide = {
  name: {zh: '徽标', en: 'Emblem'},
  status: 'stable',
  group: 'frame',
  use: [{zh: '页首和封面上的徽标，随读者的主题变色。', en: 'The emblem in heads and on covers, in the colours of the reader’s theme.'}],
  not: [
    {
      zh: '标识、打印件：那里用油墨的颜色，由标识引擎画。',
      en: 'Signs and paper: there it has the colours of paint and is drawn by the engine.',
    },
    {zh: '徽标小于12像素。', en: 'Smaller than 12 pixels.'},
  ],
  keyboard: {zh: '不接收焦点。', en: 'It takes no focus.'},
  reader: {
    zh: '有label时读为图片；旁边已有名称时不设label，读屏跳过。',
    en: 'With a label it is an image; beside a name it has none and is skipped.',
  },
  issues: [],
  changes: [
    {on: '2026-11-30', what: {zh: '形状由identity.yaml给出，可有曲线。', en: 'Its shapes come from identity.yaml and may be curved.'}},
    {on: '2026-11-24', what: {zh: '首次加入。', en: 'Added.'}},
  ],
  props: {
    size: '图形所在方格的边长。',
    paths: 'SVG路径；emphasis和ornament用强调色，其余用底色。',
    label: '徽标的含义。旁边已有名称时不写，读屏跳过。',
  },
}
