import type {Drawing} from '../../design-system/drawing/drawing.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {type Format, revisionOfFaces, toArtwork} from '../../design-system/signs/artwork.ts'
import {examples} from '../../design-system/signs/examples/examples.ts'
import {drawSign} from '../../design-system/signs/sign.ts'
import {type Form, loadForms} from '../../handbooks/annexes/form.ts'
import {toFormsPdf} from '../../handbooks/book/formSheets.ts'
import type {PaperFormat} from '../../handbooks/book/render.ts'
import {edition, loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type Book, books} from '../../handbooks/clause/clause.ts'
import type {Fitting} from '../../handbooks/hardware/parts.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {makeBook} from '../../points/book/bookFile.ts'
import {emblemMark} from '../../points/book/emblemMark.ts'
import {type Ledgers, takesForm} from '../../points/book/formSet.ts'
import {registerBook} from '../../points/book/registerBook.ts'
import {type FittingFormat, makeFittingFile} from '../../points/fitting/fittingFiles.ts'
import {identity} from '../shell/identity.ts'

const catalogue = loadCatalogue()
const calendar = loadWorkingCalendar()
let forms: readonly Form[] | undefined
const allForms = () => {
  forms ??= books.flatMap((book) => loadForms(book, catalogue.clause))
  return forms
}

const drawings = new Map<string, Promise<Drawing>>()

/** Returns the drawing of an example, drawn once for all its formats. */
function drawn(id: keyof typeof examples): Promise<Drawing> {
  const drawing = loadFonts().then((fonts) => drawSign(examples[id], fonts, identity))
  drawings.set(id, drawing)
  return drawing
}

/** As many browsers at a time: while one sets a page, the other's PDF is finished. */
const browsers: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
let next = 0

/** Returns what `make` makes with a Chromium of its own, after what was given to the same browser before. */
function withBrowser<Made>(make: () => Promise<Made>): Promise<Made> {
  const lane = next++ % browsers.length
  const made = (browsers[lane] ?? Promise.resolve()).then(make)
  browsers[lane] = made.catch(() => undefined)
  return made
}

/** The files of the site that take long to make, each by what makes it. Every argument can be sent to another thread. */
export const makers = {
  /** A handbook as a file. */
  book(book: Book, locale: Locale, format: PaperFormat): Promise<Uint8Array> {
    const make = () => makeBook(catalogue, book, locale, format, identity)
    return format === 'pdf' ? withBrowser(make) : make()
  },

  /** The forms of a point that keeps its records in this way, each once, as one PDF headed by `title`. */
  formSet(ledger: Ledgers, locale: Locale, title: string): Promise<Uint8Array> {
    const set = allForms().filter(takesForm(ledger))
    return withBrowser(() =>
      toFormsPdf(
        set.map((form) => ({form, copies: 1})),
        title,
        {catalogue, locale, href: () => undefined, emblem: emblemMark(identity)},
      ),
    )
  },

  /** A register as a workbook, without a point's name. @throws Error if no form has this id. */
  register(id: string, locale: Locale): Promise<Uint8Array> {
    const form = allForms().find((each) => each.id === id)
    if (!form) throw new Error(`no form is called ${id}`)
    return registerBook(form, {locale, calendar})
  },

  /** A file of a fitting: its specification sheet or its drawing at full size. */
  async fitting(id: Fitting, locale: Locale, format: FittingFormat): Promise<Uint8Array> {
    return (await makeFittingFile(id, format, {fonts: await loadFonts(), catalogue, locale, identity})).bytes
  },

  /** An example's artwork. */
  async sign(id: keyof typeof examples, format: Format): Promise<Uint8Array> {
    const fonts = await loadFonts()
    const drawing = await (drawings.get(id) ?? drawn(id))
    const meta = {title: drawing.title, number: id, revision: revisionOfFaces([drawing]), edition}
    const [file] = await toArtwork(drawing, id, [format], meta, fonts)
    if (!file) throw new Error(`${id} gave no ${format}`)
    return file.bytes
  },
}

export type Makers = typeof makers
