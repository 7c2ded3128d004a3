import type {SignKind} from '../../handbooks/hardware/parts.ts'
import type {Drawing} from '../drawing/drawing.ts'
import type {SpecByKind} from '../signs/kinds/index.ts'
import type {Glossary} from '../signs/layout/spec.ts'
import {heightOfMount, undersideOf} from '../signs/making/height.ts'
import type {Identity} from '../tokens/identity.ts'
import {asAuthored} from './asAuthored.ts'
import type {AskedSign, DrawnSign, SignEngine} from './engine.ts'

/** A sign to look at: of its drawing it knows the size and the title, and has the rest fetched. */
export interface LookedAt extends Omit<DrawnSign, 'drawing' | 'layout'> {
  readonly drawing: Pick<Drawing, 'width' | 'height' | 'title'>
}

/** An engine whose signs are looked at: any, and one that draws elsewhere. */
export interface LiveEngine extends Pick<SignEngine, 'kind'> {
  read(value: unknown, source?: string): Promise<Pick<AskedSign, 'spec'> & {draw(identity: Identity): Promise<LookedAt>}>
}

/** What a sign is drawn with. */
export interface Ground {
  readonly engine: LiveEngine
  readonly identity: Identity
  readonly glossary: Glossary
}

/** A sign with what one has to know to look at it. */
export interface Shown {
  readonly sign: LookedAt
  /** Its other side, if that is another picture. */
  readonly back: LookedAt | undefined
  /** Height of its underside above the floor in millimetres; undefined for one that is worn or lies on the floor. */
  readonly underside: number | undefined
}

/** Returns `sign` with its back and its place on a wall. @throws InputError or GlyphsError if its back cannot be drawn. */
export async function facesOf({engine, identity, glossary}: Ground, sign: LookedAt): Promise<Shown> {
  const {back, underside} = await knownOf(engine, sign.spec, sign.drawing.height)
  return {sign, underside, back: back && (await (await engine.read(asAuthored(back, glossary))).draw(identity))}
}

async function knownOf<Id extends SignKind>(
  engine: LiveEngine,
  spec: SpecByKind[Id] & {readonly kind: Id},
  height: number,
): Promise<{readonly back: SpecByKind[Id] | undefined; readonly underside: number | undefined}> {
  const {back, fixedAt, making, madeAs} = await engine.kind(spec.kind)
  const behind = back?.(spec)
  const at = fixedAt ? fixedAt(spec) : heightOfMount({...making, ...madeAs?.(spec)}.mount, height)
  return {back: behind === spec ? undefined : behind, underside: at && undersideOf(at, height)}
}
