import {SelectField} from '../../design-system/ui/SelectField.tsx'
import {TextField} from '../../design-system/ui/TextField.tsx'
import {lifeEvents, lifeNames} from '../../handbooks/items/itemWords.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {langOf} from '../../handbooks/language/locale.ts'
import {listed} from '../../handbooks/language/punctuation.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './CounterView.words.ts'
import {also, find, lists} from './counter.css.ts'
import {type CounterList, comingLists, counterLists, notHere} from './counterLists.ts'
import {nameIn} from './offerName.ts'

/** Renders the way from what a resident says to the item: a field to type in, and below it every item by what happens in a life. */
export function CounterView({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).counter}]} />
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      <nav aria-label={t.also}>
        <ul className={also}>
          {(['items', 'dates', 'ledger', 'joint'] as const).map((name) => (
            <li key={name}>
              <a href={href(locale, `/${name}/`)}>{said(partNames)[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <counter-find class={find} data-found={t.found} data-none={t.none} hidden>
        <form autoComplete="off">
          <TextField label={t.ask} name="said" type="search" maxLength={60} hint={t.hint} autoComplete="off" />
          {counterLists.some(({points}) => points.length > 0) && (
            <SelectField label={t.own} name="point">
              <option value="">{t.ownNone}</option>
              {counterLists.map(
                (list) =>
                  list.points.length > 0 && (
                    <optgroup key={list.id} label={listTitle(list, locale).title}>
                      {list.points.map(({id, name}) => (
                        <option key={id} value={id}>
                          {said(name)}
                        </option>
                      ))}
                    </optgroup>
                  ),
              )}
            </SelectField>
          )}
        </form>
        <output />
        <ol aria-label={t.results} />
      </counter-find>
      {comingLists.map(({county, from}) => (
        <p key={from + county.zh}>{t.coming(said(county), from)}</p>
      ))}
      {counterLists.map((list) => (
        <ItemList key={list.id} list={list} locale={locale} />
      ))}
      <section className={part} aria-labelledby="not-here">
        <h2 id="not-here">{t.notHere}</h2>
        <p>{t.notHereNote}</p>
        <dl className={lists}>
          {[...notHere.values()].map(({number, name, instead, seen}) => (
            <div key={number}>
              <dt>{said(name)}</dt>
              <dd>
                {said(instead)}
                {!seen && t.verify}
              </dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={href(locale, '/handbooks/software/annexes/not-here/')}>{t.notHereSheet}</a>
        </p>
      </section>
    </>
  )
}

/** Returns what a list is called, and whose it is. */
export function listTitle({county, standing}: CounterList, locale: Locale): {readonly title: string; readonly note: string} {
  const said = say(locale)
  const t = said(words)
  if (!county) return {title: t.template, note: t.templateNote}
  return standing === 'sample' ? {title: t.sample(said(county)), note: t.sampleNote} : {title: t.county(said(county)), note: t.countyNote}
}

function ItemList({list, locale}: {readonly list: CounterList; readonly locale: Locale}) {
  const said = say(locale)
  const {title, note} = listTitle(list, locale)
  const anchor = `list-${list.id}`
  return (
    <section className={part} aria-labelledby={anchor} data-offers={title}>
      <h2 id={anchor}>{title}</h2>
      <p>{note}</p>
      {list.next !== undefined && <p>{said(words).next(list.next)}</p>}
      <div className={lists}>
        {lifeEvents.flatMap((event) => {
          // Each stands once, under the first thing that brings people to it.
          const offers = list.offers.filter(({life}) => life[0] === event)
          if (offers.length === 0) return []
          return [
            <div key={event}>
              <h3>{said(lifeNames[event])}</h3>
              <ul>
                {offers.map((offer) => (
                  <li key={offer.id}>
                    <a
                      href={href(locale, `/counter/${list.id}/${offer.id}/`)}
                      data-id={offer.id}
                      data-zh={offer.name.zh}
                      data-en={offer.name.en}
                      data-also={offer.also.join('\n')}
                      lang={langOf(nameIn(offer.name, locale), locale)}
                    >
                      {nameIn(offer.name, locale)}
                    </a>
                    <small lang={langOf(listed(locale, offer.also), locale)}>{listed(locale, offer.also.slice(0, 3))}</small>
                  </li>
                ))}
              </ul>
            </div>,
          ]
        })}
      </div>
    </section>
  )
}
