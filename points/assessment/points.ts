import type {PointType} from '../../handbooks/clause/clause.ts'
import {credit, fallsShort, isSettled} from './credit.ts'
import type {ChapterPoints, Finding, JudgedClause, Lines, Sum, TypeResult} from './result.ts'

type Judged = Finding<JudgedClause>

/**
 * Whether a finding says that its clause does not apply. One that states no condition always applies, whatever was recorded: a point that
 * offers less is asked no less.
 */
const isOut = ({clause, status}: Judged) => status === 'not-applicable' && clause.conditional
const settled = (finding: Judged) => isSettled(finding.status) && finding.status !== 'not-applicable'

/** What a finding comes to for one type: one row of the points sheet. */
export interface Row {
  /** Whether it may not be missed, is due, or adds to what is due. */
  readonly as: 'gate' | 'due' | 'bonus'
  /** Points that it is worth; a clause of the gate has none. */
  readonly worth: number
  /** Points that it earned; undefined while it is not settled. A clause of the gate earns none. */
  readonly earned: number | undefined
}

/**
 * Returns what a finding comes to for `type`; undefined if the type does not ask its clause, or the clause does not apply to the point.
 *
 * @clause HW-GEN-012 all, half or nothing of what a clause is worth; a bonus only for what is met
 */
export function rowFor(type: PointType, finding: Judged): Row | undefined {
  const {clause, status} = finding
  const use = clause.applies[type]
  if ((use !== 'required' && use !== 'recommended') || isOut(finding)) return undefined
  if (use === 'required' && clause.gate !== undefined) return {as: 'gate', worth: 0, earned: settled(finding) ? 0 : undefined}
  const share = use === 'required' ? (credit[status] ?? 0) : status === 'met' ? 1 : 0
  return {
    as: use === 'required' ? 'due' : 'bonus',
    worth: clause.weight,
    earned: settled(finding) ? clause.weight * share : undefined,
  }
}

const inHalves = (points: number) => Math.ceil(points * 2 - 1e-9) / 2
/** Rounded down to one decimal, so that a score below its line never prints as if it reached it. */
const percent = (part: number, whole: number) => Math.floor((part * 1000) / whole + 1e-9) / 10

/**
 * Returns whether a point fulfils a type: every clause of the gate met, and enough points for the others.
 *
 * A clause required of the type earns its weight, half of it or nothing. A recommended one earns its weight if it is met and costs nothing if
 * it is not, up to `bonus` percent of what is due. What is not settled counts neither as met nor as nothing: a type is reached if it would be
 * with the worst of what is open, and not reached if it would not be with the best.
 *
 * @clause HW-GEN-002 the gate
 * @clause HW-GEN-003 unchecked counts neither way
 * @clause HW-GEN-004 the line
 * @clause HW-GEN-012 points and bonus
 */
export function resultByPoints<Of extends JudgedClause>(
  type: PointType,
  findings: readonly Finding<Of>[],
  {[type]: threshold, bonus: bonusShare}: Lines,
): TypeResult<Of> {
  const asked = findings.flatMap((finding) => {
    const row = rowFor(type, finding)
    return row ? [{finding, row}] : []
  })
  const gate = asked.filter(({row}) => row.as === 'gate').map(({finding}) => finding)
  const barring = gate.filter((f) => settled(f) && fallsShort(f.status))
  const open = gate.filter((f) => !settled(f))

  const all = sumOf(asked)
  const bonusLimit = inHalves((all.due * bonusShare) / 100)
  const bonus = Math.min(bonusLimit, all.bonus)
  const needed = inHalves((all.due * threshold) / 100)
  const has = all.earned + bonus
  const short = Math.max(0, needed - has)
  const atMost = all.earned + all.open + Math.min(bonusLimit, all.bonus + all.openBonus)
  const decided = all.due - all.open
  const score = decided === 0 ? undefined : Math.min(100, percent(has, decided))
  return {
    type,
    verdict: barring.length > 0 || atMost < needed ? 'not-reached' : open.length > 0 || short > 0 ? 'open' : 'reached',
    barring,
    open,
    points: {
      ...all,
      bonus,
      bonusLimit,
      needed,
      short,
      atMost,
      gate: gate.length,
      chapters: byChapter(asked),
    },
    score,
    threshold,
    shortBy: score === undefined ? undefined : short === 0 ? 0 : Math.max(0, Math.round((threshold - score) * 10) / 10),
    coverage: all.due === 0 ? 0 : percent(decided, all.due),
  }
}

interface Asked {
  readonly finding: Judged
  readonly row: Row
}

function sumOf(asked: readonly Asked[]): Sum {
  const of = (as: Row['as'], count: (row: Row) => number) => asked.reduce((sum, {row}) => (row.as === as ? sum + count(row) : sum), 0)
  const stillOpen = ({worth, earned}: Row) => (earned === undefined ? worth : 0)
  return {
    due: of('due', ({worth}) => worth),
    earned: of('due', ({earned}) => earned ?? 0),
    open: of('due', stillOpen),
    bonus: of('bonus', ({earned}) => earned ?? 0),
    openBonus: of('bonus', stillOpen),
  }
}

/** A chapter of which only clauses of the gate are asked has no points, and is left out. */
function byChapter(asked: readonly Asked[]): ChapterPoints[] {
  const counted = asked.filter(({row}) => row.as !== 'gate')
  return [...Map.groupBy(counted, ({finding: {clause}}) => `${clause.book}/${clause.chapter}`).values()]
    .flatMap((of) => (of[0] ? [{first: of[0].finding, of}] : []))
    .sort((a, b) => printed(a.first, b.first))
    .map(({first: {clause}, of}) => ({book: clause.book, chapter: clause.chapter, ...sumOf(of)}))
}

/** The hardware handbook first, then by chapter as printed. */
const printed = ({clause: a}: Judged, {clause: b}: Judged) =>
  a.book === b.book ? Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) : a.book === 'hardware' ? -1 : 1
