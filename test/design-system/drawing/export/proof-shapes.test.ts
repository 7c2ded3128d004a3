import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
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
import {examples} from '../../../../design-system/signs/examples.ts'
import {drawSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {cunbiao, type Identity, type Ink, type InkRole} from '../../../../design-system/tokens/identity.ts'
import {has, run} from '../../../support/tools.ts'
import {type Picture, readTiff} from './proof-tiff.ts'

// Each program runs once over all signs: starting it takes longer than its work.
const all: [string, SignSpec][] = Object.entries(examples)

describe.runIf(has('ezdxf', 'rsvg-convert', 'pdftoppm'))('seen by other programs', async () => {
  const fonts = await loadFonts()
  const folder = mkdtempSync(join(tmpdir(), 'proof-'))
  const drawings = all.map(([, spec]) => drawSign(spec, fonts, blackAndWhite))
  const dxfs = readDxfs(drawings, folder)
  const pictures = await rasterise(drawings, dxfs, folder)

  describe.each(all.map(([name], i) => [name, i] as const))('%s', (_name, i) => {
    const [drawing, dxf, picture] = [drawings[i], dxfs[i], pictures[i]]
    if (!drawing || !dxf || !picture) throw new Error('every example has been drawn, read and rasterised')

    test('DXF audits clean, in millimetres, with every contour closed and nothing off the panel', () => {
      expect(dxf.problems).toEqual([])
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
      expect(new Set(dxf.others.map(([type]) => type))).toEqual(
        new Set(drawing.marks.some(({type}) => type === 'circle') ? ['CIRCLE'] : []),
      )
    })

    test('DXF looks the same filled nonzero and even-odd, so no contour overlaps', () => {
      for (const {layer, nonzero, evenOdd} of picture.layers) expect(differing(nonzero, evenOdd), layer).toBe(0)
    })

    test('DXF has on each layer what the SVG shows of it', () => {
      for (const {layer, nonzero, svg} of picture.layers) expect(differing(nonzero, svg), layer).toBe(0)
    })

    test('PDF looks as the SVG does', () => expect(differing(picture.pdf, picture.svg)).toBe(0))
  })
})

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

interface ReadDxf {
  readonly problems: readonly string[]
  readonly units: number
  readonly extent: readonly (readonly number[])[]
  readonly layers: Readonly<Record<string, readonly {readonly closed: boolean; readonly points: readonly (readonly [number, number])[]}[]>>
  readonly others: readonly (readonly [type: string, layer: string])[]
}

function readDxfs(drawings: readonly Drawing[], folder: string): ReadDxf[] {
  const files = drawings.map((drawing, i) => {
    const file = join(folder, `${i}.dxf`)
    writeFileSync(file, toDxf(drawing))
    return file
  })
  const script = fileURLToPath(new URL('proof-dxf.py', import.meta.url))
  return JSON.parse(run('/usr/bin/python3', script, ...files)) as ReadDxf[]
}

interface Pictures {
  readonly svg: Picture
  readonly pdf: Picture
  readonly layers: readonly {readonly layer: string; readonly nonzero: Picture; readonly evenOdd: Picture; readonly svg: Picture}[]
}

/** Returns pictures of the trimmed signs, 400 pixels on the longer side. */
async function rasterise(drawings: readonly Drawing[], dxfs: readonly ReadDxf[], folder: string): Promise<Pictures[]> {
  const svgs: string[] = []
  const page = (svg: string) => svgs.push(svg) - 1
  const pages = drawings.map((drawing, i) => ({
    svg: page(toSvg(untooled(drawing))),
    layers: [...Map.groupBy(drawing.marks.filter(isArea), layerOf)].map(([layer, marks]) => ({
      layer,
      nonzero: page(dxfLayer(drawing, dxfs[i]?.layers[layer] ?? [], 'nonzero')),
      evenOdd: page(dxfLayer(drawing, dxfs[i]?.layers[layer] ?? [], 'evenodd')),
      svg: page(toSvg({...drawing, marks: marks.map((mark) => ({...mark, ink: blackAndWhite.inks.ink}))})),
    })),
  }))
  const files = svgs.map((svg, i) => {
    const file = join(folder, `${String(i).padStart(4, '0')}.svg`)
    writeFileSync(file, svg)
    return file
  })
  run('rsvg-convert', '-f', 'pdf', '-o', join(folder, 'svg.pdf'), ...files)
  writeFileSync(join(folder, 'pdf.pdf'), await trimmed(drawings))
  const [fromSvg, fromPdf] = ['svg', 'pdf'].map((name) => readPages(folder, name))
  const shown = (of: readonly Picture[] | undefined, i: number) => {
    const picture = of?.[i]
    if (!picture) throw new Error(`page ${i} was not drawn`)
    return picture
  }
  return pages.map(({svg, layers}, i) => ({
    svg: shown(fromSvg, svg),
    pdf: shown(fromPdf, i),
    layers: layers.map(({layer, ...at}) => ({
      layer,
      nonzero: shown(fromSvg, at.nonzero),
      evenOdd: shown(fromSvg, at.evenOdd),
      svg: shown(fromSvg, at.svg),
    })),
  }))
}

type Area = Mark & {readonly ink: Ink}
const isArea = (mark: Mark): mark is Area => mark.ink !== undefined
/** Lines for a tool are hairs, which programs draw as they like; corners are cut from a PDF's print, not left out of it. */
const untooled = (drawing: Drawing): Drawing => ({...drawing, corner: 0, marks: drawing.marks.filter(isArea)})
const layerOf = ({process, ink}: Area) => `${process}_${ink.name}`.toUpperCase().replaceAll(' ', '_')

function dxfLayer({width, height}: Drawing, contours: ReadDxf['layers'][string], rule: 'nonzero' | 'evenodd'): string {
  const d = contours.map(({points}) => `M${points.map(([x, y]) => `${x} ${height - y}`).join('L')}Z`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"><path fill-rule="${rule}" d="${d}"/></svg>`
}

/** Returns our PDFs as the pages of one, cut to the trim and without the lines for tools. */
async function trimmed(drawings: readonly Drawing[]): Promise<Uint8Array> {
  const setWords = wordSetter((await loadFonts()).medium)
  const joined = await PDFDocument.create()
  for (const drawing of drawings) {
    const single = await PDFDocument.load(await toPdf(untooled(drawing), {title: '', revision: '0'}, setWords))
    const [page] = await joined.copyPages(single, [0])
    if (!page) throw new Error('a sign has one page')
    const {x, y, width, height} = page.getTrimBox()
    page.setMediaBox(x, y, width, height)
    joined.addPage(page)
  }
  return joined.save()
}

function readPages(folder: string, name: string): Picture[] {
  // Cairo, because poppler's own painter widens thin bars to whole pixels, each where it likes.
  run('pdftocairo', '-tiff', '-tiffcompression', 'none', '-gray', '-scale-to', '400', join(folder, `${name}.pdf`), join(folder, name))
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.tif'))
    .sort()
    .map((file) => readTiff(join(folder, file)))
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
