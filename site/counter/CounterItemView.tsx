import {Button} from '../../design-system/ui/Button.tsx'
import {Choices} from '../../design-system/ui/Choices.tsx'
import {Stepper} from '../../design-system/ui/Stepper.tsx'
import {VisuallyHidden} from '../../design-system/ui/VisuallyHidden.tsx'
import {usesOf} from '../../handbooks/items/counter.ts'
import {classNames, depthNames, formNames, handlingNames, sightingWords} from '../../handbooks/items/itemWords.ts'
import type {Days, Offer, PaperUse, Situation} from '../../handbooks/items/offer.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {listed, marks} from '../../handbooks/language/punctuation.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {limits} from '../../handbooks/software/limits.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './CounterItemView.words.ts'
import {CounterSheets} from './CounterSheets.tsx'
import {words as sheetWords} from './CounterSheets.words.ts'
import {listTitle} from './CounterView.tsx'
import {banner, deeds, facts, helper, paperRow, tools} from './counter.css.ts'
import {type CounterList, calendarYears, notHere, template} from './counterLists.ts'
import {guideCode} from './guideCode.ts'
import {nameIn} from './offerName.ts'

interface ItemProps {
  readonly list: CounterList
  readonly offer: Offer
  readonly locale: Locale
}

/** Returns the title of an item's page and what it says of itself. */
export function counterTitle({offer, locale}: Omit<ItemProps, 'list'>): {readonly title: string; readonly description: string} {
  const title = nameIn(offer.name, locale)
  return {title, description: say(locale)(words).description(title)}
}

/** Returns what the sheets say of each point that works with the list: its name and, where only one handles the item, the window. */
function pointNames({points}: CounterList, {id}: Offer, locale: Locale): Record<string, string> {
  const {window} = say(locale)(words)
  return Object.fromEntries(
    points.map(({id: point, name, windows}) => {
      const at = windows[id]
      return [point, writer(locale)(`${say(locale)(name)}${at === undefined ? '' : ` ${window(at)}`}`)]
    }),
  )
}

/**
 * Renders an item for the counter: what to ask, which papers, and three sheets to print. Without a script it is a guide, which says of each
 * paper when it is needed; with it the answers settle the list, and the ticks the sheet.
 *
 * @clause SW-GUIDE-006 papers by situation
 */
export function CounterItemView({list, offer, locale}: ItemProps) {
  const said = say(locale)
  const t = said(words)
  const title = nameIn(offer.name, locale)
  const item = template.items.find(({id}) => id === offer.id)
  const certificate = notHere.get(item?.notHere ?? 0)
  const levels = (['village', 'town', 'county'] as const).flatMap((level) => {
    const depth = offer.here[level]
    return depth ? [`${t.level[level]}${said(marks).colon}${said(depthNames[depth])}`] : []
  })
  const firm = said(sheetWords)
  const code = guideCode(offer.id, locale)
  const placed = usesOf(offer).map((use, at) => ({use, at}))
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).counter, path: '/counter/'}, {label: title}]} />
      <header className={pageHead}>
        <h1 lang={langOf(title, locale)}>{title}</h1>
        {offer.also.length > 0 && <p className={lead}>{`${t.also}${said(marks).colon}${listed(locale, offer.also)}`}</p>}
        <p className={banner}>
          <strong>{listTitle(list, locale).title}</strong> {t.standing[offer.standing]}{' '}
          {offer.papersFrom === 'template' && offer.seen && said(sightingWords[offer.seen])}
        </p>
      </header>
      <dl className={facts}>
        <Fact label={t.class} value={said(classNames[offer.class])} />
        {offer.handling && <Fact label={t.handling} value={said(handlingNames[offer.handling])} />}
        {levels.length > 0 && <Fact label={t.here} value={levels.join(said(marks).dot)} />}
        <Fact label={t.promised} value={offer.promised ? daysIn(offer.promised, locale) : t.noPromise} />
      </dl>
      {item && offer.papersFrom === 'template' && item.conditions.length > 0 && (
        <section className={part} aria-labelledby="conditions">
          <h2 id="conditions">{t.conditions}</h2>
          <ul>
            {item.conditions.map((condition) => (
              <li key={condition.zh}>{said(condition)}</li>
            ))}
          </ul>
        </section>
      )}
      <counter-helper
        class={helper}
        data-idle={limits.idleLogoutMinutes.max * 60}
        data-left={t.left}
        data-offer={JSON.stringify(skeleton(offer))}
        data-years={JSON.stringify(bareYears)}
        data-firm={firm.firm.replace('{days}', offer.promised ? daysIn(offer.promised, locale) : '')}
        data-not-before={firm.notBefore.replace('{days}', offer.promised ? daysIn(offer.promised, locale) : '')}
        data-by-hand={firm.byHand}
        data-not-yet={t.notYet}
        data-notice={t.ready.notice}
        data-receipt={t.ready.receipt}
        data-request={t.request}
        data-back={t.back}
        data-points={JSON.stringify(pointNames(list, offer, locale))}
      >
        <form autoComplete="off">
          <div data-steps="" hidden>
            <Stepper
              label={t.steps}
              steps={[
                ...(offer.questions.length > 0 ? [{label: t.questions, href: '#ask'}] : []),
                {label: t.stepPapers, href: '#papers'},
                {label: t.stepSheet, href: '#sheets'},
              ]}
              current={0}
              doneLabel={t.stepDone}
            />
          </div>
          {offer.questions.length > 0 && (
            <section className={part} aria-labelledby="ask">
              <h2 id="ask">{t.questions}</h2>
              {offer.questions.map(({id, ask, options}) => (
                <Choices
                  key={id}
                  label={said(ask)}
                  name={`ask-${id}`}
                  options={options.map((option) => ({value: option.id, label: said(option)}))}
                />
              ))}
            </section>
          )}
          <section className={part} aria-labelledby="papers">
            <h2 id="papers">{t.papers}</h2>
            {!offer.papers && <p>{t.unknownPapers}</p>}
            {offer.papers && placed.length === 0 && <p>{t.noPapers}</p>}
            {placed.map(({use, at}) => (
              <PaperRow key={at} use={use} at={at} offer={offer} locale={locale} />
            ))}
          </section>
          {offer.situations.some(({tell}) => tell) && (
            <section className={part} aria-labelledby="tells">
              <h2 id="tells">{t.tells}</h2>
              <ul>
                {offer.situations.map(
                  (situation) =>
                    situation.tell && (
                      <li key={situation.id} data-tell={situation.id}>
                        <small data-when="">{`${whenText(situation, offer, locale)}${said(marks).blank}`}</small>
                        <span>{said(situation.tell)}</span>
                      </li>
                    ),
                )}
              </ul>
            </section>
          )}
          <section className={tools} aria-labelledby="sheets" data-tools="" hidden>
            <VisuallyHidden>
              <span id="sheets">{t.sheets}</span>
            </VisuallyHidden>
            <p>
              <output />
            </p>
            <div className={deeds}>
              <Button name="print">{t.print}</Button>
              <Button look="secondary" name="request">
                {t.request}
              </Button>
              <Choices labelledBy="sheets" name="large" several options={[{value: 'on', label: t.large}]} />
              <Button look="secondary" name="clear">
                {t.clear}
              </Button>
            </div>
            <p>{t.privacy}</p>
            {code === undefined && <p>{t.noCode}</p>}
            <p data-at={t.at('%')} hidden />
            <p role="alert" data-warn="" hidden>
              <span />{' '}
              <Button look="secondary" name="stay">
                {t.stay}
              </Button>
            </p>
          </section>
        </form>
        <CounterSheets offer={offer} locale={locale} code={code} />
      </counter-helper>
      {certificate && <p>{t.notHere(said(certificate.name), said(certificate.instead))}</p>}
      {item?.note && offer.papersFrom === 'template' && (
        <p>
          <strong>{t.note}</strong> {said(item.note)}
        </p>
      )}
      {item && offer.standing === 'template' && item.printed.length > 0 && (
        <section className={part} aria-labelledby="printed">
          <h2 id="printed">{t.printed}</h2>
          <ul>
            {item.printed.map((one) => {
              const source = template.sources.get(one.in)
              return (
                <li key={`${one.what}${one.in}`}>
                  {`${t.printedBy[one.what]}${said(marks).colon}${daysIn(one, locale)}`} {source && <cite>{said(source.title)}</cite>}
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {item && offer.papersFrom === 'template' && item.sources.length > 0 && (
        <section className={part} aria-labelledby="sources">
          <h2 id="sources">{t.sources}</h2>
          <ul>
            {item.sources.flatMap((id) => {
              const source = template.sources.get(id)
              return source
                ? [
                    <li key={id}>
                      {said(source.title)} <code>{source.where}</code>
                    </li>,
                  ]
                : []
            })}
          </ul>
        </section>
      )}
    </>
  )
}

const Fact = ({label, value}: {readonly label: string; readonly value: string}) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)

/** Returns a number of days in words; 0 working days is on the spot. */
export function daysIn({n, unit}: Days, locale: Locale): string {
  const t = say(locale)(words)
  return n === 0 && unit === 'working' ? t.atOnce : unit === 'working' ? t.days(n) : t.calendarDays(n)
}

/** What a page needs of an item to settle its papers: ids alone, in the order of `usesOf`. */
const skeleton = ({papers, questions, situations, promised}: Offer) => ({
  papers: papers?.map(bare),
  questions: questions.map(({id, options}) => ({id, options: options.map((option) => ({id: option.id}))})),
  situations: situations.map(({id, when, adds, drops}) => ({id, when, adds: adds.map(bare), drops})),
  promised,
})

const bare = ({id, mayBeShared, optional}: PaperUse) => ({id, ...(mayBeShared && {mayBeShared}), ...(optional && {optional})})

const bareYears = calendarYears.map(({year, holidays, workingWeekends}) => ({
  year,
  holidays: holidays.map(({from, to}) => ({from, to})),
  workingWeekends,
}))

/** Returns in words the questions and answers with which a situation holds. */
export function conditionText({when}: Pick<Situation, 'when'>, {questions}: Offer, locale: Locale): string {
  const said = say(locale)
  const answers = Object.entries(when).flatMap(([question, answer]) => {
    const found = questions.find(({id}) => id === question)
    const option = found?.options.find(({id}) => id === answer)
    return found && option ? [`${said(found.ask)}${said(marks).blank}${said(option)}`] : []
  })
  return answers.join(said(marks).semicolon)
}

const whenText = (situation: Pick<Situation, 'when'>, offer: Offer, locale: Locale): string =>
  say(locale)(marks)
    .bracketed(conditionText(situation, offer, locale))
    .trim()

function PaperRow({use, at, offer, locale}: {readonly use: PaperUse; readonly at: number; readonly offer: Offer; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const known = template.papers.get(use.id)
  const name = use.words === undefined ? (known ? said(known.name) : use.id) : use.words
  const adds = offer.situations.filter((situation) => situation.adds.includes(use))
  const drops = offer.situations.filter((situation) => situation.drops.includes(use.id))
  const details = [
    use.form ? said(formNames[use.form]) : '',
    use.copies === undefined ? '' : t.copies(use.copies),
    use.each ? t.each : '',
    use.from ? t.from[use.from] : '',
    use.optional ? t.optional : '',
  ].filter(Boolean)
  const hints = [
    ['mind', t.mind, use.mind && said(use.mind)],
    ['get', t.get, known?.get && said(known.get)],
    ['good', t.good, known?.good && said(known.good)],
  ] as const
  const label = `paper-${at}`
  return (
    <div className={paperRow} data-use={at}>
      <div>
        <p id={label}>
          <strong data-name="" lang={langOf(name, locale)}>
            {name}
          </strong>{' '}
          <span data-details="">{details.join(said(marks).comma)}</span>
        </p>
        {adds.map((situation) => (
          <p key={situation.id} data-when="">{`${t.when}${whenText(situation, offer, locale)}`}</p>
        ))}
        {drops.map((situation) => (
          <p key={situation.id} data-when="">{`${t.notWhen}${whenText(situation, offer, locale)}`}</p>
        ))}
        {hints.map(([kind, label, text]) => text !== undefined && <p key={kind} data-hint={kind}>{`${label}${text}`}</p>)}
        {known && known.returned.length > 0 && <p>{`${t.returned}${known.returned.map(said).join(said(marks).blank)}`}</p>}
      </div>
      <Choices
        labelledBy={label}
        name={`tick-${at}`}
        options={(['have', 'missing', 'waived'] as const)
          .filter((tick) => tick !== 'waived' || use.mayBeShared || use.optional)
          .map((tick) => ({value: tick, label: t[tick]}))}
      />
    </div>
  )
}
