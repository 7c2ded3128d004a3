import {EmptyState} from '../../design-system/ui/EmptyState.tsx'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {type BoardOn, categories, posts} from '../../points/disclosure/notice.ts'
import {href} from '../shell/locale.ts'
import {lead, part} from '../shell/views.css.ts'
import {words} from './BoardView.words.ts'
import {boardPath, builtOn} from './boards.ts'
import {board as boardClass, brief} from './disclosure.css.ts'
import {NoticeSheet} from './NoticeSheet.tsx'

interface BoardProps {
  readonly entry: Pick<Entry, 'id' | 'name' | 'sample'>
  readonly board: BoardOn
  /** Address of the feed of the point’s town, without locale. */
  readonly feed: string
  readonly locale: Locale
}

/**
 * Renders what hangs on the notice board of a point and what is past, below the head of its page.
 *
 * @clause SW-DISC-010 the page says what the board says
 */
export function BoardView({entry, board: {current, past}, feed, locale}: BoardProps) {
  const said = say(locale)
  const t = said(words)
  return (
    <notice-board class={boardClass}>
      <p className={lead}>{t.lead(builtOn)}</p>
      <section className={part} id="current">
        <h2>{t.current}</h2>
        <div data-none="" hidden={current.length > 0}>
          <EmptyState title={t.none} />
        </div>
        {current.map((notice) => (
          <NoticeSheet key={notice.key} notice={notice} pointName={said(entry.name)} sample={entry.sample} locale={locale} />
        ))}
        <p>{t.printAll}</p>
        <p>
          {t.wrong} <a href={href(locale, '/clauses/SW-DISC-014/')}>SW-DISC-014</a>
        </p>
        <p>
          <a href={feed} type="application/atom+xml">
            {t.feed}
          </a>
          {said(marks).list}
          <a href={href(locale, `/points/${entry.id}/`)}>{t.back}</a>
        </p>
      </section>
      {past.length > 0 && (
        <section className={part} id="past">
          <h2>{t.past}</h2>
          <p>{t.pastNote}</p>
          <ul className={brief}>
            {past.map(({key, title, category, from, until, post}) => (
              <li key={key}>
                <span lang={langOf(title, locale)}>{title}</span>
                <small>{[said(categories[category]), t.span(from, t.until(until)), said(posts[post])].join(said(marks).comma)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </notice-board>
  )
}

/** Renders the notices that stand, on the page of the point itself: title, subject and dates, each leading to its words. */
export function PointNotices({entry, board: {current, past}, locale}: Omit<BoardProps, 'feed'>) {
  const said = say(locale)
  const t = said(words)
  return (
    <section className={part} id="notices" aria-labelledby="notices-title">
      <h2 id="notices-title">{t.title}</h2>
      <notice-board>
        <p data-none="" hidden={current.length > 0}>
          {t.none}
        </p>
        <ul className={brief}>
          {current.map(({key, title, category, from, until}) => (
            <li key={key} data-until={until}>
              <a href={`${href(locale, boardPath(entry.id))}#${key}`} lang={langOf(title, locale)}>
                {title}
              </a>
              <small>{[said(categories[category]), t.span(from, t.until(until))].join(said(marks).comma)}</small>
            </li>
          ))}
        </ul>
      </notice-board>
      <p>
        <a href={href(locale, boardPath(entry.id))}>{t.all(current.length + past.length)}</a>
      </p>
    </section>
  )
}
