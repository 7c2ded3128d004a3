import {Table} from '../../design-system/ui/Table.tsx'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {type Outcome, outcomes} from '../../points/summary/indices.ts'
import {href} from '../shell/locale.ts'
import {districtPath, type ShownDistrict} from './shownDistricts.ts'
import {words} from './TownTable.words.ts'

/** Renders the towns of a district with their points by what they reached. Open points are counted; planned, closed and merged ones are not. */
export function TownTable({district, locale}: {readonly district: ShownDistrict; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const label: Readonly<Record<Outcome, string>> = {...said(typeNames), open: t.open, none: t.none, unassessed: t.unassessed}
  return (
    <Table
      caption={t.caption(said(district.name))}
      hideCaption
      columns={[
        {key: 'town', label: t.town},
        {key: 'points', label: t.points, align: 'end'},
        ...outcomes.map((outcome) => ({key: outcome, label: label[outcome], align: 'end' as const})),
      ]}
      rows={district.towns.map(({id, name, counts}) => ({
        id,
        town: <a href={href(locale, districtPath(district.id, id))}>{said(name)}</a>,
        points: Object.values(counts).reduce((sum, n) => sum + n, 0),
        ...counts,
      }))}
    />
  )
}
