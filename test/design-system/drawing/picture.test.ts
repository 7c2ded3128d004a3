import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {type Drawing, type Point, polygon, rect, type Segment} from '../../../design-system/drawing/drawing.ts'
import {toPicture} from '../../../design-system/drawing/export/picture.ts'
import {rounded} from '../../../design-system/drawing/export/rounded.ts'
import {toSvg} from '../../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {drawSign, type SignSpec} from '../../../design-system/signs/sign.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {smallDrawing, teal, white} from '../../support/smallDrawing.ts'

const square = (x: number, y: number, side: number) => rect([x, y], side, side)
const ring: Segment[] = [
  ...square(0, 0, 10),
  ...polygon([
    [2, 2],
    [2, 8],
    [8, 8],
    [8, 2],
  ]),
]
const moved = (segments: readonly Segment[], dx: number): Segment[] =>
  segments.map((s) => (s.to === 'close' || s.to === 'cubic' ? s : {to: s.to, at: [s.at[0] + dx, s.at[1]] as Point}))
const panel = (...outlines: readonly (readonly Segment[])[]): Drawing => ({
  ...smallDrawing,
  marks: outlines.map((segments) => ({type: 'path', process: 'print', segments, ink: teal})),
})

/** Returns the picture in dots of RGB, `across` wide. */
async function dots(svg: string, across: number): Promise<Buffer> {
  const [, , width = '1', height = '1'] = /viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ') ?? []
  const down = Math.round((across * Number(height)) / Number(width))
  const sized = svg.replace(
    /<svg [^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${across}" height="${down}">`,
  )
  return sharp(Buffer.from(sized), {unlimited: true}).flatten({background: '#888888'}).raw().toBuffer()
}

describe('a shape on the grid', () => {
  const at = (perMm: number, ...contours: readonly Segment[][]) => rounded(contours, [0, 0], perMm)

  test('is written in steps of the grid', () => {
    expect(at(1, square(0, 0, 10))).toBe('h10v10h-10z')
    expect(at(10, square(0, 0, 10))).toBe('h100v100h-100z')
    expect(at(1, square(0, 0, 10.4))).toBe('h10v10h-10z')
    expect(at(1, square(0, 0, 10.6))).toBe('h11v11h-11z')
  })

  test('begins where the pen stands, each contour where the last one ended', () => {
    expect(at(1, square(0, 0, 4), square(7, 1, 2))).toBe('h4v4h-4zm7 1h2v2h-2z')
    const open: Segment[] = [
      {to: 'move', at: [0, 0]},
      {to: 'line', at: [3, 0]},
    ]
    expect(at(1, open, square(7, 1, 2))).toBe('h3m4 1h2v2h-2z')
  })

  test('has one line where several go the same way, and none where the way is shorter than a step', () => {
    const way: Segment[] = [
      [0, 0],
      [3, 0],
      [6, 0],
      [6.3, 0.2],
      [6, 5],
      [0, 5],
    ].map(([x = 0, y = 0], i) => ({
      to: i === 0 ? 'move' : 'line',
      at: [x, y],
    }))
    expect(at(1, [...way, {to: 'close'}])).toBe('h6v5h-6z')
  })

  test('is nothing where all of it falls on one place', () => {
    expect(at(1, square(0, 0, 0.4))).toBe('')
  })

  test('keeps a curve that is seen, as a quadratic one where it is one, and draws a line where the grid shows none', () => {
    const bow = (by: number): Segment[] => [
      {to: 'move', at: [0, 0]},
      {
        to: 'cubic',
        via: [
          [10, by],
          [20, by],
        ],
        at: [30, 0],
      },
      {to: 'line', at: [15, 30]},
      {to: 'close'},
    ]
    expect(at(1, bow(0.3))).toBe('h30l-15 30z')
    expect(at(1, bow(6))).toBe('q15 9 30 0l-15 30z')
    const swung: Segment[] = [
      {to: 'move', at: [0, 0]},
      {
        to: 'cubic',
        via: [
          [0, 20],
          [30, -20],
        ],
        at: [30, 0],
      },
      {to: 'close'},
    ]
    expect(at(1, swung)).toBe('c0 20 30-20 30 0z')
  })
})

describe('a picture', () => {
  test('writes a shape that recurs once, wherever it stands, and leaves its hole open', () => {
    const svg = toPicture(panel(ring, moved(ring, 20.37), moved(ring, 50)), {perMm: 1000})
    expect(svg.match(/<path /g)).toHaveLength(1)
    expect(svg).toContain('<path id="0" d="M0 0h10000v10000h-10000zm2000 2000v6000h6000v-6000z"/>')
    expect(svg.match(/<use [^>]*>/g)).toEqual([
      '<use xlink:href="#0" x="0" y="0"/>',
      '<use xlink:href="#0" x="20370" y="0"/>',
      '<use xlink:href="#0" x="50000" y="0"/>',
    ])
  })

  test('writes a shape that stands once, or is short, where it stands', () => {
    expect(toPicture(panel(ring), {perMm: 1000})).not.toContain('<use')
    expect(toPicture(panel(square(0, 0, 5), square(20, 0, 5)), {perMm: 1})).not.toContain('<use')
  })

  test('gives ids of its own to pictures that stand in one document', () => {
    const svg = toPicture(panel(ring, moved(ring, 20)), {perMm: 1000, ids: 'fascia-'})
    expect(svg).toContain('id="fascia-0"')
    expect(svg).toContain('href="#fascia-0"')
  })

  test('takes other colours where they are given, and tells each once for what lies together', () => {
    const svg = toPicture(panel(square(0, 0, 5), square(20, 0, 5)), {perMm: 1, colour: () => '#ABCDEF'})
    expect(svg.match(/fill="[^"]*"/g)).toEqual(['fill="#ABCDEF"'])
  })

  test('has every mark, its later ones on top, and says what it is', async () => {
    const svg = toPicture(smallDrawing, {perMm: 10})
    expect(svg).toContain('<title>示例 &#60;A&#62; &#38; &#34;B&#34;</title>')
    expect(svg.match(/<circle /g)).toHaveLength(3)
    expect(svg.indexOf(teal.srgb)).toBeLessThan(svg.indexOf(white.srgb))
    const [now, exact] = await Promise.all([toPicture(smallDrawing, {perMm: 10}), toSvg(smallDrawing)].map((s) => dots(s, 400)))
    expect(difference(now, exact)).toBeLessThan(1)
  })

  test.each(['fascia-zhanqi', 'plaque-tibetan', 'items-board-long', 'floor-plan-hall', 'qr-guide-counter', 'badge-photo'] as const)(
    'of %s looks as its artwork does at the size of the page, in a third of the bytes at most',
    async (id) => {
      const drawing = drawSign(examples[id] as SignSpec, await loadFonts(), cunbiao)
      const perPx = Math.max(drawing.width / 1200, drawing.height / 616)
      const [picture, exact] = [toPicture(drawing, {perMm: 10 / perPx}), toSvg(drawing)]
      expect(picture.length).toBeLessThan(exact.length / 3)
      const [now, then] = await Promise.all([picture, exact].map((svg) => dots(svg, Math.round(drawing.width / perPx))))
      // Of 255: what the eye tells apart begins at two or three over the whole; the blur at the edges of characters takes half a step.
      expect(difference(now, then)).toBeLessThan(1.5)
    },
  )
})

function difference(a: Buffer | undefined, b: Buffer | undefined): number {
  if (!a || !b || a.length !== b.length) return 255
  return a.reduce((sum, dot, i) => sum + Math.abs(dot - (b[i] ?? 0)), 0) / a.length
}
