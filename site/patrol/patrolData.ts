import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {partyNames, statusNames} from '../../points/assessment/schema.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {groupNames} from '../../points/supervision/group.ts'
import {isKnown, patrolClauses, patrolPoint, type WordedClause} from '../../points/supervision/patrolPoint.ts'
import {words as rotaWords} from '../../points/supervision/rota.words.ts'
import {isOnRound, type PatrolPoint} from '../../points/supervision/sheet.ts'
import {words as sheetWords} from '../../points/supervision/sheet.words.ts'
import {themeNames} from '../../points/supervision/theme.ts'
import {catalogue, directory} from '../shell/data.ts'
import {words} from './patrol.words.ts'

/** What the script of patrols reads of all points together. */
export interface PatrolData {
  readonly edition: string
  readonly clauses: readonly WordedClause[]
  /** Ids of the points of which more is known than their name, each in a file of its own. */
  readonly known: readonly string[]
  /** Ids of the points that are not open. */
  readonly shut: readonly string[]
}

/** Returns what the script of patrols reads, in one language. */
export const patrolData = (locale: Locale): PatrolData => ({
  edition,
  clauses: patrolClauses(catalogue, say(locale), writer(locale)),
  known: directory.filter(isKnown).map(({id}) => id),
  shut: directory.filter(({lifecycle}) => lifecycle.status !== 'open').map(({id}) => id),
})

/** Returns what is known of a point, of the clauses that a patrol may draw. */
export function knownPoint(entry: Entry): PatrolPoint {
  const {status, seen, ...point} = patrolPoint(entry)
  const own = new Set(catalogue.clauses.filter((clause) => isOnRound(clause, point.type)).map(({id}) => id))
  const among = <Value>(of: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(of).filter(([id]) => own.has(id)))
  return {...point, status: among(status), seen: among(seen)}
}

/** Returns all that the script of patrols says, in one language. */
export const patrolSentences = (locale: Locale) => {
  const said = say(locale)
  return {
    page: said(words),
    sheet: said(sheetWords),
    rota: said(rotaWords),
    types: said(typeNames),
    themes: said(themeNames),
    groups: said(groupNames),
    parties: said(partyNames),
    statuses: said(statusNames),
  }
}
export type PatrolSentences = ReturnType<typeof patrolSentences>
