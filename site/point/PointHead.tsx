import {Notice} from '../../design-system/ui/Notice.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {Trail} from '../shell/Trail.tsx'
import {clauseHead, clauseNumber} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {LifeNote} from './LifeNote.tsx'
import {words} from './PointHead.words.ts'
import {headNotes} from './PointView.css.ts'
import {StandingBadge} from './StandingBadge.tsx'
import {knownOf} from './standing.ts'

interface PointHeadProps {
  readonly entry: Entry
  readonly locale: Locale
  /** What the page is beside the point's own, such as its findings. */
  readonly page?: string
}

/** Renders the head of a page of a point: where it stands, its name, what the page is, and what is known of its type; a made-up point says that it is one. */
export function PointHead({entry, locale, page}: PointHeadProps) {
  const said = say(locale)
  const own = {label: said(entry.place), path: `/points/${entry.id}/`}
  const points = {label: said(partNames).points, path: '/points/'}
  return (
    <>
      <Trail locale={locale} steps={page === undefined ? [points, {label: own.label}] : [points, own, {label: page}]} />
      <header className={clauseHead}>
        <h1>
          <span className={clauseNumber}>
            {said(entry.district)} · {said(entry.town)}
          </span>
          {said(entry.name)}
          {page !== undefined && <> · {page}</>}
        </h1>
        <StandingBadge known={knownOf(entry)} locale={locale} />
      </header>
      <div className={headNotes}>
        {entry.sample && (
          <Notice kind="sample" title={said(words).title}>
            <p>{said(words).text}</p>
          </Notice>
        )}
        <LifeNote lifecycle={entry.lifecycle} locale={locale} />
      </div>
    </>
  )
}
