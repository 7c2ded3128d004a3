import {folded} from '../../handbooks/items/folded.ts'
import {isVoid, type LookSetting, lastDay} from './checkLedger.ts'
import {type Sort, sorts} from './heads.ts'
import type {LedgerLimits} from './limitsOf.ts'
import {inQuarter, type Quarter, quarterBefore} from './quarter.ts'
import type {ComplaintRow, LedgerRow} from './readLedger.ts'
import {tallied as byGrade, type Grades, gradesOf, type ReviewRow} from './reviewRows.ts'

/** The causes by which complaints and second trips are sorted. @clause SW-COMP-015 six sorts of cause */
export const causes = ['manner', 'time', 'papers', 'fees', 'facilities', 'policy'] as const
export type Cause = (typeof causes)[number]

/** The words that name a cause in a register, in Simplified, Traditional and English. */
const causeWords: Readonly<Record<Cause, RegExp>> = {
  manner: /态度类|態度類|(?:原因|cause)\s*[:：]\s*(?:态度|態度|manner)/i,
  time: /时限类|時限類|(?:原因|cause)\s*[:：]\s*(?:时限|時限|time)/i,
  papers: /材料类|材料類|(?:原因|cause)\s*[:：]\s*(?:材料|papers)/i,
  fees: /费用类|費用類|(?:原因|cause)\s*[:：]\s*(?:费用|費用|fees?)/i,
  facilities: /设施类|設施類|(?:原因|cause)\s*[:：]\s*(?:设施|設施|facilit)/i,
  policy: /政策类|政策類|(?:原因|cause)\s*[:：]\s*(?:政策|policy)/i,
}

/** Returns the cause that a cell names, as in 材料类 or 原因：材料; undefined where it names none. */
export const causeIn = (text: string): Cause | undefined => causes.find((cause) => causeWords[cause].test(text))

/** An item by which cases are counted: what the sheet calls it and every name by which a ledger may. */
export interface NamedItem {
  readonly shown: string
  readonly names: readonly string[]
}

/** What a quarter comes to. Nothing in it is taken over from a cell as it stands: numbers, items of the lists, causes and clauses only. */
export interface QuarterSum {
  readonly quarter: Quarter
  readonly counts: Readonly<Record<Sort, number>>
  /** The same of the quarter before; undefined where the ledger holds nothing of it. */
  readonly before: Readonly<Record<Sort, number>> | undefined
  /** The most frequent items. @clause SW-ITEM-010 most frequent items */
  readonly items: readonly {readonly name: string; readonly count: number}[]
  /** Cases whose item no list names. */
  readonly otherItems: number
  readonly handled: {readonly onTheSpot: number; readonly byPromise: number; readonly passedOn: number}
  readonly refused: number
  readonly onTime: number
  readonly late: number
  readonly open: number
  /** Of the open ones those whose last day is past. */
  readonly openLate: number
  readonly helped: number
  readonly complaints: ComplaintSum
  /** Causes that came up so often that their root is sought. @clause SW-IMP-004 as many of one cause */
  readonly repeated: readonly Repeated[]
  readonly grades: Grades | undefined
}

/** The complaints of a quarter. @clause SW-COMP-017 number, causes, answers in time, what was put right */
export interface ComplaintSum {
  readonly count: number
  readonly causes: Readonly<Record<Cause, number>>
  /** Undefined where only the one ledger was read, which does not say why people complain. */
  readonly withoutCause: number | undefined
  readonly inTime: number
  readonly late: number
  readonly open: number
  /** Clauses that the register names. */
  readonly clauses: readonly string[]
}

/** What came up several times: of a sort of line, about an item or for a cause. */
export interface Repeated {
  readonly sort: 'trip' | 'stuck' | 'unlisted' | 'complaint'
  readonly item?: string
  readonly cause?: Cause
  readonly count: number
}

/** What is summed up. */
export interface SumWish {
  readonly rows: readonly LedgerRow[]
  /** The register of complaints, where it was read. */
  readonly complaints?: readonly ComplaintRow[] | undefined
  readonly quarter: Quarter
  readonly items: readonly NamedItem[]
  /** A table of reviews, where one was read; without it what the ledger's lines note. */
  readonly reviews?: readonly ReviewRow[] | undefined
  /** Reviews counted by a device, which stand above what was read. */
  readonly grades?: Grades | undefined
  readonly setting: LookSetting
}

/** Returns what a quarter comes to, of lines that began in it and were not cancelled. @clause SW-IMP-002 sum of a quarter */
export function sumLedger({rows, complaints, quarter, items, reviews, grades, setting}: SumWish): QuarterSum {
  const kept = rows.filter((row) => !isVoid(row))
  const now = kept.filter(({start}) => inQuarter(start.date, quarter))
  const past = kept.filter(({start}) => inQuarter(start.date, quarterBefore(quarter)))
  const cases = now.filter(({sort}) => sort === 'case')
  const nameOf = namer(items)
  const named = cases.map(({item}) => nameOf(item))
  const [asOf = quarter.to] = [setting.on, quarter.to].sort()
  const ended = (row: LedgerRow) => row.done.date !== undefined && row.done.date <= asOf
  const overdue = (row: LedgerRow, day: string) => {
    const due = lastDay(row, setting)
    return due !== undefined && due < day
  }
  const finished = cases.filter(ended)
  const open = cases.filter((row) => !ended(row))
  const late = finished.filter((row) => overdue(row, row.done.date ?? ''))
  const sum = complaintSum(now, complaints, quarter, setting)
  return {
    quarter,
    counts: withComplaints(countsOf(now), complaints && sum.count),
    before: past.length === 0 ? undefined : countsOf(past),
    items: tallied(named.filter((name) => name !== undefined))
      .slice(0, setting.limits.frequent)
      .map(([name, count]) => ({name, count})),
    otherItems: named.filter((name) => name === undefined).length,
    handled: {
      onTheSpot: cases.filter((row) => wayOf(row) === 'onTheSpot').length,
      byPromise: cases.filter((row) => wayOf(row) === 'byPromise').length,
      passedOn: cases.filter((row) => wayOf(row) === 'passedOn').length,
    },
    refused: cases.filter(({result}) => /不予受理|退件|退回|refused|sent back/i.test(result)).length,
    onTime: finished.length - late.length,
    late: late.length,
    open: open.length,
    openLate: open.filter((row) => overdue(row, asOf)).length,
    helped: cases.filter(({post, result, remarks}) => [post, result, remarks].some((cell) => helpWords.test(cell))).length,
    complaints: sum,
    repeated: repeatedIn(now, complaints?.filter(({received}) => inQuarter(received.date, quarter)) ?? [], nameOf, setting.limits),
    grades: grades ?? (reviews ? gradesOf(reviews, quarter) : notedIn(now)),
  }
}

/** Returns the reviews that lines of the ledger note; undefined where none does. @clause SW-WIN-043 results of reviews */
function notedIn(now: readonly LedgerRow[]): Grades | undefined {
  const noted = now.flatMap(({grade}) => (grade === undefined ? [] : [grade]))
  return noted.length > 0 ? byGrade(noted) : undefined
}

/** Words by which a ledger says that staff acted for somebody, took them through or came to them. */
const helpWords = /代办|代辦|领办|領辦|帮办|幫辦|陪办|陪辦|上门|上門|on behalf|accompanied|home visit/i

/** Returns how a case went: passed on to another office, done on the day, or by a promised day. */
function wayOf({post, start, done}: LedgerRow): 'onTheSpot' | 'byPromise' | 'passedOn' {
  if (/转|轉|passed on|→/i.test(post)) return 'passedOn'
  return done.date !== undefined && done.date === start.date ? 'onTheSpot' : 'byPromise'
}

const countsOf = (rows: readonly LedgerRow[]): Record<Sort, number> =>
  Object.fromEntries(sorts.map((sort) => [sort, rows.filter((row) => row.sort === sort).length])) as Record<Sort, number>

/** The register knows all complaints; the ledger only those whose number somebody copied. */
const withComplaints = (counts: Record<Sort, number>, complaint: number | undefined): Record<Sort, number> =>
  complaint === undefined ? counts : {...counts, complaint}

/** Returns what finds the item that a cell names; undefined where no list has it, for then the cell may hold anything, a name too. */
export function namer(items: readonly NamedItem[]): (text: string) => string | undefined {
  const known = new Map(items.toReversed().flatMap(({shown, names}) => [shown, ...names].map((name) => [folded(name), shown] as const)))
  return (text) => known.get(folded(text)) ?? known.get(folded(text.replace(/[（(【].*$/u, '')))
}

/** Returns each of `names` once with how often it stands there, the most frequent first. */
function tallied(names: readonly string[]): [name: string, count: number][] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, all]): [string, number] => [name, all.length])
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b, 'zh-Hans-CN'))
}

function complaintSum(
  now: readonly LedgerRow[],
  register: readonly ComplaintRow[] | undefined,
  quarter: Quarter,
  setting: LookSetting,
): ComplaintSum {
  const list = register
    ?.filter(({received, outcome}) => inQuarter(received.date, quarter) && !/作废|作廢/.test(outcome))
    .map((row) => ({
      answered: row.answered.date,
      due: row.due.date ?? lastDay(asRow(row), setting),
      cause: causeIn(row.outcome),
      clauses: row.outcome.match(/\b(?:HW|SW)-[A-Z]+-\d{3}\b/g) ?? [],
    }))
  const all =
    list ??
    now
      .filter(({sort}) => sort === 'complaint')
      .map((row) => ({answered: row.done.date, due: lastDay(row, setting), cause: undefined, clauses: []}))
  const answered = all.filter(({answered: day}) => day !== undefined)
  const late = answered.filter(({answered: day = '', due}) => due !== undefined && day > due).length
  return {
    count: all.length,
    causes: Object.fromEntries(causes.map((cause) => [cause, all.filter((one) => one.cause === cause).length])) as Record<Cause, number>,
    withoutCause: list?.filter(({cause}) => cause === undefined).length,
    inTime: answered.length - late,
    late,
    open: all.length - answered.length,
    clauses: [...new Set(all.flatMap(({clauses}) => clauses))].sort(),
  }
}

/** A line of the register as one of the ledger, as far as time is concerned. */
const asRow = ({row, number, received, due, answered, post, outcome}: ComplaintRow): LedgerRow => ({
  row,
  number,
  sort: 'complaint',
  letter: '',
  start: received,
  item: '',
  papers: '',
  post,
  days: '',
  due,
  done: answered,
  result: outcome,
  remarks: outcome,
})

function repeatedIn(
  now: readonly LedgerRow[],
  complaints: readonly ComplaintRow[],
  nameOf: (text: string) => string | undefined,
  {repeated}: LedgerLimits,
): Repeated[] {
  const lines = now.flatMap((row): Omit<Repeated, 'count'>[] => {
    const {sort} = row
    if (sort !== 'trip' && sort !== 'stuck' && sort !== 'unlisted') return []
    const item = nameOf(row.item)
    const cause = sort === 'trip' ? causeIn(`${row.papers} ${row.remarks}`) : undefined
    return item === undefined && cause === undefined ? [] : [{sort, ...(item !== undefined && {item}), ...(cause && {cause})}]
  })
  const complained = complaints.flatMap(({outcome}): Omit<Repeated, 'count'>[] => {
    const cause = causeIn(outcome)
    return cause ? [{sort: 'complaint', cause}] : []
  })
  return [...Map.groupBy([...lines, ...complained], ({sort, item, cause}) => `${sort}\n${item}\n${cause}`).values()]
    .flatMap((group): Repeated[] => {
      const [first] = group
      return first && group.length >= repeated ? [{...first, count: group.length}] : []
    })
    .sort((a, b) => b.count - a.count)
}
