import {type Form, loadForms} from '../../handbooks/annexes/form.ts'
import {findChromium} from '../../handbooks/book/chromium.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {books} from '../../handbooks/clause/clause.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {isRegister, type Ledgers, takesForm} from '../../points/book/formSet.ts'
import {catalogue} from '../shell/data.ts'

/** Every form of both books, read once per build. */
export const allForms: readonly Form[] = books.flatMap((book) => loadForms(book, catalogue.clause))

/** Returns the forms that a point uses which keeps its records in this way, in the order of the books. */
export const formsFor = (ledger: Ledgers): Form[] => allForms.filter(takesForm(ledger))

/** The registers, each given out as a workbook too. */
export const registers: readonly Form[] = allForms.filter(isRegister)

/** Whether this build can give out forms as a PDF: Chromium sets it. */
export const hasFormsPdf: boolean = findChromium() !== undefined

/** Returns the name of a register's workbook. */
export const registerName = ({id}: Pick<Form, 'id'>, locale: Locale) => `cunbiao-${id}-${edition}.${locale}.xlsx`

/** Returns the name of the PDF of a set. */
export const setName = (ledger: Ledgers, locale: Locale) => `cunbiao-forms-${ledger}-${edition}.${locale}.pdf`
