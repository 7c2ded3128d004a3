import {expect, test} from 'vitest'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {inkOf} from '../../../../design-system/signs/layout/draw.ts'
import type {LinePart} from '../../../../design-system/signs/layout/layout.ts'
import {breakWords} from '../../../../design-system/signs/layout/message.ts'
import {drawSign, layoutSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {limits} from '../../../../handbooks/hardware/limits.ts'
import {boxFace, boxFonts} from '../../../support/boxFace.ts'
import {cunbiao} from '../../../support/cunbiao.ts'

const fonts = await loadFonts()
const name = {zh: '战旗村便民服务站', en: 'Zhanqi Village Public Service Station'}
const lines = (spec: SignSpec) => layoutSign(spec, boxFonts).parts.filter((part): part is LinePart => part.type === 'line')
const words = (spec: SignSpec) => lines(spec).map(({text}) => text)

test('characters are as high as the viewing distance asks, and the second line is 0.425 of them', () => {
  const [zh, en] = lines({kind: 'window-plate', viewingDistanceM: 10, text: name})
  expect(zh?.height).toBe(10 * limits.hanziHeightPerMetre.min)
  expect(en?.height).toBeCloseTo(0.425 * 80)
})

test('a panel is as large as its message and a margin of 0.75 of a character on every side', () => {
  // Eight boxes of 80 mm with 0.05 em between them, over 37 narrow ones of 0.5 em.
  const {width, height} = layoutSign({kind: 'window-plate', viewingDistanceM: 10, text: {zh: '战旗村便民服务站'}}, boxFonts)
  expect(width).toBe(8 * 80 + 7 * 0.05 * 80 + 2 * 60)
  expect(height).toBe(80 + 2 * 60)
})

test('ink keeps the same margin left, right and above, and to the last baseline below', () => {
  const layout = layoutSign({...examples['window-3'], text: {zh: '国国国国国国国国', en: 'HH'}}, fonts)
  const boxes = layout.parts.map((part) => inkOf(part, fonts))
  const bar = layout.parts.findIndex((part) => part.type === 'bar')
  const margin = 0.75 * layout.hanzi
  expect(Math.min(...boxes.map((b) => b.left))).toBeCloseTo(margin, 3)
  expect(layout.width - Math.max(...boxes.map((b) => b.right)) - margin).toBeGreaterThanOrEqual(-1e-6)
  expect(layout.width - Math.max(...boxes.map((b) => b.right)) - margin).toBeLessThan(1) // whole millimetres
  expect(boxes[bar]?.top).toBeCloseTo(layout.height - (boxes[bar]?.bottom ?? 0), 3)
  expect((boxes[bar]?.top ?? 0) - margin).toBeLessThan(1)
})

test('twice the viewing distance gives the same sign at twice the size', () => {
  for (const spec of [
    examples['fascia-zhanqi'],
    examples['directional-hall'],
    examples['hours-station'],
    examples['facility-drinking-water'],
  ]) {
    const near = layoutSign(spec, boxFonts)
    const far = layoutSign({...spec, viewingDistanceM: spec.viewingDistanceM * 2}, boxFonts)
    expect(Math.abs(far.width - 2 * near.width)).toBeLessThanOrEqual(1) // panels are whole millimetres
    expect(Math.abs(far.height - 2 * near.height)).toBeLessThanOrEqual(1)
    near.parts.forEach((part, i) => {
      const other = far.parts[i]
      expect(other?.type).toBe(part.type)
      expect(Math.abs((other?.at[0] ?? 0) - 2 * part.at[0])).toBeLessThanOrEqual(1)
    })
  }
})

test('lettering grows to fill a panel that is larger than it needs', () => {
  const natural = layoutSign({kind: 'fascia', viewingDistanceM: 10, text: name}, boxFonts)
  const wide = layoutSign({kind: 'fascia', viewingDistanceM: 10, widthMm: natural.width * 2, heightMm: 2000, text: name}, boxFonts)
  expect(wide.hanzi / natural.hanzi).toBeCloseTo(2, 1)
  const given = layoutSign({kind: 'fascia', viewingDistanceM: 10, widthMm: 3000, hanziHeightMm: 60, text: name}, boxFonts)
  expect(given.hanzi).toBe(60)
})

test('a line that is slightly too long is condensed, one that is longer breaks', () => {
  const spec = {kind: 'fascia', viewingDistanceM: 10, text: {zh: name.zh}} as const
  const {width} = layoutSign(spec, boxFonts)
  const condensed = lines({...spec, widthMm: width - 100})
  expect(condensed).toHaveLength(1)
  expect(condensed[0]?.condense).toBeLessThan(1)
  expect(condensed[0]?.condense).toBeGreaterThanOrEqual(limits.condensing.min)
  expect(words({...spec, widthMm: 800})).toEqual(['战旗村', '便民服务站'])
})

test('English breaks between words so that the longest line is shortest', () => {
  expect(breakWords(boxFace, 'Tianjiao West Road Community Public Service Station')).toEqual([
    ['Tianjiao West Road Community Public Service Station'],
    ['Tianjiao West Road Community', 'Public Service Station'],
    ['Tianjiao West Road', 'Community Public', 'Service Station'],
  ])
})

test('a message that cannot fit says by how many millimetres, and what to do', () => {
  const spec = {kind: 'window-plate', viewingDistanceM: 10, widthMm: 200, text: {zh: '卫生间'}} as const
  expect(() => drawSign(spec, boxFonts, cunbiao)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: window-plate sign: 1 problem
      text.zh: "卫生间" is 118.4 mm too long: condensed to 80 % it takes 198.4 mm and there is room for 80.0 mm; give a larger widthMm, fewer words or a smaller hanziHeightMm (HW-SIGN-014)]
  `)
})

test('a panel that is too low says by how many millimetres', () => {
  const spec = {kind: 'window-plate', viewingDistanceM: 10, heightMm: 100, text: {zh: '综合窗口'}} as const
  expect(() => drawSign(spec, boxFonts, cunbiao)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: window-plate sign: 1 problem
      heightMm: the sign is 100.0 mm too high: it needs 200.0 mm and 100 mm is the most; give a larger panel, fewer words or a smaller hanziHeightMm (HW-SIGN-015)]
  `)
})

test('a character that the font lacks is named with its code point and its field', () => {
  const spec = {kind: 'facility', viewingDistanceM: 5, pictogram: 'wifi', text: {zh: '𡎴口', en: 'ok 𡎴'}} as const
  expect(() => drawSign(spec, fonts, cunbiao)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: facility sign: 2 problems
      text.zh: the font has no 𡎴 (U+213B4); write it otherwise, or supply a font that has it
      text.en: the font has no 𡎴 (U+213B4); write it otherwise, or supply a font that has it]
  `)
})

test('a bracket cannot stand in a plaque’s column', () => {
  expect(() =>
    drawSign({kind: 'plaque', viewingDistanceM: 5, text: {zh: '战旗村（新）便民服务站'}}, fonts, cunbiao),
  ).toThrowErrorMatchingInlineSnapshot(`
    [InputError: plaque sign: 2 problems
      text.zh: "（" cannot stand in a column; use Chinese characters and digits only
      text.zh: "）" cannot stand in a column; use Chinese characters and digits only]
  `)
})

test('the longest name of the district fits on the usual front without breaking', () => {
  const spec = {...examples['fascia-longest-name'], widthMm: undefined}
  const {parts} = layoutSign(spec, fonts)
  expect(parts.filter((part) => part.type === 'line')).toHaveLength(2)
})
