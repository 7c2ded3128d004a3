import {FilterBar} from '../../design-system/ui/FilterBar.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {type Book, books, type Clause, pointTypes} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, bookNames, checkNames, kindNames, typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed} from '../../handbooks/language/punctuation.ts'
import {catalogue} from '../shell/data.ts'
import {filterWords} from '../shell/filterWords.ts'
import {href} from '../shell/locale.ts'
import {NothingFits} from '../shell/NothingFits.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {words} from './ClauseTable.words.ts'
import {GovernedSigns} from './clauseFacts.tsx'

/** Renders every clause of both books, one table a book. */
export function ClauseTable({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  return (
    <>
      <header className={pageHead}>
        <h1>{said(words).title}</h1>
        <p className={lead}>{said(words).description}</p>
        <p>
          {said(words).data}
          <a href="/data/clauses.json">JSON</a> <a href="/data/clauses.csv">CSV</a> <a href="/data/clauses.xlsx">XLSX</a>
        </p>
      </header>
      <table-filter hidden data-found={said(words).found} data-unknown={said(filterWords).unknown}>
        <Filter locale={locale} />
        <NothingFits locale={locale} />
      </table-filter>
      {books.map((book) => (
        <section key={book} className={part} aria-labelledby={`clauses-${book}`}>
          <h2 id={`clauses-${book}`}>{said(bookNames)[book]}</h2>
          <BookTable book={book} locale={locale} />
        </section>
      ))}
    </>
  )
}

function BookTable({book, locale}: {readonly book: Book; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const row = (c: Clause) => ({
    id: c.id,
    number: c.number,
    title: (
      <>
        <a
          href={href(locale, `/clauses/${c.id}/`)}
          data-search={`${c.id} ${said(c.text)}`}
          data-book={c.book}
          data-required={pointTypes.filter((type) => c.applies[type] === 'required').join(' ')}
          data-gap={gapsOf(c).join(' ')}
        >
          {said(c.title)}
        </a>{' '}
        <small>{c.id}</small>
      </>
    ),
    kind: said(kindNames)[c.kind],
    model: said(applicabilityNames)[c.applies.model],
    standard: said(applicabilityNames)[c.applies.standard],
    'catch-up': said(applicabilityNames)[c.applies['catch-up']],
    check: listed(
      locale,
      c.checks.map((m) => said(checkNames)[m]),
    ),
    signs: c.signs.length > 0 && <GovernedSigns signs={c.signs} locale={locale} />,
    weight: c.weight,
  })
  return (
    <Table
      caption={said(bookNames)[book]}
      hideCaption
      columns={[
        {key: 'number', label: t.number},
        {key: 'title', label: t.clause},
        {key: 'kind', label: t.kind},
        ...pointTypes.map((type) => ({key: type, label: said(typeNames)[type]})),
        {key: 'check', label: t.check},
        {key: 'signs', label: t.signs},
        {key: 'weight', label: t.weight, align: 'end'},
      ]}
      rows={catalogue.clauses.filter((c) => c.book === book).map(row)}
    />
  )
}

/** What a reader who keeps the books in order may look for: clauses that nothing carries out or nothing supports. */
const gapsOf = (c: Clause) => [
  ...(c.signs.length === 0 ? ['no-sign'] : []),
  ...(c.checks.length === 0 ? ['no-check'] : []),
  ...(c.signs.length + c.fittings.length === 0 ? ['no-part'] : []),
  ...(c.references.length === 0 ? ['no-reference'] : []),
  ...(c.checks.includes('measure') ? [] : ['no-measure']),
]

function Filter({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const any = {value: '', label: t.all}
  const options = (names: Readonly<Record<string, string>>) => [any, ...Object.entries(names).map(([value, label]) => ({value, label}))]
  return (
    <FilterBar
      label={t.filter}
      fields={[
        {kind: 'text', name: 'q', label: t.q},
        {kind: 'select', name: 'book', label: t.book, options: options(said(bookNames))},
        {kind: 'select', name: 'required', label: t.required, options: options(said(typeNames))},
        {kind: 'select', name: 'gap', label: t.gap, options: options(t.gaps)},
      ]}
      submitLabel={t.apply}
      reset={{href: '?', label: t.reset}}
    />
  )
}
