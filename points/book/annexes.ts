import type {Identity} from '../../design-system/tokens/identity.ts'
import {type Form, loadForms} from '../../handbooks/annexes/form.ts'
import {loadSources} from '../../handbooks/annexes/sources.ts'
import {loadWorkedCase, type WorkedCase} from '../../handbooks/annexes/workedCase.ts'
import {checkForms} from '../../handbooks/book/checkForm.ts'
import {type FormSetting, formHtml} from '../../handbooks/book/form.ts'
import {sourcesAnnex} from '../../handbooks/book/sources.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Book} from '../../handbooks/clause/clause.ts'
import {type InBoth, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {speak, writer} from '../../handbooks/language/traditional.ts'
import {emblemMark} from './emblemMark.ts'
import {identitySheet} from './identitySheet.ts'
import {workedCase} from './workedCase.ts'
import {workedExample} from './workedExample.ts'

/** An annex of a handbook, ready to be printed or to stand in a page. */
export interface Annex {
  readonly id: string
  /** From A, in the order of the book. */
  readonly letter: string
  /** A normative annex belongs to the standard; an informative one explains it. */
  readonly status: 'normative' | 'informative'
  readonly title: string
  /** Letter, status and title, as a contents prints them. */
  readonly heading: string
  /** XHTML without a heading of its own. */
  readonly html: string
  /** Printed across the sheet. */
  readonly turned: boolean
  /** The clauses that it serves. */
  readonly clauses: readonly string[]
  /** The forms that it holds; none for an annex that is read. */
  readonly forms: readonly Form[]
}

/** An annex without its text: what a contents or a clause says of it. */
export type AnnexEntry = Omit<Annex, 'html'>

/**
 * Returns the annexes of a handbook without their text, in the order of their letters.
 *
 * @throws InputError if its forms or the sources cannot be read.
 */
export const annexList = (catalogue: Catalogue, book: Book, locale: Locale): AnnexEntry[] =>
  plan(catalogue, book).map((one, i) => entry(one, i, locale))

/**
 * Returns the annexes of a handbook in a language; `href` gives the address of a clause, if it has one there. Heads and the sheet of
 * colours are those of `identity`.
 *
 * @throws InputError if its forms, the sources or the sample point cannot be read.
 */
export function annexes(catalogue: Catalogue, book: Book, locale: Locale, identity: Identity, href: FormSetting['href']): Annex[] {
  const setting: FormSetting = {catalogue, locale, href, emblem: emblemMark(identity)}
  return plan(catalogue, book).map((one, i) => ({...entry(one, i, locale), html: one.html(setting, identity)}))
}

interface Planned {
  readonly id: string
  readonly status: Annex['status']
  readonly title: Form['title']
  readonly turned: boolean
  readonly clauses: readonly string[]
  readonly html: (setting: FormSetting, identity: Identity) => string
  readonly sheets?: readonly Form[]
}

/** A sheet among others of one annex: on paper a page of its own. */
const sheetHtml = (form: Form, setting: FormSetting) =>
  `<section class="annex-sheet annex-${form.turned ? 'turned' : 'upright'}" id="${form.id}">${formHtml(form, setting)}</section>`

function entry({id, status, title: both, turned, clauses, sheets = []}: Planned, i: number, locale: Locale): AnnexEntry {
  const write = writer(locale)
  const letter = String.fromCharCode(65 + i)
  const title = speak(locale)(both)
  const heading = `${write(say(locale)(beforeTitle)(letter, status))}${title}`
  return {id, letter, status, title, heading, turned, clauses, forms: sheets}
}

/** What stands before the title of an annex, as GB/T 1.1-2020 has it. */
const beforeTitle: InBoth<(letter: string, status: Annex['status']) => string> = {
  zh: (letter, status) => `附录${letter}（${status === 'normative' ? '规范性' : '资料性'}）`,
  en: (letter, status) => `Annex ${letter} (${status}) `,
}

/**
 * The annexes in the order in which the book comes to the first clause that each serves, as GB/T 1.1 letters annexes in the order of their
 * mention; the sources, which serve the whole book, come last.
 */
function plan(catalogue: Catalogue, book: Book): Planned[] {
  const all = loadForms(book, catalogue.clause)
  const forms = [...Map.groupBy(all, ({annex}) => annex.id).values()].flatMap((sheets): Planned[] => {
    const [first] = sheets
    if (!first) return []
    return [
      {
        id: first.annex.id,
        status: 'normative',
        title: first.annex.title,
        turned: first.turned,
        clauses: [...new Set(sheets.flatMap(({clauses}) => clauses))],
        html: (setting) => (sheets.length === 1 ? formHtml(first, setting) : sheets.map((form) => sheetHtml(form, setting)).join('\n')),
        sheets,
      },
    ]
  })
  const sources = loadSources(catalogue)
  const own = book === 'hardware' ? [atAGlance, assessed] : [handled(loadWorkedCase(catalogue.clause, all))]
  const place = ({clauses: [main = '']}: Planned) => catalogue.clauses.findIndex(({id}) => id === main)
  return [
    ...[...forms, ...own, checks(book)].sort((a, b) => place(a) - place(b)),
    {
      id: 'sources',
      status: 'informative',
      title: {zh: '资料来源', en: 'Sources'},
      turned: false,
      clauses: [],
      html: (setting) => sourcesAnnex(book, sources, setting),
    },
  ]
}

const atAGlance: Planned = {
  id: 'identity-sheet',
  status: 'normative',
  title: {zh: '识别一览', en: 'The identity at a glance'},
  turned: false,
  clauses: ['HW-IDEN-003', 'HW-IDEN-004', 'HW-IDEN-015'],
  html: identitySheet,
}

const assessed: Planned = {
  id: 'worked-example',
  status: 'informative',
  title: {zh: '评定算例', en: 'An assessment worked out'},
  turned: false,
  clauses: ['HW-GEN-002', 'HW-GEN-003', 'HW-GEN-004'],
  html: workedExample,
}

const handled = (one: WorkedCase): Planned => ({
  id: 'worked-case',
  status: 'informative',
  title: {zh: '办件示例：从询问到归档', en: 'A case worked out, from question to archive'},
  turned: false,
  clauses: ['SW-WIN-022', 'SW-WIN-016', 'SW-WIN-017', 'SW-WIN-020'],
  html: (setting) => workedCase(one, setting),
})

const checks = (book: Book): Planned => ({
  id: 'check-forms',
  status: 'normative',
  title: {zh: '各章检查记录表', en: 'Check forms, chapter by chapter'},
  turned: false,
  clauses: book === 'hardware' ? ['HW-GEN-006'] : ['SW-GEN-007'],
  html: (setting) => checkForms(book, setting),
})
