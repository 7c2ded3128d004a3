import {Notice} from '../../design-system/ui/Notice.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {PointRow} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'
import {legend, legendItem} from './CanalMap.css.ts'
import {CanalMap, Dot} from './CanalMap.tsx'
import {words} from './DistrictPart.words.ts'
import {legendKey, PointTable} from './PointTable.tsx'
import {districtPath, type ShownDistrict} from './shownDistricts.ts'
import {TownTable} from './TownTable.tsx'

/** The most places, and towns, that the diagram of a district shows; a larger one would be as wide as many screens. Our own choice. */
const mostOnMap = {places: 300, towns: 24}

interface DistrictProps {
  readonly district: ShownDistrict
  readonly locale: Locale
}

/** Renders the points of one district: whose they are, a diagram, and each of them or, where they are `many`, the towns that list them. */
export function DistrictPart({district, many, locale}: DistrictProps & {readonly many: boolean}) {
  const said = say(locale)
  const t = said(words)
  const {id, sample, rows, towns} = district
  const title = said(district.name)
  const onMap = rows.length <= mostOnMap.places && towns.length <= mostOnMap.towns
  return (
    <section className={part} id={id} data-district-part="">
      <h2>{sample ? t.madeUp(title) : title}</h2>
      {sample && (
        <Notice kind="sample" title={t.sampleTitle}>
          <p>{t.sampleText(title)}</p>
        </Notice>
      )}
      <DistrictFacts district={district} locale={locale} />
      <p>
        <a href={href(locale, districtPath(id))}>{t.byTown(towns.length)}</a>
      </p>
      {onMap && (
        <>
          <Legend rows={rows} locale={locale} />
          <CanalMap entries={rows} locale={locale} title={t.map(title)} tableId={`${id}-map-note`} />
          <p id={`${id}-map-note`}>{t.mapNote}</p>
        </>
      )}
      {many ? <TownTable district={district} locale={locale} /> : <PointTable rows={rows} caption={title} locale={locale} />}
    </section>
  )
}

/** Renders where the list of a district comes from, and what no assessment means. */
export function DistrictFacts({district: {sample, villages}, locale}: DistrictProps) {
  const said = say(locale)
  const t = said(words)
  if (sample) return null
  return (
    <p>
      {villages && t.source(said(villages.source.title), villages.asOf)}
      {t.notAssessed}
    </p>
  )
}

/** Renders what the marks of the diagram mean, each with how many there are. */
function Legend({rows, locale}: {readonly rows: readonly PointRow[]; readonly locale: Locale}) {
  const names = say(locale)(words).legend
  const groups = [...Map.groupBy(rows, legendKey)].sort(([a], [b]) => Object.keys(names).indexOf(a) - Object.keys(names).indexOf(b))
  return (
    <ul className={legend}>
      {groups.map(([key, [first, ...others]]) => (
        <li key={key} className={legendItem}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            {first && <Dot entry={first} x={11} y={11} />}
          </svg>
          {names[key]} <span data-legend={key}>{1 + others.length}</span>
        </li>
      ))}
    </ul>
  )
}
