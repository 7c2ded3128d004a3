import {type Catalogue, edition as today} from '../catalogue/catalogue.ts'
import {limits} from '../clause/limits.ts'
import {type Edition, toEdition} from './edition.ts'
import {loadEdition, loadEditionRegister} from './released.ts'

/** The editions that an assessment may be made by. */
export interface KnownEditions {
  /** The oldest first; the last is that of today's books. */
  readonly ids: readonly string[]
  /** Returns the edition with this id, read when it is first asked for; undefined if there is none. @throws InputError if its file is damaged. */
  readonly find: (id: string) => Edition | undefined
  /** Returns the last day on which points are assessed by the edition; undefined while it holds, or if there is none. */
  readonly until: (id: string) => string | undefined
}

/** Returns the editions of the register. Today's is always that of the books in `catalogue`, also while its draft file is behind them. */
export function knownEditions(catalogue: Catalogue): KnownEditions {
  const found = known.get(catalogue)
  if (found) return found
  const register = loadEditionRegister()
  const ids = register.map(({id}) => id)
  const read = new Map<string, Edition | undefined>([[today, toEdition(today, catalogue)]])
  const find = (id: string) => {
    if (!read.has(id)) read.set(id, ids.includes(id) ? loadEdition(id) : undefined)
    return read.get(id)
  }
  const made = {ids, find, until: (id: string) => register.find((entry) => entry.id === id)?.until}
  known.set(catalogue, made)
  return made
}
const known = new WeakMap<Catalogue, KnownEditions>()

/** Returns so much of today's books as decides about a point. */
export const todaysRules = ({clauses}: Pick<Catalogue, 'clauses'>) => ({decision: 'gate-and-points', clauses, limits}) as const
