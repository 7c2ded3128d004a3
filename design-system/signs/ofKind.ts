import type {Drawing} from '../drawing/drawing.ts'
import type {Fonts} from '../drawing/type/text.ts'
import type {Identity} from '../tokens/identity.ts'
import {isBrailleConfirmed} from './braille/tactile.ts'
import type {Kind} from './kinds/kind.ts'
import {drawLayout, facesOf} from './layout/draw.ts'
import type {Layout} from './layout/layout.ts'
import {legible} from './layout/legibility.ts'
import type {CommonSpec, SignText} from './layout/spec.ts'
import {everySign} from './rule/everySign.ts'
import type {Rule, SignFinding} from './rule/rule.ts'

/**
 * Returns the layout of a sign of `kind`, as `layoutSign` does for a sign of any.
 *
 * @throws InputError if the message does not fit, or holds a character that the font lacks.
 */
export const layoutOf = <Spec extends CommonSpec>(kind: Kind<Spec>, spec: Spec, fonts: Fonts): Layout =>
  kind.layout(spec, facesOf({script: spec.script ?? 'zh-Hans'}, fonts))

/**
 * Returns the drawing of a sign of `kind` and the layout that it was drawn from.
 *
 * @throws InputError as `layoutOf` does.
 */
export function drawnOf<Spec extends CommonSpec>(
  kind: Kind<Spec>,
  spec: Spec,
  fonts: Fonts,
  identity: Identity,
): {readonly layout: Layout; readonly drawing: Drawing} {
  const layout = layoutOf(kind, legible(spec, identity), fonts)
  return {layout, drawing: drawLayout(layout, fonts, identity)}
}

function findingsOfSide<Spec extends CommonSpec>(
  kind: Kind<Spec>,
  spec: Spec,
  layout: Layout,
  fonts: Fonts,
  identity: Identity,
): SignFinding[] {
  const sign = {spec, layout, faces: facesOf(layout, fonts), identity}
  const rules: readonly Rule<Spec>[] = [...everySign, ...kind.rules]
  return rules.flatMap(({check}) => check(sign))
}

/**
 * Returns what the handbook says of a sign of `kind`, its back included, in the order of the clauses. `laid` is its own layout, if the caller
 * has it already.
 *
 * @throws InputError as `layoutOf` does.
 */
export function checkOf<Spec extends CommonSpec>(
  kind: Kind<Spec>,
  spec: Spec,
  fonts: Fonts,
  identity: Identity,
  laid?: Layout,
): SignFinding[] {
  const side = (asked: Spec, laid?: Layout) => {
    const spec = legible(asked, identity)
    return findingsOfSide(kind, spec, laid ?? layoutOf(kind, spec, fonts), fonts, identity)
  }
  const back = kind.back?.(spec)
  const front = side(spec, laid)
  if (!back || back === spec) return front.sort(byClause)
  // Of the back only what the front does not already say.
  const behind = side(back).filter(({outcome, message}) => outcome !== 'pass' && front.every((found) => found.message.zh !== message.zh))
  const kept = front.filter(({clause, outcome}) => outcome !== 'pass' || behind.every((found) => found.clause !== clause))
  return [...kept, ...behind].sort(byClause)
}

const byClause = (a: SignFinding, b: SignFinding) => a.clause.localeCompare(b.clause)

/** Whether a sign may be drawn as a proof only: it is to be read by touch, and nobody has confirmed what its braille says. */
export const isProof = (spec: object): boolean =>
  'tactile' in spec && spec.tactile === true && 'text' in spec && !isBrailleConfirmed(spec as {readonly text: SignText})
