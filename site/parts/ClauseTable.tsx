import {Table} from '../../design-system/ui/Table.tsx'
import {type Book, books, type Clause, pointTypes} from '../../handbooks/clause.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {catalogue} from '../data.ts'
import {href, type Locale, sourceLocale, written} from '../locale.ts'
import {applicabilityNames, bookNames, checkNames, comma, kindNames, typeNames} from '../words.ts'
import {lead as leadClass, pageHead, part} from './views.css.ts'

const words = {
  zh: {number: '条号', title: '条款', kind: '类别', check: '检查', signs: '标识', weight: '权重', data: '以数据形式下载：'},
  en: {number: 'No.', title: 'Clause', kind: 'Kind', check: 'Check', signs: 'Signs', weight: 'Weight', data: 'As data: '},
} as const

/** Renders every clause of both books, one table a book. */
export function ClauseTable({locale, title, lead}: {readonly locale: Locale; readonly title: string; readonly lead: string}) {
  const w = written(locale)
  return (
    <>
      <header className={pageHead}>
        <h1>{title}</h1>
        <p className={leadClass}>{lead}</p>
        <p>
          {words[w].data}
          <a href="/data/clauses.json">clauses.json</a>
        </p>
      </header>
      {books.map((book) => (
        <section key={book} className={part} aria-labelledby={`clauses-${book}`}>
          <h2 id={`clauses-${book}`}>{bookNames[w][book]}</h2>
          <BookTable book={book} locale={locale} />
        </section>
      ))}
    </>
  )
}

function BookTable({book, locale}: {readonly book: Book; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const row = (c: Clause) => ({
    id: c.id,
    number: c.number,
    title: (
      <>
        <a href={href(locale, `/clauses/${c.id}/`)}>{c.title[sourceLocale(locale)]}</a> <small>{c.id}</small>
      </>
    ),
    kind: kindNames[w][c.kind],
    model: applicabilityNames[w][c.applies.model],
    standard: applicabilityNames[w][c.applies.standard],
    'catch-up': applicabilityNames[w][c.applies['catch-up']],
    check: c.checks.map((m) => checkNames[w][m]).join(comma(w)),
    signs: c.signs.map((s) => signKinds[s][w]).join(comma(w)),
    weight: c.weight,
  })
  return (
    <Table
      caption={bookNames[w][book]}
      hideCaption
      columns={[
        {key: 'number', label: t.number},
        {key: 'title', label: t.title},
        {key: 'kind', label: t.kind},
        ...pointTypes.map((type) => ({key: type, label: typeNames[w][type]})),
        {key: 'check', label: t.check},
        {key: 'signs', label: t.signs},
        {key: 'weight', label: t.weight, align: 'end'},
      ]}
      rows={catalogue.clauses.filter((c) => c.book === book).map(row)}
    />
  )
}
