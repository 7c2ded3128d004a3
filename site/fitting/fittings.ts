import type {Drawing} from '../../design-system/drawing/drawing.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {drawFitting, type FittingDrawing, sketchFitting} from '../../design-system/fittings/draw.ts'
import type {DrawnFitting} from '../../design-system/fittings/fitting.ts'
import {fittingSpecs} from '../../design-system/fittings/fittings.ts'
import {type Fitting, isFitting} from '../../handbooks/hardware/parts.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {identity} from '../shell/identity.ts'

/** Fittings in the order of their pages: those with a drawing first. */
export const fittingIds: readonly Fitting[] = Object.keys(fittingSpecs).filter(isFitting)

/** Returns the spec of a fitting that is drawn, or nothing for one that is bought. */
export function drawnSpec(id: Fitting): DrawnFitting | undefined {
  const spec = fittingSpecs[id]
  return spec.sort === 'drawn' ? spec : undefined
}

const drawings = new Map<string, Promise<FittingDrawing>>()

/** Returns the drawing of a fitting in a language, drawn once per build. @throws Error if `id` is no fitting or is bought. */
export function fittingDrawing(id: string, locale: Locale): Promise<FittingDrawing> {
  const spec = isFitting(id) ? drawnSpec(id) : undefined
  if (!isFitting(id) || !spec) throw new Error(`"${id}" is not a fitting with a drawing; see design-system/fittings/fittings.ts`)
  const key = `${id}.${locale}`
  const drawing = drawings.get(key) ?? loadFonts().then((fonts) => drawFitting(id, spec, fonts, identity, locale))
  drawings.set(key, drawing)
  return drawing
}

/** Returns the picture of a fitting for a gallery, or nothing for one that is bought. */
export async function fittingSketch(id: Fitting, locale: Locale): Promise<Drawing | undefined> {
  const spec = drawnSpec(id)
  return spec && sketchFitting(id, spec, await loadFonts(), identity, locale)
}
