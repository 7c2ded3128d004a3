import type {Drawing} from '../design-system/signs/drawing.ts'
import {examples} from '../design-system/signs/examples.ts'
import {toSvg} from '../design-system/signs/export/svg.ts'
import {loadFonts} from '../design-system/signs/loadFonts.ts'
import {drawSign, type SignSpec} from '../design-system/signs/sign.ts'

export type ExampleId = keyof typeof examples

const drawings = new Map<ExampleId, Promise<Drawing>>()

/** Returns the drawing of an example, drawn once per build. @throws Error if `id` is not an example. */
export function drawExample(id: string): Promise<Drawing> {
  if (!isExample(id)) throw new Error(`"${id}" is not in design-system/signs/examples.ts; use one of ${Object.keys(examples).join(', ')}`)
  const drawn = drawings.get(id) ?? loadFonts().then((fonts) => drawSign(examples[id], fonts))
  drawings.set(id, drawn)
  return drawn
}

export const isExample = (id: string): id is ExampleId => Object.hasOwn(examples, id)

/** Returns the examples of one kind, in the order of the list. */
export const examplesOf = (kind: SignSpec['kind']) =>
  Object.entries(examples).flatMap(([id, spec]) => (spec.kind === kind && isExample(id) ? [{id, spec: spec as SignSpec}] : []))

/** Returns the drawing as an SVG for a page: it scales to its place, and its size in millimetres stands in the caption. */
export const inlineSvg = (drawing: Drawing) => toSvg(drawing).replace(/ width="[^"]*mm" height="[^"]*mm"/, '')

/** Returns a size as it is written beside a drawing: `2400 × 450 mm`. */
export const sizeText = ({width, height}: Pick<Drawing, 'width' | 'height'>) => `${Math.round(width)} × ${Math.round(height)} mm`
