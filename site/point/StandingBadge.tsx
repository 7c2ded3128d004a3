import {Badge} from '../../design-system/ui/Badge.tsx'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {type Known, rankOf, standingOf, standingText} from './standing.ts'

/** Renders the standing as a badge; the steps in it show an assessed type without colour. */
export function StandingBadge({known, locale}: {readonly known: Known; readonly locale: Locale}) {
  const {standing, type} = standingOf(known)
  const rank = standing === 'assessed' && type ? ([3, 2, 1] as const)[pointTypes.indexOf(type)] : undefined
  const tone = {assessed: 'good', declared: 'accent', undecided: 'info', 'none-reached': 'warn', 'not-assessed': 'neutral'} as const
  return (
    <span data-rank={rankOf(known)}>
      <Badge tone={tone[standing]} rank={rank}>
        {standingText(known, locale)}
      </Badge>
    </span>
  )
}
