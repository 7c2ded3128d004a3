import type {InBoth} from '../language/both.ts'
import {tagOf} from '../language/locale.ts'
import type {Clause} from './clause.ts'

/** A text in both languages as published data has it: under the tags of the languages. */
export type Tagged = {readonly [tag in (typeof tagOf)[keyof InBoth]]: string}

/** Returns `text` under the tags of its languages. */
export const tagged = ({zh, en}: InBoth): Tagged => ({[tagOf.zh]: zh, [tagOf.en]: en})
/** The reverse of `tagged`. */
export const untagged = (text: Tagged): InBoth => ({zh: text[tagOf.zh], en: text[tagOf.en]})

/** A clause as published data has it, in the order of keys that editions are hashed in. */
export type PublishedClause = Omit<Clause, 'title' | 'content' | 'text' | 'judged' | 'notes' | 'source'> & {
  readonly title: Tagged
  readonly text: Tagged
  readonly judged: Tagged
  readonly notes: Tagged
}

/** What a clause says of how a point is judged, since edition 2027-1. */
export type Judging = Pick<Clause, 'bearer' | 'gate' | 'minutes' | 'conditional' | 'scoring'>

/**
 * What holds of every clause of an edition that knew no gate: it was asked of the point itself, could be not applicable, and earned half for
 * partly met. What it cost in time was not said.
 */
export const beforeTheGate: Judging = {
  bearer: 'village',
  minutes: {model: 0, standard: 0, 'catch-up': 0},
  conditional: true,
  scoring: 'places',
}

/** Returns `clause` as editions and the site's data give it: every key in a fixed order, since editions are hashed by their bytes. */
export const publishedClause = (clause: Clause): PublishedClause => ({
  id: clause.id,
  book: clause.book,
  chapter: clause.chapter,
  number: clause.number,
  kind: clause.kind,
  applies: clause.applies,
  checks: clause.checks,
  evidence: clause.evidence,
  weight: clause.weight,
  signs: clause.signs,
  fittings: clause.fittings,
  references: clause.references,
  title: tagged(clause.title),
  cites: clause.cites,
  limits: clause.limits,
  text: tagged(clause.text),
  judged: tagged(clause.judged),
  notes: tagged(clause.notes),
  bearer: clause.bearer,
  ...(clause.gate === undefined ? {} : {gate: clause.gate}),
  minutes: clause.minutes,
  conditional: clause.conditional,
  scoring: clause.scoring,
})
