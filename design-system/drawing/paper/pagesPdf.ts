import {type PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, type PDFRef} from '@cantoo/pdf-lib'
import {zlibSync} from 'fflate'
import {hashOf} from '../../../handbooks/input/hash.ts'
import {utf8} from '../../../handbooks/input/output.ts'
import type {Ink} from '../../tokens/identity.ts'
import {mapPoints, type Segment} from '../drawing.ts'
import {Content} from '../export/content.ts'
import {decimal} from '../export/decimal.ts'
import {fill, inHundredths, paint, separation} from '../export/pdf.ts'
import {isFullWidth, isOpening} from '../type/breaking.ts'
import type {Face, Fonts, Weight} from '../type/text.ts'
import type {Page} from './page.ts'
import type {TextMark} from './pen.ts'

const pointsPerMm = 72 / 25.4

/**
 * Returns `pages` as one PDF whose pages are exactly as large as their paper: an office printer knows no bleed.
 *
 * Words stay words, so that a paper can be searched and copied from; their letters are the signs' own outlines, each stored once as a
 * glyph of a Type 3 font (ISO 32000-1, 9.6.5), so that no font file is needed. Inks are spot colours as on the signs. The same pages give
 * the same bytes.
 */
export async function toPages(
  pages: readonly Page[],
  {revision}: {readonly revision: string},
  fonts: Fonts,
  {lang = 'zh-Hans', packed = false}: {readonly lang?: string; readonly packed?: boolean} = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({updateMetadata: false})
  const {context} = pdf
  const letters = new Letters(fonts)
  const plates = new Map<string, {readonly cmyk: Ink['cmyk']; readonly key: string}>()
  const plate = (name: string, cmyk: Ink['cmyk']) => {
    const key = plates.get(name)?.key ?? `S${plates.size}`
    plates.set(name, {cmyk, key})
    return key
  }
  const dict = (entries: readonly (readonly [string, PDFObject])[]) => {
    const made = context.obj({}) as PDFDict
    for (const [key, value] of entries) made.set(PDFName.of(key), value)
    return made
  }

  const register = (bytes: Uint8Array) =>
    context.register(packed ? context.stream(packedOnce(bytes), {Filter: 'FlateDecode'}) : context.stream(bytes))
  const resources = context.nextRef()
  const written: Uint8Array[] = []
  for (const {width, height, marks} of pages) {
    const content = new Content()
    content.add(`${pointsPerMm} 0 0 ${-pointsPerMm} 0 ${height * pointsPerMm} cm`)
    for (const mark of marks) {
      if (mark.type === 'text') letters.show(mark, fill(mark.ink, plate), content)
      else {
        content.add(`q ${inHundredths}`)
        paint(mark, {width, height}, plate, content)
        content.add('Q')
      }
    }
    const bytes = zlibSync(content.bytes, {level: 1, mem: 4})
    written.push(bytes)
    const page = pdf.addPage([width * pointsPerMm, height * pointsPerMm])
    page.node.set(PDFName.of('TrimBox'), context.obj([0, 0, width * pointsPerMm, height * pointsPerMm]))
    page.node.set(PDFName.of('Resources'), resources)
    page.node.set(PDFName.of('Contents'), context.register(context.stream(bytes, {Filter: 'FlateDecode'})))
  }
  context.assign(
    resources,
    dict([
      ['ColorSpace', dict([...plates].map(([name, {cmyk, key}]) => [key, separation(pdf, name, cmyk)]))],
      ['ExtGState', context.obj({Over: {OP: true, op: true, OPM: 1}})],
      ['Font', dict(letters.fonts(pdf, register))],
    ]),
  )
  const title = pages[0]?.title.replace(/ 1 \/ \d+$/, '') ?? ''
  const digits = PDFHexString.of(hashOf(...written, `${title} ${revision}`).slice(0, 32))
  context.trailerInfo.ID = context.obj([digits, digits])
  pdf.setTitle(title, {showInWindowTitleBar: true})
  pdf.setCreator('Cunbiao')
  pdf.setLanguage(lang)
  return pdf.save({addDefaultPage: false})
}

/**
 * Readers judge the size of a Type 3 font, and so how wide a blank is, by its glyph named m and take that for this wide, in thousandths of
 * an em. A Chinese font's m is wider, so each font holds an unseen one and names its letters by number.
 */
const usualM = 600

interface Letter {
  readonly char: string
  readonly weight: Weight
  readonly font: string
  readonly code: number
}

/** The letters of a document by weight, in fonts of at most 255 each. */
class Letters {
  private readonly faces: Fonts
  private readonly known = new Map<string, Letter>()
  private readonly counts = new Map<Weight, number>()

  constructor(faces: Fonts) {
    this.faces = faces
  }

  /** Adds the operators that show one line. The page's y points down and a font's up, so letters are turned over. */
  show({chars, weight, matrix: [a, b, c, d, e, f]}: TextMark, colour: string, content: Content): void {
    content.add(`BT ${colour}`)
    let open = ''
    let string = ''
    let pen = 0
    const flush = () => {
      if (string !== '') content.add(`[${string}] TJ`)
      string = ''
    }
    for (const {char, x: inked} of chars) {
      const x = inked - this.before(char, weight)
      const {font, code} = this.letter(char, weight)
      if (font !== open) {
        flush()
        content.add(`/${font} 1 Tf ${[a, b, -c, -d, a * x + e, b * x + f].map(decimal).join(' ')} Tm`)
        open = font
        pen = x
      }
      // A number moves the pen back, in thousandths of an em.
      const back = Math.round((pen - x) * 1000)
      if (back !== 0) string += back
      string += `<${hex(code, 2)}>`
      pen += (this.width(char, weight) - back) / 1000
    }
    flush()
    content.add('ET')
  }

  /** Returns the fonts of all letters shown so far, by resource name. */
  fonts(pdf: PDFDocument, register: (bytes: Uint8Array) => PDFRef): [string, PDFRef][] {
    const groups = Map.groupBy(this.known.values(), ({font}) => font)
    return [...groups].map(([name, letters]) => [name, this.font(pdf, letters, register)])
  }

  private letter(char: string, weight: Weight): Letter {
    const key = `${weight} ${char}`
    const known = this.known.get(key)
    if (known) return known
    const count = this.counts.get(weight) ?? 0
    const letter = {char, weight, font: `${weight}${Math.floor(count / 255)}`, code: 1 + (count % 255)}
    this.counts.set(weight, count + 1)
    this.known.set(key, letter)
    return letter
  }

  /** In thousandths of an em. */
  private width(char: string, weight: Weight): number {
    // A reader of the file takes a wide gap for a blank, so a full-width mark is as wide as the room it is given.
    return isFullWidth(char) ? 1000 : Math.round(this.faces[weight].set(char).advance * 1000)
  }

  /** Returns how far from its pen a letter begins, in ems: an opening mark has its empty half in front, as a reader of the file expects. */
  private before(char: string, weight: Weight): number {
    return isOpening(char) ? 1 - this.faces[weight].set(char).advance : 0
  }

  /**
   * Returns the content of a letter's glyph, made once for every paper that is set in the face. It is not packed: packing some hundred
   * bytes costs more time and memory than setting the paper, and saves little.
   */
  private glyph(char: string, weight: Weight): Uint8Array {
    const face = this.faces[weight]
    const made = glyphs.get(face) ?? new Map<string, Uint8Array>()
    glyphs.set(face, made)
    const known = made.get(char)
    if (known) return known
    const before = this.before(char, weight)
    const segments = mapPoints(face.set(char).outline, ([x, y]) => [x + before, -y])
    const content = new Content(longestGlyph)
    content.add(`${this.width(char, weight)} 0 ${extentOf(segments).join(' ')} d1`)
    content.outline(segments, 1000, 1)
    if (segments.length > 0) content.add('f')
    made.set(char, content.bytes.slice())
    return content.bytes
  }

  private font({context}: PDFDocument, letters: readonly Letter[], register: (bytes: Uint8Array) => PDFRef): PDFRef {
    const procs = context.obj({}) as PDFDict
    for (const {char, weight} of letters) procs.set(PDFName.of(glyphName(char)), register(this.glyph(char, weight)))
    procs.set(PDFName.of('m'), register(utf8(`${usualM} 0 d0`)))
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 0, 0],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        CharProcs: procs,
        Encoding: {Type: 'Encoding', Differences: [0, PDFName.of('m'), ...letters.map(({char}) => PDFName.of(glyphName(char)))]},
        FirstChar: 0,
        LastChar: letters.length,
        Widths: [usualM, ...letters.map(({char, weight}) => this.width(char, weight))],
        Resources: {},
        ToUnicode: register(utf8(toUnicode(letters))),
      }),
    )
  }
}

/** Streams that several papers hold, packed: glyphs are the same bytes in each. */
const packedStreams = new WeakMap<Uint8Array, Uint8Array>()

function packedOnce(bytes: Uint8Array): Uint8Array {
  const known = packedStreams.get(bytes)
  if (known) return known
  const made = zlibSync(bytes, {level: 6, mem: 4})
  packedStreams.set(bytes, made)
  return made
}

/** Glyphs of each face that any paper has shown. */
const glyphs = new WeakMap<Face, Map<string, Uint8Array>>()

/** Bytes that hold all but a few glyphs. */
const longestGlyph = 4096

/** Returns the box around `segments` in thousandths. */
function extentOf(segments: readonly Segment[]): [number, number, number, number] {
  const points = segments.flatMap((s) => (s.to === 'close' ? [] : s.to === 'cubic' ? [...s.via, s.at] : [s.at]))
  if (points.length === 0) return [0, 0, 0, 0]
  const [xs, ys] = [points.map(([x]) => x * 1000), points.map(([, y]) => y * 1000)]
  return [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys)), Math.ceil(Math.max(...xs)), Math.ceil(Math.max(...ys))]
}

/** Returns the name of a character's glyph, by its number as Adobe's list of glyphs asks. */
const glyphName = (char: string): string => `uni${utf16(char).toUpperCase()}`

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
const utf16 = (char: string) => Array.from({length: char.length}, (_, i) => hex(char.charCodeAt(i), 4)).join('')

/** Returns a map from codes to characters (ISO 32000-1, 9.10.3), in blocks of at most 100 as the format asks. */
function toUnicode(letters: readonly Letter[]): string {
  const lines = letters.map(({char, code}) => `<${hex(code, 2)}> <${utf16(char)}>`)
  const blocks = Array.from({length: Math.ceil(lines.length / 100)}, (_, i) => lines.slice(i * 100, i * 100 + 100))
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Cunbiao def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
