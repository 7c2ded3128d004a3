import {limits} from '../../handbooks/clause/limits.ts'
import {yamlText} from '../../handbooks/input/yamlText.ts'
import {addDays} from '../../handbooks/register/calendarOf.ts'
import type {Worded} from './rulesSchema.ts'
import type {Ranking} from './workOut.ts'

/** The spec of one honour sign, as the command `sign` draws it. */
export interface HonourSpec {
  readonly kind: 'honour'
  readonly form: 'banner'
  readonly viewingDistanceM: number
  readonly widthMm: number
  readonly text: Worded
  readonly period: Worded
  readonly shown: {readonly from: string; readonly until: string}
  readonly awardedBy: Worded
  readonly note?: Worded
}

/**
 * Returns the rotating red flags of the best of each group, each as a file for the command `sign`. The flag is shown from the day of the
 * notice for as long as the hardware handbook lets it. Stars are for persons, whom no score names.
 *
 * @clause SW-SUP-015 the red flag of the best windows
 * @clause HW-SIGN-115 shown for three months at most
 */
export function honours({rules, groups, stage}: Ranking): {readonly path: string; readonly spec: HonourSpec; readonly text: string}[] {
  const zh = ({zh}: Worded): Worded => ({zh})
  return groups
    .flatMap(({best}) => ('named' in best ? best.named : []))
    .map(({window}, i) => {
      const spec: HonourSpec = {
        kind: 'honour',
        form: 'banner',
        viewingDistanceM: 5,
        widthMm: 600,
        text: {zh: `${window.point}${window.window}`},
        period: zh(rules.period.name),
        shown: {from: stage.on, until: lastShown(stage.on)},
        awardedBy: zh(rules.by),
        ...(rules.sample && {note: {zh: '样例，非真实授予'}}),
      }
      return {path: `honour-${String(i + 1).padStart(2, '0')}.yaml`, spec, text: yamlText(spec)}
    })
}

/** Returns the day before the one that lies as many months after `from` as an honour is shown. */
function lastShown(from: string): string {
  const day = new Date(`${from}T00:00:00Z`)
  const date = day.getUTCDate()
  day.setUTCMonth(day.getUTCMonth() + limits.honourPeriod.max)
  if (day.getUTCDate() !== date) day.setUTCDate(0)
  return addDays(day.toISOString().slice(0, 10), -1)
}
