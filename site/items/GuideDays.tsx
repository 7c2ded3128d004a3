import {Table} from '../../design-system/ui/Table.tsx'
import type {Item} from '../../handbooks/items/item.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import {daysIn} from '../counter/CounterItemView.tsx'
import {words as counterWords} from '../counter/CounterItemView.words.ts'
import {listTitle} from '../counter/CounterView.tsx'
import {template} from '../counter/counterLists.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'
import {words} from './GuideView.words.ts'
import type {GuideProps} from './guides.ts'
import {onScreen} from './items.css.ts'

/** Renders the steps as a page elsewhere printed them, with its days and its name. */
export function Steps({item: {steps}, locale}: {readonly item: Item; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  if (steps.length === 0) return null
  return (
    <section className={part} aria-labelledby="steps">
      <h2 id="steps">{t.steps}</h2>
      <ol>
        {steps.map(({who, what, days}) => {
          const long = days && daysIn(days, locale)
          return (
            <li key={`${who}${what.zh}`}>
              {`${t.who[who]}${said(marks).colon}${said(what)}`}
              {days && long && (
                <>
                  {said(marks).bracketed(days.atLeast ? t.atLeast(long) : long)} <Cited source={days.in} locale={locale} />
                </>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Cited({source, locale}: {readonly source: string; readonly locale: Locale}) {
  const found = template.sources.get(source)
  return found ? <cite>{say(locale)(found.title)}</cite> : null
}

/** Renders what counties promise, each under its name, then what other places print, and the ways to the counter. */
export function HowLong({guide: {item, lists}, locale}: GuideProps) {
  const said = say(locale)
  const t = said(words)
  const c = said(counterWords)
  const counties = lists.filter(({list}) => list.county)
  return (
    <section className={part}>
      <h2 id="days">{t.days}</h2>
      {counties.length > 0 && (
        <Table
          caption={t.days}
          hideCaption
          columns={[
            {key: 'list', label: t.list},
            {key: 'promised', label: t.promised},
            {key: 'online', label: t.online},
            {key: 'visits', label: t.visits},
            {key: 'fee', label: t.fee},
            {key: 'papers', label: t.papers},
          ]}
          rows={counties.map(({list, offer}) => ({
            id: list.id,
            list: listTitle(list, locale).title,
            promised: offer.promised ? daysIn(offer.promised, locale) : c.noPromise,
            online: offer.online ?? t.unsaid,
            visits: offer.visits === undefined ? t.unsaid : t.times(offer.visits),
            fee: offer.fee ? said(offer.fee) : t.noFee,
            papers: offer.papersFrom === 'county' ? t.papersOwn : t.papersTemplate,
          }))}
        />
      )}
      <p>{counties.length > 0 ? t.otherCounties : t.noCounty}</p>
      {item && item.printed.length > 0 && (
        <>
          <h3>{t.elsewhere}</h3>
          <ul>
            {item.printed.map((one) => (
              <li key={`${one.what}${one.in}`}>
                {`${c.printedBy[one.what]}${said(marks).colon}${daysIn(one, locale)}`} <Cited source={one.in} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={onScreen}>
        {`${t.counter}${said(marks).colon}`}
        {lists.map(({list}, i) => (
          <span key={list.id}>
            {i > 0 && said(marks).list}
            <a href={href(locale, `/counter/${list.id}/${lists[i]?.offer.id ?? ''}/`)}>{listTitle(list, locale).title}</a>
          </span>
        ))}
      </p>
    </section>
  )
}
