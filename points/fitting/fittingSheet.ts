import type {Mark, Mm} from '../../design-system/drawing/drawing.ts'
import {Flow} from '../../design-system/drawing/paper/flow.ts'
import {a4, columnAt, columnsWide, type Page, roomOf, scaleBar} from '../../design-system/drawing/paper/page.ts'
import {leading, type PaperMark, Pen} from '../../design-system/drawing/paper/pen.ts'
import {reduced} from '../../design-system/drawing/paper/reduced.ts'
import {type Box, type Fonts, join, written as spelled} from '../../design-system/drawing/type/text.ts'
import {type LetteredSize, letters, placeViews} from '../../design-system/fittings/draw.ts'
import {
  allowed,
  type BoughtFitting,
  type DrawnFitting,
  deviations,
  limitOf,
  priceBasis,
  priceDate,
  type Work,
} from '../../design-system/fittings/fitting.ts'
import {fittingSpecs} from '../../design-system/fittings/fittings.ts'
import {revisionOf} from '../../design-system/signs/artwork.ts'
import {cunbiao, type Identity} from '../../design-system/tokens/identity.ts'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {checkNames} from '../../handbooks/clause/names.ts'
import {tagged} from '../../handbooks/clause/published.ts'
import {type Fitting, fittings} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {type Limit, printInTable} from '../../handbooks/limit/limit.ts'
import {honesty, onDelivery, printing, words} from './sheetWords.ts'
import {type BlockFacts, contentEnds, nextBlock, projectionSymbol, titleBlock} from './titleBlock.ts'

/** The language of a sheet. */

/** What the sheets of fittings are made from. */
export interface SheetSetting {
  readonly fonts: Fonts
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly identity?: Identity
}

/** The specification sheet of a fitting, and the revision that its title block names. */
export interface FittingSheet {
  readonly pages: readonly Page[]
  readonly revision: string
  /** In whose letters the pages are set. */
  readonly fonts: Fonts
}

/** The reductions of technical drawings, from the largest (GB/T 14690-1993, both series). */
const scales = [1, 2, 2.5, 3, 4, 5, 6, 10, 15, 20, 25, 30, 40, 50, 60, 100, 150] as const
/** Height of the capitals on the views, on paper. */
const cap: Mm = 2.3
/** Where the content of a page begins after the first. */
const nextTop: Mm = 25
/** Room that the views may take of the first page, so that the sizes begin below them. */
const viewsHigh: Mm = 134
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
export function drawFittingSheet(id: Fitting, {fonts, catalogue, locale, identity = cunbiao}: SheetSetting): FittingSheet {
  const faces = locale === 'zh-Hant' ? (fonts.traditional ?? fonts) : fonts
  const pen = penOf(faces, identity)
  const say = (text: InBoth) => (locale === 'en' ? text.en : spelled(faces, text.zh))
  const spec = fittingSpecs[id]
  const clauses = catalogue.clauses.filter((clause) => clause.fittings.includes(id))
  const revision = revisionOf(
    JSON.stringify([spec, clauses.map(({id, title, text, checks}) => [id, tagged(title), tagged(text), checks]), edition]),
  )
  const sheet = spec.sort === 'drawn' ? words.drawnSheet : words.boughtSheet
  const views = spec.sort === 'drawn' ? fitViews(spec, pen, locale) : undefined
  const writer: Writer = {pen, say, locale}
  const names = locale === 'en' ? [fittings[id].en, fittings[id].zh] : [say(fittings[id]), fittings[id].en]
  const [name = '', otherName = ''] = names
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

/** What every block is written with. */
interface Writer {
  readonly pen: Pen
  readonly say: (text: InBoth) => string
  readonly locale: Locale
}

/** A pen remembers the lines it has set, and the sheets have many in common. */
const pens = new WeakMap<Fonts, Pen>()
function penOf(fonts: Fonts, identity: Identity): Pen {
  const known = pens.get(fonts)
  if (known && known.identity === identity) return known
  const pen = new Pen(fonts, identity)
  pens.set(fonts, pen)
  return pen
}

interface FittedViews {
  readonly scale: number
  readonly marks: readonly Mark[]
  /** What they take of the paper, and of the plane of the fitting. */
  readonly high: Mm
  readonly wide: Mm
  readonly box: Box
}

/** Returns the views at the largest scale that the page has room for. */
function fitViews(spec: DrawnFitting, {fonts, identity}: Pen, lang: Locale): FittedViews {
  for (const scale of scales) {
    const {marks} = placeViews(spec, {fonts, identity, cap: cap * scale}, lang)
    const box = marks.flatMap(boxOf).reduce(join)
    const [wide, high] = [(box.right - box.left) / scale, (box.bottom - box.top) / scale]
    if (wide <= roomOf(format) && high <= viewsHigh) return {scale, marks, wide, high, box}
  }
  throw new Error('a fitting is larger than any scale')
}

/** Returns the box around a mark of the views, which are areas all. */
function boxOf(mark: Mark): Box[] {
  const points = mark.type === 'path' ? mark.segments.flatMap((s) => (s.to === 'close' ? [] : [s.at])) : []
  if (points.length === 0) return []
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [{left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)}]
}

function viewsBlock({pen, say}: Writer, {marks, scale, wide, high, box}: FittedViews, y: Mm): PaperMark[] {
  const x = format.margin + (roomOf(format) - wide) / 2
  const foot = y + high + 7
  return [
    ...reduced({marks, width: 0, height: 0, corner: 0}, pen, x - box.left / scale, y - box.top / scale, scale),
    ...scaleBar(pen, format.margin, foot, scale),
    ...pen.text(`1:${scale}  mm`, [columnAt(format, 5), foot], {em: 2.3, weight: 'medium'}),
    ...projectionSymbol(pen, columnAt(format, 6) + 6, foot - 3),
    ...pen.text(say(words.projection), [columnAt(format, 7) + 4, foot], {em: 2.3}),
    ...pen.text(say(printing), [right, foot], {em: 2.3, align: 'right', most: columnsWide(format, 4)}),
  ]
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

function sizeTable(flow: Flow, {say, locale}: Writer, spec: DrawnFitting, sizes: readonly LetteredSize[]): void {
  const source = written(locale)
  const print = (bounds: {readonly from?: number | undefined; readonly to?: number | undefined}, unit: Limit['unit']) =>
    bounds.from === undefined && bounds.to === undefined
      ? say(words.makers)
      : say({zh: printInTable(boundsOf(bounds, unit), source), en: printInTable(boundsOf(bounds, unit), source)})
  flow.heading(say(words.sizes))
  flow.table(
    [
      {from: 0, label: say(words.letter)},
      {from: 0.8, label: say(words.size)},
      {from: 4.7, label: say(words.value)},
      {from: 5.8, label: say(words.allowed)},
      {from: 7.7, label: say(words.rule)},
      {from: 10.6, label: say(words.measured)},
    ],
    sizes.map((size) => {
      const rule = size.limit === undefined ? undefined : limitOf(size.limit)
      return [
        size.letter ?? '–',
        say(size.what),
        print({from: size.value, to: size.value}, size.unit),
        print(allowed(size, spec.work), size.unit),
        rule ? `${rule.clause}  ${say({zh: printInTable(rule, source), en: printInTable(rule, source)})}` : say(words.planned),
        '',
      ]
    }),
  )
}

const boundsOf = ({from, to}: {readonly from?: number | undefined; readonly to?: number | undefined}, unit: Limit['unit']): Limit => ({
  clause: '',
  basis: '',
  unit,
  ...(from === undefined ? {} : {min: Number(from.toFixed(1))}),
  ...(to === undefined ? {} : {max: Number(to.toFixed(1))}),
})

function makingTable(flow: Flow, {say}: Writer, {materials, colour, making, work, price}: DrawnFitting): void {
  flow.heading(say(words.make))
  flow.table(
    [
      {from: 0, label: say(words.part)},
      {from: 3, label: say(words.made)},
    ],
    [
      ...materials.map(({part, made}) => [say(part), say(made)]),
      [say(words.colour), say(colour)],
      [say(words.making), say(making)],
      [say(words.deviations), say(deviationWords(work))],
      [say(words.price), say(priceWords(price))],
    ],
  )
}

function deviationWords(work: Work): InBoth {
  const bands: readonly {readonly upTo: Mm; readonly by: Mm}[] = deviations[work]
  if (bands.length === 0)
    return {
      zh: '机器的外形按厂家图；居民操作部位的高度不越过条款的限值。',
      en: 'The machine as its maker’s drawing; the heights of what residents handle never past a clause’s limit.',
    }
  const zh = bands.map(({upTo, by}, i) => (Number.isFinite(upTo) ? `${upTo} mm以内±${by} mm` : `${bands[i - 1]?.upTo} mm以上±${by} mm`))
  const en = bands.map(({upTo, by}, i) =>
    Number.isFinite(upTo) ? `± ${by} mm up to ${upTo} mm` : `± ${by} mm above ${bands[i - 1]?.upTo} mm`,
  )
  return {
    zh: `${zh.join('，')}；均为计划值，且不越过条款的限值。`,
    en: `${en.join(', ')}; never past a clause’s limit. Planning values.`,
  }
}

const priceWords = ({low, high, per}: DrawnFitting['price']): InBoth => ({
  zh: `${low}元～${high}元，每${per.zh}。${priceDate}，${priceBasis.zh}`,
  en: `${low} to ${high} yuan per ${per.en}. ${priceDate}. ${priceBasis.en}`,
})

/** Clauses of the hardware handbook, two on a line; those that rule its use, which its maker need not know, after them. */
function clauseTable(flow: Flow, {say}: Writer, clauses: readonly Clause[]): void {
  const [made, used] = [clauses.filter(({book}) => book === 'hardware'), clauses.filter(({book}) => book === 'software')]
  const half = Math.ceil(made.length / 2)
  const cells = (clause: Clause | undefined) => (clause ? [clause.id, say(titleOf(clause)), say(checksOf(clause))] : ['', '', ''])
  flow.heading(say(words.clauses))
  flow.table(
    [0, 6].flatMap((from) => [
      {from, label: say(words.clause)},
      {from: from + 1.75, label: say(words.provision)},
      {from: from + 4.2, label: say(words.check)},
    ]),
    made.slice(0, half).map((clause, i) => [...cells(clause), ...cells(made[half + i])]),
  )
  if (used.length === 0) return
  const named = listed(used.map((clause) => ({zh: `${clause.id} ${titleOf(clause).zh}`, en: `${clause.id} ${titleOf(clause).en}`})))
  flow.paragraph(say({zh: `${words.inUse.zh}：${named.zh}。`, en: `${words.inUse.en}: ${named.en}.`}))
  flow.space(4)
}

const titleOf = ({title}: Clause): InBoth => ({zh: title.zh, en: title.en})

function askTable(flow: Flow, {say}: Writer, {ask, price}: BoughtFitting): void {
  flow.heading(say(words.ask))
  flow.table(
    [
      {from: 0, label: ''},
      {from: 0.8, label: say(words.made)},
      {from: 11.2, label: say(words.accepted)},
    ],
    ask.map((line, i) => [String(i + 1), say(line), {box: true}]),
  )
  flow.heading(say(words.price))
  flow.paragraph(say(priceWords(price)))
  flow.space(4)
}

function provisionTable(flow: Flow, {say}: Writer, clauses: readonly Clause[]): void {
  flow.heading(say(words.clauses))
  flow.table(
    [
      {from: 0, label: say(words.clause)},
      {from: 2.4, label: say(words.provision)},
      {from: 9.2, label: say(words.check)},
      {from: 11.2, label: say(words.accepted)},
    ],
    clauses.map((clause) => [
      clause.id,
      say({zh: `${titleOf(clause).zh}\n${clause.text.zh}`, en: `${titleOf(clause).en}\n${clause.text.en}`}),
      say(checksOf(clause)),
      {box: true},
    ]),
  )
}

const checksOf = ({checks}: Clause): InBoth => listed(checks.map((check) => ({zh: checkNames.zh[check], en: checkNames.en[check]})))

const listed = (texts: readonly InBoth[]): InBoth => ({zh: texts.map(({zh}) => zh).join('、'), en: texts.map(({en}) => en).join(', ')})

/** What the point fills in before ordering, and whoever takes the delivery. */
function orderTables(flow: Flow, {say}: Writer, sort: keyof typeof onDelivery): void {
  flow.heading(say(words.order), 32)
  flow.table(
    [
      {from: 0, label: say(words.point)},
      {from: 4.5, label: say(words.place)},
      {from: 8.5, label: say(words.quantity)},
      {from: 10, label: say(words.delivery)},
    ],
    Array.from({length: 3}, () => ['', '', '', '']),
    {filled: true},
  )
  flow.heading(say(words.receipt), 19)
  flow.paragraph(say(onDelivery[sort]))
  flow.table(
    [
      {from: 0, label: say(words.supplier)},
      {from: 4.5, label: say(words.receiver)},
      {from: 8.5, label: say(words.result)},
      {from: 10, label: say(words.date)},
    ],
    [['', '', '', '']],
    {filled: true},
  )
}
