import type {Fonts} from '../../drawing/type/text.ts'
import type {Identity} from '../../tokens/identity.ts'
import type {Layout} from '../layout/layout.ts'
import {legible} from '../layout/legibility.ts'
import type {SignFinding} from '../rule/rule.ts'
import {backOf, findingsOf, layoutSign, type SignSpec} from '../sign.ts'

export type {SignFinding} from '../rule/rule.ts'

/**
 * Returns what the handbook says of the sign drawn from `spec`, its back included, in the order of the clauses.
 *
 * It measures the artwork, so a pass says nothing of the sign on the wall: the material, the mounting and the light
 * are for whoever assesses the point. Only clauses that govern the kind of sign and have something to measure on
 * it are reported.
 *
 * `layout` is the sign's own, if the caller has it already.
 *
 * @throws InputError if the sign cannot be drawn.
 */
export function checkSign(spec: SignSpec, fonts: Fonts, identity: Identity, layout?: Layout): SignFinding[] {
  const back = backOf(spec)
  const front = checkSide(spec, fonts, identity, layout)
  if (!back || back === spec) return front.sort(byClause)
  // Of the back only what the front does not already say.
  const behind = checkSide(back, fonts, identity).filter(
    ({outcome, message}) => outcome !== 'pass' && front.every((found) => found.message.zh !== message.zh),
  )
  const kept = front.filter(({clause, outcome}) => outcome !== 'pass' || behind.every((found) => found.clause !== clause))
  return [...kept, ...behind].sort(byClause)
}

const byClause = (a: SignFinding, b: SignFinding) => a.clause.localeCompare(b.clause)

function checkSide(asked: SignSpec, fonts: Fonts, identity: Identity, laid?: Layout): SignFinding[] {
  const spec = legible(asked, identity)
  return findingsOf(spec, laid ?? layoutSign(spec, fonts), fonts, identity)
}
