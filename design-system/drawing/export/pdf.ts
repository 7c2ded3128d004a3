import type {PDFObject} from '@cantoo/pdf-lib'
import {zlibSync} from 'fflate'
import {escaped} from '../../../handbooks/input/escape.ts'
import {sha256} from '../../../handbooks/input/sha256.ts'
import {type Drawing, type Ink, type Mark, type Mm, type Point, processes, rect, type Segment} from '../drawing.ts'
import {bareDocument, type PDFContext, PDFHexString, PDFName, PDFString} from './bareDocument.ts'
import {Content} from './content.ts'
import {decimal} from './decimal.ts'
import {flatten} from './flatten.ts'
import {bleed, longestSide, notesOf, type PdfMeta, pointsPerMm, reductionOf, slug} from './slug.ts'

/**
 * Sets words in outlines, character by character, in ems from the pen of each; `cap` is the height of a capital. A
 * character set again is the same object.
 */
export type SetWords = (words: string) => {readonly characters: readonly SlugCharacter[]; readonly cap: number}
interface SlugCharacter {
  readonly outline: readonly Segment[]
  readonly advance: number
}

/**
 * Returns `drawing` as a print-ready PDF with 3 mm of bleed and a 10 mm slug: at full size, or reduced by `reductionOf`, which the slug says.
 *
 * Every ink is a spot colour of its own name with its process colour as the alternate; an ink of black alone is
 * process black, and an ink of nothing knocks out to the bare sheet. There is no RGB. Lines for a tool are spot
 * colours `CutContour`, `Engrave` and `Drill` that overprint; each process is a layer. Words in the slug and
 * crop marks are on every plate. The same drawing and meta give the same bytes: no clock and no chance.
 */
export async function toPdf(drawing: Drawing, meta: PdfMeta, setWords: SetWords): Promise<Uint8Array> {
  const {width, height} = drawing
  const reduction = reductionOf(drawing)
  // In millimetres of the sign, as all of the drawing is.
  const strip = slug * reduction
  const around = bleed + strip
  const [pageWidth, pageHeight] = [width + 2 * around, height + 2 * around]
  const scale = pointsPerMm / reduction

  const plates = new Map<string, {readonly cmyk: Ink['cmyk']; readonly key: string}>()
  const plate = (name: string, cmyk: Ink['cmyk']) => {
    const known = plates.get(name)
    if (known) return known.key
    const key = `S${plates.size}`
    plates.set(name, {cmyk, key})
    return key
  }
  // Packed before anything is waited for, so one buffer serves every sign.
  const content = scratch.clear()
  content.add(`${scale} 0 0 ${-scale} ${around * scale} ${(pageHeight - around) * scale} cm`)
  const layer = (name: string, paintAll: () => void) => {
    content.add(`/OC /${name} BDC\nq`)
    paintAll()
    content.add('Q\nEMC')
    return name
  }
  const layers: string[] = processes.flatMap((process) => {
    const all = drawing.marks.filter((mark) => mark.process === process)
    if (all.length === 0) return []
    return layer(process, () => {
      content.add(inHundredths)
      for (const mark of all) paint(mark, drawing, plate, content)
    })
  })
  layers.push(layer('marks', () => addMarks(drawing, meta, plate('All', [100, 100, 100, 100]), setWords, content)))

  // The fastest level: the most thorough takes twice the time to save a twentieth. The library's own is thorough.
  const packed = zlibSync(content.bytes, {level: 1, mem: 3})

  // What is as long as a page can be is not a hair longer in points.
  const inPoints = (length: Mm) => Math.min(length * scale, (longestSide / 25.4) * 72)
  const pdf = bareDocument([inPoints(pageWidth), inPoints(pageHeight)])
  const {context, catalog, page} = pdf
  const box = (name: string, inset: Mm) => {
    page.set(PDFName.of(name), context.obj([inset, inset, pageWidth - inset, pageHeight - inset].map((v) => v * scale)))
  }
  box('BleedBox', strip)
  box('TrimBox', around)

  const groups = layers.map((name) => [name, context.register(context.obj({Type: 'OCG', Name: PDFString.of(name)}))] as const)
  const refs = groups.map(([, ref]) => ref)
  const dict = (entries: readonly (readonly [string, PDFObject])[]) => {
    const made = context.obj({})
    for (const [key, value] of entries) made.set(PDFName.of(key), value)
    return made
  }
  page.set(
    PDFName.of('Resources'),
    dict([
      ['ColorSpace', dict([...plates].map(([name, {cmyk, key}]) => [key, separation(pdf, name, cmyk)]))],
      ['ExtGState', context.obj({Over: {OP: true, op: true, OPM: 1}})],
      ['Properties', dict(groups)],
    ]),
  )
  page.set(PDFName.of('Contents'), context.register(context.stream(packed, {Filter: 'FlateDecode'})))

  // A stream of deflate ends with the checksum of what it holds.
  const id = sha256(JSON.stringify([meta, drawing.title, width, height, ...packed.subarray(-4)])).slice(0, 32)
  catalog.set(PDFName.of('OCProperties'), context.obj({OCGs: refs, D: {Order: refs, ON: refs}}))
  catalog.set(PDFName.of('Lang'), PDFString.of(drawing.lang))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({DisplayDocTitle: true}))
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(new TextEncoder().encode(xmp(meta, drawing, id)), {Type: 'Metadata', Subtype: 'XML'})),
  )
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(meta.title),
      Subject: PDFHexString.fromText(about(meta)),
      ...(meta.sha256 ? {Keywords: PDFString.of(`sha256:${meta.sha256}`)} : {}),
      Creator: PDFString.of('Cunbiao'),
      Trapped: 'False',
    }),
  )
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)])
  return pdf.save()
}

/** Returns the spot colour `name` with its process colour as the alternate. */
export function separation({context}: {readonly context: PDFContext}, name: string, cmyk: Ink['cmyk']) {
  const tint = context.obj({FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: cmyk.map((v) => v / 100), N: 1})
  return context.register(context.obj([PDFName.of('Separation'), PDFName.of(name), PDFName.of('DeviceCMYK'), tint]))
}

/** Returns the resource name of an ink's plate, and remembers the plate. */
export type Plate = (name: string, cmyk: Ink['cmyk']) => string

/**
 * Adds the operators that paint `mark`, in whole hundredths of a millimetre, y down: `inHundredths` comes before it. A tool's line asks for the
 * graphics state `Over`.
 */
export function paint(mark: Mark, {width, height}: Pick<Drawing, 'width' | 'height'>, plate: Plate, content: Content) {
  const {ink} = mark
  const tools = {print: 'Print', emboss: 'Emboss', engrave: 'Engrave', cut: 'CutContour', drill: 'Drill'} as const
  if (ink) content.add(fill(ink, plate))
  else content.add(`/Over gs /${plate(tools[mark.process], toolColours[mark.process])} CS 1 SCN ${0.1 * stepsPerMm} w`)
  content.outline(outline(mark, width, height), stepsPerMm, 1)
  content.add(ink ? 'f' : 'S')
}

/** Artwork lies on a grid of a hundredth of a millimetre, the width of a dot at 2540 dpi: finer numbers are a sixth of a file and print the same. */
const stepsPerMm = 100

/** Makes a hundredth of a millimetre the unit, where a millimetre was: numbers without a point are shorter. */
export const inHundredths = '.01 0 0 .01 0 0 cm'

const scratch = new Content()

/** Tool lines are seen and separated by these and never printed. */
const toolColours = {
  print: [0, 0, 0, 100],
  emboss: [0, 50, 100, 0],
  engrave: [100, 0, 100, 0],
  cut: [0, 100, 0, 0],
  drill: [100, 0, 0, 0],
} as const

function outline(mark: Mark, width: Mm, height: Mm): readonly Segment[] {
  switch (mark.type) {
    case 'field':
      return rect([-bleed, -bleed], width + 2 * bleed, height + 2 * bleed)
    case 'path':
      return mark.segments
    case 'circle':
      return rect([mark.centre[0] - mark.radius, mark.centre[1] - mark.radius], 2 * mark.radius, 2 * mark.radius, mark.radius)
    default:
      return mark satisfies never // a new kind of mark must fail to compile here, not vanish from the export
  }
}

/** Returns the operator that sets the colour of an area: process black or the bare sheet where that is all, else a spot colour. */
export function fill({name, cmyk}: Ink, plate: Plate): string {
  const [c, m, y, k] = cmyk
  if (c + m + y === 0 && (k === 0 || k === 100)) return `0 0 0 ${k / 100} k`
  return `/${plate(name, cmyk)} cs 1 scn`
}

/** Crop marks at the corners, a bar to prove the scale above, and words below: as large on a reduced page as on any other. */
function addMarks(drawing: Drawing, meta: PdfMeta, all: string, setWords: SetWords, content: Content) {
  const {width, height} = drawing
  const by = reductionOf(drawing)
  const from = bleed
  const to = bleed + 7 * by
  const crop = [0, width].flatMap((x) => [line([x, -from], [x, -to]), line([x, height + from], [x, height + to])])
  crop.push(...[0, height].flatMap((y) => [line([-from, y], [-to, y]), line([width + from, y], [width + to, y])]))
  const y = -bleed - 4 * by
  const end = 10 + 50 * by
  const bar = [line([10, y], [end, y]), ...[10, end].map((x) => line([x, y - 1.5 * by], [x, y + 1.5 * by]))]
  content.add([`/${all} CS 1 SCN /${all} cs 1 scn ${decimal(0.1 * by)} w`, ...crop, ...bar, 'S'].join('\n'))
  const scale = by === 1 ? '1:1' : `1:${by}, enlarge to ${by * 100} %, 放大到${by * 100}%`
  const words = [
    {text: `${50 * by} mm`, at: [end + 2 * by, y + by], room: width - end - 4},
    {text: about(meta), at: [4, height + bleed + 4 * by], room: width - 8},
    {
      text: `${scale}, ${decimal(width)} × ${decimal(height)} mm, Cunbiao${meta.edition ? ` ${meta.edition}` : ''}`,
      at: [4, height + bleed + 8 * by],
      room: width - 8,
    },
  ] as const
  for (const {text, at, room} of words) {
    const {characters, cap} = setWords(text)
    const width = characters.reduce((sum, {advance}) => sum + advance, 0)
    const step = Math.min((2 * by) / cap, room / width) / stepsPerEm
    content.add(`q ${step} 0 0 ${step} ${xy(at)} cm`)
    for (const character of characters) {
      content.addBytes(written(character))
      content.add(`f 1 0 0 1 ${Math.round(character.advance * stepsPerEm)} 0 cm`)
    }
    content.add('Q')
  }
}

/** The grid of the slug's words: 5 micrometres at their size. */
const stepsPerEm = 500
const slugCharacters = new WeakMap<SlugCharacter, Uint8Array>()

/** Words are half of what a page holds and are never artwork, so each character is written once, in straight steps. */
function written(character: SlugCharacter): Uint8Array {
  const known = slugCharacters.get(character)
  if (known) return known
  const content = new Content()
  const steps = flatten(character.outline, 4 / stepsPerEm).flatMap(({points}) =>
    points.map((at, i): Segment => ({to: i === 0 ? 'move' : 'line', at})),
  )
  content.outline(steps, stepsPerEm, 1)
  const bytes = content.bytes.slice()
  slugCharacters.set(character, bytes)
  return bytes
}

const about = (meta: PdfMeta) => notesOf(meta).join(', ')

const line = (a: Point, b: Point) => `${xy(a)} m ${xy(b)} l`

const xy = ([x, y]: Point) => `${decimal(x)} ${decimal(y)}`

function xmp(meta: PdfMeta, {lang}: Drawing, id: string): string {
  const uuid = id.replace(/(.{8})(.{4})(.{4})(.{4})/, 'uuid:$1-$2-$3-$4-')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(meta.title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(about(meta))}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Cunbiao</xmp:CreatorTool><xmpMM:DocumentID>${uuid}</xmpMM:DocumentID><xmpMM:VersionID>${escaped(meta.revision)}</xmpMM:VersionID>${meta.sha256 ? `<pdf:Keywords>sha256:${meta.sha256}</pdf:Keywords>` : ''}<pdf:Trapped>False</pdf:Trapped>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}
