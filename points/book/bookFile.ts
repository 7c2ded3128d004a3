import type {Drawing} from '../../design-system/drawing/drawing.ts'
import {toPicture} from '../../design-system/drawing/export/picture.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {drawFitting} from '../../design-system/fittings/draw.ts'
import {fittingSpecs} from '../../design-system/fittings/fittings.ts'
import {examples} from '../../design-system/signs/examples/examples.ts'
import {drawSign, type SignSpec} from '../../design-system/signs/sign.ts'
import type {Identity, Ink} from '../../design-system/tokens/identity.ts'
import {paperBook} from '../../handbooks/book/book.ts'
import {toEpub} from '../../handbooks/book/epub.ts'
import {toHtml} from '../../handbooks/book/html.ts'
import {toBookPdf} from '../../handbooks/book/pdf.ts'
import type {PaperFormat} from '../../handbooks/book/render.ts'
import {type BookLook, screenStyle} from '../../handbooks/book/style.ts'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Book} from '../../handbooks/clause/clause.ts'
import {isFitting} from '../../handbooks/hardware/parts.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {type InBoth, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {annexes} from './annexes.ts'

/**
 * Returns a handbook as a file, with its figures drawn as they stand today, in the colours and with the emblem of `identity`.
 *
 * @throws InputError if a chapter cannot be read, or a PDF is asked for where there is no Chromium.
 */
export async function makeBook(
  catalogue: Catalogue,
  book: Book,
  locale: Locale,
  format: PaperFormat,
  identity: Identity,
): Promise<Uint8Array> {
  const fonts = await loadFonts()
  const specs: Readonly<Record<string, SignSpec>> = examples
  let shown = 0
  // All pictures stand in one document, so the shapes that each writes once have names of its own.
  const picture = (drawing: Drawing, {width, height}: (typeof rooms)[keyof typeof rooms]) =>
    toPicture(drawing, {perMm: stepsPerPx * Math.min(width / drawing.width, height / drawing.height), ids: `d${shown++}-`})
  const figure = (id: string) => {
    const spec = specs[id]
    if (!spec) throw new Error(`"${id}" is not an example of a sign; see design-system/signs/examples/examples.ts`)
    const drawing = drawSign(spec, fonts, identity)
    return {
      svg: picture(drawing, rooms.sign),
      caption: `${drawing.title}（${Math.round(drawing.width)} × ${Math.round(drawing.height)} mm）`,
    }
  }
  const fitting = (id: string) => {
    const spec = isFitting(id) ? fittingSpecs[id] : undefined
    if (!isFitting(id) || spec?.sort !== 'drawn')
      throw new Error(`"${id}" is not a fitting with a drawing; see design-system/fittings/fittings.ts`)
    const {drawing} = drawFitting(id, spec, fonts, identity, locale)
    return {svg: picture(drawing, rooms.fitting), caption: `${drawing.title}${say(locale)(inMillimetres)}`}
  }
  const back = annexes(catalogue, book, locale, identity, (id) => (catalogue.clause.get(id)?.book === book ? `#${id}` : undefined)).map(
    ({heading, ...annex}) => ({...annex, id: `annex-${annex.id}`, title: heading, upright: annex.forms.length > 0 && !annex.turned}),
  )
  const paper = paperBook(catalogue, book, locale, {figure, fitting}, back)
  const look = lookOf(identity)
  if (format === 'pdf') return toBookPdf(paper, look)
  // The first day of the edition's year: an EPUB names a day, and the edition has none of its own.
  if (format === 'epub') return toEpub(paper, look, `${edition.slice(0, 4)}-01-01`)
  return utf8(toHtml(paper, {style: screenStyle(look.inks), emblem: look.emblem}))
}

const inMillimetres: InBoth = {zh: '（mm）', en: ' (mm)'}

/** The most room that a book gives a picture, in CSS pixels: see its style. */
const rooms = {sign: {width: 800, height: 440}, fitting: {width: 800, height: 704}} as const

/** Steps of the grid for a CSS pixel, which on paper is 0.26 mm: a printer of 600 dots to the inch has six. */
const stepsPerPx = 10

const emblemOf = ({emblem, inks}: Identity) =>
  `<svg class="emblem" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${emblem.size} ${emblem.size}" width="96" height="96" role="img" aria-label="${emblem.title.zh}">${emblem.paths
    .map(({d, role}) => `<path d="${d}" fill="${inks[role].srgb}"/>`)
    .join('')}</svg>`

function lookOf(identity: Identity): BookLook {
  const {ground, ornament, ink, quiet} = identity.inks
  const css = ({srgb}: Ink) => srgb.toLowerCase()
  return {inks: {ground: css(ground), ornament: css(ornament), ink: css(ink), quiet: css(quiet)}, emblem: emblemOf(identity)}
}
