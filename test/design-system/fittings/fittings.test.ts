import {describe, expect, test} from 'vitest'
import type {Drawing} from '../../../design-system/drawing/drawing.ts'
import {toSvg} from '../../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {drawFitting, letters} from '../../../design-system/fittings/draw.ts'
import {type DrawnFitting, limitOf} from '../../../design-system/fittings/fitting.ts'
import {fittingSpecs} from '../../../design-system/fittings/fittings.ts'
import {findLimit} from '../../../handbooks/clause/limits.ts'
import {type Fitting, fittings} from '../../../handbooks/hardware/parts.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'

const fonts = await loadFonts()
const ids = Object.keys(fittings) as Fitting[]
const drawn = ids.flatMap((id): [Fitting, DrawnFitting][] => {
  const spec = fittingSpecs[id]
  return spec.sort === 'drawn' ? [[id, spec]] : []
})
/** Lengths that a clause about a fitting sets for the room around it or for something else beside it. */
const ofTheRoom = ['counterForeground', 'boardForeground', 'furnitureModule', 'handrailRise', 'floodMargin', 'largePrintHeight']

test('every fitting of the handbook is either drawn or declared bought, and has a price band', () => {
  expect(Object.keys(fittingSpecs).sort()).toEqual([...ids].sort())
  for (const {price} of Object.values(fittingSpecs)) {
    expect(price.low).toBeGreaterThan(0)
    expect(price.high).toBeGreaterThan(price.low)
  }
})

describe.each(drawn)('%s', (id, spec) => {
  const sizes = Object.entries(spec.sizes)
  const governed = sizes.flatMap(([name, {limit, ...size}]) => (limit ? [[name, {...size, limit}] as const] : []))

  test.each(governed)('its %s lies within the limit of the clause', (_, {limit, value, unit}) => {
    const {min = -Infinity, max = Infinity, unit: wanted} = limitOf(limit)
    expect(value).toBeGreaterThanOrEqual(min)
    expect(value).toBeLessThanOrEqual(max)
    expect(unit).toBe(wanted)
  })

  test('takes up every length that a clause about it limits, but for those of the room', () => {
    const asked = catalogue.clauses
      .filter((clause) => clause.fittings.includes(id) && clause.book === 'hardware')
      .flatMap((clause) => clause.limits)
      .filter((name) => findLimit(name)?.unit.startsWith('mm') && !ofTheRoom.includes(name))
    const taken: readonly string[] = sizes.flatMap(([, {limit}]) => limit ?? [])
    expect(asked.filter((name) => !taken.includes(name))).toEqual(exempt[id] ?? [])
  })

  test('every dimension line measures what it says', () => {
    for (const {lines} of spec.views)
      for (const {size, from, to} of lines) expect(to - from).toBeCloseTo(spec.sizes[size]?.value ?? Number.NaN, 6)
  })

  test('letters no two sizes alike, and keeps every mark on its sheet', () => {
    const used = letters(spec).flatMap(({letter}) => letter ?? [])
    expect(new Set(used).size).toBe(used.length)
    expect(used.length).toBeGreaterThan(2)
    for (const lang of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const {drawing} = drawFitting(id, spec, fonts, cunbiao, lang)
      for (const [x, y] of points(drawing)) {
        expect(x).toBeGreaterThanOrEqual(-1e-6)
        expect(x).toBeLessThanOrEqual(drawing.width + 1e-6)
        expect(y).toBeGreaterThanOrEqual(-1e-6)
        expect(y).toBeLessThanOrEqual(drawing.height + 1e-6)
      }
    }
  })

  test('widths that join a row are multiples of the module', () => {
    const asked = catalogue.clause.get('HW-FIT-006')?.fittings.includes(id)
    const width = (spec.sizes.outer ?? spec.sizes.width)?.value ?? Number.NaN
    if (asked) expect(width % (limitOf('furnitureModule').min ?? 1)).toBe(0)
  })
})

/** Lengths that a drawing leaves to another: the call for help in a toilet is drawn with the grab bars. */
const exempt: Partial<Record<Fitting, string[]>> = {'help-bell': ['toiletCallHeight']}

// Golden files are drawings a reviewer can open: run `vitest -u`, then look at the diff as pictures.
test.each(['counter', 'low-counter', 'notice-board', 'waiting-seat', 'ramp'] as const)('%s draws the same SVG', (id) => {
  const spec = fittingSpecs[id]
  if (spec.sort !== 'drawn') throw new Error(`${id} is not drawn`)
  return expect(toSvg(drawFitting(id, spec, fonts, cunbiao).drawing)).toMatchFileSnapshot(`../../drawings/fittings/${id}.svg`)
})

const points = ({marks}: Drawing) =>
  marks.flatMap((mark) => (mark.type === 'path' ? mark.segments.flatMap((s) => ('at' in s ? [s.at] : [])) : []))
