import {examples} from '../../design-system/signs/examples/examples.ts'
import {books} from '../../handbooks/clause/clause.ts'
import {locales} from '../../handbooks/language/locale.ts'
import {speak} from '../../handbooks/language/traditional.ts'
import {ledgers} from '../../points/book/formSet.ts'
import {fittingFile, formatsOf} from '../../points/fitting/fittingFiles.ts'
import {words as setWords} from '../book/AnnexSetView.words.ts'
import {bookForms, bookName} from '../book/books.ts'
import {hasFormsPdf, registerName, registers, setName} from '../book/formFiles.ts'
import {fittingIds} from '../fitting/fittings.ts'
import {exampleFile, isExample, signFormats} from '../sign/signs.ts'
import type {Makers} from './makers.ts'

/** A file of the site that takes long to make: its address, what makes it, and from what. */
export type MadeFile = {
  [What in keyof Makers]: {readonly address: string; readonly what: What; readonly given: Parameters<Makers[What]>}
}[keyof Makers]

/** Returns every file that takes long to make, those for which a browser is needed last. */
export async function madeFiles(): Promise<MadeFile[]> {
  const signs = Object.keys(examples)
    .filter(isExample)
    .flatMap((id) =>
      signFormats.map(
        async (format): Promise<MadeFile> => ({
          address: `/signs/files/${await exampleFile(id, format)}`,
          what: 'sign',
          given: [id, format],
        }),
      ),
    )
  const fittings = fittingIds.flatMap((id) =>
    locales.flatMap((locale) =>
      formatsOf(id).map(
        (format): MadeFile => ({
          address: `/fittings/files/${fittingFile(id, locale, format)}`,
          what: 'fitting',
          given: [id, locale, format],
        }),
      ),
    ),
  )
  const workbooks = registers.flatMap((form) =>
    locales.map((locale): MadeFile => ({address: `/forms/${registerName(form, locale)}`, what: 'register', given: [form.id, locale]})),
  )
  const sets = (hasFormsPdf ? ledgers : []).flatMap((ledger) =>
    locales.map((locale): MadeFile => {
      const title = speak(locale)({zh: setWords.zh.title[ledger], en: setWords.en.title[ledger]})
      return {address: `/forms/${setName(ledger, locale)}`, what: 'formSet', given: [ledger, locale, title]}
    }),
  )
  const handbooks = books.flatMap((book) =>
    locales.flatMap((locale) =>
      bookForms.map(
        (format): MadeFile => ({address: `/books/${bookName(book, locale, format)}`, what: 'book', given: [book, locale, format]}),
      ),
    ),
  )
  return [...(await Promise.all(signs)), ...fittings, ...workbooks, ...sets, ...handbooks]
}
