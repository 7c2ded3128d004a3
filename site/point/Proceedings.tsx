import type {ReactNode} from 'react'
import {StatusIcon} from '../../design-system/ui/StatusIcon.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import type {FindingRecord} from '../../points/assessment/schema.ts'
import {statusNames} from '../../points/assessment/schema.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {dayOf, workingCalendar} from '../../points/proceedings/due.ts'
import {type Duty, dutiesOf, isLate, pleaEnd} from '../../points/proceedings/duties.ts'
import {type Layers, layersThatDiffer} from '../../points/proceedings/layers.ts'
import {bearerOf, decidedNames, dutyNames, partyNames, stepNames} from '../../points/proceedings/names.ts'
import {type Proceeded, type Round, roundsOf} from '../../points/proceedings/rounds.ts'
import {type DecidedType, isStep, type Step} from '../../points/proceedings/step.ts'
import {tell} from '../../points/proceedings/telling.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'
import {argued, flag, numbered, step as stepClass, steps as stepsClass, told} from './Proceedings.css.ts'
import {words} from './Proceedings.words.ts'

interface ProceedingsProps {
  readonly entry: Pick<Entry, 'record' | 'assessment'>
  readonly locale: Locale
}

/** Renders what holds of a point by its procedures and what comes next. Nothing for a point without. `children` leads on to the rest. */
export function ProceedingsNow({entry: {record, assessment}, locale, children}: ProceedingsProps & {readonly children?: ReactNode}) {
  const steps = record?.proceedings ?? []
  if (!record || steps.length === 0) return null
  const t = say(locale)(words)
  const rounds = roundsOf(steps)
  return (
    <section className={part} id="proceedings">
      <h2>{t.title}</h2>
      <p>
        <Standing steps={steps} rounds={rounds} assessed={assessment?.type ?? 'none'} locale={locale} />
      </p>
      <h3>{t.next}</h3>
      <Next rounds={rounds} duties={dutiesIn(record)} locale={locale} />
      {children}
    </section>
  )
}

const dutiesIn = (record: Proceeded) => dutiesOf(record, knownEditions(catalogue).find, workingCalendar())

/** Renders the procedures of a point: what holds, what comes next, what happened, and where the layers differ. Nothing for a point without. */
export function Proceedings({entry, locale}: ProceedingsProps) {
  const {record} = entry
  const steps = record?.proceedings ?? []
  if (!record || steps.length === 0) return null
  const t = say(locale)(words)
  const rounds = roundsOf(steps)
  const duties = dutiesIn(record)
  return (
    <>
      <ProceedingsNow entry={entry} locale={locale}>
        <p>
          <a href={href(locale, '/handbooks/software/assessment/')}>{t.chapter}</a>
        </p>
      </ProceedingsNow>
      <section className={part} id="steps">
        <h2>{t.steps}</h2>
        <ol className={stepsClass}>
          {steps.map((one) => (
            <StepLine key={one.no} step={one} duties={duties} locale={locale} />
          ))}
        </ol>
      </section>
      <section className={part} id="layers">
        <h2>{t.layers}</h2>
        {rounds.toReversed().map((round, i) => (
          <RoundLayers key={round.reviews[0]?.no} record={record} round={round} latest={i === 0} locale={locale} />
        ))}
        <Waivers steps={steps} locale={locale} />
      </section>
    </>
  )
}

interface Setting {
  readonly locale: Locale
}

function Standing({
  steps,
  rounds,
  assessed,
  locale,
}: Setting & {readonly steps: readonly Step[]; readonly rounds: readonly Round[]; readonly assessed: DecidedType}) {
  const said = say(locale)
  const t = said(words)
  const last = steps.filter(isStep('decision', 'downgrade')).at(-1)
  if (!last) return t.undecided
  const name = said(decidedNames)[last.type]
  return (
    <>
      <strong>{t.standing(name, last.on)}</strong>
      {said(marks).stop}
      {rounds.at(-1)?.decision === undefined ? t.running(name) : last.type !== assessed && t.otherwise(said(decidedNames)[assessed])}
    </>
  )
}

function Next({rounds, duties, locale}: Setting & {readonly rounds: readonly Round[]; readonly duties: readonly Duty[]}) {
  const said = say(locale)
  const t = said(words)
  const last = rounds.at(-1)
  const plea = last && !last.decision ? pleaEnd(last, workingCalendar()) : undefined
  const pleaDay = plea && dayOf(plea)
  const open = duties.filter(({done}) => done === undefined)
  if (open.length === 0 && pleaDay === undefined) return <p>{t.nothing}</p>
  return (
    <ul>
      {pleaDay !== undefined && <li>{t.plea(pleaDay)}</li>}
      {open.map((duty) => (
        <li key={`${duty.kind} ${duty.of}`}>
          {said(bearerOf)[duty.who]}
          {said(marks).colon}
          {said(dutyNames)[duty.kind]}
          {said(marks).bracketed(t.of(duty.of))}
          {said(marks).comma}
          {'day' in duty.due ? t.by(duty.due.day) : t.notBefore(duty.due.notBefore, duty.due.unknownYear)}
        </li>
      ))}
    </ul>
  )
}

function StepLine({step, duties, locale}: Setting & {readonly step: Step; readonly duties: readonly Duty[]}) {
  const said = say(locale)
  const t = said(words)
  const {what, words: quoted} = tell(step, written(locale))
  const late = duties.find((duty) => isDoneBy(duty, step) && isLate(duty, step.on))
  return (
    <li id={`step-${step.no}`} className={stepClass}>
      <span className={numbered}>{step.no}</span>
      <div>
        <strong>{said(stepNames)[step.step]}</strong> <time dateTime={step.on}>{step.on}</time> {said(partyNames)[step.by]}
        {late && 'day' in late.due && <span className={flag}>{t.late(late.due.day)}</span>}
        <p>{what}</p>
        {quoted.length > 0 && (
          <ul className={told} lang="zh-Hans">
            {[...new Set(quoted)].map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

/** Whether `step` is what did a duty: of its kind, on its day, to what it answers to. */
function isDoneBy({kind, of, done}: Duty, step: Step): boolean {
  if (done !== step.on) return false
  switch (kind) {
    case 'review':
      return step.step === 'review' && step.self === of
    case 'reply':
    case 'request-reply':
    case 'bad-review-reply':
      return step.step === 'reply' && step.to === of
    case 'settle':
    case 'recheck':
      return step.step === 'recheck' && step.to === of
    case 'opinion':
    case 'notice':
    case 'decision':
    case 'downgrade':
      return step.step === kind
    default:
      return false
  }
}

function RoundLayers({
  record,
  round,
  latest,
  locale,
}: Setting & {readonly record: Proceeded; readonly round: Round; readonly latest: boolean}) {
  const said = say(locale)
  const t = said(words)
  const until = round.steps.at(-1)?.on ?? ''
  const order = catalogue.clauses.map(({id}) => id)
  const layers = layersThatDiffer(record, round, until, order)
  const title = t.layersOf(round.reviews[0]?.on ?? '')
  const table = layers.length === 0 ? <p>{t.same}</p> : <LayerTable caption={title} layers={layers} locale={locale} />
  return (
    <details open={latest}>
      <summary>
        {title} {layers.length}
      </summary>
      {table}
    </details>
  )
}

function LayerTable({caption, layers, locale}: Setting & {readonly caption: string; readonly layers: readonly Layers[]}) {
  const said = say(locale)
  const t = said(words)
  const status = (found: FindingRecord | undefined) =>
    found ? <StatusIcon status={found.status} label={said(statusNames)[found.status]} /> : <small>{t.none}</small>
  const row = ({clause: id, self, town, county, pleas, later, waiver, decided}: Layers) => {
    const clause = catalogue.clause.get(id)
    return {
      id,
      clause: (
        <>
          <a href={href(locale, `/clauses/${id}/`)}>
            {clause?.number} {clause && said(clause.title)}
          </a>{' '}
          <small>{id}</small>
        </>
      ),
      self: status(self),
      town: status(town),
      county: status(county),
      pleas: (
        <>
          {pleas.map(({plea, says, reply}) => (
            <div key={plea.no} className={argued}>
              <a href={`#step-${plea.no}`}>{t.step(plea.no)}</a> <span lang="zh-Hans">{says}</span>{' '}
              <strong>{reply ? (reply.upheld ? t.upheld : t.refused) : t.open}</strong>{' '}
              {reply && <span lang="zh-Hans">{reply.because}</span>}
            </div>
          ))}
          {later.map(({no, on}) => (
            <div key={no}>
              <a href={`#step-${no}`}>{t.looked(on)}</a>
            </div>
          ))}
        </>
      ),
      decided: waiver ? <strong>{t.waived}</strong> : status(decided),
    }
  }
  const has = (who: 'town' | 'county') => layers.some((one) => one[who] !== undefined)
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {key: 'clause', label: t.clause},
        {key: 'self', label: t.self},
        ...(has('town') ? ([{key: 'town', label: t.town}] as const) : []),
        ...(has('county') ? ([{key: 'county', label: t.county}] as const) : []),
        {key: 'decided', label: t.decided},
        {key: 'pleas', label: t.pleas},
      ]}
      rows={layers.map(row)}
      note={t.layersNote}
    />
  )
}

function Waivers({steps, locale}: Setting & {readonly steps: readonly Step[]}) {
  const said = say(locale)
  const t = said(words)
  const waivers = steps.filter(isStep('waiver'))
  if (waivers.length === 0) return null
  return (
    <>
      <h3>{t.waivers}</h3>
      <Table
        caption={t.waivers}
        hideCaption
        columns={[
          {key: 'clause', label: t.waiver.clause},
          {key: 'because', label: t.waiver.because},
          {key: 'from', label: t.waiver.from},
          {key: 'until', label: t.waiver.until},
        ]}
        rows={waivers.map(({no, clause: id, because, on, until}) => {
          const clause = catalogue.clause.get(id)
          return {
            id: String(no),
            clause: (
              <a href={href(locale, `/clauses/${id}/`)}>
                {clause?.number} {clause && said(clause.title)}
              </a>
            ),
            because: <span lang="zh-Hans">{because}</span>,
            from: on,
            until,
          }
        })}
      />
    </>
  )
}
