import {tally} from '../../handbooks/edition/diff.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {editionLine} from './editions.css.ts'
import {changeOf, current} from './editions.ts'
import {changeWords, editionName, editionStatusNames} from './editionWords.ts'

const words = {
  zh: {
    unchanged: (since: string) => `与${since}相比未变`,
    moved: (since: string, was: string) => `与${since}相比只是条号变动，原为第${was}条`,
    changed: (since: string, what: string) => `与${since}相比：${what}`,
    chapter: (since: string, parts: readonly string[]) =>
      parts.length > 0 ? `与${since}相比，本章${parts.join('、')}` : `本章与${since}相比未变`,
    counted: {changed: (n: number) => `修改${n}条`, added: (n: number) => `新增${n}条`, withdrawn: (n: number) => `废止${n}条`},
  },
  en: {
    unchanged: (since: string) => `unchanged since ${since}`,
    moved: (since: string, was: string) => `only its number changed since ${since}, where it was ${was}`,
    changed: (since: string, what: string) => `since ${since}: ${what}`,
    chapter: (since: string, parts: readonly string[]) =>
      parts.length > 0 ? `since ${since}: ${parts.join(', ')}` : `chapter unchanged since ${since}`,
    counted: {changed: (n: number) => `${n} changed`, added: (n: number) => `${n} added`, withdrawn: (n: number) => `${n} withdrawn`},
  },
} as const

/** Renders in one quiet line the edition that a clause stands in, its status, and what became of the clause since the edition before. */
export function ClauseEditionLine({id, locale}: {readonly id: string; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const change = changeOf(id)
  const {since} = current
  const before = since && editionName(since.before.id, w)
  const said =
    change && before !== undefined
      ? change.change === 'unchanged'
        ? t.unchanged(before)
        : change.change === 'moved'
          ? t.moved(before, change.before?.number ?? '')
          : t.changed(before, lower(changeWords(change, w), w))
      : undefined
  const shown = change && change.change !== 'unchanged' && change.change !== 'moved'
  return <Line locale={locale} said={said} to={shown ? `#${id}` : ''} />
}

/** Renders the same line for a chapter. */
export function ChapterEditionLine({book, chapter, locale}: {readonly book: string; readonly chapter: string; readonly locale: Locale}) {
  const w = written(locale)
  const {since} = current
  if (!since) return <Line locale={locale} said={undefined} to="" />
  const own = since.diff.changes.filter(({before, after}) => [before, after].some((c) => c?.book === book && c.chapter === chapter))
  const counts = tally({...since.diff, changes: own})
  const parts = (['changed', 'added', 'withdrawn'] as const).flatMap((kind) =>
    counts[kind] > 0 ? [words[w].counted[kind](counts[kind])] : [],
  )
  return <Line locale={locale} said={words[w].chapter(editionName(since.before.id, w), parts)} to="" />
}

function Line({locale, said, to}: {readonly locale: Locale; readonly said: string | undefined; readonly to: string}) {
  const w = written(locale)
  const name = w === 'zh' ? editionName(current.id, w) : `Edition ${current.id}`
  return (
    <p className={editionLine} data-pagefind-ignore="">
      <a href={href(locale, `/editions/${current.id}/${to}`)}>{name}</a> · {lower(editionStatusNames[w][current.entry.status], w)}
      {said !== undefined && ` · ${said}`}
    </p>
  )
}

const lower = (text: string, w: Written) => (w === 'zh' ? text : text.toLowerCase())
