import {WordDiff} from '../../design-system/ui/WordDiff.tsx'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames, judgedMark, kindNames, noteMark} from '../../handbooks/clause/names.ts'
import type {ClauseChange, Difference} from '../../handbooks/edition/diff.ts'
import {differenceNames, factOf} from '../../handbooks/edition/names.ts'
import {type Part, wordDiff} from '../../handbooks/edition/wordDiff.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {listed, marks} from '../../handbooks/language/punctuation.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {words} from './ChangedClause.words.ts'
import {changed, changedBody, changedMargin, noteText} from './editions.css.ts'

/** Renders what became of one clause between two editions: what differs as facts, then its words with what went and what came. */
export function ChangedClause({change, locale}: {readonly change: ClauseChange; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const {id, before, after, differing} = change
  const shown = after ?? before
  if (!shown) return null
  return (
    <article className={changed} id={id} aria-labelledby={`${id}-title`}>
      <div className={changedMargin}>
        <strong>{shown.number}</strong>
        <a href={href(locale, `/clauses/${id}/`)}>{id}</a>
        <small>
          {said(bookNames)[shown.book]}
          {before && after && before.number !== after.number && ` · ${t.was(before.number)}`}
        </small>
      </div>
      <div className={changedBody}>
        <h3 id={`${id}-title`}>
          {before && after ? <Words before={before} after={after} part="title" locale={locale} /> : said(shown.title)}
        </h3>
        {before && after ? (
          <>
            <Facts before={before} after={after} differing={differing.map((d) => d.what)} locale={locale} />
            <p>
              <Words before={before} after={after} part="text" locale={locale} />
            </p>
            {(['judged', 'notes'] as const).map(
              (part) =>
                said(before[part]) !== said(after[part]) && (
                  <p key={part} className={noteText}>
                    {said(part === 'judged' ? judgedMark : noteMark)}
                    <Words before={before} after={after} part={part} locale={locale} />
                  </p>
                ),
            )}
          </>
        ) : (
          <>
            <p>
              {said(kindNames)[shown.kind]}
              {said(marks).colon}
              <Words before={shown} after={shown} part="text" locale={locale} />
            </p>
            {!after && <Fate id={id} locale={locale} />}
          </>
        )}
      </div>
    </article>
  )
}

interface WordsProps {
  readonly before: Clause
  readonly after: Clause
  readonly part: Part
  readonly locale: Locale
}

function Words({before, after, part, locale}: WordsProps) {
  const said = say(locale)
  return <WordDiff runs={wordDiff(before, after, part, written(locale))} labels={said(words).labels} />
}

function Facts({
  before,
  after,
  differing,
  locale,
}: {
  readonly before: Clause
  readonly after: Clause
  readonly differing: readonly Difference[]
  readonly locale: Locale
}) {
  const said = say(locale)
  const t = said(words)
  const named = listed(
    locale,
    differing.map((what) => said(differenceNames)[what]),
  )
  const facts = differing.flatMap((what) => {
    const [was, is] = [factOf(before, after, what, locale), factOf(after, before, what, locale)]
    return was !== undefined && is !== undefined ? [{what, was, is}] : []
  })
  return (
    <>
      <p className={noteText}>
        {t.differs}
        {named}
      </p>
      {facts.map(({what, was, is}) => (
        <p key={what} className={noteText}>
          {said(differenceNames)[what]}
          {said(marks).colon}
          <del>{was}</del>
          {' → '}
          <ins>{is}</ins>
        </p>
      ))}
    </>
  )
}

function Fate({id, locale}: {readonly id: string; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const entry = catalogue.withdrawn.find((e) => e.id === id)
  if (!entry) return null
  return (
    <p className={noteText}>
      {t.why}
      {said(entry.why)}
      {entry.replacedBy.length > 0 && (
        <>
          {said(marks).stop}
          {t.replaced}
          {entry.replacedBy.map((by) => (
            <a key={by} href={href(locale, `/clauses/${by}/`)}>
              {by}{' '}
            </a>
          ))}
        </>
      )}
    </p>
  )
}
