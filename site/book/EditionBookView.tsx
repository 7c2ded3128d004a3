import {ClauseBlock} from '../../design-system/ui/ClauseBlock.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import type {Book, Clause} from '../../handbooks/clause/clause.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import {editionHeading} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {ClauseWords} from '../clause/ClauseWords.tsx'
import {ClauseTypes, clauseFacts} from '../clause/clauseFacts.tsx'
import {FallenNotice} from '../clause/FallenNotice.tsx'
import {EditionBadge} from '../edition/EditionBadge.tsx'
import {editionTitle, oldSection, preface} from '../edition/editions.css.ts'
import {current, type ShownEdition} from '../edition/editions.ts'
import {Trail} from '../shell/Trail.tsx'
import {clauseList, lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {blockOf} from './BookClause.tsx'
import {words} from './EditionBookView.words.ts'

interface EditionBook {
  readonly edition: ShownEdition
  readonly book: Book
  readonly locale: Locale
}

/** Renders one book of an earlier edition on one page: every clause with its number, words and references as they were. */
export function EditionBookView({edition, book, locale}: EditionBook) {
  const said = say(locale)
  const t = said(words)
  const clauses = new Map(edition.clauses.map((c) => [c.id, c]))
  const chapters = edition.chapters.filter((c) => c.book === book)
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          {label: said(partNames).editions, path: '/editions/'},
          {label: editionHeading(edition.id, locale), path: `/editions/${edition.id}/`},
          {label: said(bookNames)[book]},
        ]}
      />
      <header className={pageHead}>
        <div className={editionTitle}>
          <h1>{t.title(said(bookNames)[book], edition.id)}</h1>
          <EditionBadge status={edition.entry.status} locale={locale} />
        </div>
        <p className={lead}>{t.lead(current.id)}</p>
        <p className={preface}>{said(edition.entry.preface)}</p>
      </header>
      <nav aria-label={t.contents}>
        <ul className={clauseList}>
          {chapters.map((c) => (
            <li key={c.name}>
              <a href={`#${c.name}`}>
                {c.number} {said(c.title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map((chapter) => (
        <section key={chapter.name} className={part} aria-labelledby={chapter.name}>
          <h2 id={chapter.name}>
            {chapter.number} {said(chapter.title)}
          </h2>
          {chapter.sections
            .filter((section) => section.clauses.length > 0)
            .map((section) => (
              <section key={section.number} className={oldSection} aria-labelledby={`s-${section.number}`}>
                <h3 id={`s-${section.number}`}>
                  {section.number} {said(section.title)}
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
  return (
    <ClauseBlock
      {...blockOf(clause, locale)}
      level={4}
      types={<ClauseTypes clause={clause} locale={locale} />}
      facts={<DescriptionList look="inline" items={clauseFacts(clause, locale)} />}
    >
      <ClauseWords clause={clause} locale={locale} />
      <FallenNotice clause={clause} locale={locale} />
    </ClauseBlock>
  )
}
