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
  const asked = (use: 'required' | 'recommended') => findings.filter((f) => f.clause.applies[type] === use && !isOut(f))
  const required = asked('required')
  const gate = required.filter(({clause}) => clause.gate !== undefined)
  const rows = required.filter(({clause}) => clause.gate === undefined)
  const extras = asked('recommended')
  const barring = gate.filter((f) => settled(f) && fallsShort(f.status))
  const open = gate.filter((f) => !settled(f))

  const all = sumOf(rows, extras)
  const bonusLimit = inHalves((all.due * bonusShare) / 100)
  const bonus = Math.min(bonusLimit, all.bonus)
  const needed = inHalves((all.due * threshold) / 100)
  const has = all.earned + bonus
  const short = Math.max(0, needed - has)
  const atMost = all.earned + all.open + Math.min(bonusLimit, all.bonus + worth(extras.filter((f) => !settled(f))))
  const decided = all.due - all.open
  const score = decided === 0 ? undefined : Math.min(100, percent(has, decided))
  return {
    type,
    verdict: barring.length > 0 || atMost < needed ? 'not-reached' : open.length > 0 || short > 0 ? 'open' : 'reached',
    barring,
    open,
    points: {...all, bonus, bonusLimit, needed, short, chapters: byChapter(rows, extras)},
    score,
    threshold,
    shortBy: score === undefined ? undefined : short === 0 ? 0 : Math.max(0, Math.round((threshold - score) * 10) / 10),
    coverage: all.due === 0 ? 0 : percent(decided, all.due),
  }
}

const worth = (findings: readonly Judged[], share: (f: Judged) => number = () => 1) =>
  findings.reduce((sum, f) => sum + f.clause.weight * share(f), 0)

/** The points of `rows`, which are due, and `extras`, which are not. */
const sumOf = (rows: readonly Judged[], extras: readonly Judged[]): Sum => ({
  due: worth(rows),
  earned: worth(rows, (f) => (settled(f) ? (credit[f.status] ?? 0) : 0)),
  open: worth(rows.filter((f) => !settled(f))),
  bonus: worth(extras.filter(({status}) => status === 'met')),
})

function byChapter(rows: readonly Judged[], extras: readonly Judged[]): ChapterPoints[] {
  const key = ({clause}: Judged) => `${clause.book}/${clause.chapter}`
  const [ofRows, ofExtras] = [Map.groupBy(rows, key), Map.groupBy(extras, key)]
  const firsts = new Map([...ofExtras, ...ofRows].map(([name, [first]]) => [name, first]))
  return [...firsts]
    .flatMap(([name, first]) => (first ? [{name, first}] : []))
    .sort((a, b) => printed(a.first, b.first))
    .map(({name, first: {clause}}) => ({
      book: clause.book,
      chapter: clause.chapter,
      ...sumOf(ofRows.get(name) ?? [], ofExtras.get(name) ?? []),
    }))
}

/** The hardware handbook first, then by chapter as printed. */
const printed = ({clause: a}: Judged, {clause: b}: Judged) =>
  a.book === b.book ? Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) : a.book === 'hardware' ? -1 : 1
