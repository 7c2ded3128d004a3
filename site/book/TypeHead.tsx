import {Breadcrumbs} from '../../design-system/ui/Breadcrumbs.tsx'
import {type Book, books, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {ReadingChoice} from '../shell/ReadingChoice.tsx'
import {lead as leadClass, pageHead} from '../shell/views.css.ts'
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

const words = {
  zh: {
    here: '当前位置',
    home: '首页',
    books: '手册',
    for: {here: '', others: '另见：', link: '只读条文'},
    checklist: {here: '检查表 · ', others: '其他检查表：', link: '检查表（填写用）'},
  },
  en: {
    here: 'You are here',
    home: 'Home',
    books: 'Handbooks',
    for: {here: '', others: 'See also: ', link: 'Read the clauses only'},
    checklist: {here: 'Checklist · ', others: 'Other checklists: ', link: 'Checklist to fill in'},
  },
} as const

/** Renders the head of what a book asks of one type of point, with the ways to the other form, types and book. */
export function TypeHead({book, type, locale, form, title, lead}: TypeHeadProps) {
  const w = written(locale)
  const t = words[w]
  const other = form === 'for' ? 'checklist' : 'for'
  const to = (b: Book, of: Form, p: PointType) => href(locale, `/handbooks/${b}/${of}/${p}/`)
  return (
    <>
      <Breadcrumbs
        label={t.here}
        trail={[
          {label: t.home, href: href(locale, '/')},
          {label: t.books, href: href(locale, '/handbooks/')},
          {label: bookNames[w][book], href: href(locale, `/handbooks/#${book}`)},
          {label: `${t[form].here}${typeNames[w][type]}`},
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
                  {typeNames[w][p]}
                </a>
              ))}
            {books
              .filter((b) => b !== book)
              .map((b) => (
                <a key={b} href={to(b, form, type)}>
                  {bookNames[w][b]}
                </a>
              ))}
          </span>
        </p>
        <ReadingChoice locale={locale} />
      </header>
    </>
  )
}
