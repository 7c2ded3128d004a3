import {ClauseBlock} from '../../design-system/ui/ClauseBlock.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Book, Clause, PointType} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, bookNames, checkNames, evidenceNames, typeNames} from '../../handbooks/clause/names.ts'
import {editionName} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed} from '../../handbooks/language/punctuation.ts'
import {askedChapters, countAsked} from '../clause/asked.ts'
import {ClauseWords} from '../clause/ClauseWords.tsx'
import {part} from '../shell/views.css.ts'
import {blockOf} from './BookClause.tsx'
import {TypeHead} from './TypeHead.tsx'
import {words} from './TypeView.words.ts'
import {chapterLinks} from './typeView.css.ts'

interface TypeViewProps {
  readonly book: Book
  readonly type: PointType
  readonly locale: Locale
}

/** Returns the title of the page and what it says of itself. */
export function typeTitle({book, type}: {readonly book: Book; readonly type: PointType}, locale: Locale): {title: string; lead: string} {
  const said = say(locale)
  const {required, recommended} = countAsked(
    askedChapters(book, type).flatMap((c) => c.clauses),
    type,
  )
  return {
    title: said(words).title(said(bookNames)[book].toLowerCase(), said(typeNames)[type]),
    lead: said(words).lead(said(typeNames)[type], required, recommended, editionName(edition, locale)),
  }
}

/** Renders the clauses of a book that are asked of one type of point: the filter of the chapter pages, for paper and without scripts. */
export function TypeView({book, type, locale}: TypeViewProps) {
  const said = say(locale)
  const t = said(words)
  const {title, lead} = typeTitle({book, type}, locale)
  const chapters = askedChapters(book, type)
  return (
    <>
      <TypeHead book={book} type={type} locale={locale} form="for" title={title} lead={lead} />
      <nav aria-label={t.contents}>
        <ol className={chapterLinks}>
          {chapters.map(({chapter, clauses}) => {
            const {required, recommended} = countAsked(clauses, type)
            return (
              <li key={chapter.name}>
                <a href={`#${chapter.name}`}>{`${chapter.number} ${said(chapter.title)}`}</a>{' '}
                <small>{t.count(required, recommended)}</small>
              </li>
            )
          })}
        </ol>
      </nav>
      {chapters.map(({chapter, clauses}) => (
        <section key={chapter.name} className={part} aria-labelledby={chapter.name}>
          <h2 id={chapter.name}>{`${chapter.number} ${said(chapter.title)}`}</h2>
          {clauses.map((clause) => (
            <AskedClause key={clause.id} clause={clause} type={type} locale={locale} />
          ))}
        </section>
      ))}
    </>
  )
}

function AskedClause({clause, type, locale}: {readonly clause: Clause; readonly type: PointType; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const facts = [
    {term: t.asks, detail: <strong>{said(applicabilityNames)[clause.applies[type]]}</strong>},
    {
      term: t.checked,
      detail: listed(
        locale,
        clause.checks.map((c) => said(checkNames)[c]),
      ),
    },
    {
      term: t.evidence,
      detail: listed(
        locale,
        clause.evidence.map((e) => said(evidenceNames)[e]),
      ),
    },
  ]
  return (
    <ClauseBlock {...blockOf(clause, locale)} facts={<DescriptionList look="inline" items={facts} />}>
      <ClauseWords clause={clause} locale={locale} />
    </ClauseBlock>
  )
}
