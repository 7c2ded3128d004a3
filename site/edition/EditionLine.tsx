import {type ClauseChange, tally} from '../../handbooks/edition/diff.ts'
import {changeWords, editionHeading, editionName, editionStatusNames} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {isEditorial} from './ChangeGroup.tsx'
import {words} from './EditionLine.words.ts'
import {editionLine} from './editions.css.ts'
import {changeOf, current} from './editions.ts'

/** Renders in one quiet line the edition that a clause stands in, its status, and what became of the clause since the edition before. */
export function ClauseEditionLine({id, locale}: {readonly id: string; readonly locale: Locale}) {
  const change = changeOf(id)
  const shown = change && change.change !== 'unchanged' && change.change !== 'moved'
  return (
    <Line
      locale={locale}
      became={change && whatBecame(change, locale)}
      to={shown ? `${isEditorial(change) ? 'editorial/' : ''}#${id}` : ''}
    />
  )
}

function whatBecame(change: ClauseChange, locale: Locale): string | undefined {
  const t = say(locale)(words)
  if (!current.since) return undefined
  const since = editionName(current.since.before.id, locale)
  if (change.change === 'unchanged') return t.unchanged(since)
  if (change.change === 'moved') return t.moved(since, change.before?.number ?? '')
  return t.changed(since, changeWords(change, locale).toLowerCase())
}

/** Renders the same line for a chapter. */
export function ChapterEditionLine({book, chapter, locale}: {readonly book: string; readonly chapter: string; readonly locale: Locale}) {
  const t = say(locale)(words)
  const {since} = current
  if (!since) return <Line locale={locale} became={undefined} to="" />
  const own = since.diff.changes.filter(({before, after}) => [before, after].some((c) => c?.book === book && c.chapter === chapter))
  const counts = tally({...since.diff, changes: own})
  const parts = (['changed', 'added', 'withdrawn'] as const).flatMap((kind) => (counts[kind] > 0 ? [t.counted[kind](counts[kind])] : []))
  return <Line locale={locale} became={t.chapter(editionName(since.before.id, locale), parts)} to="" />
}

function Line({locale, became, to}: {readonly locale: Locale; readonly became: string | undefined; readonly to: string}) {
  const said = say(locale)
  const status = said(editionStatusNames)[current.entry.status].toLowerCase()
  return (
    <p className={editionLine} data-pagefind-ignore="">
      <a href={href(locale, `/editions/${current.id}/${to}`)}>{editionHeading(current.id, locale)}</a> · {status}
      {became !== undefined && ` · ${became}`}
    </p>
  )
}
