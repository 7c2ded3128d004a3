import {Table} from '../../design-system/ui/Table.tsx'
import type {Item} from '../../handbooks/items/item.ts'
import {classNames, depthNames, formNames, handlingNames, lifeNames, sightingWords} from '../../handbooks/items/itemWords.ts'
import type {PaperUse} from '../../handbooks/items/offer.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {listed, marks} from '../../handbooks/language/punctuation.ts'
import {conditionText, daysIn} from '../counter/CounterItemView.tsx'
import {words as counterWords} from '../counter/CounterItemView.words.ts'
import {listTitle} from '../counter/CounterView.tsx'
import {banner, facts} from '../counter/counter.css.ts'
import {notHere, template} from '../counter/counterLists.ts'
import {nameIn} from '../counter/offerName.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './GuideView.words.ts'
import type {Guide} from './guides.ts'
import {guide as guideClass, onScreen, paper, papers} from './items.css.ts'

interface GuideProps {
  readonly guide: Guide
  readonly locale: Locale
}

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
      <HowLong guide={guide} locale={locale} />
      {item && <Sources item={item} locale={locale} />}
    </div>
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

const nameOf = ({id, words: own}: PaperUse, locale: Locale): string => {
  const known = template.papers.get(id)
  return own ?? (known ? say(locale)(known.name) : id)
}

/** A paper with what to mind; `whole`, with where to get it and why it is sent back as well. */
function Paper({use, whole = false, locale}: {readonly use: PaperUse; readonly whole?: boolean; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const c = said(counterWords)
  const known = template.papers.get(use.id)
  const name = nameOf(use, locale)
  const details = [
    use.form ? said(formNames[use.form]) : '',
    use.copies === undefined ? '' : c.copies(use.copies),
    use.each ? c.each : '',
    use.from ? c.from[use.from] : '',
    use.optional ? c.optional : '',
    use.mayBeShared ? t.shared : '',
  ].filter(Boolean)
  const hints = [
    [c.mind, use.mind && said(use.mind)],
    [c.good, known?.good && said(known.good)],
    [c.get, whole && known?.get ? said(known.get) : undefined],
    [c.returned, whole && known && known.returned.length > 0 ? known.returned.map(said).join(said(marks).blank) : undefined],
  ] as const
  return (
    <div className={paper} data-paper={use.id}>
      <p>
        <strong lang={langOf(name, locale)}>{name}</strong> {details.join(said(marks).comma)}
      </p>
      {hints.map(([label, text]) => text !== undefined && <p key={label}>{`${label}${text}`}</p>)}
    </div>
  )
}

function Situations({guide: {offer}, locale}: GuideProps) {
  const said = say(locale)
  const t = said(words)
  if (offer.situations.length === 0) return null
  return (
    <section className={part}>
      <h2 id="situations">{t.situations}</h2>
      <Table
        caption={t.situations}
        hideCaption
        columns={[
          {key: 'situation', label: t.situation},
          {key: 'adds', label: t.adds},
          ...(offer.situations.some(({drops}) => drops.length > 0) ? ([{key: 'drops', label: t.drops}] as const) : []),
          ...(offer.situations.some(({tell}) => tell) ? ([{key: 'tell', label: t.tell}] as const) : []),
        ]}
        rows={offer.situations.map((situation) => ({
          id: situation.id,
          situation: conditionText(situation, offer, locale),
          adds: situation.adds.map((use) => <Paper key={use.id} use={use} locale={locale} />),
          drops: listed(
            locale,
            situation.drops.map((id) => nameOf({id}, locale)),
          ),
          tell: situation.tell && said(situation.tell),
        }))}
      />
    </section>
  )
}

function Steps({item: {steps}, locale}: {readonly item: Item; readonly locale: Locale}) {
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

function HowLong({guide: {item, lists}, locale}: GuideProps) {
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
            {key: 'fee', label: t.fee},
            {key: 'papers', label: t.papers},
          ]}
          rows={counties.map(({list, offer}) => ({
            id: list.id,
            list: listTitle(list, locale).title,
            promised: offer.promised ? daysIn(offer.promised, locale) : c.noPromise,
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

function Sources({item: {sources, basis, note}, locale}: {readonly item: Item; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      {note && (
        <p className={part}>
          <strong>{said(counterWords).note}</strong> {said(note)}
        </p>
      )}
      {basis.length > 0 && (
        <section className={part} aria-labelledby="basis">
          <h2 id="basis">{t.basis}</h2>
          <ul>
            {basis.map(({name, seen}) => (
              <li key={name}>
                <span lang={langOf(name, locale)}>{name}</span>
                {said(marks).bracketed(t.seen[seen])}
              </li>
            ))}
          </ul>
        </section>
      )}
      {sources.length > 0 && (
        <section className={part} aria-labelledby="sources">
          <h2 id="sources">{t.sources}</h2>
          <ul>
            {sources.flatMap((id) => {
              const source = template.sources.get(id)
              if (!source) return []
              const {title, where, standing, seen, on} = source
              return [
                <li key={id}>
                  {said(title)} <code>{where}</code>
                  {said(marks).bracketed([t.standing[standing], t.seen[seen], on].join(said(marks).comma))}
                </li>,
              ]
            })}
          </ul>
        </section>
      )}
    </>
  )
}
