import {type Form, loadForms} from '../handbooks/annex.ts'
import type {Catalogue} from '../handbooks/catalogue.ts'
import type {Book} from '../handbooks/clause.ts'
import {type FormSetting, formHtml} from '../handbooks/paper/form.ts'
import type {PaperLocale} from '../handbooks/paper/render.ts'
import {toTraditional} from '../handbooks/traditional.ts'
import {identitySheet} from './identitySheet.ts'
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
}

const sheets = {
  identity: {
    id: 'identity-sheet',
    status: 'normative',
    title: {zh: '识别一览', en: 'The identity at a glance'},
    html: identitySheet,
    clauses: ['HW-IDEN-003', 'HW-IDEN-004', 'HW-IDEN-015'],
  },
  example: {
    id: 'worked-example',
    status: 'informative',
    title: {zh: '评定算例', en: 'An assessment worked out'},
    html: workedExample,
    clauses: ['HW-GEN-002', 'HW-GEN-003', 'HW-GEN-004'],
  },
} as const

/** Returns the ids of the annexes of a book, in the order of their letters. @throws InputError if its forms cannot be read. */
export const annexIds = (catalogue: Catalogue, book: Book): string[] => plan(catalogue, book).map(({id}) => id)

/**
 * Returns the annexes of a handbook in a language; `href` gives the address of a clause, if it has one there.
 *
 * @throws InputError if its forms or the sample point cannot be read.
 */
export function annexes(catalogue: Catalogue, book: Book, locale: PaperLocale, href: FormSetting['href']): Annex[] {
  const write = locale === 'zh-Hant' ? toTraditional : (zh: string) => zh
  const setting: FormSetting = {catalogue, locale, write, href}
  return plan(catalogue, book).map((one, i): Annex => {
    const letter = String.fromCharCode(65 + i)
    const title = locale === 'en' ? one.title.en : write(one.title.zh)
    const {status} = one
    const heading =
      locale === 'en'
        ? `Annex ${letter} (${status}) ${title}`
        : `${write(`附录${letter}（${status === 'normative' ? '规范性' : '资料性'}）`)}${title}`
    return {id: one.id, letter, status, title, heading, html: one.html(setting), turned: one.turned, clauses: one.clauses}
  })
}

interface Planned {
  readonly id: string
  readonly status: Annex['status']
  readonly title: Form['title']
  readonly turned: boolean
  readonly clauses: readonly string[]
  readonly html: (setting: FormSetting) => string
}

/** The identity first, then the forms, then what only explains. */
function plan(catalogue: Catalogue, book: Book): Planned[] {
  const forms = loadForms(book, catalogue.clause).map(
    (form): Planned => ({
      id: form.id,
      status: 'normative',
      title: form.title,
      turned: form.turned,
      clauses: form.clauses,
      html: (setting) => formHtml(form, setting),
    }),
  )
  const sheet = (one: (typeof sheets)[keyof typeof sheets]): Planned => ({...one, turned: false})
  return book === 'hardware' ? [sheet(sheets.identity), ...forms, sheet(sheets.example)] : forms
}
