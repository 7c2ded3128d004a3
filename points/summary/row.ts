import {type Catalogue, edition as todaysEdition} from '../../handbooks/catalogue/catalogue.ts'
import type {PointType} from '../../handbooks/clause/clause.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {Assessment} from '../assessment/assess.ts'
import {type Effort, effortOf} from '../assessment/effort.ts'
import {gapOf} from '../assessment/gap.ts'
import type {TypeResult} from '../assessment/result.ts'
import type {Assessor} from '../assessment/schema.ts'
import {byToday} from '../assessment/workedOut.ts'
import type {Entry} from '../directory/directory.ts'
import {reviewed, standingType} from '../proceedings/rounds.ts'
import {roundStood} from '../proceedings/standing.ts'
import {type DecidedType, isStep} from '../proceedings/step.ts'
import {latestAssessment, type Point} from '../record/point.ts'
import {type Marks, toMarks} from './marks.ts'

/** What a point comes to on the scale of one type. */
export interface Scale extends Pick<TypeResult, 'verdict' | 'score' | 'threshold' | 'coverage'> {
  /** Points of the sheet; absent by editions before 2027-1, which had none. */
  readonly points?: {readonly due: number; readonly earned: number; readonly bonus: number; readonly needed: number; readonly short: number}
  /** Clauses of the gate that were missed; before 2027-1 all that are required. */
  readonly barring: readonly string[]
  /** How many of the same are not settled. */
  readonly open: number
}

/** What an assessment comes to, on all three scales. */
export interface Result {
  readonly on: string
  readonly edition: string
  readonly by: Assessor
  /** The highest type reached. */
  readonly type: PointType | undefined
  /** A higher type that open clauses still leave possible. */
  readonly possible: PointType | undefined
  readonly scales: Readonly<Record<PointType, Scale>>
  /** Clauses that nobody has checked. */
  readonly unchecked: number
}

/** What separates a point from the type above. */
export interface RowGap {
  /** Undefined of a model point. */
  readonly to: PointType | undefined
  readonly missing: number
  readonly open: number
  /** What is to be done on the shortest way there, how many clauses of each effort; without points, on all that is missing. */
  readonly efforts: Readonly<Record<Effort, number>>
}

/** What a type rests on: a decision, an assessment without one or later than it, a source that names the type, or nothing. */
export type Ground = 'decision' | 'assessment' | 'declared' | 'nothing'

/**
 * One point in few bytes: what tables, maps, exports, statistics and pages of clauses say of it. It holds values alone, so that it can be
 * written as JSON and read again.
 */
export interface Row {
  readonly id: string
  readonly sample: boolean
  readonly name: InBoth
  readonly place: InBoth
  readonly town: InBoth
  readonly district: InBoth
  /** Code of the statistics bureau and the day for which it holds: an alias, never a key. */
  readonly code: {readonly value: string; readonly asOf: string} | undefined
  /** The type that a source says the point was built as. */
  readonly built: {readonly type: PointType; readonly asOf: string; readonly source: InBoth} | undefined
  /** The type that was last decided, or to which it was put down since, and the edition by which. */
  readonly decided: {readonly type: DecidedType; readonly on: string; readonly edition: string | undefined} | undefined
  readonly ground: Ground
  /** What the point stands on, by its own edition. */
  readonly result: Result | undefined
  /** What the latest assessment would come to by today's books, if it was made by an earlier edition: an estimate. */
  readonly today: Result | undefined
  readonly gap: RowGap | undefined
  /** Days of the first and the last assessment, and how many there are. */
  readonly assessed: {readonly first: string; readonly last: string; readonly times: number} | undefined
  readonly marks: Marks | undefined
  /** Where what is known of the point comes from. */
  readonly sources: readonly RowSource[]
}

/** A source by its title, and its date if it has one. */
export interface RowSource {
  readonly title: InBoth
  readonly date: string | null
}

/**
 * Returns the small row of `entry`. It shares nothing with the record, not even a word, by which the engine would keep the whole text that
 * it was cut out of.
 */
export const summarise = (entry: Entry, catalogue: Catalogue): Row =>
  entry.record ? structuredClone(rowOf(entry, catalogue)) : rowOf(entry, catalogue)

function rowOf(entry: Entry, catalogue: Catalogue): Row {
  const {id, sample, name, place, town, district, record, assessment} = entry
  const latest = record && record.assessments.length > 0 ? latestAssessment(record) : undefined
  const declared = record?.declared
  const days = record?.assessments.map(({on}) => on).sort() ?? []
  const [first, last] = [days[0], days.at(-1)]
  return {
    ...{id, sample, name, place, town, district},
    code: codeOf(entry),
    built: declared && {
      type: declared.type,
      asOf: declared.asOf,
      source: record?.sources[declared.source]?.title ?? {zh: declared.source, en: declared.source},
    },
    decided: record && decidedOf(record),
    ground: groundOf(entry),
    result: assessment && resultOf(assessment),
    today: latest && latest.edition !== todaysEdition ? resultOf(byToday(latest, catalogue)) : undefined,
    gap: assessment && rowGap(assessment),
    assessed: first !== undefined && last !== undefined ? {first, last, times: days.length} : undefined,
    marks: assessment && toMarks(assessment.findings, assessment.edition, knownEditions(catalogue)),
    sources: record
      ? Object.values(record.sources).map(({title, date}) => ({title, date: date ?? null}))
      : listSource(entry.division?.asOf),
  }
}

/** Returns the code of an entry: of its latest address, else of the list; undefined if neither has one. */
export function codeOf({record, division}: Pick<Entry, 'record' | 'division'>): Row['code'] {
  const address = record?.addresses.at(-1)
  if (address?.code) return {value: address.code, asOf: address.asOf}
  return division && {value: division.code, asOf: division.asOf}
}

/** A place without a record is known from the division list alone. */
function listSource(asOf: string | undefined): readonly RowSource[] {
  if (asOf === undefined) return []
  const found = listSources.get(asOf) ?? [
    {
      title: {
        zh: `国家统计局统计用区划代码（截止日期${asOf}）`,
        en: `National Bureau of Statistics, codes of statistical divisions (cut-off date ${asOf})`,
      },
      date: asOf,
    },
  ]
  listSources.set(asOf, found)
  return found
}
/** By the day of the list: hundreds of thousands of rows have the same. */
const listSources = new Map<string, readonly RowSource[]>()

function groundOf({record, assessment}: Entry): Ground {
  if (record && assessment) return roundStood(record) ? 'decision' : 'assessment'
  return record?.declared ? 'declared' : 'nothing'
}

function decidedOf(record: Point): Row['decided'] {
  const steps = record.proceedings ?? []
  const type = standingType(steps)
  const step = steps.filter(isStep('decision', 'downgrade')).at(-1)
  if (!step || type === undefined) return undefined
  const review = steps.slice(0, steps.indexOf(step)).filter(isStep('review')).at(-1)
  return {type, on: step.on, edition: review && reviewed(record, review)?.edition}
}

const resultOf = ({on, edition, by, type, possible, types, findings}: Assessment): Result => ({
  ...{on, edition, by, type, possible},
  scales: {model: scaleOf(types.model), standard: scaleOf(types.standard), 'catch-up': scaleOf(types['catch-up'])},
  unchecked: findings.filter(({status}) => status === 'unchecked').length,
})

const scaleOf = ({verdict, score, threshold, coverage, points, barring, open}: TypeResult): Scale => ({
  ...{verdict, score, threshold, coverage},
  ...(points && {
    points: {due: points.due, earned: points.earned, bonus: points.bonus, needed: points.needed, short: points.short},
  }),
  barring: barring.map(({clause}) => clause.id),
  open: open.length,
})

function rowGap(assessment: Assessment): RowGap {
  const {missing, open, way} = gapOf(assessment)
  const efforted = way.length > 0 ? way.map(({effort}) => effort) : missing.map(({clause}) => effortOf(clause))
  const count = (effort: Effort) => efforted.filter((one) => one === effort).length
  return {
    to: assessment.next?.type,
    missing: missing.length,
    open: open.length,
    efforts: {
      practice: count('practice'),
      paper: count('paper'),
      sign: count('sign'),
      fitting: count('fitting'),
      building: count('building'),
    },
  }
}
