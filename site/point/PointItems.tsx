import {Fragment} from 'react'
import {depthNames, depths} from '../../handbooks/items/itemWords.ts'
import type {Days} from '../../handbooks/items/offer.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {listed, marks} from '../../handbooks/language/punctuation.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {districtOffers, nextList} from '../../points/items/districtOffers.ts'
import {type PointOffer, pointOffers} from '../../points/items/pointOffers.ts'
import {href} from '../shell/locale.ts'
import {clauseList, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './PointItems.words.ts'

interface ItemsProps {
  readonly entry: Pick<Entry, 'districtId' | 'sample' | 'record'>
  readonly locale: Locale
}

/**
 * Renders what can be done at a point, by how far it goes into each item, from its county's list; where to go for what it only tells of.
 * Without a county's list nothing is said but that.
 *
 * @clause SW-ITEM-005 what is not handled here, and where it is
 */
export function PointItems({entry, locale}: ItemsProps) {
  const said = say(locale)
  const t = said(words)
  const list = districtOffers(entry)
  const next = nextList(entry)
  const offers = list ? pointOffers(list.offers, {items: entry.record?.items}) : []
  const groups = [...depths, undefined].flatMap((depth) => {
    const of = offers.filter(({here}) => here.village === depth)
    return of.length > 0 ? [{name: depth ? said(depthNames[depth]) : t.unknown, of}] : []
  })
  return (
    <section className={part} id="items" aria-labelledby="items-title">
      <h2 id="items-title">{t.title}</h2>
      {!list && (
        <p>
          {t.none}
          {said(marks).blank}
          <a href={href(locale, '/items/')}>{t.guides}</a>
        </p>
      )}
      {next && <p>{t.next(next.from)}</p>}
      {list && (
        <>
          <p>
            {t.from(said(list.overlay.source.title), list.overlay.from)}
            {said(marks).blank}
            {`${t.count(offers.length)}${said(marks).colon}${listed(
              locale,
              groups.map(({name, of}) => `${name} ${of.length}`),
            )}`}
            {list.offers.length > offers.length && `${said(marks).semicolon}${t.except(list.offers.length - offers.length)}`}
            {said(marks).stop}
          </p>
          {groups.map(({name, of}) => (
            <Fragment key={name}>
              <h3>{`${name}${said(marks).bracketed(of.length)}`}</h3>
              <ul className={clauseList}>
                {of.map((offer) => (
                  <ItemLine key={offer.id} offer={offer} locale={locale} />
                ))}
              </ul>
            </Fragment>
          ))}
          <p>
            <a href={href(locale, '/items/')}>{said(partNames).items}</a>
            {said(marks).list}
            <a href={href(locale, '/counter/')}>{said(partNames).counter}</a>
          </p>
        </>
      )}
    </section>
  )
}

function ItemLine({offer: {id, name, promised, window, here}, locale}: {readonly offer: PointOffer; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const {zh, en = zh} = name
  const title = said({zh, en})
  const beyond =
    here.town && here.town !== 'told' ? (here.county && here.county !== 'told' ? 'both' : 'town') : here.county ? 'county' : 'none'
  const more = [
    promised ? inWords(promised, locale) : '',
    window === undefined ? '' : t.window(window),
    here.village === 'told' ? t.elsewhere[beyond] : '',
  ].filter(Boolean)
  return (
    <li>
      <a href={href(locale, `/items/${id}/`)} lang={langOf(title, locale)}>
        {title}
      </a>
      {more.length > 0 && <small>{said(marks).bracketed(more.join(said(marks).comma))}</small>}
    </li>
  )
}

function inWords({n, unit}: Days, locale: Locale): string {
  const t = say(locale)(words)
  return n === 0 && unit === 'working' ? t.atOnce : unit === 'working' ? t.days(n) : t.calendarDays(n)
}
