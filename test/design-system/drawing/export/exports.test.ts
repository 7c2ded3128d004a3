import {decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream} from '@cantoo/pdf-lib'
import {Clipper, FillRule, Path64, Paths64} from 'clipper2-js'
import {describe, expect, test} from 'vitest'
import {type Drawing, type Point, rect, type Segment} from '../../../../design-system/drawing/drawing.ts'
import {toDxf} from '../../../../design-system/drawing/export/dxf.ts'
import {flatten} from '../../../../design-system/drawing/export/flatten.ts'
import {toPdf} from '../../../../design-system/drawing/export/pdf.ts'
import {reductionOf} from '../../../../design-system/drawing/export/slug.ts'
import {toSvg} from '../../../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {wordSetter} from '../../../../design-system/drawing/type/text.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {readPath} from '../../../../design-system/signs/pictograms/readPath.ts'
import {drawSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {cunbiao} from '../../../support/cunbiao.ts'

const fonts = await loadFonts()
const meta = {title: '示例', revision: '1', number: 'ZHANQI-01', point: '战旗村便民服务站', edition: '2026-1'}
const all: [string, SignSpec][] = Object.entries(examples)
const mmPerPoint = 25.4 / 72

describe.each(all)('%s', (_name, spec) => {
  const drawing = drawSign(spec, fonts, cunbiao)
  const layers = readLayers(toDxf(drawing))

  test('DXF contours are closed, on the panel, and free of overlap', () => {
    for (const runs of layers.values()) {
      for (const {closed, points} of runs) {
        expect(closed).toBe(true)
        expect(area(points)).not.toBe(0)
        for (const [i, [x, y]] of points.entries()) expect(points.at(i - 1)).not.toEqual([x, y])
        for (const [x, y] of points) expect(x >= 0 && y >= 0 && x <= drawing.width && y <= drawing.height).toBe(true)
      }
      const signed = runs.reduce((sum, {points}) => sum + area(points), 0)
      expect(Math.abs(signed)).toBeCloseTo(evenOddArea(runs.map(({points}) => points)), 0)
    }
  })

  test('DXF covers the same places as the drawing', () => {
    for (const [layer, segments] of areasOf(drawing)) {
      const contours = (layers.get(layer) ?? []).map(({points}) => boxed(points.map(([x, y]): Point => [x, drawing.height - y])))
      const outlines = flatten(segments, 0.01).map(({points}) => boxed(points))
      for (const at of samples(drawing)) {
        const inside = [outlines, contours].map((all) => Math.abs(winding(all, at)))
        if ((inside[0] ?? 0) > 0 !== (inside[1] ?? 0) > 0) expect(distance(outlines, at), `${layer} at ${at}`).toBeLessThan(0.06)
        expect(inside[1]).toBeLessThanOrEqual(1)
      }
    }
  })

  test('SVG holds the points of the drawing to a micrometre, PDF to five', async () => {
    const wanted = drawing.marks.flatMap((m) => (m.type === 'path' ? numbers(m.segments) : []))
    // Marks are grouped by process in both files, so points are compared sorted.
    const svg = [...toSvg(drawing).matchAll(/ d="([^"]+)"/g)].flatMap(([, d = '']) => numbers(readPath(d)))
    expect(farthest(svg, wanted)).toBeLessThan(0.001)
    const {content} = await readPdf(await toPdf(drawing, meta, wordSetter(fonts.regular)))
    const pdf = [...content.replace(/\/OC \/marks[\s\S]*/, '').matchAll(/^((?:-?[\d.]+ )+)[mlc]$/gm)].flatMap(([, line = '']) =>
      line
        .trim()
        .split(' ')
        .map((n) => Number(n) / 100),
    )
    const extra = drawing.marks.flatMap((m) =>
      m.type === 'field'
        ? numbers(rect([-3, -3], drawing.width + 6, drawing.height + 6))
        : m.type === 'circle'
          ? numbers(rect([m.centre[0] - m.radius, m.centre[1] - m.radius], 2 * m.radius, 2 * m.radius, m.radius))
          : [],
    )
    expect(farthest(pdf, [...wanted, ...extra])).toBeLessThan(0.0051)
  })

  test('PDF boxes are exact to 0.01 mm, with 3 mm of bleed and a 10 mm slug', async () => {
    const {boxes} = await readPdf(await toPdf(drawing, meta, wordSetter(fonts.regular)))
    const by = reductionOf(drawing)
    const expected = {MediaBox: 0, BleedBox: 10 * by, TrimBox: 10 * by + 3}
    for (const [name, inset] of Object.entries(expected)) {
      const [left = 0, bottom = 0, right = 0, top = 0] = (boxes.get(name) ?? []).map((v) => v * by * mmPerPoint)
      expect(Math.abs(left - inset)).toBeLessThan(0.01)
      expect(Math.abs(bottom - inset)).toBeLessThan(0.01)
      expect(Math.abs(right - left - (drawing.width + 6 + 20 * by - 2 * inset))).toBeLessThan(0.01)
      expect(Math.abs(top - bottom - (drawing.height + 6 + 20 * by - 2 * inset))).toBeLessThan(0.01)
    }
    expect(Math.max(...(boxes.get('MediaBox') ?? []))).toBeLessThanOrEqual(14400)
  })

  test('PDF paints in spot colours and black, never in RGB', async () => {
    const {content, separations} = await readPdf(await toPdf(drawing, meta, wordSetter(fonts.regular)))
    const inks = drawing.marks.flatMap(({ink}) => (ink ? [ink] : []))
    const spots = inks.filter(({cmyk: [c, m, y]}) => c + m + y > 0).map(({name}) => name)
    expect(separations).toEqual(expect.arrayContaining([...new Set(spots), 'CutContour', 'All']))
    expect(content).not.toMatch(/\s(rg|RG|g|G|sh|Do)\s/)
  })
})

test('a panel of six metres measures 600 mm in a program that knows no unit but the point', async () => {
  const {boxes} = await readPdf(await toPdf(drawSign(examples['fascia-six-metres'], fonts, cunbiao), meta, wordSetter(fonts.regular)))
  const [left = 0, bottom = 0, right = 0, top = 0] = boxes.get('TrimBox') ?? []
  expect([(right - left) * mmPerPoint, (top - bottom) * mmPerPoint].map((v) => Number(v.toFixed(2)))).toEqual([600, 130])
})

test('the same sign gives the same PDF, another revision another', async () => {
  const drawing = drawSign(examples['window-3'], fonts, cunbiao)
  const pdf = (revision: string) => toPdf(drawing, {...meta, revision}, wordSetter(fonts.regular))
  expect(await pdf('1')).toEqual(await pdf('1'))
  expect(await pdf('1')).not.toEqual(await pdf('2'))
})

test('the PDF says what it shows, in its title and on its sheet', async () => {
  const bytes = await toPdf(drawSign(examples['window-3'], fonts, cunbiao), meta, wordSetter(fonts.regular))
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
  expect(pdf.getTitle()).toBe('示例')
  expect(pdf.getSubject()).toBe('ZHANQI-01, 示例, 战旗村便民服务站, rev. 1')
})

test('letters that are cut and holes that are drilled have layers of their own', () => {
  const layers = readLayers(toDxf(drawSign(examples['fascia-raised'], fonts, cunbiao)))
  expect([...layers.keys()].sort()).toEqual(['CUT', 'CUT_CUNBIAO_WHITE', 'PRINT_CUNBIAO_WEIR_TEAL'])
  expect(toDxf(drawSign(examples['fascia-raised'], fonts, cunbiao)).match(/CIRCLE\n8\nDRILL/g)).toHaveLength(4)
})

test('SVG escapes a title and has neither ids nor styles', () => {
  const svg = toSvg({...drawSign(examples['window-3'], fonts, cunbiao), title: '<b>&'})
  expect(svg).toContain('<title>&#60;b&#62;&#38;</title>')
  expect(svg).not.toMatch(/\s(id|style|class)=/)
})

interface Contour {
  readonly points: Point[]
  readonly closed: boolean
}

/** Reads the polylines of an R12 file by layer, without our own code. */
function readLayers(dxf: string): Map<string, Contour[]> {
  const lines = dxf.split('\n')
  const layers = new Map<string, Contour[]>()
  let run: {points: Point[]; closed: boolean} | undefined
  let entity = ''
  let layer = ''
  let x = 0
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const [code, value = ''] = [Number(lines[i]), lines[i + 1]]
    if (code === 0) {
      entity = value
      if (entity === 'SEQEND' && run) layers.set(layer, [...(layers.get(layer) ?? []), run])
      run = entity === 'POLYLINE' ? {points: [], closed: false} : entity === 'SEQEND' ? undefined : run
    } else if (code === 8) layer = value
    else if (code === 70 && entity === 'POLYLINE' && run) run.closed = value === '1'
    else if (code === 10) x = Number(value)
    else if (code === 20 && entity === 'VERTEX') run?.points.push([x, Number(value)])
  }
  return layers
}

/** The areas of a drawing by the layer they belong on. */
function areasOf({marks, width, height, corner}: Drawing): Map<string, Segment[]> {
  const areas = new Map<string, Segment[]>()
  for (const mark of marks) {
    if (!mark.ink) continue
    const layer = `${mark.process}_${mark.ink.name}`.toUpperCase().replaceAll(' ', '_')
    const segments = mark.type === 'field' ? rect([0, 0], width, height, corner) : mark.type === 'path' ? mark.segments : []
    areas.set(layer, [...(areas.get(layer) ?? []), ...segments])
  }
  return areas
}

/** A grid of about 400 places that meets no edge by design. */
function samples({width, height}: Drawing): Point[] {
  return Array.from({length: 400}, (_, i) => [((i % 20) + 0.4137) * (width / 20), (Math.floor(i / 20) + 0.5931) * (height / 20)])
}

interface Boxed {
  readonly points: readonly Point[]
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A contour with the box outside which a ray to the right need not look at it. */
function boxed(points: readonly Point[]): Boxed {
  const ys = points.map(([, y]) => y)
  return {points, top: Math.min(...ys), right: Math.max(...points.map(([x]) => x)), bottom: Math.max(...ys)}
}

function winding(contours: readonly Boxed[], [x, y]: Point): number {
  let turns = 0
  for (const {points, top, right, bottom} of contours) {
    if (y < top || y > bottom || x > right) continue
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length] ?? [ax, ay]
      if (ay <= y !== by <= y && ax + ((y - ay) / (by - ay)) * (bx - ax) > x) turns += by > ay ? 1 : -1
    })
  }
  return turns
}

function distance(contours: readonly Boxed[], [x, y]: Point): number {
  const all = contours.flatMap(({points}) =>
    points.map(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length] ?? [ax, ay]
      const length = (bx - ax) ** 2 + (by - ay) ** 2
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
      return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
    }),
  )
  return Math.min(...all)
}

const area = (points: readonly Point[]) =>
  points.reduce((sum, [ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length] ?? [ax, ay]
    return sum + (ax * by - bx * ay) / 2
  }, 0)

function evenOddArea(contours: readonly (readonly Point[])[]): number {
  const paths = new Paths64()
  for (const points of contours) {
    const path = new Path64()
    for (const [x, y] of points) path.push({x: Math.round(x * 1000), y: Math.round(y * 1000)})
    paths.push(path)
  }
  return Math.abs(Clipper.areaPaths(Clipper.Union(paths, undefined, FillRule.EvenOdd))) / 1e6
}

const numbers = (segments: readonly Segment[]) =>
  segments.flatMap((s) => (s.to === 'close' ? [] : s.to === 'cubic' ? [...s.via, s.at].flat() : [...s.at]))
/** The greatest difference between two lists of numbers in order; infinite if one is longer. */
function farthest(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return Infinity
  const [x, y] = [a, b].map((all) => [...all].sort((p, q) => p - q))
  return (x ?? []).reduce((most, v, i) => Math.max(most, Math.abs(v - (y?.[i] ?? Number.NaN))), 0)
}

async function readPdf(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
  const {node} = pdf.getPage(0)
  const boxes = new Map(
    ['MediaBox', 'BleedBox', 'TrimBox'].map((name) => [
      name,
      node
        .lookup(PDFName.of(name), PDFArray)
        .asArray()
        .map((v) => (v instanceof PDFNumber ? v.asNumber() : Number.NaN)),
    ]),
  )
  const stream = node.lookup(PDFName.of('Contents'))
  if (!(stream instanceof PDFRawStream)) throw new Error('the page has no content stream')
  const content = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
  const spaces = node.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('ColorSpace'), PDFDict)
  const separations = spaces.keys().map((key) => spaces.lookup(key, PDFArray).lookup(1, PDFName).decodeText())
  return {boxes, content, separations}
}
