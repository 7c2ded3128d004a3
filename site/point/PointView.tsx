import type {ReactNode} from 'react'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Meter} from '../../design-system/ui/Meter.tsx'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import type {Assessment} from '../../points/assessment/assess.ts'
import {because} from '../../points/assessment/because.ts'
import type {TypeResult} from '../../points/assessment/result.ts'
import {byToday} from '../../points/assessment/workedOut.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {programme} from '../../points/programme/programme.ts'
import {isStanding} from '../../points/record/lifecycle.ts'
import {latestAssessment} from '../../points/record/point.ts'
import {PointNotices} from '../disclosure/BoardView.tsx'
import {boards} from '../disclosure/boards.ts'
import {catalogue, directory} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'
import {KitSection} from './KitSection.tsx'
import type {KitOffer} from './kits.ts'
import {PointHead} from './PointHead.tsx'
import {PointHistory} from './PointHistory.tsx'
import {PointItems} from './PointItems.tsx'
import {PointObservations} from './PointObservations.tsx'
import {PointResult} from './PointResult.tsx'
import {ByToday, sheetsOf} from './PointsSheet.tsx'
import {meterBox, meters} from './PointView.css.ts'
import {words} from './PointView.words.ts'
import {ProceedingsNow} from './Proceedings.tsx'
import {words as procedure} from './Proceedings.words.ts'
import {ProgrammeSection} from './ProgrammeSection.tsx'
import {recently} from './recently.ts'

interface PointViewProps {
  readonly entry: Entry
  /** The files of its kit that the site offers; undefined if it has none. */
  readonly kit?: KitOffer | undefined
  readonly locale: Locale
}

/** Renders the page of one point: the result, what to do next, the kit, then details. Of one that is gone what is known, and nothing to do. */
export function PointView({entry, kit, locale}: PointViewProps) {
  const {id, assessment} = entry
  const standing = isStanding(entry)
  const signs = standing ? signsOf(entry) : undefined
  const board = boards.get(id)
  return (
    <>
      <PointHead entry={entry} locale={locale} />
      {board && <PointNotices entry={entry} board={board} locale={locale} />}
      {(standing || assessment) && <PointResult entry={entry} locale={locale} />}
      {standing && <KitSection id={id} programme={signs} kit={kit} locale={locale} />}
      {assessment && <Scores assessment={assessment} record={entry.record} locale={locale} />}
      <ProceedingsNow entry={entry} locale={locale}>
        <p>
          <a href={href(locale, `/points/${id}/proceedings/`)}>{say(locale)(procedure).whole}</a>
        </p>
      </ProceedingsNow>
      <PointHistory entry={entry} locale={locale} />
      {!assessment && <PointObservations entry={entry} locale={locale} />}
      <Facts entry={entry} locale={locale} />
      {signs && <ProgrammeSection id={id} programme={signs} locale={locale} />}
      {standing && <PointItems entry={entry} locale={locale} />}
      <Sources entry={entry} locale={locale} />
    </>
  )
}

const signsOf = recently((entry: Entry) => entry.record && programme(entry, catalogue))
const todays = recently((record: NonNullable<Entry['record']>) => byToday(latestAssessment(record), catalogue))

/** The village of a point, as a key. */
const villageOf = ({districtId, town, place}: Entry) => [districtId, town.zh, place.zh].join('/')

/** Points that are there or to come, by their village. */
const neighbours = Map.groupBy(directory.filter(isStanding), villageOf)

function Facts({entry, locale}: {readonly entry: Entry; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const {record, division} = entry
  const declared = record?.declared
  const source = declared && record.sources[declared.source]
  const items: {term: string; detail: ReactNode}[] = [
    {term: t.place, detail: said(entry.place)},
    {term: t.town, detail: said(entry.town)},
    {term: t.district, detail: said(entry.district)},
  ]
  if (division)
    items.push(
      {term: t.official, detail: <span lang="zh-Hans">{division.officialName}</span>},
      {term: t.code, detail: t.codeAsOf(division.code, division.asOf)},
    )
  if (entry.serves) items.push({term: t.serves, detail: said(entry.serves)})
  const others = neighbours.get(villageOf(entry))?.filter((other) => other !== entry) ?? []
  if (others.length > 0)
    items.push({
      term: t.others,
      detail: others.map((other) => (
        <p key={other.id}>
          <a href={href(locale, `/points/${other.id}/`)}>{said(other.name)}</a>
        </p>
      )),
    })
  if (entry.lifecycle.opened !== undefined) items.push({term: t.opened, detail: entry.lifecycle.opened})
  items.push({term: t.id, detail: entry.id})
  if (declared) {
    items.push({
      term: t.declared,
      detail: (
        <>
          <p>
            <a href={`#source-${declared.source}`}>
              {t.declaredAsOf(said(typeNames)[declared.type], declared.asOf, source ? said(source.title) : '')}
            </a>
          </p>
          {declared.quote && <blockquote>{`“${said(declared.quote)}”`}</blockquote>}
          <p>{t.declaredNote}</p>
        </>
      ),
    })
  }
  if (record && record.addresses.length > 1) {
    items.push({
      term: t.addresses,
      detail: record.addresses.map((a) => (
        <p key={a.asOf}>{t.address(a.asOf, {district: said(a.district), town: said(a.town), village: said(a.village)})}</p>
      )),
    })
  }
  return (
    <section className={part} id="facts">
      <h2>{t.facts}</h2>
      <DescriptionList items={items} />
      <p>
        <a href={href(locale, `/offline/?point=${entry.id}#point`)}>{t.offline}</a>
      </p>
    </section>
  )
}

interface ScoresProps {
  readonly assessment: Assessment
  readonly record: Entry['record']
  readonly locale: Locale
}

/** The score on every scale, each with its line and why it is reached or not. */
function Scores({assessment, record, locale}: ScoresProps) {
  const t = say(locale)(words)
  return (
    <section className={part} id="scores">
      <h2>{t.scores}</h2>
      <div className={meters}>
        {pointTypes.map((id) => (
          <TypeBox key={id} result={assessment.types[id]} locale={locale} />
        ))}
      </div>
      {!sheetsOf(assessment) && record && <ByToday assessment={todays(record)} locale={locale} />}
    </section>
  )
}

function TypeBox({result, locale}: {readonly result: TypeResult; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const {type, score, threshold} = result
  return (
    <div className={meterBox}>
      <h3>{said(typeNames)[type]}</h3>
      <Meter
        label={t.score}
        value={score}
        valueText={score === undefined ? t.noScore : result.points ? t.percent(score) : t.points100(score)}
        threshold={{value: threshold, text: (result.points ? t.line : t.threshold)(said(typeNames)[type], threshold)}}
      />
      <p>{because(result, written(locale))}</p>
    </div>
  )
}

function Sources({entry, locale}: {readonly entry: Entry; readonly locale: Locale}) {
  const said = say(locale)
  const sources = Object.entries(entry.record?.sources ?? {})
  if (sources.length === 0) return null
  return (
    <section className={part}>
      <h2>{said(words).sources}</h2>
      <ul>
        {sources.map(([id, source]) => (
          <li key={id} id={`source-${id}`}>
            {said(source.title)}
          </li>
        ))}
      </ul>
    </section>
  )
}
