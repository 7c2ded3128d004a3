import {describe, expect, test} from 'vitest'
import type {Drawing, Mark} from '../../../design-system/drawing/drawing.ts'
import {toDxf} from '../../../design-system/drawing/export/dxf.ts'
import {toSvg} from '../../../design-system/drawing/export/svg.ts'
import {drawFitting} from '../../../design-system/fittings/draw.ts'
import {fittingSpecs} from '../../../design-system/fittings/fittings.ts'
import {loadIdentity} from '../../../design-system/identity/loadIdentity.ts'
import {checkSign} from '../../../design-system/signs/check/check.ts'
import {type ExampleId, examples} from '../../../design-system/signs/examples/examples.ts'
import {colourClauses} from '../../../design-system/signs/rule/colours.ts'
import {drawSign} from '../../../design-system/signs/sign.ts'
import type {Identity, Ink} from '../../../design-system/tokens/identity.ts'
import type {Fitting} from '../../../handbooks/hardware/parts.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {fonts} from '../../support/fonts.ts'

const county = loadIdentity('sample-red')
const own = new Set<Ink>(Object.values(county.inks))
const inksIn = (marks: readonly Mark[]) => new Set(marks.flatMap(({ink}) => (ink ? [ink] : [])))
const ids = Object.keys(examples) as ExampleId[]

test('the second county says that it is made up, and shares no colour with the first but white', () => {
  expect(county.sample).toBe(true)
  const colours = (identity: Identity) => Object.values(identity.inks).map(({srgb}) => srgb)
  expect(colours(county).filter((srgb) => colours(cunbiao).includes(srgb))).toEqual([
    county.inks['on-ground'].srgb,
    county.inks.flag.srgb,
    county.inks.white.srgb,
  ])
})

test.each(ids)('%s is drawn in inks of the second county alone, and keeps every clause on colour', (id) => {
  expect([...inksIn(drawSign(examples[id], fonts, county).marks)].filter((ink) => !own.has(ink))).toEqual([])
  expect(
    checkSign(examples[id], fonts, county).filter(({clause, outcome}) => colourClauses.includes(clause) && outcome === 'fail'),
  ).toEqual([])
})

test.each(Object.keys(fittingSpecs) as Fitting[])('%s has nothing of the first county', (id) => {
  const spec = fittingSpecs[id]
  if (spec.sort !== 'drawn') return
  const names = [...inksIn(drawFitting(id, spec, fonts, county).drawing.marks)].map(({name}) => name)
  expect(names.filter((name) => name.startsWith('CUNBIAO'))).toEqual([])
})

describe('inks that are no county’s to set', () => {
  const cream: Identity = {
    ...county,
    inks: {...county.inks, 'on-ground': {...county.inks['on-ground'], name: 'CREAM', srgb: '#FFF0D0', cmyk: [0, 6, 20, 0], lrv: 88.5}},
  }
  const colourOf = (drawing: Drawing, nth: number) => [...inksIn(drawing.marks)][nth]?.srgb

  test('the flag that is awarded is red in every county', () => {
    for (const identity of [cunbiao, county, cream])
      expect([...inksIn(drawSign(examples['honour-banner'], fonts, identity).marks)].map(({srgb}) => srgb)).toContain('#9A1F28')
  })

  test('a code stands on white, and braille and paper are white, where text on the ground is not', () => {
    expect(colourOf(drawSign(examples['window-3'], fonts, cream), 1)).toBe('#FFF0D0')
    const code = drawSign(examples['qr-guide-counter'], fonts, cream).marks
    const white = code.findIndex(({ink}) => ink?.srgb === '#FFFFFF')
    const onIt = code[white + 1]
    expect(onIt?.ink).toBe(cream.inks.ink)
    expect(onIt?.type === 'path' && onIt.segments.length).toBeGreaterThan(500)
    const dots = drawSign(examples['door-tactile'], fonts, cream)
      .marks.filter(({process}) => process === 'emboss')
      .at(-1)
    expect(dots?.ink?.srgb).toBe('#FFFFFF')
  })
})

test('an emblem with curves keeps them in SVG, and is cut in straight steps from DXF', () => {
  const drawing = drawSign(examples['fascia-zhanqi'], fonts, county)
  const only = {...drawing, marks: drawing.marks.slice(1, 1 + county.emblem.paths.length)}
  const curves = county.emblem.paths.flatMap(({d}) => d.match(/C/g) ?? []).length
  expect(curves).toBe(8)
  expect(toSvg(only).match(/C/g)?.length).toBe(curves)
  const [xs, ys] = [10, 20].map((code) =>
    [...toDxf(only).matchAll(new RegExp(`\\n ?${code}\\n(-?[\\d.]+)`, 'g'))].map(([, value]) => Number(value)),
  )
  expect(xs?.length).toBeGreaterThan(60)
  expect([...(xs ?? []), ...(ys ?? [])].every(Number.isFinite)).toBe(true)
})
