import {isGroup, type Json} from '../../design-system/signs/docs/json.ts'
import {isSignKind, type SignKind} from '../../handbooks/hardware/parts.ts'
import type {Asked} from '../sign/specAddress.ts'
import {filled} from './element.ts'
import type {StudioWords} from './studio.words.ts'

/** What is being made: the spec as it is written, and the name of its files. */
export interface State {
  readonly spec: Json
  readonly name: string
}

/** What is to be opened: a sign, the example of a kind, or nothing, with why. */
export type Opening = {readonly state: State} | {readonly kind: SignKind} | {readonly trouble: string}

/** Returns what an address that asks for something has the studio open; `read` reads the signs of a point. */
export async function openingOf(
  asked: Exclude<Asked, {readonly ask: 'nothing'}>,
  t: StudioWords['address'],
  read: (address: string) => Promise<Json>,
): Promise<Opening> {
  switch (asked.ask) {
    case 'fault':
      return {trouble: t[asked.fault]}
    case 'kind':
      return isSignKind(asked.kind) ? {kind: asked.kind} : {trouble: filled(t.kind, {kind: asked.kind})}
    case 'point': {
      const signs = await read(`/data/point-signs/${encodeURIComponent(asked.point)}.json`).catch(() => undefined)
      const spec = isGroup(signs) && Object.hasOwn(signs, asked.sign) ? signs[asked.sign] : undefined
      return spec === undefined ? {trouble: filled(t.point, {point: asked.point, sign: asked.sign})} : {state: {spec, name: asked.sign}}
    }
    case 'spec': {
      const kind = kindIn(asked.spec)
      return isSignKind(kind) ? {state: {spec: asked.spec, name: kind}} : {trouble: filled(t.kind, {kind: kind.slice(0, 40)})}
    }
  }
}

/** Returns the kind that a spec says it is of; '' if it says none. */
export function kindIn(spec: Json): string {
  const kind = isGroup(spec) ? spec.kind : undefined
  return typeof kind === 'string' ? kind : ''
}

/** Returns the name of a sign's files: what a file of any system and a folder may be called, else its kind. */
export const stemOf = ({name, spec}: State): string =>
  /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(name) && name.length <= 60 ? name : kindIn(spec) || 'sign'
