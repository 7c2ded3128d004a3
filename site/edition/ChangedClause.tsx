import {WordDiff} from '../../design-system/ui/WordDiff.tsx'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames, kindNames} from '../../handbooks/clause/names.ts'
import type {ClauseChange, Difference} from '../../handbooks/edition/diff.ts'
import {differenceNames, factOf} from '../../handbooks/edition/names.ts'
import {type Part, wordDiff} from '../../handbooks/edition/wordDiff.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {changed, changedBody, changedMargin, noteText} from './editions.css.ts'

const words = {
  zh: {
    was: (n: string) => `原${n}`,
    differs: '有变：',
    note: '注：',
    colon: '：',
    to: ' → ',
    labels: {deleted: '删去：', inserted: '新增：', end: '；'},
    replaced: '由下列条款取代：',
    why: '原因：',
  },
  en: {
    was: (n: string) => `was ${n}`,
    differs: 'Changed: ',
    note: 'Note. ',
    colon: ': ',
    to: ' → ',
    labels: {deleted: 'deleted: ', inserted: 'inserted: ', end: '; '},
    replaced: 'Replaced by: ',
    why: 'Why: ',
  },
} as const

/** Renders what became of one clause between two editions: what differs as facts, then its words with what went and what came. */
export function ChangedClause({change, locale}: {readonly change: ClauseChange; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const {id, before, after, differing} = change
  const shown = after ?? before
  if (!shown) return null
  const source = written(locale)
  return (
    <article className={changed} id={id} aria-labelledby={`${id}-title`}>
      <div className={changedMargin}>
        <strong>{shown.number}</strong>
        <a href={href(locale, `/clauses/${id}/`)}>{id}</a>
        <small>
          {bookNames[w][shown.book]}
          {before && after && before.number !== after.number && ` · ${t.was(before.number)}`}
        </small>
      </div>
      <div className={changedBody}>
        <h3 id={`${id}-title`}>
          {before && after ? <Words before={before} after={after} part="title" locale={locale} /> : shown.title[source]}
        </h3>
        {before && after ? (
          <>
            <Facts before={before} after={after} differing={differing.map((d) => d.what)} locale={locale} />
            <p>
              <Words before={before} after={after} part="text" locale={locale} />
            </p>
            {before.notes[source] !== after.notes[source] && (
              <p className={noteText}>
                {t.note}
                <Words before={before} after={after} part="notes" locale={locale} />
              </p>
            )}
          </>
        ) : (
          <>
            <p>
              {kindNames[w][shown.kind]}
              {t.colon}
              <Words before={shown} after={shown} part="text" locale={locale} />
            </p>
            {!after && <Fate id={id} w={w} locale={locale} />}
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
  return <WordDiff runs={wordDiff(before, after, part, written(locale))} labels={words[written(locale)].labels} />
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
  const w = written(locale)
  const t = words[w]
  const named = differing.map((what) => differenceNames[w][what]).join(w === 'zh' ? '、' : ', ')
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
          {differenceNames[w][what]}
          {t.colon}
          <del>{was}</del>
          {t.to}
          <ins>{is}</ins>
        </p>
      ))}
    </>
  )
}

function Fate({id, w, locale}: {readonly id: string; readonly w: Written; readonly locale: Locale}) {
  const t = words[w]
  const entry = catalogue.withdrawn.find((e) => e.id === id)
  if (!entry) return null
  return (
    <p className={noteText}>
      {t.why}
      {entry.why[w]}
      {entry.replacedBy.length > 0 && (
        <>
          {w === 'zh' ? '。' : '. '}
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
