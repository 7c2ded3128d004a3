import {FilterBar} from '../../design-system/ui/FilterBar.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {type Book, books, type Clause, pointTypes} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, bookNames, checkNames, kindNames, typeNames} from '../../handbooks/clause/names.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {lead as leadClass, pageHead, part} from '../shell/views.css.ts'
import {comma} from '../shell/words.ts'
import {GovernedSigns} from './clauseFacts.tsx'

const words = {
  zh: {
    number: '条号',
    title: '条款',
    kind: '类别',
    check: '检查',
    signs: '标识',
    weight: '权重',
    data: '以数据形式下载：',
    filter: '筛选条款',
    q: '词语或编号',
    book: '手册',
    required: '对哪个类型必备',
    gap: '缺什么',
    all: '全部',
    apply: '筛选',
    reset: '清除',
    found: '%条',
    gaps: {
      'no-sign': '没有管辖标识',
      'no-part': '没有管辖标识或部件',
      'no-check': '没有检查方法',
      'no-reference': '没有引用依据',
      'no-measure': '不需测量',
    },
  },
  en: {
    number: 'No.',
    title: 'Clause',
    kind: 'Kind',
    check: 'Check',
    signs: 'Signs',
    weight: 'Weight',
    data: 'As data: ',
    filter: 'Filter the clauses',
    q: 'Word or id',
    book: 'Handbook',
    required: 'Required for',
    gap: 'Lacking',
    all: 'All',
    apply: 'Filter',
    reset: 'Clear',
    found: '% clauses',
    gaps: {
      'no-sign': 'No sign',
      'no-part': 'No sign or fitting',
      'no-check': 'No check method',
      'no-reference': 'No reference',
      'no-measure': 'Nothing measured',
    },
  },
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
          <a href="/data/clauses.json">JSON</a> <a href="/data/clauses.csv">CSV</a> <a href="/data/clauses.xlsx">XLSX</a>
        </p>
      </header>
      <table-filter hidden data-found={words[w].found}>
        <Filter w={w} />
      </table-filter>
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
        <a
          href={href(locale, `/clauses/${c.id}/`)}
          data-search={`${c.id} ${c.text[written(locale)]}`}
          data-book={c.book}
          data-required={pointTypes.filter((type) => c.applies[type] === 'required').join(' ')}
          data-gap={gapsOf(c).join(' ')}
        >
          {c.title[written(locale)]}
        </a>{' '}
        <small>{c.id}</small>
      </>
    ),
    kind: kindNames[w][c.kind],
    model: applicabilityNames[w][c.applies.model],
    standard: applicabilityNames[w][c.applies.standard],
    'catch-up': applicabilityNames[w][c.applies['catch-up']],
    check: c.checks.map((m) => checkNames[w][m]).join(comma(w)),
    signs: c.signs.length > 0 && <GovernedSigns signs={c.signs} locale={locale} />,
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

/** What a reader who keeps the books in order may look for: clauses that nothing carries out or nothing supports. */
const gapsOf = (c: Clause) => [
  ...(c.signs.length === 0 ? ['no-sign'] : []),
  ...(c.checks.length === 0 ? ['no-check'] : []),
  ...(c.signs.length + c.fittings.length === 0 ? ['no-part'] : []),
  ...(c.references.length === 0 ? ['no-reference'] : []),
  ...(c.checks.includes('measure') ? [] : ['no-measure']),
]

function Filter({w}: {readonly w: Written}) {
  const t = words[w]
  const any = {value: '', label: t.all}
  const options = (names: Readonly<Record<string, string>>) => [any, ...Object.entries(names).map(([value, label]) => ({value, label}))]
  return (
    <FilterBar
      label={t.filter}
      fields={[
        {kind: 'text', name: 'q', label: t.q},
        {kind: 'select', name: 'book', label: t.book, options: options(bookNames[w])},
        {kind: 'select', name: 'required', label: t.required, options: options(typeNames[w])},
        {kind: 'select', name: 'gap', label: t.gap, options: options(t.gaps)},
      ]}
      submitLabel={t.apply}
      reset={{href: '?', label: t.reset}}
    />
  )
}
