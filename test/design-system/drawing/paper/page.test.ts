import {describe, expect, test} from 'vitest'
import type {Mark} from '../../../../design-system/drawing/drawing.ts'
import {a4, columnAt, columnOf, columnsWide, gutter, roomOf, scaleBar, toDrawing} from '../../../../design-system/drawing/paper/page.ts'
import {hair, leading, type PaperMark, Pen} from '../../../../design-system/drawing/paper/pen.ts'
import {reduced, thumbnail} from '../../../../design-system/drawing/paper/reduced.ts'
import {boxFonts} from '../../../support/boxFace.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {marksOfEveryType, smallDrawing, teal} from '../../../support/smallDrawing.ts'

const pen = new Pen(boxFonts, cunbiao)
const boxOf = (mark: PaperMark | undefined) => {
  const points = mark?.type === 'path' ? mark.segments.flatMap((s) => (s.to === 'close' ? [] : [s.at])) : []
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map((v) => Number(v.toFixed(4)))
}
const words = (marks: readonly PaperMark[]) => marks.flatMap((mark) => (mark.type === 'text' ? [mark] : []))

test('twelve columns and the gutters between them fill the room within the margins', () => {
  for (const format of [a4.upright, a4.across]) {
    expect(columnsWide(format, 12)).toBeCloseTo(roomOf(format), 9)
    expect(columnAt(format, 0)).toBe(format.margin)
    expect(columnAt(format, 11) + columnsWide(format, 1)).toBeCloseTo(format.width - format.margin, 9)
    expect(columnAt(format, 1) - columnAt(format, 0)).toBeCloseTo(columnOf(format), 9)
    expect(columnOf(format) - columnsWide(format, 1)).toBeCloseTo(gutter, 9)
  }
  expect([a4.upright.width, a4.upright.height, a4.across.width, a4.across.height]).toEqual([210, 297, 297, 210])
})

describe('words', () => {
  test('stand where they begin, end or have their middle, and are made narrower to fit', () => {
    const at = (style: object) => words(pen.text('村AB', [100, 50], {em: 4, ...style}))[0]?.matrix
    // One em, an eighth between Chinese and Latin, and two halves: 8.5 mm.
    expect(at({})).toEqual([4, 0, 0, 4, 100, 50])
    expect(at({align: 'right'})).toEqual([4, 0, 0, 4, 91.5, 50])
    expect(at({align: 'centre'})).toEqual([4, 0, 0, 4, 95.75, 50])
    expect(at({most: 8.5})).toEqual([4, 0, 0, 4, 100, 50])
    expect(at({most: 4.25})).toEqual([2, 0, 0, 4, 100, 50])
    expect(at({align: 'right', turned: true})).toEqual([0, -4, 4, 0, 100, 58.5])
    expect(pen.widthOf('村AB', {em: 4})).toBe(8.5)
    expect(pen.text('', [0, 0], {em: 4})).toEqual([])
  })

  test('take half a character for a mark at the end of a line or beside another, a whole within a sentence', () => {
    const wide = (said: string) => pen.widthOf(said, {em: 1})
    expect(wide('村，')).toBe(1.5)
    expect(wide('村，站')).toBe(3)
    expect(wide('村（站）')).toBe(3.5)
    expect(wide('（站')).toBe(1.5)
    expect(wide('村。（站）')).toBe(1 + 1 + 0.5 + 1 + 0.5)
    expect(wide('村AB站')).toBe(1 + 0.125 + 1 + 0.125 + 1)
    expect(wide('村 A')).toBe(1 + 0.5 + 0.5)
  })

  test('that do not fit are broken, a line below the other', () => {
    const lines = words(pen.lines('一二三四五', [10, 20], {em: 2, most: 6}))
    expect(lines.map(({words, matrix}) => [words, matrix[4], matrix[5]])).toEqual([
      ['一二三', 10, 20],
      ['四五', 10, 20 + 2 * leading],
    ])
    expect(pen.broken('一二三', {em: 2, most: 6})).toEqual(['一二三'])
    expect(pen.broken('一二三', {em: 2, most: 5.9})).toEqual(['一二', '三'])
  })
})

describe('lines', () => {
  test('are areas: a bar, the four edges of a frame, a line between two places, dashes', () => {
    expect(boxOf(pen.bar(1, 2, 30, 4))).toEqual([1, 2, 31, 6])
    expect(pen.frame(0, 0, 20, 10, 0.5).map(boxOf)).toEqual([
      [0, 0, 20, 0.5],
      [0, 9.5, 20, 10],
      [0, 0, 0.5, 10],
      [19.5, 0, 20, 10],
    ])
    expect(boxOf(pen.line([0, 0], [10, 0], 0.5))).toEqual([0, -0.25, 10, 0.25])
    expect(boxOf(pen.line([0, 0], [0, 10], 0.5))).toEqual([-0.25, 0, 0.25, 10])
    expect(pen.dashes([0, 0], [12, 0], 1.5, 0.5).map(boxOf)).toEqual([0, 3, 6, 9].map((x) => [x, -0.25, x + 1.5, 0.25]))
    expect(pen.dashes([0, 0], [0.1, 0])).toHaveLength(1)
  })

  test('of a dimension have their words within, or beside where there is no room', () => {
    const style = (marks: readonly PaperMark[]) => words(marks)[0]?.matrix.slice(4)
    // At an em of 2.2 four figures are 4.4 mm wide, and 1.6 mm are left around them.
    expect(style(pen.across(10, 16, 50, '1234', 40))).toEqual([13 - 2.2, 49.2])
    expect(style(pen.across(10, 15.9, 50, '1234', 40))).toEqual([17.5, 50.8])
    expect(style(pen.upright(10, 16, 50, '1234', 40))).toEqual([49.2, 13 + 2.2])
    expect(style(pen.upright(10, 15.9, 50, '1234', 40))).toEqual([49.2, 8.4])
    expect(pen.across(10, 30, 50, '20', 40).map(boxOf)[0]).toEqual([
      9,
      Number((50 - hair / 2).toFixed(4)),
      31,
      Number((50 + hair / 2).toFixed(4)),
    ])
    // The extension lines begin off the thing, on its side, and end beyond the dimension.
    for (const [y, from, to] of [
      [50, 40.8, 51.2],
      [30, 28.8, 39.2],
    ] as const) {
      const all = pen.across(10, 30, y, '20', 40).map(boxOf)
      expect(all.some((box) => box[1] === from && box[3] === to)).toBe(true)
    }
  })
})

test.each([
  [1, '100 mm', 100],
  [2.5, '100 mm', 40],
  [4, '200 mm', 50],
  [10, '500 mm', 50],
  [20, '1000 mm', 50],
  [50, '2000 mm', 40],
  [100, '5 m', 50],
  [500, '20 m', 40],
])('the bar of a scale of 1:%d is %s, %d mm on paper', (scale, label, wide) => {
  const marks = scaleBar(pen, 10, 200, scale)
  expect(words(marks).map(({words}) => words)).toEqual([label])
  expect(boxOf(marks[0])).toEqual([10, 199.5, 10 + wide, 200])
  expect(boxOf(marks[1])).toEqual([10, 198, 10.25, 200])
  expect(boxOf(marks[2])).toEqual([10 + wide - 0.25, 198, 10 + wide, 200])
})

describe('a sign on a paper', () => {
  test('is so many times smaller, with what is inked and without what is for a tool', () => {
    const marks = reduced(smallDrawing, pen, 20, 30, 4)
    expect(marks).toHaveLength(marksOfEveryType.filter(({ink}) => ink).length)
    expect(marks.every((mark) => mark.type === 'text' || mark.process === 'print')).toBe(true)
    const [engraved, raised, field, , dot] = marks
    expect(boxOf(engraved)).toEqual([22.5, 32.5, 27.5, 35.13])
    expect(raised).toMatchObject({type: 'circle', centre: [32.5, 35], radius: 1, ink: teal})
    expect(boxOf(field)).toEqual([20, 30, 45, 42.5])
    expect(dot).toMatchObject({centre: [37.5, 37.5], radius: 1.25})
  })

  test('lies on a grid of a hundredth of a millimetre', () => {
    const mark: Mark = {type: 'path', process: 'print', ink: teal, segments: [{to: 'move', at: [1.23, 4.56]}]}
    expect(reduced({...smallDrawing, marks: [mark]}, pen, 0, 0, 10)).toMatchObject([{segments: [{at: [0.12, 0.46]}]}])
  })

  test('has a thin edge around it', () => {
    expect(boxOf(thumbnail(pen, smallDrawing, 20, 30, 4)[0])).toEqual([20 - hair, 30 - hair, 45 + hair, 42.5 + hair])
  })
})

test('a page as a drawing lies on white, its words as outlines', () => {
  const {width, height, corner, title, marks} = toDrawing({...a4.upright, title: '页', marks: pen.text('村', [10, 20], {em: 4})}, pen)
  expect({width, height, corner, title}).toEqual({width: 210, height: 297, corner: 0, title: '页'})
  expect(marks[0]).toMatchObject({type: 'field', ink: cunbiao.inks['on-ground']})
  expect(boxOf(marks[1])).toEqual([10, 16, 14, 20])
  const [turned] = toDrawing({...a4.upright, title: '', marks: pen.text('村', [10, 20], {em: 4, turned: true})}, pen).marks.slice(1)
  expect(boxOf(turned)).toEqual([6, 16, 10, 20])
})
