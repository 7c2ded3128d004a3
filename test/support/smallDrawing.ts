import {type Drawing, type Ink, type Mark, polygon} from '../../design-system/drawing/drawing.ts'

export const teal: Ink = {name: 'TEST Teal', zh: '青', en: 'Teal', srgb: '#006666', cmyk: [90, 20, 40, 10], lrv: 12}
export const black: Ink = {name: 'TEST Black', zh: '黑', en: 'Black', srgb: '#000000', cmyk: [0, 0, 0, 100], lrv: 4}
export const white: Ink = {name: 'TEST White', zh: '白', en: 'White', srgb: '#FFFFFF', cmyk: [0, 0, 0, 0], lrv: 90}

const triangle = polygon([
  [10, 10],
  [30, 10],
  [10, 20.5],
])

/** A mark of every type, with an ink and without where it may be, and one for every process. */
export const marksOfEveryType: readonly Mark[] = [
  {type: 'path', process: 'drill', segments: triangle},
  {type: 'circle', process: 'drill', centre: [5, 6], radius: 2.5},
  {
    type: 'path',
    process: 'cut',
    segments: [
      {to: 'move', at: [40, 40]},
      {to: 'line', at: [60, 45]},
    ],
  },
  {type: 'path', process: 'engrave', segments: triangle, ink: black},
  {type: 'circle', process: 'emboss', centre: [50, 20], radius: 4, ink: teal},
  {type: 'field', process: 'print', ink: teal},
  {type: 'path', process: 'print', segments: triangle, ink: white},
  {type: 'circle', process: 'print', centre: [70, 30], radius: 5, ink: black},
]

/** A panel of 100 by 50 mm. */
export const smallDrawing: Drawing = {
  width: 100,
  height: 50,
  corner: 0,
  title: '示例 <A> & "B"',
  lang: 'zh-Hans',
  marks: marksOfEveryType,
}
