import {type Book, books, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {ReadingChoice} from '../shell/ReadingChoice.tsx'
import {Trail} from '../shell/Trail.tsx'
import {lead as leadClass, pageHead} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './TypeHead.words.ts'
import {typeLinks} from './typeView.css.ts'

interface TypeHeadProps {
  readonly book: Book
  readonly type: PointType
  readonly locale: Locale
  /** The form in which the clauses stand below: to be read, or to be ticked. */
  readonly form: Form
  readonly title: string
  readonly lead: string
}

/** The forms, by the folder in which the pages of each stand. */
type Form = 'for' | 'checklist'

/** Renders the head of what a book asks of one type of point, with the ways to the other form, types and book. */
export function TypeHead({book, type, locale, form, title, lead}: TypeHeadProps) {
  const said = say(locale)
  const t = said(words)
  const other = form === 'for' ? 'checklist' : 'for'
  const to = (b: Book, of: Form, p: PointType) => href(locale, `/handbooks/${b}/${of}/${p}/`)
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          {label: said(partNames).handbooks, path: '/handbooks/'},
          {label: said(bookNames)[book], path: `/handbooks/#${book}`},
          {label: `${t[form].here}${said(typeNames)[type]}`},
        ]}
      />
      <header className={pageHead}>
        <h1>{title}</h1>
        <p className={leadClass}>{lead}</p>
        <p className={typeLinks}>
          <a href={to(book, other, type)}>{t[other].link}</a>{' '}
          <span>
            {t[form].others}
            {pointTypes
              .filter((p) => p !== type)
              .map((p) => (
                <a key={p} href={to(book, form, p)}>
                  {said(typeNames)[p]}
                </a>
              ))}
            {books
              .filter((b) => b !== book)
              .map((b) => (
                <a key={b} href={to(b, form, type)}>
                  {said(bookNames)[b]}
                </a>
              ))}
          </span>
        </p>
        <ReadingChoice locale={locale} />
      </header>
    </>
  )
}
