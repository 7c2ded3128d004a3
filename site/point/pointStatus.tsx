import {Badge} from '../../design-system/ui/Badge.tsx'
import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import type {Written} from '../../handbooks/language/locale.ts'
import type {Entry} from '../../points/directory/directory.ts'

/** How far the directory knows a point: assessed, declared by a source, or neither. */
export type Standing = 'assessed' | 'undecided' | 'none-reached' | 'declared' | 'not-assessed'

const words = {
  zh: {undecided: '暂不能判定', 'none-reached': '未达到任何类型', 'not-assessed': '未评定', declared: (t: string) => `来源称${t}`},
  en: {
    undecided: 'Not decided',
    'none-reached': 'No type reached',
    'not-assessed': 'Not assessed',
    declared: (t: string) => `${t} by source`,
  },
} as const

/** Returns what the directory can say of a point's type. An open type above a reached one does not hide the reached one. */
export function standingOf({assessment, record}: Entry): {standing: Standing; type: PointType | undefined} {
  if (assessment?.type) return {standing: 'assessed', type: assessment.type}
  if (assessment?.possible) return {standing: 'undecided', type: undefined}
  if (assessment) return {standing: 'none-reached', type: undefined}
  if (record?.declared) return {standing: 'declared', type: record.declared.type}
  return {standing: 'not-assessed', type: undefined}
}

/** Returns the standing in words: 示范型, 来源称示范型, 未评定. */
export function standingText(entry: Entry, w: Written): string {
  const {standing, type} = standingOf(entry)
  if (standing === 'assessed' && type) return typeNames[w][type]
  if (standing === 'declared' && type) return words[w].declared(typeNames[w][type])
  return standing === 'assessed' || standing === 'declared' ? '' : words[w][standing]
}

/** Renders the standing as a badge; the steps in it show an assessed type without colour. */
export function StandingBadge({entry, w}: {readonly entry: Entry; readonly w: Written}) {
  const {standing, type} = standingOf(entry)
  const rank = standing === 'assessed' && type ? ([3, 2, 1] as const)[pointTypes.indexOf(type)] : undefined
  const tone = {assessed: 'good', declared: 'accent', undecided: 'info', 'none-reached': 'warn', 'not-assessed': 'neutral'} as const
  return (
    <Badge tone={tone[standing]} rank={rank}>
      {standingText(entry, w)}
    </Badge>
  )
}
