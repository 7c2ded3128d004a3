import {type Drawing, type Ink, type Mark, polygon} from '../../../../design-system/drawing/drawing.ts'

const ink = (name: string, srgb: Ink['srgb'], cmyk: Ink['cmyk']): Ink => ({name, zh: name, en: name, srgb, cmyk, lrv: 0})
export const teal = ink('CUNBIAO TEAL', '#006666', [100, 0, 40, 60])
export const black = ink('CUNBIAO BLACK', '#000000', [0, 0, 0, 100])
export const white = ink('CUNBIAO WHITE', '#FFFFFF', [0, 0, 0, 0])

export const square: Mark = {
  type: 'path',
  process: 'print',
  ink: white,
  segments: polygon([
    [5, 5],
    [15, 5],
    [15, 12.5],
    [5, 12.5],
  ]),
}
/** Half a lens: a straight step and a curve. */
export const lens: Mark = {
  type: 'path',
  process: 'cut',
  segments: [
    {to: 'move', at: [20, 10]},
    {
      to: 'cubic',
      via: [
        [24, 6],
        [28, 6],
      ],
      at: [32, 10],
    },
    {to: 'line', at: [20, 10]},
    {to: 'close'},
  ],
}
export const stroke: Mark = {
  type: 'path',
  process: 'engrave',
  segments: [
    {to: 'move', at: [1, 2]},
    {to: 'line', at: [3.0004, 2.5]},
  ],
}

/** A panel of 40 by 30 mm with a mark of each type, coloured and not; the order of processes is not the order of marks. */
export const small: Drawing = {
  width: 40,
  height: 30,
  corner: 2,
  title: 'A & 村',
  lang: 'zh-Hans',
  marks: [
    {type: 'circle', process: 'drill', centre: [4, 26], radius: 1.5},
    {type: 'field', process: 'print', ink: teal},
    square,
    {type: 'circle', process: 'print', centre: [30, 20], radius: 3, ink: black},
    lens,
    stroke,
  ],
}
