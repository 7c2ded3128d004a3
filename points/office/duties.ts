import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {askedOf, type Book, type Clause, pointTypes} from '../../handbooks/clause/clause.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {credit, fallsShort, isSettled} from '../assessment/credit.ts'
import {type FindingRecord, type Status, statuses} from '../assessment/schema.ts'
import type {OfficeAssessment, OfficeLevel} from './office.ts'

/** What of a clause says what an office owes. */
export type DutyClause = Pick<Clause, 'id' | 'book' | 'chapter' | 'number' | 'applies' | 'weight' | 'bearer' | 'conditional'>

/** What was found on one duty. */
export interface DutyFinding<Of extends DutyClause = Clause> extends Readonly<FindingRecord> {
  readonly clause: Of
}

/** Points of a chapter, or of all; each a multiple of a half. */
export interface DutyPoints {
  /** What the required duties are worth that apply to the office. */
  readonly due: number
  /** What those of them earned that were settled. */
  readonly earned: number
  /** What those of them are worth that are not settled: neither earned nor lost. */
  readonly open: number
  /** What recommended duties earned, beside what is due. */
  readonly extra: number
}

/** The duties of one chapter. */
export interface ChapterDuties extends DutyPoints {
  readonly book: Book
  readonly chapter: string
}

/** How far an office keeps its duties. It has no type and passes or fails nothing: what counts is which duties are not kept. */
export interface Duties<Of extends DutyClause = Clause> {
  readonly level: OfficeLevel
  /** On every duty that is asked of the level, in printed order. */
  readonly findings: readonly DutyFinding<Of>[]
  readonly counts: Readonly<Record<Status, number>>
  readonly points: DutyPoints
  /** In printed order; a chapter that asks nothing of the level is left out. */
  readonly chapters: readonly ChapterDuties[]
  /** Required duties found not met or only partly met, the heaviest first, then in printed order. */
  readonly unmet: readonly DutyFinding<Of>[]
  /** Required duties unchecked or to be re-checked, in printed order. */
  readonly open: readonly DutyFinding<Of>[]
}

/** Returns the clauses that are asked of offices of `level`, in printed order: its duties towards a point of any type. */
export const dutiesAsked = <Of extends DutyClause>(clauses: readonly Of[], level: OfficeLevel): Of[] =>
  clauses.filter((clause) => clause.bearer === level && pointTypes.some((type) => askedOf(clause, type)))

/** Whether a duty is owed as soon as there is a point of one type that it concerns; else it is recommended. */
export const isOwed = ({applies}: Pick<DutyClause, 'applies'>): boolean => pointTypes.some((type) => applies[type] === 'required')

/**
 * Returns how far an office of `level` keeps its duties: a pure function of what was recorded and the clauses by which it was.
 *
 * A required duty earns its weight, half of it if partly met, or nothing. A recommended one earns its weight beside what is due, if it is
 * met. What is not settled counts neither way, and a duty that states no condition always applies.
 *
 * @clause HW-GEN-003 unchecked counts neither way
 * @clause HW-GEN-012 weights and halves
 */
export function duties<Of extends DutyClause = Clause>(
  {findings: recorded}: Pick<OfficeAssessment, 'findings'>,
  clauses: readonly Of[],
  level: OfficeLevel,
): Duties<Of> {
  const findings = dutiesAsked(clauses, level).map(
    (clause): DutyFinding<Of> => ({clause, ...(recorded[clause.id] ?? {status: 'unchecked' as const})}),
  )
  const owed = findings.filter((finding) => isOwed(finding.clause) && !isOut(finding))
  const chapters = Map.groupBy(findings, ({clause}) => `${clause.book}/${clause.chapter}`)
  return {
    level,
    findings,
    counts: countsOf(findings),
    points: pointsOf(findings),
    chapters: [...chapters.values()].flatMap((own) => (own[0] ? [{...nameOf(own[0].clause), ...pointsOf(own)}] : [])),
    unmet: owed.filter((f) => isCounted(f) && fallsShort(f.status)).sort((a, b) => b.clause.weight - a.clause.weight),
    open: owed.filter((f) => !isCounted(f)),
  }
}

/**
 * Returns an assessment of an office worked out by the edition by which it was made.
 *
 * @throws InputError if there is no such edition, or its file is damaged.
 */
export function dutiesBy(assessment: OfficeAssessment, level: OfficeLevel, catalogue: Catalogue): Duties {
  const {ids, find} = knownEditions(catalogue)
  const edition = find(assessment.edition)
  if (!edition)
    throw new InputError(`assessment of ${assessment.on}`, [
      {at: 'edition', message: `"${assessment.edition}" is no edition of the handbooks; use one of ${ids.join(', ')}`},
    ])
  return duties(assessment, edition.clauses, level)
}

type Found = DutyFinding<DutyClause>

const nameOf = ({book, chapter}: DutyClause) => ({book, chapter})

const isOut = ({clause, status}: Found) => status === 'not-applicable' && clause.conditional
const isCounted = ({status}: Found) => isSettled(status) && status !== 'not-applicable'

const countsOf = (findings: readonly Found[]): Record<Status, number> => {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>
  for (const {status} of findings) counts[status] += 1
  return counts
}

function pointsOf(findings: readonly Found[]): DutyPoints {
  const owed = findings.filter((finding) => isOwed(finding.clause) && !isOut(finding))
  const worth = (of: readonly Found[], share: (finding: Found) => number) => of.reduce((sum, f) => sum + f.clause.weight * share(f), 0)
  return {
    due: worth(owed, () => 1),
    earned: worth(owed, (f) => (isCounted(f) ? (credit[f.status] ?? 0) : 0)),
    open: worth(owed, (f) => (isCounted(f) ? 0 : 1)),
    extra: worth(findings, (f) => (!isOwed(f.clause) && f.status === 'met' ? 1 : 0)),
  }
}
