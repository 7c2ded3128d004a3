import {toIcs} from '../register/ics.ts'
import type {Process} from './process.ts'
import type {Schedule} from './schedule.ts'

/**
 * Returns the last day of each step as an iCalendar file of all-day events. It names steps and bodies, never people, and bears the day of
 * acceptance for its stamp, so that the same plan is the same file.
 */
export const planIcs = ({id, name, bodies}: Process, {from, steps}: Schedule): string =>
  toIcs(
    'plan',
    from,
    steps.map(({step, end}) => ({
      uid: `${id}-${step.id}-${from.replaceAll('-', '')}`,
      on: end.date,
      summary: `${name.zh}：${step.what.zh}，最迟当日办结（${bodies[step.body]?.name.zh ?? step.body}）`,
    })),
  )
