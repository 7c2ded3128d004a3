import type {Mm} from '../../design-system/drawing/drawing.ts'
import {Flow} from '../../design-system/drawing/paper/flow.ts'
import {a4, columnsWide, type Page, roomOf} from '../../design-system/drawing/paper/page.ts'
import {leading, type PaperMark, Pen} from '../../design-system/drawing/paper/pen.ts'
import type {Fonts} from '../../design-system/drawing/type/text.ts'
import {letters} from '../../design-system/fittings/draw.ts'
import {fittingSpecs} from '../../design-system/fittings/fittings.ts'
import {revisionOf} from '../../design-system/signs/artwork.ts'
import type {Identity} from '../../design-system/tokens/identity.ts'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import {tagged} from '../../handbooks/clause/published.ts'
import {type Fitting, fittings} from '../../handbooks/hardware/parts.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {speak} from '../../handbooks/language/traditional.ts'
import {fitViews, viewsBlock} from './fittingViews.ts'
import {askTable, clauseTable, makingTable, orderTables, provisionTable, sizeTable, type Writer} from './sheetTables.ts'
import {honesty, words} from './sheetWords.ts'
import {type BlockFacts, contentEnds, nextBlock, titleBlock} from './titleBlock.ts'

/** What the sheets of fittings are made from. */
export interface SheetSetting {
  readonly fonts: Fonts
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly identity: Identity
}

/** The specification sheet of a fitting, and the revision that its title block names. */
export interface FittingSheet {
  readonly pages: readonly Page[]
  readonly revision: string
  /** In whose letters the pages are set. */
  readonly fonts: Fonts
}

/** Where the content of a page begins after the first. */
const nextTop: Mm = 25
const format = a4.upright
const right = format.margin + roomOf(format)

/**
 * Returns the specification sheet of a fitting, A4, in one language. A fitting that is made, or set up to dimensions, has its views to a
 * standard scale, its sizes with what is accepted on delivery, materials, colours and making; one that is bought has what is asked of the
 * product, and its clauses with boxes to tick. Both leave place and quantity to the point and the issuer's fields empty. Pure: the same
 * fitting, clauses and fonts give the same pages.
 *
 * @clause HW-FIT-001 what the drawing of a fitting shows
 */
export function drawFittingSheet(id: Fitting, {fonts, catalogue, locale, identity}: SheetSetting): FittingSheet {
  const faces = locale === 'zh-Hant' ? (fonts.traditional ?? fonts) : fonts
  const pen = penOf(faces, identity)
  const say = speak(locale)
  const spec = fittingSpecs[id]
  const clauses = catalogue.clauses.filter((clause) => clause.fittings.includes(id))
  const revision = revisionOf(
    JSON.stringify([spec, clauses.map(({id, title, text, checks}) => [id, tagged(title), tagged(text), checks]), edition]),
  )
  const sheet = spec.sort === 'drawn' ? words.drawnSheet : words.boughtSheet
  const views = spec.sort === 'drawn' ? fitViews(spec, pen, locale) : undefined
  const writer: Writer = {pen, say, locale}
  const {zh, en} = fittings[id]
  const [name, otherName] = [say({zh, en}), say({zh: en, en: zh})]
  const purpose = pen.broken(say(spec.purpose), {em: 2.6, most: columnsWide(format, 12)})
  const flow = new Flow(
    pen,
    {top: 38 + purpose.length * 2.6 * leading, bottom: contentEnds.first},
    {top: nextTop, bottom: contentEnds.next},
  )
  if (spec.sort === 'drawn') {
    if (views) flow.add(views.high + 13, (y) => viewsBlock(writer, views, y))
    sizeTable(flow, writer, spec, letters(spec))
    makingTable(flow, writer, spec)
    clauseTable(flow, writer, clauses)
  } else {
    askTable(flow, writer, spec)
    provisionTable(flow, writer, clauses)
  }
  orderTables(flow, writer, spec.sort)
  const facts: BlockFacts = {
    name,
    otherName,
    number: numberOf(id),
    material: spec.sort === 'drawn' ? (spec.materials[0] ? say(spec.materials[0].made) : '') : say(words.product),
    scale: views ? `1:${views.scale}` : '–',
    edition,
    revision,
    note: say(honesty[spec.sort]),
  }
  const pages = flow.pages.map((marks, i): Page => {
    const of = `${i + 1} / ${flow.pages.length}`
    const head =
      i === 0 ? firstHead(writer, name, otherName, say(sheet), numberOf(id), purpose) : nextHead(writer, name, say(sheet), numberOf(id))
    return {
      width: format.width,
      height: format.height,
      title: `${name} ${say(sheet)} ${of}`,
      marks: [...head, ...marks, ...(i === 0 ? titleBlock : nextBlock)(pen, facts, of, say)],
    }
  })
  return {pages, revision, fonts: faces}
}

/** Returns the number of a fitting's sheet, as permanent as its id. */
export const numberOf = (id: Fitting): string => `FIT-${id.toUpperCase()}`

/** A pen remembers the lines it has set, and the sheets have many in common. */
const pens = new WeakMap<Fonts, Pen>()
function penOf(fonts: Fonts, identity: Identity): Pen {
  const known = pens.get(fonts)
  if (known && known.identity === identity) return known
  const pen = new Pen(fonts, identity)
  pens.set(fonts, pen)
  return pen
}

function firstHead({pen}: Writer, name: string, otherName: string, sheet: string, number: string, purpose: readonly string[]): PaperMark[] {
  return [
    pen.bar(format.margin, 12, roomOf(format), 0.9, 'ground'),
    ...pen.text(name, [format.margin, 22.6], {em: 7.4, weight: 'bold', ink: 'ground', most: columnsWide(format, 8)}),
    ...pen.text(otherName, [format.margin, 28.2], {em: 3.5, weight: 'medium', most: columnsWide(format, 8)}),
    ...pen.text(sheet, [right, 22.6], {em: 3.4, weight: 'bold', align: 'right', most: columnsWide(format, 4)}),
    ...pen.text(number, [right, 28.2], {em: 2.6, align: 'right', most: columnsWide(format, 4)}),
    ...purpose.flatMap((line, i) => pen.text(line, [format.margin, 34.8 + i * 2.6 * leading], {em: 2.6})),
  ]
}

function nextHead({pen}: Writer, name: string, sheet: string, number: string): PaperMark[] {
  return [
    pen.bar(format.margin, 12, roomOf(format), 0.9, 'ground'),
    ...pen.text(name, [format.margin, 19.4], {em: 4.2, weight: 'bold', ink: 'ground', most: columnsWide(format, 6)}),
    ...pen.text(`${sheet}  ${number}`, [right, 19.4], {em: 2.6, align: 'right', most: columnsWide(format, 6)}),
  ]
}
