import {z} from 'zod'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {show} from '../../handbooks/input/problem.ts'
import {readYaml} from '../../handbooks/input/yaml.ts'
import type {Drawing, Mm} from '../drawing/drawing.ts'
import type {Fonts} from '../drawing/type/text.ts'
import type {Identity} from '../tokens/identity.ts'
import {isBrailleConfirmed} from './braille/tactile.ts'
import {kinds} from './kinds/index.ts'
import type {Kind, SpecOf} from './kinds/kind.ts'
import {drawLayout, facesOf} from './layout/draw.ts'
import type {Layout} from './layout/layout.ts'
import {legible} from './layout/legibility.ts'
import {type Glossary, textSchema} from './layout/spec.ts'
import {type Height, heightOfMount} from './making/height.ts'
import type {Making} from './making/making.ts'
import {everySign} from './rule/everySign.ts'
import type {Rule, SignFinding} from './rule/rule.ts'

type SpecByKind = {[Id in SignKind]: SpecOf<(typeof kinds)[Id]['schema']>}

/** What an author asks for: one sign of some kind. */
export type SignSpec = SpecByKind[SignKind]

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
      return `${show(kind)} is not a kind of sign; use one of ${Object.keys(kinds).join(', ')}`
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
  byId[spec.kind].layout(spec, facesOf({script: spec.script ?? 'zh-Hans'}, fonts))

/**
 * Returns the drawing of any sign: the one door into this folder for pages, stories, scripts and tests.
 *
 * @throws InputError if the message does not fit, or holds a character that the font lacks.
 */
export const drawSign = (spec: SignSpec, fonts: Fonts, identity: Identity): Drawing =>
  drawLayout(layoutSign(legible(spec, identity), fonts), fonts, identity)

/** Returns the spec of the other side of a sign that is read from two sides, and undefined for one that is not. */
export const backOf = <Id extends SignKind>(spec: SpecByKind[Id] & {readonly kind: Id}): SpecByKind[Id] | undefined =>
  byId[spec.kind].back?.(spec)

/**
 * Returns what the handbook says of one side of a sign, rule by rule. `checkSign` says it of the whole sign.
 */
export function findingsOf<Id extends SignKind>(
  spec: SpecByKind[Id] & {readonly kind: Id},
  layout: Layout,
  fonts: Fonts,
  identity: Identity,
): SignFinding[] {
  const sign = {spec, layout, faces: facesOf(layout, fonts), identity}
  const rules: readonly Rule<SpecByKind[Id]>[] = [...everySign, ...byId[spec.kind].rules]
  return rules.flatMap(({check}) => check(sign))
}

/** Returns how a sign is usually made: by its kind, and by its spec where that says what it is. */
export function makingOf<Id extends SignKind>(id: Id, spec?: SpecByKind[Id]): Making {
  const {making, madeAs} = byId[id]
  return spec && madeAs ? {...making, ...madeAs(spec)} : making
}

/** Whether a sign may be drawn as a proof only: it is to be read by touch, and nobody has confirmed what its braille says. */
export const isProof = (spec: SignSpec): boolean => 'tactile' in spec && spec.tactile === true && !isBrailleConfirmed(spec)

/** Returns where a sign is fixed, or undefined for one that is worn or lies on the floor as an arrow. `height` is the panel's. */
export function heightOf<Id extends SignKind>(id: Id, height: Mm, spec?: SpecByKind[Id]): Height | undefined {
  const {fixedAt} = byId[id]
  return fixedAt ? fixedAt(spec) : heightOfMount(makingOf(id, spec).mount, height)
}
