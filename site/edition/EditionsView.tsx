import {bookNames} from '../../handbooks/clause/names.ts'
import {tally} from '../../handbooks/edition/diff.ts'
import {editionHeading} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {EditionBadge} from './EditionBadge.tsx'
import {words} from './EditionsView.words.ts'
import {actions, editionItem, editionLine, editionTitle, preface} from './editions.css.ts'
import {editions, type ShownEdition} from './editions.ts'

/** Renders the list of editions, the latest first, with status, preface and what may be done with each. */
export function EditionsView({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).handbooks, path: '/handbooks/'}, {label: t.title}]} />
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      {[...editions].reverse().map((edition) => (
        <article key={edition.id} className={editionItem} aria-labelledby={`e-${edition.id}`}>
          <div className={editionTitle}>
            <h2 id={`e-${edition.id}`}>
              <a href={href(locale, `/editions/${edition.id}/`)}>{editionHeading(edition.id, locale)}</a>
            </h2>
            <EditionBadge status={edition.entry.status} locale={locale} />
          </div>
          <p className={editionLine}>{editionFacts(edition, locale).join(' · ')}</p>
          <p className={preface}>{said(edition.entry.preface)}</p>
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
export function editionFacts({clauses, entry, current}: ShownEdition, locale: Locale): string[] {
  const t = say(locale)(words)
  return [
    t.clauses(clauses.length),
    ...(entry.from ? [t.from(entry.from)] : []),
    ...(entry.until ? [t.until(entry.until)] : []),
    ...(current ? [t.current] : []),
  ]
}

/** Renders what may be done with an edition: see what changed, read its books, take its data. */
export function EditionActions({edition, locale}: {readonly edition: ShownEdition; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const {since, current, id} = edition
  const n = since && tally(since.diff)
  const books = (['hardware', 'software'] as const).map((book) => ({
    href: href(locale, current ? `/handbooks/#${book}` : `/editions/${id}/${book}/`),
    label: t.readBook(said(bookNames)[book]),
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
