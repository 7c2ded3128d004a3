import {type Form, loadForms} from '../../handbooks/annexes/form.ts'
import {findChromium} from '../../handbooks/book/chromium.ts'
import {toFormsPdf} from '../../handbooks/book/formSheets.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {books} from '../../handbooks/clause/clause.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {speak} from '../../handbooks/language/traditional.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {emblemMark} from '../../points/book/emblemMark.ts'
import {isRegister, type Ledgers} from '../../points/book/formSet.ts'
import {registerBook} from '../../points/book/registerBook.ts'
import {catalogue} from '../shell/data.ts'
import {identity} from '../shell/identity.ts'
import {words} from './AnnexSetView.words.ts'

/** Every form of both books, read once per build. */
export const allForms: readonly Form[] = books.flatMap((book) => loadForms(book, catalogue.clause))

/** Returns the forms that a point uses which keeps its records in this way, in the order of the books. */
export const formsFor = (ledger: Ledgers): Form[] => allForms.filter(({points}) => points === 'all' || points === ledger)

/** The registers, each given out as a workbook too. */
export const registers: readonly Form[] = allForms.filter(isRegister)

/** Whether this build can give out forms as a PDF: Chromium sets it. */
export const hasFormsPdf: boolean = findChromium() !== undefined

/** Returns the name of a register's workbook. */
export const registerName = ({id}: Pick<Form, 'id'>, locale: Locale) => `cunbiao-${id}-${edition}.${locale}.xlsx`

/** Returns the name of the PDF of a set. */
export const setName = (ledger: Ledgers, locale: Locale) => `cunbiao-forms-${ledger}-${edition}.${locale}.pdf`

const calendar = loadWorkingCalendar()
const made = new Map<string, Promise<Uint8Array>>()
let last: Promise<unknown> = Promise.resolve()

/** Returns the file that `make` makes, once per build, one after another. */
function once(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = made.get(name)
  if (known) return known
  const file = last.then(make)
  last = file.catch(() => undefined)
  made.set(name, file)
  return file
}

/** Returns the workbook of a register without a point's name. */
export const registerFile = (form: Form, locale: Locale): Promise<Uint8Array> =>
  once(registerName(form, locale), () => registerBook(form, {locale, calendar}))

/** Returns the PDF of a set, each form once, without a point's name. */
export const setFile = (ledger: Ledgers, locale: Locale): Promise<Uint8Array> =>
  once(setName(ledger, locale), () =>
    toFormsPdf(
      formsFor(ledger).map((form) => ({form, copies: 1})),
      speak(locale)({zh: words.zh.title[ledger], en: words.en.title[ledger]}),
      {catalogue, locale, href: () => undefined, emblem: emblemMark(identity)},
    ),
  )
