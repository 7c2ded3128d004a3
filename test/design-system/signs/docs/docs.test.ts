import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {contrastOf} from '../../../../design-system/identity/colour.ts'
import {checkSign} from '../../../../design-system/signs/check/check.ts'
import {anatomy} from '../../../../design-system/signs/docs/anatomy.ts'
import {dimensioned} from '../../../../design-system/signs/docs/dimensioned.ts'
import {pairs} from '../../../../design-system/signs/docs/pairs.ts'
import {technical} from '../../../../design-system/signs/docs/technical.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {layoutSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {limits} from '../../../../handbooks/hardware/limits.ts'
import {signKinds} from '../../../../handbooks/hardware/parts.ts'
import {cunbiao} from '../../../support/cunbiao.ts'

const fonts = await loadFonts()
const kinds = Object.keys(signKinds) as SignSpec['kind'][]
const file = (locale: string, kind: string) => `design-system/signs/docs/${locale}/${kind}.mdx`
const read = (locale: string, kind: string) => readFileSync(file(locale, kind), 'utf8')
const drawn = (text: string) =>
  [...text.matchAll(/<(\w+)([^>]*)\/>/g)].filter(([, name]) => name !== 'Std').map(([, name, rest = '']) => `${name}${rest.trim()}`)

describe.each(kinds)('the page of %s', (kind) => {
  test('shows technical drawings of its own kind', () => {
    const {anatomy, dimensions} = technical[kind]
    expect([examples[anatomy].kind, examples[dimensions].kind]).toEqual([kind, kind])
  })

  test('has the same sections and figures in both languages', () => {
    const [zh, en] = [read('zh-Hans', kind), read('en', kind)]
    expect(zh.match(/^## /gm)?.length).toBe(9)
    expect(en.match(/^## /gm)?.length).toBe(9)
    expect(drawn(en)).toEqual(drawn(zh))
  })

  test('shows its anatomy, dimensions, sizes, colours, fixing, pairs and access record', () => {
    for (const name of ['Anatomy', 'Dimensions', 'Sizes', 'Colours', 'Fixing', 'Pairs', 'Access'])
      expect(read('zh-Hans', kind)).toContain(`<${name}`)
  })
})

const allPairs = Object.entries(pairs).flatMap(([kind, list]) => list.map((pair, i) => ({name: `${kind} ${i + 1}`, ...pair})))
test.each(allPairs)('of the pair $name the first keeps $clause and the second breaks it', ({good, bad, clause}) => {
  const outcomes = ({...spec}: SignSpec) =>
    checkSign(spec, fonts, cunbiao)
      .filter((f) => f.clause === clause)
      .map(({outcome}) => outcome)
  expect(outcomes(good)).toEqual(outcomes(good).map(() => 'pass'))
  expect(outcomes(good).length).toBeGreaterThan(0)
  expect(outcomes(bad).some((outcome) => outcome !== 'pass')).toBe(true)
})

test('the dimensioned drawing says what the layout is', () => {
  const layout = layoutSign(examples['fascia-raised'], fonts)
  const {measures} = dimensioned(layout, fonts, cunbiao)
  const value = (en: string) => measures.find(({what}) => what.en === en)?.mm
  expect(value('Width of the panel')).toBe(layout.width)
  expect(value('Height of the panel')).toBe(layout.height)
  expect(value('Height of Chinese characters')).toBeCloseTo(15 * limits.hanziHeightPerMetre.min, 1)
  expect(value('Diameter of the holes')).toBe(8)
  expect(new Set(measures.map(({key}) => key)).size).toBe(measures.length)
})

test('lines that cross the panel are in an ink that is seen on it, on a dark ground and on a light one; the others in that of the sheet', () => {
  const paper = {...cunbiao.inks, ink: {...cunbiao.inks.ink, srgb: '#EEEEEE'}, white: {...cunbiao.inks.white, srgb: '#222222'}} as const
  const grounds = new Set<boolean>()
  for (const id of ['door-meeting', 'hours-station', 'items-board-least'] as const) {
    const layout = layoutSign(examples[id], fonts)
    const {drawing} = dimensioned(layout, fonts, cunbiao, paper)
    const panel = drawing.marks[2]
    const ground = cunbiao.inks[layout.ground]
    expect(panel?.ink, id).toBe(ground)
    grounds.add(ground.lrv < 50)
    const box = (mark: (typeof drawing.marks)[number]) => {
      const at = mark.type === 'path' ? mark.segments.flatMap((segment) => (segment.to === 'close' ? [] : [segment.at])) : []
      const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)]
      return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)}
    }
    const [sheet] = drawing.marks
    expect(sheet?.ink?.srgb, id).toBe('#222222')
    if (!panel) throw new Error('there is a panel')
    const edge = box(panel)
    // Strokes have four corners; a line that ends at the left edge of the panel and begins within it crosses it.
    const strokes = drawing.marks.slice(3).filter((mark) => mark.type === 'path' && mark.segments.length === 5)
    const crossing = strokes.filter((mark) => {
      const {left, right, top, bottom} = box(mark)
      return left === edge.left && right > edge.left + 1 && top > edge.top && bottom < edge.bottom
    })
    expect(crossing.length, id).toBeGreaterThan(1)
    for (const {ink} of crossing) expect(contrastOf(ink?.lrv ?? 0, ground.lrv), id).toBeGreaterThan(3)
    const outside = strokes.filter((mark) => box(mark).right <= edge.left)
    expect(outside.length, id).toBeGreaterThan(3)
    expect(new Set(outside.map(({ink}) => ink?.srgb)), id).toEqual(new Set(['#EEEEEE']))
  }
  expect(grounds.size).toBe(2)
})

test('every sort of part has a pin outside the panel, from which a line leads to it', () => {
  const layout = layoutSign(examples['directional-hall'], fonts)
  const {drawing, parts} = anatomy(layout, fonts, cunbiao)
  expect(parts.map(({en}) => en)).toEqual(
    expect.arrayContaining(['Message in Chinese', 'Second line, English or pinyin', 'Pictogram', 'Arrow', 'Thread']),
  )
  const pad = (drawing.width - layout.width) / 2
  const discs = drawing.marks.flatMap((mark) => (mark.type === 'circle' ? [mark] : []))
  expect(discs.length).toBe(parts.length * 2)
  for (const {
    centre: [x, y],
    radius,
  } of discs) {
    const inside = x > pad - radius && x < pad + layout.width + radius && y > pad - radius && y < pad + layout.height + radius
    expect(inside).toBe(false)
  }
})
