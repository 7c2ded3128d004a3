import {Table} from '../../design-system/ui/Table.tsx'
import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {bearerNames, typeNames} from '../../handbooks/clause/names.ts'
import type {Asks} from '../../handbooks/edition/asks.ts'
import {editionName} from '../../handbooks/edition/names.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import type {Estimate} from '../../points/edition/diffReport.ts'
import type {EditionEffect, ResultChange, SignConcerned} from '../../points/edition/effect.ts'
import {printBand} from '../../points/kit/bill.ts'
import {href} from '../shell/locale.ts'
import {part, sampleLine} from '../shell/views.css.ts'
import {words} from './EffectSection.words.ts'

/** Renders what an edition means for the recorded points: results that change, and signs that its changed clauses govern. */
export function EffectSection({
  effect,
  editorial,
  estimate,
  before,
  locale,
}: {
  readonly effect: EditionEffect
  /** Clauses whose change stands on the page of editorial changes. */
  readonly editorial: ReadonlySet<string>
  readonly estimate: Estimate | undefined
  readonly before: string
  readonly locale: Locale
}) {
  const said = say(locale)
  const t = said(words)
  const samples = (list: readonly ResultChange[]) => list.filter((r) => r.entry.sample)
  const real = effect.results.filter((r) => !r.entry.sample)
  return (
    <section className={part} aria-labelledby="effect">
      <h2 id="effect">{t.title}</h2>
      <AsksTable effect={effect} before={before} locale={locale} />
      <p>{t.how}</p>
      <p>{t.real(real.length)}</p>
      <p className={sampleLine}>
        {t.samples(samples(effect.results).length, effect.assessed - real.length, samples(effect.scores).length)}
      </p>
      {effect.results.length > 0 && <Results results={effect.results} before={before} locale={locale} />}
      <h3>{t.signs}</h3>
      {effect.signs.length === 0 ? <p>{t.noSigns}</p> : <Signs signs={effect.signs} editorial={editorial} locale={locale} />}
      {effect.signs.length > 0 && estimate && <Cost estimate={estimate} locale={locale} />}
    </section>
  )
}

interface AsksProps {
  readonly effect: EditionEffect
  readonly before: string
  readonly locale: Locale
}

/** What a point of each type is asked by either edition: clauses, those that bar, points, hours. */
function AsksTable({effect: {asks, movedAway}, before, locale}: AsksProps) {
  const said = say(locale)
  const t = said(words)
  const cells = ({required, barring, points, hours}: Asks) => ({required, barring, points: points ?? t.notSaid, hours: hours ?? t.notSaid})
  return (
    <>
      <Table
        caption={t.asks}
        columns={[
          {key: 'type', label: t.type},
          {key: 'edition', label: t.edition},
          {key: 'required', label: t.required, align: 'end'},
          {key: 'barring', label: t.barring, align: 'end'},
          {key: 'points', label: t.due, align: 'end'},
          {key: 'hours', label: t.hours, align: 'end'},
        ]}
        rows={pointTypes.flatMap((type) => [
          {id: `${type}-before`, type: said(typeNames)[type], edition: editionName(before, locale), ...cells(asks[type].before)},
          {id: `${type}-after`, type: said(typeNames)[type], edition: t.thisEdition, ...cells(asks[type].after)},
        ])}
      />
      {movedAway.length > 0 && (
        <details>
          <summary>{t.moved(movedAway.length)}</summary>
          <ul>
            {movedAway.map(({id, number, title, bearer}) => (
              <li key={id}>
                <a href={href(locale, `/clauses/${id}/`)}>{`${number} ${said(title)}`}</a>
                {said(marks).colon}
                {said(bearerNames)[bearer]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Results({results, before, locale}: {readonly results: readonly ResultChange[]; readonly before: string; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const typeOf = (type: PointType | undefined) => (type ? said(typeNames)[type] : t.none)
  return (
    <Table
      caption={t.results}
      columns={[
        {key: 'point', label: t.point},
        {key: 'before', label: editionName(before, locale)},
        {key: 'after', label: t.thisEdition},
        {key: 'verdicts', label: t.verdicts},
      ]}
      rows={results.map((r) => ({
        id: r.entry.id,
        point: (
          <>
            <a href={href(locale, `/points/${r.entry.id}/`)}>{said(r.entry.name)}</a>
            {r.entry.sample && t.sample}
          </>
        ),
        before: typeOf(r.before.type),
        after: typeOf(r.after.type),
        verdicts: r.verdicts
          .map(
            (type) =>
              `${said(typeNames)[type]}${said(marks).colon}${t.verdict[r.before.types[type].verdict]} → ${t.verdict[r.after.types[type].verdict]}`,
          )
          .join(said(marks).semicolon),
      }))}
    />
  )
}

function Signs({
  signs,
  editorial,
  locale,
}: {
  readonly signs: readonly SignConcerned[]
  readonly editorial: ReadonlySet<string>
  readonly locale: Locale
}) {
  const said = say(locale)
  const t = said(words)
  const rows = [...Map.groupBy(signs, (s) => `${s.kind} ${s.fate}`)].map(([id, group]) => {
    const [{kind, fate} = {kind: 'fascia', fate: 'to-be-checked'} as const] = group
    return {
      id,
      kind: <a href={href(locale, `/signs/${kind}/`)}>{said(signKinds[kind])}</a>,
      number: group.reduce((sum, s) => sum + (s.quantity ?? 1), 0),
      points: new Set(group.map((s) => s.entry.id)).size,
      because: <Causes ids={[...new Set(group.flatMap((s) => s.because))]} editorial={editorial} locale={locale} />,
      fate: t.fate[fate],
    }
  })
  return (
    <Table
      caption={t.signs}
      hideCaption
      columns={[
        {key: 'kind', label: t.kind},
        {key: 'fate', label: t.what},
        {key: 'number', label: t.number, align: 'end'},
        {key: 'points', label: t.points, align: 'end'},
        {key: 'because', label: t.because},
      ]}
      rows={rows}
      note={t.basis}
    />
  )
}

function Causes({
  ids,
  editorial,
  locale,
}: {
  readonly ids: readonly string[]
  readonly editorial: ReadonlySet<string>
  readonly locale: Locale
}) {
  const said = say(locale)
  const links = ids.map((id, i) => (
    <span key={id}>
      {i > 0 && said(marks).list}
      <a href={editorial.has(id) ? `editorial/#${id}` : `#${id}`}>{id}</a>
    </span>
  ))
  if (ids.length <= 4) return links
  return (
    <details>
      <summary>{said(words).clauses(ids.length)}</summary>
      {links}
    </details>
  )
}

function Cost({estimate: {cost, prices}, locale}: {readonly estimate: Estimate; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const {superseded, toBeChecked} = cost
  const open = superseded.open + toBeChecked.open
  return (
    <>
      <h3>{t.cost}</h3>
      <p>{superseded.signs > 0 ? t.replacing(superseded.signs, printBand(superseded.cost, prices)) : t.nothing}</p>
      {toBeChecked.signs > 0 && <p>{t.atMost(toBeChecked.signs, printBand(toBeChecked.cost, prices))}</p>}
      <p className={sampleLine}>
        {open > 0 && t.open(open)}
        {said(prices.basis)}
        {t.priced(prices.date)}
      </p>
    </>
  )
}
