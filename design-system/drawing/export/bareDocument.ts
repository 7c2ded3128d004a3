import {PDFContext, type PDFDict, PDFHexString, PDFName, PDFString, PDFWriter} from '@cantoo/pdf-lib'

export {type PDFContext, PDFHexString, PDFName, PDFString}

/** A PDF of one page, as objects. */
export interface BareDocument {
  readonly context: PDFContext
  readonly catalog: PDFDict
  readonly page: PDFDict
  /** Returns the bytes of the file. */
  save(): Promise<Uint8Array>
}

/**
 * Returns an empty PDF of one page, `width` by `height` points.
 *
 * It has the objects of the library's own document, in their order, and so the same bytes. That document also reads, signs, fills in forms and
 * draws SVG: with it a browser would load an HTML parser, colours, fonts and ciphers, none of which a sign needs.
 */
export function bareDocument([width, height]: readonly [width: number, height: number]): BareDocument {
  const context = PDFContext.create()
  const kids = context.obj([])
  const tree = context.register(context.obj({Type: 'Pages', Kids: kids, Count: 1}))
  const catalog = context.obj({Type: 'Catalog', Pages: tree})
  context.trailerInfo.Root = context.register(catalog)
  const page = context.obj({Type: 'Page', Parent: tree, Resources: {}, MediaBox: [0, 0, width, height]})
  kids.push(context.register(page))
  return {
    context,
    catalog,
    page,
    save: () => PDFWriter.forContext(context, objectsPerTurn).serializeToBuffer(),
  }
}

/** After so many objects the writer lets others work. The library's own number. */
const objectsPerTurn = 50
