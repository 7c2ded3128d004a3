import type {Fitting, SignKind} from '../hardware/parts.ts'
import {type InBoth, inEach} from '../language/both.ts'
import {type ClauseBlock, judgedOf, notesOf, plainText, provisionOf} from './provision.ts'

/** The three types of service point, from the highest. */
export const pointTypes = ['model', 'standard', 'catch-up'] as const
export type PointType = (typeof pointTypes)[number]

/** The kinds of statement of GB/T 1.1-2020 that a clause can be, with the Chinese verb that marks each. */
export const kinds = {requirement: '应', recommendation: '宜', permission: '可', capability: '能'} as const
export type ClauseKind = keyof typeof kinds

/** What a clause asks of a point of one type. */
export const applicabilities = ['required', 'recommended', 'optional', 'not-applicable'] as const
export type Applicability = (typeof applicabilities)[number]

/** How a clause is checked: look on site, read documents, ask people, measure. */
export const checkMethods = ['look', 'document', 'ask', 'measure'] as const
export type CheckMethod = (typeof checkMethods)[number]

/** What is kept as proof that a clause was checked. */
export const evidences = ['photo', 'reading', 'drawing', 'document', 'ledger', 'note'] as const
export type Evidence = (typeof evidences)[number]

/** Whose duty a clause is, from the nearest. A point is judged by the duties of its village; town and county have books of their own. */
export const bearers = ['village', 'town', 'county'] as const
export type Bearer = (typeof bearers)[number]

/** Why nobody may miss a clause of the gate: it guards life, access, the law, the truth of what is promised, or the way to complain to someone else. */
export const gateGrounds = ['safety', 'access', 'law', 'honesty', 'remedy'] as const
export type GateGround = (typeof gateGrounds)[number]

/**
 * When a clause earns half its points. `whole`: never. `places`: if few of the places looked at fall short. `records`: if few of the records
 * sampled do. `items`: if one item of its list is missing.
 */
export const scorings = ['whole', 'places', 'records', 'items'] as const
export type Scoring = (typeof scorings)[number]

export const books = ['hardware', 'software'] as const
export type Book = (typeof books)[number]

/** One clause as data, from the MDX of both languages. */
export interface Clause {
  readonly id: string
  readonly book: Book
  /** File name of the chapter without its ending, such as `signage`. */
  readonly chapter: string
  /** Number printed in this edition, such as `5.3.2`: chapter, section, place in the section. */
  readonly number: string
  readonly kind: ClauseKind
  readonly applies: Readonly<Record<PointType, Applicability>>
  readonly checks: readonly CheckMethod[]
  readonly evidence: readonly Evidence[]
  /** 1 to 3: how many points the clause earns. One of the gate earns none. */
  readonly weight: 1 | 2 | 3
  readonly bearer: Bearer
  /** The ground on which no point may miss it; absent if it earns points instead. Editions before 2027-1 have no gate. */
  readonly gate?: GateGround
  /** Minutes a year that its records and periodic duties take at a point of each type, beyond serving residents. Our own estimate. */
  readonly minutes: Readonly<Record<PointType, number>>
  /** Whether it states its own condition, so that it can be not applicable. */
  readonly conditional: boolean
  readonly scoring: Scoring
  readonly signs: readonly SignKind[]
  readonly fittings: readonly Fitting[]
  /** Numbers of standards in `references.yaml`; every standard that the provision cites is among them. */
  readonly references: readonly string[]
  /** Ids of the clauses that its provision or notes refer to. */
  readonly cites: readonly string[]
  /** Names of the limits whose numbers its provision prints. */
  readonly limits: readonly string[]
  readonly title: InBoth
  /** What it says: the provision, how it is judged, and its notes. */
  readonly content: InBoth<readonly ClauseBlock[]>
  /** The provision of `content` in plain text, one line per paragraph or list item. */
  readonly text: InBoth
  /** How it is judged, in plain text, '' if nothing is said beyond its scoring. */
  readonly judged: InBoth
  /** The notes of `content` in plain text, '' if there are none. They explain and require nothing. */
  readonly notes: InBoth
  /** Where the source stands, for error messages. */
  readonly source: {readonly file: string; readonly line: number}
}

/** Whether a clause counts for a type of point: it must or should be met, as the assessment reckons it. */
export const askedOf = ({applies}: Pick<Clause, 'applies'>, type: PointType): boolean =>
  applies[type] === 'required' || applies[type] === 'recommended'

/** Whether a clause is asked of a point of `type` itself: what towns and counties owe it is on lists of their own. */
export const asksPoint = (clause: Pick<Clause, 'applies' | 'bearer'>, type: PointType): boolean =>
  clause.bearer === 'village' && askedOf(clause, type)

/** Returns `content` with its words in plain text, as a clause has both. */
export const worded = (content: Clause['content']): Pick<Clause, 'content' | 'text' | 'judged' | 'notes'> => ({
  content,
  text: inEach((w) => plainText(provisionOf(content[w]))),
  judged: inEach((w) => plainText(judgedOf(content[w]))),
  notes: inEach((w) => plainText(notesOf(content[w]))),
})
