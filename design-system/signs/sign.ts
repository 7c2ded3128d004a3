import {z} from 'zod'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {show} from '../../handbooks/problem.ts'
import {readYaml} from '../../handbooks/yaml.ts'
import {cunbiao, type Identity} from '../tokens/identity.ts'
import {drawLayout} from './draw.ts'
import type {Drawing} from './drawing.ts'
import {type DirectionalSpec, directionalFamily, directionalSchema, layoutDirectional} from './kinds/directional.ts'
import {type FacilitySpec, facilityFamily, facilitySchema, layoutFacility} from './kinds/facility.ts'
import {type FasciaSpec, fasciaFamily, fasciaSchema, layoutFascia} from './kinds/fascia.ts'
import {type HoursSpec, hoursFamily, hoursSchema, layoutHours} from './kinds/hours.ts'
import {layoutPlaque, type PlaqueSpec, plaqueFamily, plaqueSchema} from './kinds/plaque.ts'
import {layoutWindowPlate, type WindowPlateSpec, windowPlateFamily, windowPlateSchema} from './kinds/window-plate.ts'
import type {Layout} from './layout.ts'
import {type Family, type Glossary, type TextSchema, textSchema} from './spec.ts'
import type {Fonts} from './text.ts'

interface SpecByKind {
  fascia: FasciaSpec
  plaque: PlaqueSpec
  'window-plate': WindowPlateSpec
  directional: DirectionalSpec
  hours: HoursSpec
  facility: FacilitySpec
}

/** What an author asks for: one sign of some kind. */
export type SignSpec = SpecByKind[SignKind]

/** Every kind of sign: the sizes it is made in, what an author may write, and where things stand. */
export const signKinds = {
  fascia: {family: fasciaFamily, schema: fasciaSchema, layout: layoutFascia},
  plaque: {family: plaqueFamily, schema: plaqueSchema, layout: layoutPlaque},
  'window-plate': {family: windowPlateFamily, schema: windowPlateSchema, layout: layoutWindowPlate},
  directional: {family: directionalFamily, schema: directionalSchema, layout: layoutDirectional},
  hours: {family: hoursFamily, schema: hoursSchema, layout: layoutHours},
  facility: {family: facilityFamily, schema: facilitySchema, layout: layoutFacility},
} satisfies {
  [K in SignKind]: {
    family: Family
    schema: (text: TextSchema) => z.ZodType<SpecByKind[K]>
    layout: (spec: SpecByKind[K], fonts: Fonts) => Layout
  }
}

/** Returns the schema of a sign of any kind, with terms looked up in `glossary`. */
export function signSchema(glossary: Glossary) {
  const text = textSchema(glossary)
  return z.discriminatedUnion(
    'kind',
    [fasciaSchema(text), plaqueSchema(text), windowPlateSchema(text), directionalSchema(text), hoursSchema(text), facilitySchema(text)],
    {
      error: ({input}) => {
        const kind = input !== null && typeof input === 'object' && 'kind' in input ? input.kind : undefined
        return `${show(kind)} is not a kind of sign; use one of ${Object.keys(signKinds).join(', ')}`
      },
    },
  )
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
export function layoutSign<K extends SignKind>(spec: SpecByKind[K] & {readonly kind: K}, fonts: Fonts): Layout {
  const layouts: {[P in SignKind]: {layout: (spec: SpecByKind[P], fonts: Fonts) => Layout}} = signKinds
  return layouts[spec.kind].layout(spec, fonts)
}

/**
 * Returns the drawing of any sign: the one door into this folder for pages, stories, scripts and tests.
 *
 * @throws InputError if the message does not fit, or holds a character that the font lacks.
 */
export const drawSign = (spec: SignSpec, fonts: Fonts, identity: Identity = cunbiao): Drawing =>
  drawLayout(layoutSign(spec, fonts), fonts, identity)
