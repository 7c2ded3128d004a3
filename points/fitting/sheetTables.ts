import type {Mm} from '../../design-system/drawing/drawing.ts'
import type {Flow} from '../../design-system/drawing/paper/flow.ts'
import type {Pen} from '../../design-system/drawing/paper/pen.ts'
import type {LetteredSize} from '../../design-system/fittings/draw.ts'
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
import type {Clause} from '../../handbooks/clause/clause.ts'
import {checkNames} from '../../handbooks/clause/names.ts'
import {type InBoth, inEach} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {type Bounds, type Limit, printInTable, withOwnMark} from '../../handbooks/limit/limit.ts'
import {onDelivery, words} from './sheetWords.ts'

/** What every block is written with. */
export interface Writer {
  readonly pen: Pen
  readonly say: (text: InBoth) => string
  readonly locale: Locale
}

/** Adds the sizes with what is accepted of each, and a column for what is measured. */
export function sizeTable(flow: Flow, {say, locale}: Writer, spec: DrawnFitting, sizes: readonly LetteredSize[]): void {
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
      {from: 11, label: say(words.measured)},
    ],
    sizes.map((size) => {
      const rule = size.limit === undefined ? undefined : limitOf(size.limit)
      return [
        size.letter ?? '–',
        say(size.what),
        print({from: size.value, to: size.value}, size.unit),
        print(allowed(size, spec.work), size.unit),
        rule ? `${rule.clause}  ${say(inEach(() => withOwnMark(printInTable(rule, source), rule, source)))}` : say(words.planned),
        '',
      ]
    }),
  )
}

const boundsOf = ({from, to}: {readonly from?: number | undefined; readonly to?: number | undefined}, unit: Limit['unit']): Bounds => ({
  unit,
  ...(from === undefined ? {} : {min: Number(from.toFixed(1))}),
  ...(to === undefined ? {} : {max: Number(to.toFixed(1))}),
})

/** Adds materials, colours and making. */
export function makingTable(flow: Flow, {say}: Writer, {materials, colour, making, work, price}: DrawnFitting): void {
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

/** Adds the clauses of the hardware handbook, two on a line; those that rule its use, which its maker need not know, after them. */
export function clauseTable(flow: Flow, {say}: Writer, clauses: readonly Clause[]): void {
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

/** Adds what is asked of a product. */
export function askTable(flow: Flow, {say}: Writer, {ask, price}: BoughtFitting): void {
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

/** Adds the provisions of the clauses, each with a box to tick. */
export function provisionTable(flow: Flow, {say}: Writer, clauses: readonly Clause[]): void {
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

/** Adds what the point fills in before ordering, and whoever takes the delivery. */
export function orderTables(flow: Flow, {say}: Writer, sort: keyof typeof onDelivery): void {
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
