import {Table} from '../../design-system/ui/Table.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {PointRow} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {LifeBadge} from './LifeNote.tsx'
import {words} from './PointTable.words.ts'
import {initialsOf, missingText, searchWords} from './pointList.ts'
import {StandingBadge} from './StandingBadge.tsx'
import {standingOf} from './standing.ts'

interface PointTableProps {
  readonly rows: readonly PointRow[]
  readonly caption: string
  readonly locale: Locale
}

/** Renders points in a table with what they reached. Each row carries what the filter of its page asks for. */
export function PointTable({rows, caption, locale}: PointTableProps) {
  const t = say(locale)(words)
  const assessed = rows.some(({result}) => result)
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {key: 'place', label: t.place},
        {key: 'town', label: t.town},
        {key: 'type', label: t.type},
        ...(assessed
          ? ([
              {key: 'score', label: t.score, align: 'end'},
              {key: 'missing', label: t.missing, align: 'end'},
            ] as const)
          : []),
      ]}
      rows={rows.map((row) => cells(row, locale))}
    />
  )
}

function cells(row: PointRow, locale: Locale) {
  const said = say(locale)
  const {id, place, town, result, lifecycle} = row
  return {
    id,
    place: (
      <>
        <a
          href={href(locale, `/points/${id}/`)}
          data-district={row.districtId}
          data-town={town.zh}
          data-id={id}
          data-key={legendKey(row)}
          data-type={standingOf(row).type ?? 'none'}
          data-search={searchWords(row)}
          data-initials={initialsOf(place.zh)}
        >
          {said(place)}
        </a>{' '}
        <LifeBadge lifecycle={lifecycle} locale={locale} />
      </>
    ),
    town: said(town),
    type: <StandingBadge known={row} locale={locale} />,
    score: result?.scales.standard.score ?? '',
    missing: missingText(row, locale),
  }
}

/** What stands for a point in the legend of the map. */
export function legendKey(row: PointRow) {
  const {standing, type} = standingOf(row)
  if (standing === 'declared') return 'declared'
  if (standing === 'not-assessed') return 'not-assessed'
  return type ?? 'open'
}
