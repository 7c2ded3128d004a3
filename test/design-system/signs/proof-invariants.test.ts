import {describe, expect, test} from 'vitest'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import type {Box, Fonts} from '../../../design-system/drawing/type/text.ts'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {inkOf} from '../../../design-system/signs/layout/draw.ts'
import {grid, type Layout, type Part} from '../../../design-system/signs/layout/layout.ts'
import {layoutSign, type SignSpec} from '../../../design-system/signs/sign.ts'
import {limits} from '../../../handbooks/hardware/limits.ts'

const loaded = await loadFonts()
const all: [string, SignSpec][] = Object.entries(examples)

describe.each(all)('%s', (_name, spec) => {
  const layout = layoutSign(spec, loaded)
  const fonts = layout.script === 'zh-Hant' ? (loaded.traditional ?? loaded) : loaded
  const inked = layout.parts.map((part) => ({part, box: inkOf(part, fonts)}))
  const read = inked.filter(({part}) => !isSurface(part) && part.type !== 'hole')

  test('has all of its ink inside the trim', () => {
    for (const {part, box} of inked) expect(insideBy(box, layout), nameOf(part)).toBeGreaterThanOrEqual(-1e-6)
  })

  test('keeps what is read clear of the edge', () => {
    const largest = Math.max(...read.map(({part}) => (part.type === 'line' && part.role === 'message' ? part.height : 0)))
    for (const {part, box} of read) expect(insideBy(box, layout), nameOf(part)).toBeGreaterThanOrEqual(limits.margin.min * largest - 1e-6)
  })

  test('lets no part lie on another, but on a surface', () => {
    const laps = read.flatMap((a, i) =>
      read
        .slice(i + 1)
        .flatMap((b) =>
          overlap(a.box, b.box) > 1e-6 ? [`${nameOf(a.part)} on ${nameOf(b.part)}: ${overlap(a.box, b.box).toFixed(2)} mm`] : [],
        ),
    )
    expect(laps).toEqual([])
  })

  test('has equal margins above and below, and left and right or the margin of the grid', () => {
    // A square under a number or the white round a code is seen as an edge, a surface that runs to the trim is not.
    const tiles = inked.filter(({part, box}) => isSurface(part) && insideBy(box, layout) > 1)
    const boxes = [...read, ...tiles].map(({part, box}) => frameOf(part, box, fonts))
    const [left, top] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top))]
    const right = layout.width - Math.max(...boxes.map((b) => b.right))
    const bottom = layout.height - Math.max(...boxes.map((b) => b.bottom))
    // Panels are whole millimetres.
    expect(Math.abs(top - bottom), `${top} above, ${bottom} below`).toBeLessThan(1)
    const margin = grid.margin * layout.hanzi
    if (Math.abs(Math.min(left, right) - margin) >= 1) expect(Math.abs(left - right), `${left} left, ${right} right`).toBeLessThan(1)
  })

  test('keeps its fixing holes clear of what is read', () => {
    const holes = inked.filter(({part}) => part.type === 'hole')
    const hit = holes.flatMap((hole) => read.filter(({box}) => overlap(hole.box, box) > 1e-6).map(({part}) => nameOf(part)))
    expect(hit).toEqual([])
  })

  test.runIf(sized(spec) === undefined)('is the same sign at four fifths of the size from four fifths of the distance', () => {
    const near = layoutSign(nearer(spec), loaded)
    expect(near.hanzi / layout.hanzi).toBeCloseTo(0.8)
    // Text read from close by, and a code for a phone, have a least size of their own, so their boards do not shrink with the heading.
    if (layout.parts.some(isClose)) {
      expect(largest(near)).toBeCloseTo(0.8 * largest(layout))
      return
    }
    expect(near.parts.length).toBe(layout.parts.length)
    const [from, to] = [layout, near].map(({parts}) => parts[0]?.at ?? [0, 0])
    for (const [i, part] of layout.parts.entries()) {
      if (part.type === 'hole') continue
      const other = near.parts[i] ?? part
      const places = [0, 1].map((k) => [(part.at[k] ?? 0) - (from?.[k] ?? 0), (other.at[k] ?? 0) - (to?.[k] ?? 0)] as const)
      for (const [far, close] of [...places, [sizeOf(part), sizeOf(other)] as const])
        expect(Math.abs(close - far * 0.8), nameOf(part)).toBeLessThan(0.01)
    }
  })
})

/** The same spec with every distance shortened by a fifth. */
const nearer = (spec: SignSpec): SignSpec =>
  Object.fromEntries(
    Object.entries(spec).map(([key, value]) => [key, key.endsWith('DistanceM') && typeof value === 'number' ? value * 0.8 : value]),
  ) as unknown as SignSpec

/** Text that is read from close by, and braille. */
const isClose = (part: Part) =>
  part.type === 'line' ? part.role === 'body' || part.role === 'note' : part.type === 'shape' && part.process === 'emboss'

const largest = ({parts}: Layout) => Math.max(...parts.map((part) => (part.type === 'line' ? part.height : 0)))

/** Whether an author fixed a size, so that the distance does not decide it. */
const sized = ({widthMm, heightMm, hanziHeightMm}: SignSpec) => widthMm ?? heightMm ?? hanziHeightMm

const sizeOf = (part: Part) => {
  if (part.type === 'line') return part.em * part.condense
  if (part.type === 'hole') return part.radius
  return 'size' in part ? part.size : part.width
}

/** The box to which margins are measured: a line ends at its baseline or the frame of its characters, and tails of letters hang below. */
function frameOf(part: Part, ink: Box, fonts: Fonts): Box {
  // A second script stacks letters far above and below its line: its block is as high as what is inked.
  if (part.type !== 'line' || part.turned || part.role === 'script') return ink
  const below = /\p{Script=Han}/u.test(part.text) ? fonts[part.weight].hanzi.below * part.em : 0
  if (part.over) return {...ink, top: part.at[1] - below, bottom: part.at[1] - below + part.height}
  const bottom = part.at[1] + below
  return {...ink, top: bottom - part.height, bottom}
}

const isSurface = (part: Part) => part.type === 'shape' && part.surface === true

const nameOf = (part: Part) =>
  part.type === 'line'
    ? `"${part.text}"`
    : part.type === 'shape'
      ? (part.label?.en ?? 'shape')
      : `${part.type} at ${part.at.map((v) => v.toFixed(0))}`

/** The least distance from `box` to an edge of the panel; negative outside it. */
const insideBy = (box: Box, {width, height}: Layout) => Math.min(box.left, box.top, width - box.right, height - box.bottom)

/** How deep two boxes lie in each other; negative or zero where they are apart. */
const overlap = (a: Box, b: Box) =>
  Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
