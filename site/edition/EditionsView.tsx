import {Badge} from '../../design-system/ui/Badge.tsx'
import {Breadcrumbs} from '../../design-system/ui/Breadcrumbs.tsx'
import {bookNames} from '../../handbooks/clause/names.ts'
import {tally} from '../../handbooks/edition/diff.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {actions, editionItem, editionLine, editionTitle, preface} from './editions.css.ts'
import {editions, type ShownEdition} from './editions.ts'
import {editionStatusNames, editionTones} from './editionWords.ts'

export const editionsWords = {
  zh: {
    title: '版次',
    lead: '手册发布过和正在拟定的各个版次，全文保留，可以逐条比较。条款的永久编号不随版次变化，条号会变。',
    here: '当前位置',
    home: '首页',
    books: '手册',
    edition: (id: string) => `${id}版`,
    clauses: (n: number) => `${n}条`,
    from: (d: string) => `${d}起施行`,
    until: (d: string) => `施行至${d}`,
    current: '本站手册即为本版',
    changes: (n: number, id: string) => `与${id}版的差异（${n}条）`,
    readBook: (book: string) => `${book}全文`,
    data: '数据（JSON）',
    rules: '版次怎样管理',
    rule: [
      '版次有四种状态：拟定、试行、现行、废止。拟定稿可以重写；自试行起，内容不再改动，要改就写入下一版。',
      '每个版次是一个数据文件，每条条款和整个文件都带有SHA-256校验值。发布以后被人改动，检查时就会报出是哪一行、哪一条。',
      '废止的条款不收回编号，原网址显示最后的条文和取代它的条款。',
    ],
  },
  en: {
    title: 'Editions',
    lead: 'The editions of the handbooks, published and in draft, kept in full and comparable clause by clause. The permanent id of a clause never changes with an edition; its printed number may.',
    here: 'You are here',
    home: 'Home',
    books: 'Handbooks',
    edition: (id: string) => `Edition ${id}`,
    clauses: (n: number) => `${n} clauses`,
    from: (d: string) => `in force from ${d}`,
    until: (d: string) => `in force until ${d}`,
    current: 'the edition on this site',
    changes: (n: number, id: string) => `What changed since edition ${id} (${n} clauses)`,
    readBook: (book: string) => `${book} in full`,
    data: 'Data (JSON)',
    rules: 'How editions are kept',
    rule: [
      'An edition is a draft, on trial, in force or withdrawn. A draft may be written anew; once on trial its content never changes, and what is new goes into the next edition.',
      'Each edition is one file of data. Every clause and the file as a whole carry a SHA-256 sum; whatever is edited after release is reported by the check with its line and clause.',
      'The id of a withdrawn clause is never given to another; its address shows its last text and what took its place.',
    ],
  },
} as const

/** Renders the list of editions, the latest first, with status, preface and what may be done with each. */
export function EditionsView({locale}: {readonly locale: Locale}) {
  const w = written(locale)
  const t = editionsWords[w]
  return (
    <>
      <Breadcrumbs
        label={t.here}
        trail={[{label: t.home, href: href(locale, '/')}, {label: t.books, href: href(locale, '/handbooks/')}, {label: t.title}]}
      />
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      {[...editions].reverse().map((edition) => (
        <article key={edition.id} className={editionItem} aria-labelledby={`e-${edition.id}`}>
          <div className={editionTitle}>
            <h2 id={`e-${edition.id}`}>
              <a href={href(locale, `/editions/${edition.id}/`)}>{t.edition(edition.id)}</a>
            </h2>
            <Badge tone={editionTones[edition.entry.status]}>{editionStatusNames[w][edition.entry.status]}</Badge>
          </div>
          <p className={editionLine}>{editionFacts(edition, w).join(' · ')}</p>
          <p className={preface}>{edition.entry.preface[w]}</p>
          <EditionActions edition={edition} locale={locale} />
        </article>
      ))}
      <section className={part}>
        <h2>{t.rules}</h2>
        {t.rule.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    </>
  )
}

/** Returns the facts of an edition, each a few words: number of clauses, dates. */
export function editionFacts({clauses, entry, current}: ShownEdition, w: Written): string[] {
  const t = editionsWords[w]
  return [
    t.clauses(clauses.length),
    ...(entry.from ? [t.from(entry.from)] : []),
    ...(entry.until ? [t.until(entry.until)] : []),
    ...(current ? [t.current] : []),
  ]
}

/** Renders what may be done with an edition: see what changed, read its books, take its data. */
export function EditionActions({edition, locale}: {readonly edition: ShownEdition; readonly locale: Locale}) {
  const w = written(locale)
  const t = editionsWords[w]
  const {since, current, id} = edition
  const n = since && tally(since.diff)
  const books = (['hardware', 'software'] as const).map((book) => ({
    href: href(locale, current ? `/handbooks/#${book}` : `/editions/${id}/${book}/`),
    label: t.readBook(bookNames[w][book]),
  }))
  const links = [
    ...(since && n
      ? [{href: href(locale, `/editions/${id}/`), label: t.changes(since.diff.changes.length - n.unchanged - n.moved, since.before.id)}]
      : []),
    ...books,
    {href: `/data/editions/${id}.json`, label: t.data},
  ]
  return (
    <ul className={actions}>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.label}</a>
        </li>
      ))}
    </ul>
  )
}
