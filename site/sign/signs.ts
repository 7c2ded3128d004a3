import {stringify} from 'yaml'
import type {Drawing} from '../../design-system/drawing/drawing.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {type Format, fileName} from '../../design-system/signs/artwork.ts'
import {type Anatomy, anatomy} from '../../design-system/signs/docs/anatomy.ts'
import {type Dimensioned, dimensioned} from '../../design-system/signs/docs/dimensioned.ts'
import {examples} from '../../design-system/signs/examples/examples.ts'
import {drawSign, layoutSign, type SignSpec} from '../../design-system/signs/sign.ts'
import {isSignKind, type SignKind} from '../../handbooks/hardware/parts.ts'
import {identity} from '../shell/identity.ts'

export type ExampleId = keyof typeof examples

const drawings = new Map<string, Promise<Drawing>>()

/** Returns the drawing of an example, drawn once per build. @throws Error if `id` is not an example. */
export function drawExample(id: string): Promise<Drawing> {
  const drawn = drawings.get(id) ?? loadFonts().then((fonts) => drawSign(exampleSpec(id), fonts, identity))
  drawings.set(id, drawn)
  return drawn
}

export const isExample = (id: string): id is ExampleId => Object.hasOwn(examples, id)

/** Returns the examples of one kind, in the order of the list. */
export const examplesOf = (kind: SignSpec['kind']) =>
  Object.entries(examples).flatMap(([id, spec]) => (spec.kind === kind && isExample(id) ? [{id, spec: spec as SignSpec}] : []))

/** Returns a size as it is written beside a drawing: `2400 × 450 mm`. */
export const sizeText = ({width, height}: Pick<Drawing, 'width' | 'height'>) => `${Math.round(width)} × ${Math.round(height)} mm`

/** The formats of artwork, the one for print first. */
export const signFormats = ['pdf', 'svg', 'dxf'] as const satisfies readonly Format[]
export type SignFormat = (typeof signFormats)[number]

/** Returns the name of an example's artwork, such as `fascia-zhanqi.pdf`. */
export const exampleFile = async (id: ExampleId, format: SignFormat): Promise<string> => fileName(id, format, await drawExample(id))

/** Returns `spec` as the YAML that the command line reads. */
export const specYaml = (spec: SignSpec) => stringify(spec, {lineWidth: 0, aliasDuplicateObjects: false})

/** Returns the kind of sign that the page at `url` is about. @throws Error if it is about none. */
export function kindOfPage(url: URL): SignKind {
  const kind = url.pathname.split('/').filter(Boolean).at(-1) ?? ''
  if (!isSignKind(kind)) throw new Error(`${url.pathname} is not the page of a kind of sign`)
  return kind
}

/** Returns the spec of an example, whatever its kind. @throws Error if `id` is not an example. */
export function exampleSpec(id: string): SignSpec {
  if (!isExample(id))
    throw new Error(`"${id}" is not in design-system/signs/examples/examples.ts; use one of ${Object.keys(examples).join(', ')}`)
  return examples[id]
}

const technical = new Map<string, Promise<{readonly anatomy: Anatomy; readonly dimensioned: Dimensioned}>>()

/** Returns the technical drawings of an example, drawn once per build. @throws Error if `id` is not an example. */
export function technicalDrawings(id: string) {
  const drawn =
    technical.get(id) ??
    loadFonts().then((fonts) => {
      const layout = layoutSign(exampleSpec(id), fonts)
      return {anatomy: anatomy(layout, fonts, identity), dimensioned: dimensioned(layout, fonts, identity)}
    })
  technical.set(id, drawn)
  return drawn
}
