import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {isSettled} from '../assessment/credit.ts'
import type {Entry} from '../directory/entry.ts'
import {isOnRound, type PatrolClause, type PatrolPoint} from './sheet.ts'

/** Returns what is known of a point before a patrol: what it stands on, and when somebody last looked at each clause. */
export function patrolPoint({id, record, assessment}: Pick<Entry, 'id' | 'record' | 'assessment'>): PatrolPoint {
  const seen: Record<string, string> = {}
  for (const {on, findings} of [...(record?.assessments ?? []), ...(record?.observations ?? [])])
    for (const [clause, {status, foundOn}] of Object.entries(findings)) {
      const day = foundOn ?? on
      if (isSettled(status) && day > (seen[clause] ?? '')) seen[clause] = day
    }
  return {
    id,
    type: assessment?.type ?? record?.declared?.type ?? 'catch-up',
    status: Object.fromEntries((assessment?.findings ?? []).map(({clause, status}) => [clause.id, status])),
    seen,
    assessed: assessment?.on,
  }
}

/** A clause as a sheet prints it. */
export interface WordedClause extends PatrolClause {
  readonly number: string
  /** What is looked at or asked about, in the words of its title. */
  readonly title: string
  /** What counts as met: the provision, and how it is judged. */
  readonly met: string
  readonly judged: string
  /** Whether it can be not applicable. */
  readonly conditional: boolean
}

/** Returns every clause that a patrol may draw at a point of some type, in one language; `write` sets words in its script. */
export const patrolClauses = (
  {clauses}: Pick<Catalogue, 'clauses'>,
  said: (words: InBoth) => string,
  write: (words: string) => string = (words) => words,
): WordedClause[] =>
  clauses
    .filter((clause) => pointTypes.some((type) => isOnRound(clause, type)))
    .map(({id, book, chapter, applies, bearer, checks, number, title, text, judged, conditional}) => ({
      ...{id, book, chapter, applies, bearer, checks, number, conditional},
      title: write(said(title)),
      met: write(said(text)).replaceAll('\n', said({zh: '', en: ' '})),
      judged: write(said(judged)),
    }))

/** Returns whether a sheet of a point rests on more than its name. */
export const isKnown = ({assessment, record}: Entry): boolean =>
  assessment !== undefined || record?.declared !== undefined || (record?.observations ?? []).length > 0
