import {ClauseBlock} from '../../design-system/ui/ClauseBlock.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Book, Clause, PointType} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, bookNames, checkNames, evidenceNames, typeNames} from '../../handbooks/clause/names.ts'
import {editionName} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import {askedChapters, countAsked} from '../clause/asked.ts'
import {ClauseWords} from '../clause/ClauseWords.tsx'
import {part} from '../shell/views.css.ts'
import {blockOf} from './BookClause.tsx'
import {TypeHead} from './TypeHead.tsx'
import {chapterLinks} from './typeView.css.ts'

interface TypeViewProps {
  readonly book: Book
  readonly type: PointType
  readonly locale: Locale
}

const words = {
  zh: {
    title: (book: string, type: string) => `${type}站点要做到的条款：${book}`,
    lead: (type: string, required: number, recommended: number, e: string) =>
      `${e}中对${type}标为必备的${required}条和推荐的${recommended}条，按章排列，可直接打印。必备条款全部符合才能评为${type}；推荐条款计入得分。对${type}可选或不适用的条款不在此列。`,
    contents: '各章',
    count: (required: number, recommended: number) => `必备${required}条，推荐${recommended}条`,
    asks: '要求',
    checked: '检查方法',
    evidence: '证据',
  },
  en: {
    title: (book: string, type: string) => `What a ${type.toLowerCase()} point must do: ${book}`,
    lead: (type: string, required: number, recommended: number, e: string) =>
      `The ${required} clauses that ${e} requires of the ${type.toLowerCase()} type and the ${recommended} that it recommends, chapter by chapter and ready to print. Every required clause must be met to be assessed as this type; recommended ones count in the score. Clauses that are optional or do not apply to it are left out.`,
    contents: 'Chapters',
    count: (required: number, recommended: number) => `${required} required, ${recommended} recommended`,
    asks: 'Asked',
    checked: 'Checked by',
    evidence: 'Evidence',
  },
} as const

/** Returns the title of the page and what it says of itself. */
export function typeTitle({book, type}: {readonly book: Book; readonly type: PointType}, locale: Locale): {title: string; lead: string} {
  const w = written(locale)
  const {required, recommended} = countAsked(
    askedChapters(book, type).flatMap((c) => c.clauses),
    type,
  )
  return {
    title: words[w].title(w === 'zh' ? bookNames[w][book] : bookNames[w][book].toLowerCase(), typeNames[w][type]),
    lead: words[w].lead(typeNames[w][type], required, recommended, editionName(edition, locale)),
  }
}

/** Renders the clauses of a book that are asked of one type of point: the filter of the chapter pages, for paper and without scripts. */
export function TypeView({book, type, locale}: TypeViewProps) {
  const w = written(locale)
  const t = words[w]
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
                <a href={`#${chapter.name}`}>{`${chapter.number} ${chapter.title[written(locale)]}`}</a>{' '}
                <small>{t.count(required, recommended)}</small>
              </li>
            )
          })}
        </ol>
      </nav>
      {chapters.map(({chapter, clauses}) => (
        <section key={chapter.name} className={part} aria-labelledby={chapter.name}>
          <h2 id={chapter.name}>{`${chapter.number} ${chapter.title[written(locale)]}`}</h2>
          {clauses.map((clause) => (
            <AskedClause key={clause.id} clause={clause} type={type} locale={locale} w={w} />
          ))}
        </section>
      ))}
    </>
  )
}

function AskedClause({
  clause,
  type,
  locale,
  w,
}: {
  readonly clause: Clause
  readonly type: PointType
  readonly locale: Locale
  readonly w: Written
}) {
  const t = words[w]
  const facts = [
    {term: t.asks, detail: <strong>{applicabilityNames[w][clause.applies[type]]}</strong>},
    {term: t.checked, detail: clause.checks.map((c) => checkNames[w][c]).join(say(locale)(marks).list)},
    {term: t.evidence, detail: clause.evidence.map((e) => evidenceNames[w][e]).join(say(locale)(marks).list)},
  ]
  return (
    <ClauseBlock {...blockOf(clause, locale)} facts={<DescriptionList look="inline" items={facts} />}>
      <ClauseWords clause={clause} locale={locale} />
    </ClauseBlock>
  )
}
