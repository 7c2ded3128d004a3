import type {Fonts} from '../../drawing/type/text.ts'
import type {Identity} from '../../tokens/identity.ts'
import type {Layout} from '../layout/layout.ts'
import type {SignFinding} from '../rule/rule.ts'
import {findingsOfSign, type SignSpec} from '../sign.ts'

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
export const checkSign = (spec: SignSpec, fonts: Fonts, identity: Identity, layout?: Layout): SignFinding[] =>
  findingsOfSign(spec, fonts, identity, layout)
