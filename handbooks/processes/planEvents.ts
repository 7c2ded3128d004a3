import type {DayEvent} from '../register/ics.ts'
import type {Process} from './process.ts'
import type {Schedule} from './schedule.ts'

/** Returns the last day of each step as an event of a calendar. It names steps and bodies, never people. */
export const planEvents = ({id, name, bodies}: Process, {from, steps}: Schedule): readonly DayEvent[] =>
  steps.map(({step, end}) => ({
    uid: `${id}-${step.id}-${from.replaceAll('-', '')}`,
    on: end.date,
    summary: `${name.zh}：${step.what.zh}，最迟当日办结（${bodies[step.body]?.name.zh ?? step.body}）`,
  }))
