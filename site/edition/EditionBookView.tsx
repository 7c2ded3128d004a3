import {Badge} from '../../design-system/ui/Badge.tsx'
import {Breadcrumbs} from '../../design-system/ui/Breadcrumbs.tsx'
import {ClauseBlock} from '../../design-system/ui/ClauseBlock.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import type {Book, Clause} from '../../handbooks/clause/clause.ts'
import {bookNames, kindNames} from '../../handbooks/clause/names.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {ClauseWords} from '../clause/ClauseWords.tsx'
import {ClauseTypes, clauseFacts} from '../clause/clauseFacts.tsx'
import {FallenNotice} from '../clause/FallenNotice.tsx'
import {href} from '../shell/locale.ts'
import {clauseList, lead, pageHead, part} from '../shell/views.css.ts'
import {editionsWords} from './EditionsView.tsx'
import {editionTitle, oldSection, preface} from './editions.css.ts'
import {current, type ShownEdition} from './editions.ts'
import {editionStatusNames, editionTones} from './editionWords.ts'

const words = {
  zh: {
    title: (book: string, id: string) => `${book} ${id}版`,
    lead: (now: string) => `这是存档的版次，保留原来的条文、条号和依据。现在用的是${now}版。`,
    contents: '各章',
    permalink: (n: string) => `第${n}条的永久链接`,
    facts: '检查与管辖',
  },
  en: {
    title: (book: string, id: string) => `${book}, edition ${id}`,
    lead: (now: string) => `An edition kept on record, with the words, numbers and references it had. The edition in use is ${now}.`,
    contents: 'Chapters',
    permalink: (n: string) => `Permanent link to clause ${n}`,
    facts: 'Checking and scope',
  },
} as const

interface EditionBook {
  readonly edition: ShownEdition
  readonly book: Book
  readonly locale: Locale
}

/** Renders one book of an earlier edition on one page: every clause with its number, words and references as they were. */
export function EditionBookView({edition, book, locale}: EditionBook) {
  const w = written(locale)
  const source = written(locale)
  const t = words[w]
  const all = editionsWords[w]
  const clauses = new Map(edition.clauses.map((c) => [c.id, c]))
  const chapters = edition.chapters.filter((c) => c.book === book)
  return (
    <>
      <Breadcrumbs
        label={all.here}
        trail={[
          {label: all.home, href: href(locale, '/')},
          {label: all.title, href: href(locale, '/editions/')},
          {label: all.edition(edition.id), href: href(locale, `/editions/${edition.id}/`)},
          {label: bookNames[w][book]},
        ]}
      />
      <header className={pageHead}>
        <div className={editionTitle}>
          <h1>{t.title(bookNames[w][book], edition.id)}</h1>
          <Badge tone={editionTones[edition.entry.status]}>{editionStatusNames[w][edition.entry.status]}</Badge>
        </div>
        <p className={lead}>{t.lead(current.id)}</p>
        <p className={preface}>{edition.entry.preface[w]}</p>
      </header>
      <nav aria-label={t.contents}>
        <ul className={clauseList}>
          {chapters.map((c) => (
            <li key={c.name}>
              <a href={`#${c.name}`}>
                {c.number} {c.title[source]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map((chapter) => (
        <section key={chapter.name} className={part} aria-labelledby={chapter.name}>
          <h2 id={chapter.name}>
            {chapter.number} {chapter.title[source]}
          </h2>
          {chapter.sections
            .filter((section) => section.clauses.length > 0)
            .map((section) => (
              <section key={section.number} className={oldSection} aria-labelledby={`s-${section.number}`}>
                <h3 id={`s-${section.number}`}>
                  {section.number} {section.title[source]}
                </h3>
                {section.clauses.map((id) => {
                  const clause = clauses.get(id)
                  return clause && <OldClause key={id} clause={clause} locale={locale} />
                })}
              </section>
            ))}
        </section>
      ))}
    </>
  )
}

function OldClause({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const w = written(locale)
  const source = written(locale)
  return (
    <ClauseBlock
      id={clause.id}
      number={clause.number}
      title={clause.title[source]}
      kind={clause.kind}
      kindLabel={kindNames[w][clause.kind]}
      permalinkLabel={words[w].permalink(clause.number)}
      href={href(locale, `/clauses/${clause.id}/`)}
      level={4}
      types={<ClauseTypes clause={clause} locale={locale} />}
      facts={<DescriptionList look="inline" items={clauseFacts(clause, locale)} />}
    >
      <ClauseWords clause={clause} locale={locale} />
      <FallenNotice clause={clause} locale={locale} />
    </ClauseBlock>
  )
}
