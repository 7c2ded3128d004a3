import {askedOf, type Clause} from '../../handbooks/clause/clause.ts'
import type {Fitting, SignKind} from '../../handbooks/hardware/parts.ts'
import {type Assessment, type Finding, fallsShort} from './assess.ts'

/** A sign or fitting that clauses in a gap ask for, with those clauses. */
export interface Wanted<Kind extends string> {
  readonly kind: Kind
  readonly clauses: readonly string[]
}

/** What separates a point from the next type; of a model point, from meeting all that is asked of it. */
export interface Gap {
  /** Required clauses found not met or partly met; of a model point also those recommended. */
  readonly missing: readonly Finding[]
  /** Required clauses that are not settled. */
  readonly open: readonly Finding[]
  readonly signs: readonly Wanted<SignKind>[]
  readonly fittings: readonly Wanted<Fitting>[]
}

/** Returns what is to be done after `assessment`, and which signs and fittings the clauses that are missing ask for. */
export function gapOf({next, findings}: Assessment): Gap {
  const missing = next?.barring ?? findings.filter(({clause, status}) => askedOf(clause, 'model') && fallsShort(status))
  const wanted = <Kind extends string>(kinds: (clause: Clause) => readonly Kind[]): Wanted<Kind>[] =>
    [
      ...Map.groupBy(
        missing.flatMap(({clause}) => kinds(clause).map((kind) => ({kind, id: clause.id}))),
        ({kind}) => kind,
      ),
    ].map(([kind, of]) => ({kind, clauses: of.map(({id}) => id)}))
  return {
    missing,
    open: next?.open ?? [],
    signs: wanted((c) => c.signs),
    fittings: wanted((c) => c.fittings),
  }
}
