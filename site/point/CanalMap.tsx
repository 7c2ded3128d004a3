import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import type {PointRow} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {branch, dot, label as labelClass, map, mapRegion, river, stop, townName} from './CanalMap.css.ts'
import {words} from './CanalMap.words.ts'
import {standingOf, standingText} from './standing.ts'

/** Pixels. */
const pitch = {row: 30, head: 78}

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
  readonly entries: readonly PointRow[]
  readonly locale: Locale
  readonly title: string
  readonly tableId: string
}) {
  const {canal} = say(locale)(words)
  const towns = [...Map.groupBy(entries, (e) => e.town.zh).values()]
  const longest = Math.max(...towns.map((t) => t.length))
  const width = towns.length * canal + 16
  const height = pitch.head + longest * pitch.row + 12
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={mapRegion} tabIndex={0} aria-label={title} aria-describedby={tableId}>
      <svg className={map} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <title>{title}</title>
        <path className={river} d={`M0 40H${width}`} />
        {towns.map((places, i) => (
          <Canal key={places[0]?.town.zh} places={places} x={12 + i * canal} locale={locale} />
        ))}
      </svg>
    </section>
  )
}

function Canal({places, x, locale}: {readonly places: readonly PointRow[]; readonly x: number; readonly locale: Locale}) {
  const said = say(locale)
  const y = (row: number) => pitch.head + row * pitch.row
  return (
    <g>
      <text className={townName} x={x - 6} y={22}>
        {shortTown(places[0], locale)}
      </text>
      <path className={branch} d={`M${x} 40V${y(places.length - 1)}`} />
      {places.map((entry, row) => (
        <a key={entry.id} className={stop} data-stop={entry.id} href={href(locale, `/points/${entry.id}/`)}>
          <title>{`${said(entry.place)}${said(marks).comma}${standingText(entry, locale)}`}</title>
          <rect x={x - 12} y={y(row) - 14} width={said(words).place} height={28} fillOpacity="0" />
          <Dot entry={entry} x={x} y={y(row)} />
          <text className={labelClass} x={x + 14} y={y(row) + 5}>
            {shortPlace(entry, locale)}
          </text>
        </a>
      ))}
    </g>
  )
}

/** Rank shows as size and fill, not as colour alone: a full square, a full disc, a ring with a core, a ring. */
export function Dot({entry, x, y}: {readonly entry: PointRow; readonly x: number; readonly y: number}) {
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

/** Towns and places without the words for what they are, where the language sets those apart. */
const shortTown = (entry: PointRow | undefined, locale: Locale) =>
  entry ? say(locale)(entry.town).replace(/ (Town|Subdistrict)$/, '') : ''
const shortPlace = (entry: PointRow, locale: Locale) => say(locale)(entry.place).replace(/社区$| (Village|Community)$/, '')
