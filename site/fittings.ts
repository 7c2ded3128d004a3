import {createHash} from 'node:crypto'
import {drawFitting, type FittingDrawing, sketchFitting} from '../design-system/fittings/draw.ts'
import type {DrawnFitting} from '../design-system/fittings/fitting.ts'
import {fittingSpecs} from '../design-system/fittings/fittings.ts'
import type {Drawing} from '../design-system/signs/drawing.ts'
import {toDxf} from '../design-system/signs/export/dxf.ts'
import {annotated, toSvg} from '../design-system/signs/export/svg.ts'
import {loadFonts} from '../design-system/signs/loadFonts.ts'
import {edition} from '../handbooks/catalogue.ts'
import {type Fitting, fittings, isFitting} from '../handbooks/hardware/parts.ts'
import type {Locale} from './locale.ts'

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
  const drawing = drawings.get(key) ?? loadFonts().then((fonts) => drawFitting(id, spec, fonts, locale))
  drawings.set(key, drawing)
  return drawing
}

/** Returns the picture of a fitting for a gallery, or nothing for one that is bought. */
export async function fittingSketch(id: Fitting, locale: Locale): Promise<Drawing | undefined> {
  const spec = drawnSpec(id)
  return spec && sketchFitting(id, spec, await loadFonts(), locale)
}

/** The formats of a drawing to take away. */
export const fittingFormats = ['svg', 'dxf'] as const
export type FittingFormat = (typeof fittingFormats)[number]

/** Returns the name of a drawing's file. */
export const fittingFile = (id: Fitting, locale: Locale, format: FittingFormat) => `${id}.${locale}.${format}`

/** Returns a drawing as a file, at full size in millimetres. */
export async function exportFitting(id: Fitting, locale: Locale, format: FittingFormat): Promise<string> {
  const {drawing} = await fittingDrawing(id, locale)
  const svg = toSvg(drawing)
  const notes = [fittings[id].en, `edition ${edition}`, `sha256:${createHash('sha256').update(svg).digest('hex')}`]
  return format === 'svg' ? annotated(svg, notes) : toDxf(drawing, notes)
}
