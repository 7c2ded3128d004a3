import type {DrawnSign, SignEngine} from '../../design-system/browser/engine.ts'
import type {SpecByKind} from '../../design-system/signs/kinds/index.ts'
import {heightOfMount, undersideOf} from '../../design-system/signs/making/height.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {asAuthored} from './asAuthored.ts'
import type {Opened} from './studioEngine.ts'

/** A sign with what one has to know to look at it. */
export interface Shown {
  readonly sign: DrawnSign
  /** Its other side, if that is another picture. */
  readonly back: DrawnSign | undefined
  /** Height of its underside above the floor in millimetres; undefined for one that is worn or lies on the floor. */
  readonly underside: number | undefined
}

/** Returns `sign` with its back and its place on a wall. @throws InputError or GlyphsError if its back cannot be drawn. */
export async function facesOf({engine, data: {identity, glossary}}: Pick<Opened, 'engine' | 'data'>, sign: DrawnSign): Promise<Shown> {
  const {back, underside} = await knownOf(engine, sign.spec, sign.drawing.height)
  return {sign, underside, back: back && (await (await engine.read(asAuthored(back, glossary))).draw(identity))}
}

async function knownOf<Id extends SignKind>(
  engine: SignEngine,
  spec: SpecByKind[Id] & {readonly kind: Id},
  height: number,
): Promise<{readonly back: SpecByKind[Id] | undefined; readonly underside: number | undefined}> {
  const {back, fixedAt, making, madeAs} = await engine.kind(spec.kind)
  const behind = back?.(spec)
  const at = fixedAt ? fixedAt(spec) : heightOfMount({...making, ...madeAs?.(spec)}.mount, height)
  return {back: behind === spec ? undefined : behind, underside: at && undersideOf(at, height)}
}
