import * as z from 'zod'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {readYaml} from '../../handbooks/input/yaml.ts'
import type {Drawing, Mm} from '../drawing/drawing.ts'
import type {Fonts} from '../drawing/type/text.ts'
import type {Identity} from '../tokens/identity.ts'
import './braille/bundled.ts'
import {kinds, type SignSpec, type SpecByKind} from './kinds/index.ts'
import {type Kind, noKind} from './kinds/kind.ts'
import type {Layout} from './layout/layout.ts'
import {type Glossary, textSchema} from './layout/spec.ts'
import {type Height, heightOfMount} from './making/height.ts'
import type {Making} from './making/making.ts'
import {checkOf, drawnOf, layoutOf} from './ofKind.ts'
import type {SignFinding} from './rule/rule.ts'

export type {SignSpec} from './kinds/index.ts'
export {isProof} from './ofKind.ts'

/** The kinds by id, written so that the compiler knows that a kind and a spec of one id belong together. */
const byId: {readonly [Id in SignKind]: Kind<SpecByKind[Id]>} = kinds

/** Returns everything that is known of a kind of sign. */
export const kindOf = <Id extends SignKind>(id: Id): Kind<SpecByKind[Id]> => byId[id]

/** Returns the schema of a sign of any kind, with terms looked up in `glossary`. */
export function signSchema(glossary: Glossary) {
  const text = textSchema(glossary)
  const [first, ...others] = Object.values(kinds).map(({schema}) => schema(text))
  if (!first) throw new Error('there is no kind of sign')
  return z.discriminatedUnion('kind', [first, ...others], {
    error: ({input}) => {
      const kind = input !== null && typeof input === 'object' && 'kind' in input ? input.kind : undefined
      return noKind(kind)
    },
  })
}

/**
 * Returns the sign described by the YAML in `text`. Terms are looked up in `glossary`.
 *
 * @throws InputError naming `source`, and the line and field of every problem in it.
 */
export const readSignSpec = (source: string, text: string, glossary: Glossary = {}): SignSpec =>
  readYaml(source, text, signSchema(glossary))

/**
 * Returns the layout of any sign.
 *
 * @throws InputError if the message does not fit, or holds a character that the font lacks.
 */
export const layoutSign = <Id extends SignKind>(spec: SpecByKind[Id] & {readonly kind: Id}, fonts: Fonts): Layout =>
  layoutOf(byId[spec.kind], spec, fonts)

/**
 * Returns the drawing of any sign: the one door into this folder for pages, stories, scripts and tests.
 *
 * @throws InputError if the message does not fit, or holds a character that the font lacks.
 */
export const drawSign = <Id extends SignKind>(spec: SpecByKind[Id] & {readonly kind: Id}, fonts: Fonts, identity: Identity): Drawing =>
  drawnOf(byId[spec.kind], spec, fonts, identity).drawing

/** Returns the spec of the other side of a sign that is read from two sides, and undefined for one that is not. */
export const backOf = <Id extends SignKind>(spec: SpecByKind[Id] & {readonly kind: Id}): SpecByKind[Id] | undefined =>
  byId[spec.kind].back?.(spec)

/** Returns what the handbook says of a whole sign: see `check/check.ts`, its door. */
export const findingsOfSign = <Id extends SignKind>(
  spec: SpecByKind[Id] & {readonly kind: Id},
  fonts: Fonts,
  identity: Identity,
  layout?: Layout,
): SignFinding[] => checkOf(byId[spec.kind], spec, fonts, identity, layout)

/** Returns how a sign is usually made: by its kind, and by its spec where that says what it is. */
export function makingOf<Id extends SignKind>(id: Id, spec?: SpecByKind[Id]): Making {
  const {making, madeAs} = byId[id]
  return spec && madeAs ? {...making, ...madeAs(spec)} : making
}

/** Returns where a sign is fixed, or undefined for one that is worn or lies on the floor as an arrow. `height` is the panel's. */
export function heightOf<Id extends SignKind>(id: Id, height: Mm, spec?: SpecByKind[Id]): Height | undefined {
  const {fixedAt} = byId[id]
  return fixedAt ? fixedAt(spec) : heightOfMount(makingOf(id, spec).mount, height)
}
