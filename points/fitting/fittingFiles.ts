import {toDxf} from '../../design-system/drawing/export/dxf.ts'
import {annotated, toSvg} from '../../design-system/drawing/export/svg.ts'
import {toPages} from '../../design-system/drawing/paper/pagesPdf.ts'
import {drawFitting} from '../../design-system/fittings/draw.ts'
import {fittingSpecs} from '../../design-system/fittings/fittings.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {type Fitting, fittings} from '../../handbooks/hardware/parts.ts'
import {hashOf} from '../../handbooks/input/hash.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {drawFittingSheet, type SheetSetting} from './fittingSheet.ts'

/** The formats in which a fitting is handed over: the sheet to print first, then the drawing at full size. */
export const fittingFormats = ['pdf', 'svg', 'dxf'] as const
export type FittingFormat = (typeof fittingFormats)[number]

/** Returns the formats that there are of a fitting: one that is bought has no drawing. */
export const formatsOf = (id: Fitting): readonly FittingFormat[] => (fittingSpecs[id].sort === 'drawn' ? fittingFormats : ['pdf'])

/** Returns the name of a fitting's file, such as `counter.zh-Hans.pdf`. */
export const fittingFile = (id: Fitting, locale: Locale, format: FittingFormat): string => `${id}.${locale}.${format}`

/**
 * Returns a fitting as a file: the specification sheet as PDF, its drawing at full size in millimetres as SVG or DXF. The same fitting,
 * clauses and fonts give the same bytes.
 *
 * @throws Error if a drawing is asked for of a fitting that is bought.
 */
export async function makeFittingFile(id: Fitting, format: FittingFormat, setting: SheetSetting): Promise<OutputFile> {
  const {fonts, locale, identity} = setting
  const path = fittingFile(id, locale, format)
  if (format === 'pdf') {
    const sheet = drawFittingSheet(id, setting)
    return {path, bytes: await toPages(sheet.pages, sheet, sheet.fonts, {lang: locale, packed: true})}
  }
  const spec = fittingSpecs[id]
  if (spec.sort !== 'drawn') throw new Error(`${id} is bought and has no drawing`)
  const {drawing} = drawFitting(id, spec, fonts, identity, locale)
  const svg = toSvg(drawing)
  const notes = [fittings[id].en, `edition ${edition}`, `sha256:${hashOf(svg)}`]
  return {path, bytes: utf8(format === 'svg' ? annotated(svg, notes) : toDxf(drawing, notes))}
}
