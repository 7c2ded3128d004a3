import {Choices} from '../../design-system/ui/Choices.tsx'
import {classNames, depthNames, handlingNames, lifeNames, sightingWords} from '../../handbooks/items/itemWords.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {listed, marks} from '../../handbooks/language/punctuation.ts'
import {words as counterWords} from '../counter/CounterItemView.words.ts'
import {banner, facts} from '../counter/counter.css.ts'
import {notHere} from '../counter/counterLists.ts'
import {nameIn} from '../counter/offerName.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {HowLong, Steps} from './GuideDays.tsx'
import {Paper, Situations} from './GuidePapers.tsx'
import {Sources} from './GuideSources.tsx'
import {words} from './GuideView.words.ts'
import type {GuideProps} from './guides.ts'
import {guide as guideClass, onScreen, papers} from './items.css.ts'

/** Returns the title of a guide's page and what it says of itself. */
export function guideTitle({guide, locale}: GuideProps): {readonly title: string; readonly description: string} {
  const title = nameIn(guide.offer.name, locale)
  return {title, description: say(locale)(words).description(title)}
}

/**
 * Renders the guide to one item, to be read and printed: who and under what conditions, the papers and how good ones look, what differs by
 * situation, how long it takes, what it costs, where, and where all of that was seen. Days of a county stand under the county's name alone.
 *
 * @clause SW-GUIDE-003 papers with their form, copies and issuer
 * @clause SW-GUIDE-006 papers by situation
 */
export function GuideView({guide, locale}: GuideProps) {
  const said = say(locale)
  const t = said(words)
  const c = said(counterWords)
  const {offer, item} = guide
  const title = nameIn(offer.name, locale)
  const certificate = notHere.get(item?.notHere ?? 0)
  return (
    <div className={guideClass} data-guide={guide.id}>
      <Trail locale={locale} steps={[{label: said(partNames).items, path: '/items/'}, {label: title}]} />
      <header className={pageHead}>
        <h1 lang={langOf(title, locale)}>{title}</h1>
        {offer.also.length > 0 && <p className={lead}>{`${c.also}${said(marks).colon}${listed(locale, offer.also)}`}</p>}
        <Standing guide={guide} locale={locale} />
        <div className={onScreen}>
          <Choices label={t.print} name="large" several options={[{value: 'large', label: t.large}]} />
        </div>
      </header>
      <Facts guide={guide} locale={locale} />
      {item && item.conditions.length > 0 && (
        <section className={part} aria-labelledby="conditions">
          <h2 id="conditions">{c.conditions}</h2>
          <ul>
            {item.conditions.map((condition) => (
              <li key={condition.zh}>{said(condition)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={part} aria-labelledby="papers">
        <h2 id="papers">{c.papers}</h2>
        {!offer.papers && <p>{c.unknownPapers}</p>}
        {offer.papers?.length === 0 && <p>{c.noPapers}</p>}
        {offer.papers && offer.papers.length > 0 && (
          <div className={papers}>
            {offer.papers.map((use) => (
              <Paper key={use.id} use={use} whole locale={locale} />
            ))}
          </div>
        )}
        {certificate && <p>{t.notHere(said(certificate.name), said(certificate.instead))}</p>}
      </section>
      <Situations guide={guide} locale={locale} />
      {item && <Steps item={item} locale={locale} />}
      <Help locale={locale} />
      <HowLong guide={guide} locale={locale} />
      {item && <Sources item={item} locale={locale} />}
    </div>
  )
}

const helpClauses = {
  guide: 'SW-ASSIST-006',
  lead: 'SW-ASSIST-008',
  act: 'SW-ASSIST-012',
  visit: 'SW-ASSIST-011',
  chase: 'SW-ASSIST-016',
} as const

/** Renders the ways in which staff help with any item. @clause SW-ASSIST-003 free of charge */
function Help({locale}: {readonly locale: Locale}) {
  const t = say(locale)(words)
  return (
    <section className={part} aria-labelledby="help">
      <h2 id="help">{t.help}</h2>
      <ul>
        {(Object.keys(helpClauses) as (keyof typeof helpClauses)[]).map((mode) => (
          <li key={mode}>
            {t.modes[mode]}{' '}
            <a className={onScreen} href={href(locale, `/clauses/${helpClauses[mode]}/`)}>
              {helpClauses[mode]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Standing({guide: {item, offer, lists}, locale}: GuideProps) {
  const said = say(locale)
  const t = said(words)
  if (item)
    return (
      <p className={banner}>
        <strong>{t.template}</strong> {said(sightingWords[item.seen])}
      </p>
    )
  const county = lists.find(({offer: own}) => own === offer)?.list.county
  return (
    <p className={banner}>
      <strong>{t.own(county ? said(county) : '')}</strong> {offer.standing === 'sample' && t.made}
    </p>
  )
}

function Facts({guide: {item, offer}, locale}: GuideProps) {
  const said = say(locale)
  const t = said(words)
  const c = said(counterWords)
  const levels = (['village', 'town', 'county'] as const).flatMap((level) => {
    const depth = offer.here[level]
    return depth ? [`${c.level[level]}${said(marks).colon}${said(depthNames[depth])}`] : []
  })
  const rows = [
    [c.class, said(classNames[offer.class])],
    [
      t.life,
      listed(
        locale,
        offer.life.map((event) => said(lifeNames[event])),
      ),
    ],
    [c.handling, offer.handling ? said(handlingNames[offer.handling]) : t.nowhere],
    [c.here, levels.length > 0 ? levels.join(said(marks).dot) : t.nowhere],
    [t.fee, !offer.fee ? t.noFee : item ? t.feeTemplate(said(offer.fee)) : said(offer.fee)],
  ] as const
  return (
    <dl className={facts}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
