import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {PDFDocument} from '@cantoo/pdf-lib'
import {describe, expect, test} from 'vitest'
import type {Drawing, Mark} from '../../../../design-system/drawing/drawing.ts'
import {toDxf} from '../../../../design-system/drawing/export/dxf.ts'
import {toPdf} from '../../../../design-system/drawing/export/pdf.ts'
import {toSvg} from '../../../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../../../design-system/drawing/type/loadFonts.ts'
import {wordSetter} from '../../../../design-system/drawing/type/text.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {drawSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import type {Identity, Ink, InkRole} from '../../../../design-system/tokens/identity.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {run} from '../../../support/programs.ts'
import {proofWith} from '../../../support/proofWith.ts'
import {type ReadDxf, readDxf} from '../../../support/reader/dxf.ts'
import {picturesOfPdf} from '../../../support/reader/pdf.ts'
import {type Picture, pictureOfSvg} from '../../../support/reader/picture.ts'

/** Every ink black or white, so that pictures made by different programs differ in shape only. */
const white: readonly InkRole[] = ['on-ground', 'field']
const blackAndWhite: Identity = {
  ...cunbiao,
  inks: Object.fromEntries(
    Object.entries(cunbiao.inks).map(([role, ink]): [string, Ink] => [
      role,
      white.includes(role as InkRole) ? {...ink, cmyk: [0, 0, 0, 0], srgb: '#ffffff'} : {...ink, cmyk: [0, 0, 0, 100], srgb: '#000000'},
    ]),
  ) as Identity['inks'],
}

const fonts = await loadFonts()
const all = Object.entries<SignSpec>(examples).map(([name, spec]) => {
  const drawing = drawSign(spec, fonts, blackAndWhite)
  return {name, drawing, text: toDxf(drawing)}
})

describe.each(all)('$name, seen by other programs', ({drawing, text}) => {
  const dxf = readDxf(text)

  test('DXF is in millimetres, with every contour closed and nothing off the panel', () => {
    expect(dxf.units).toBe(4)
    expect(dxf.extent).toEqual([
      [0, 0],
      [drawing.width, drawing.height],
    ])
    const contours = Object.values(dxf.layers).flat()
    expect(contours.length).toBeGreaterThan(1)
    expect(contours.filter(({closed, points}) => !closed || points.length < 3)).toEqual([])
    const stray = contours.flatMap(({points}) => points).filter(([x, y]) => x < 0 || y < 0 || x > drawing.width || y > drawing.height)
    expect(stray).toEqual([])
    expect(new Set(dxf.others.map(([type]) => type))).toEqual(new Set(drawing.marks.some(({type}) => type === 'circle') ? ['CIRCLE'] : []))
    const used = new Set([...Object.keys(dxf.layers), ...dxf.others.map(([, layer]) => layer)])
    expect([...used].sort()).toEqual(dxf.listed.toSorted())
  })

  test('DXF looks the same filled nonzero and even-odd, so no contour overlaps, and has on each layer what the SVG shows of it', async () => {
    for (const [layer, marks] of Map.groupBy(drawing.marks.filter(isArea), layerOf)) {
      const shown = (svg: string) => pictureOfSvg(svg, side)
      const contours = dxf.layers[layer] ?? []
      const nonzero = await shown(dxfLayer(drawing, contours, 'nonzero'))
      expect(differing(nonzero, await shown(dxfLayer(drawing, contours, 'evenodd'))), layer).toBe(0)
      const inked = marks.map((mark) => ({...mark, ink: blackAndWhite.inks.ink}))
      expect(differing(nonzero, await shown(toSvg({...drawing, marks: inked}))), layer).toBe(0)
    }
  })

  test('PDF looks as the SVG does', async () => {
    const plain = untooled(drawing)
    const [pdf] = await picturesOfPdf(await trimmed(plain), side)
    if (!pdf) throw new Error('a sign has a page')
    expect(differing(pdf, await pictureOfSvg(toSvg(plain), side))).toBe(0)
  })
})

test('a stroke that is moved, left out or laid over another is seen', async () => {
  const sheet = {width: 400, height: 100}
  const [bar, moved] = [50, 53].map((x) => ({closed: true, points: rectangle(x, 20, 10, 60)}))
  if (!bar || !moved) throw new Error('there are two bars')
  const shown = (contours: (typeof bar)[], rule: 'nonzero' | 'evenodd' = 'nonzero') => pictureOfSvg(dxfLayer(sheet, contours, rule), side)
  expect(differing(await shown([bar]), await shown([bar]))).toBe(0)
  expect(differing(await shown([bar]), await shown([moved]))).toBeGreaterThan(50)
  expect(differing(await shown([bar]), await shown([]))).toBeGreaterThan(50)
  expect(differing(await shown([bar, moved]), await shown([bar, moved], 'evenodd'))).toBeGreaterThan(50)
})

proofWith('ezdxf', 'ezdxf audits every DXF clean', (python) => {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'))
  const files = all.map(({name, text}) => {
    const file = join(folder, `${name}.dxf`)
    writeFileSync(file, text)
    return file
  })
  const script = fileURLToPath(new URL('proof-dxf.py', import.meta.url))
  // One run for all: starting Python takes longer than its work.
  expect(JSON.parse(run([...python, script, ...files]))).toEqual(all.map(() => []))
})

/** Pixels on the longer side of the pictures that are compared. */
const side = 400

type Area = Mark & {readonly ink: Ink}
const isArea = (mark: Mark): mark is Area => mark.ink !== undefined
/** Lines for a tool are hairs, which programs draw as they like; corners are cut from a PDF's print, not left out of it. */
const untooled = (drawing: Drawing): Drawing => ({...drawing, corner: 0, marks: drawing.marks.filter(isArea)})
const layerOf = ({process, ink}: Area) => `${process}_${ink.name}`.toUpperCase().replaceAll(' ', '_')

const rectangle = (x: number, y: number, width: number, height: number): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

function dxfLayer(
  {width, height}: Pick<Drawing, 'width' | 'height'>,
  contours: ReadDxf['layers'][string],
  rule: 'nonzero' | 'evenodd',
): string {
  const d = contours.map(({points}) => `M${points.map(([x, y]) => `${x} ${height - y}`).join('L')}Z`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"><path fill-rule="${rule}" d="${d}"/></svg>`
}

/** Returns the PDF of a drawing cut to its trim. */
async function trimmed(drawing: Drawing): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await toPdf(drawing, {title: '', revision: '0'}, wordSetter(fonts.medium)))
  const page = pdf.getPage(0)
  const {x, y, width, height} = page.getTrimBox()
  page.setMediaBox(x, y, width, height)
  page.setCropBox(x, y, width, height)
  return pdf.save()
}

/**
 * Returns how many pixels of one picture are darker or lighter than all around them in the other, by more than programs differ in
 * smoothing an edge. Sizes may differ by a pixel, too.
 */
function differing(a: Picture, b: Picture): number {
  expect(Math.abs(a.width - b.width)).toBeLessThanOrEqual(1)
  expect(Math.abs(a.height - b.height)).toBeLessThanOrEqual(1)
  let count = 0
  for (let y = 1; y < Math.min(a.height, b.height) - 1; y++)
    for (let x = 1; x < Math.min(a.width, b.width) - 1; x++) if (isOff(a, b, x, y) || isOff(b, a, x, y)) count++
  return count
}

function isOff(a: Picture, b: Picture, x: number, y: number): boolean {
  const here = b.grey[y * b.width + x] ?? 0
  if (Math.abs(here - (a.grey[y * a.width + x] ?? 0)) <= 64) return false
  let [darkest, lightest] = [255, 0]
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) {
      const there = a.grey[(y + dy) * a.width + x + dx] ?? 0
      darkest = Math.min(darkest, there)
      lightest = Math.max(lightest, there)
    }
  return here < darkest - 64 || here > lightest + 64
}
