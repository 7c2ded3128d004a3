import type {Book, Clause, PointType} from '../../handbooks/clause/clause.ts'
import type {FindingRecord} from './schema.ts'

/** What of a clause decides. A phone has no more of it. */
export type JudgedClause = Pick<Clause, 'id' | 'book' | 'chapter' | 'number' | 'applies' | 'weight' | 'bearer' | 'gate' | 'conditional'>

/** What was found on one clause. */
export interface Finding<Of extends JudgedClause = Clause> extends Readonly<FindingRecord> {
  readonly clause: Of
}

/** Points of one chapter, or of all; each a multiple of a half. */
export interface Sum {
  /** What the clauses required of the type are worth that apply to the point. */
  readonly due: number
  /** What those of them earned that were settled. */
  readonly earned: number
  /** What those of them are worth that are not settled. */
  readonly open: number
  /** What recommended clauses earned beyond what is due. */
  readonly bonus: number
  /** What recommended clauses are worth that are not settled. */
  readonly openBonus: number
}

/** The points of one chapter. */
export interface ChapterPoints extends Sum {
  readonly book: Book
  readonly chapter: string
}

/** The points sheet of one type, so that it can be added up by hand. */
export interface Points extends Sum {
  /** In all, at most `bonusLimit`. */
  readonly bonus: number
  readonly bonusLimit: number
  /** What the type takes: its line in percent of what is due, the part of a half point counted as one. */
  readonly needed: number
  /** How many points are missing; 0 if none is. */
  readonly short: number
  /** What the point has at most once all that is open is found met. */
  readonly atMost: number
  /** How many clauses of the gate are asked of the type and apply to the point. */
  readonly gate: number
  /** In printed order; a chapter in which nothing is asked of the type is left out. */
  readonly chapters: readonly ChapterPoints[]
}

/** Whether a point fulfils one type, and what separates it from that. */
export interface TypeResult<Of extends JudgedClause = Clause> {
  readonly type: PointType
  /** `open`: nothing stands against the type, but what is not settled may still decide either way. */
  readonly verdict: 'reached' | 'not-reached' | 'open'
  /** Clauses found not met or only partly met of which each bars the type: the gate; before 2027-1 all that is required. */
  readonly barring: readonly Finding<Of>[]
  /** The same unchecked or to be re-checked: each leaves the type open. */
  readonly open: readonly Finding<Of>[]
  /** The points sheet; absent in editions before 2027-1, which had none. */
  readonly points?: Points
  /** Percent of what the settled clauses are worth, 0 to 100 with one decimal; undefined if none is settled. */
  readonly score: number | undefined
  readonly threshold: number
  /** How far the score lies below the threshold, in percent with one decimal; 0 if it does not, undefined without a score. */
  readonly shortBy: number | undefined
  /** Share of what the applicable clauses are worth that was settled, 0 to 100. */
  readonly coverage: number
}

/** Least score of each type, in percent, and how much may be earned beyond what is due. */
export interface Lines extends Readonly<Record<PointType, number>> {
  /** The most that recommended clauses earn, in percent of the points due. */
  readonly bonus: number
}
