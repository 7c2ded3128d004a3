import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {href} from '../shell/locale.ts'
import {branch, dot, label as labelClass, map, mapRegion, river, stop, townName} from './CanalMap.css.ts'
import {standingOf, standingText} from './pointStatus.tsx'

const pitch = {column: 106, row: 30, head: 78}

/**
 * Renders a district as a diagram of canals: the river above, a canal for each town, its places along it in the
 * order of the list. It is not to scale: no open coordinates of villages or towns exist. Every place is a link,
 * and everything it shows stands in the table of the same page too.
 */
export function CanalMap({
  entries,
  locale,
  title,
  tableId,
}: {
  readonly entries: readonly Entry[]
  readonly locale: Locale
  readonly title: string
  readonly tableId: string
}) {
  const w = written(locale)
  const towns = [...Map.groupBy(entries, (e) => e.town.zh).values()]
  const column = w === 'zh' ? pitch.column : 132
  const longest = Math.max(...towns.map((t) => t.length))
  const width = towns.length * column + 16
  const height = pitch.head + longest * pitch.row + 12
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={mapRegion} tabIndex={0} aria-label={title} aria-describedby={tableId}>
      <svg className={map} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <title>{title}</title>
        <path className={river} d={`M0 40H${width}`} />
        {towns.map((places, i) => (
          <Canal key={places[0]?.town.zh} places={places} x={12 + i * column} locale={locale} w={w} />
        ))}
      </svg>
    </section>
  )
}

function Canal({
  places,
  x,
  locale,
  w,
}: {
  readonly places: readonly Entry[]
  readonly x: number
  readonly locale: Locale
  readonly w: Written
}) {
  const y = (row: number) => pitch.head + row * pitch.row
  return (
    <g>
      <text className={townName} x={x - 6} y={22}>
        {shortTown(places[0], w)}
      </text>
      <path className={branch} d={`M${x} 40V${y(places.length - 1)}`} />
      {places.map((entry, row) => (
        <a key={entry.id} className={stop} href={href(locale, `/points/${entry.id}/`)}>
          <title>{`${entry.place[w]}${w === 'zh' ? '，' : ', '}${standingText(entry, w)}`}</title>
          <rect x={x - 12} y={y(row) - 14} width={w === 'zh' ? 104 : 130} height={28} fillOpacity="0" />
          <Dot entry={entry} x={x} y={y(row)} />
          <text className={labelClass} x={x + 14} y={y(row) + 5}>
            {shortPlace(entry, w)}
          </text>
        </a>
      ))}
    </g>
  )
}

/** Rank shows as size and fill, not as colour alone: a full square, a full disc, a ring with a core, a ring. */
export function Dot({entry, x, y}: {readonly entry: Entry; readonly x: number; readonly y: number}) {
  const {standing, type} = standingOf(entry)
  if (type === 'model' && standing === 'assessed')
    return <rect className={dot({look: 'full'})} x={x - 8} y={y - 8} width="16" height="16" />
  if (type === 'model') return <path className={dot({look: 'full'})} d={`M${x} ${y - 10}L${x + 10} ${y}L${x} ${y + 10}L${x - 10} ${y}Z`} />
  if (type === 'standard') return <circle className={dot({look: 'full'})} cx={x} cy={y} r="7" />
  if (type === 'catch-up')
    return (
      <g>
        <circle className={dot({look: 'ring'})} cx={x} cy={y} r="7" />
        <circle className={dot({look: 'full'})} cx={x} cy={y} r="3" />
      </g>
    )
  return (
    <circle
      className={dot({look: standing === 'not-assessed' ? 'ring' : 'dashed'})}
      cx={x}
      cy={y}
      r={standing === 'not-assessed' ? 5 : 7}
    />
  )
}

const shortTown = (entry: Entry | undefined, w: Written) =>
  w === 'zh' ? (entry?.town.zh ?? '') : (entry?.town.en ?? '').replace(/ (Town|Subdistrict)$/, '')
const shortPlace = (entry: Entry, w: Written) =>
  (w === 'zh' ? entry.place.zh : entry.place.en.replace(/ (Village|Community)$/, '')).replace(/社区$/, '')
