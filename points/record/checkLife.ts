import type {Problem} from '../../handbooks/input/problem.ts'
import {surelyBefore} from './lifecycle.ts'
import {latestAddress, type Point} from './point.ts'

/** Steps that answer what was done while a point was open, so that they may follow its closing. */
const answers: readonly string[] = ['reply', 'bad-review']

/**
 * Returns what the life of a point leaves no room for: dates out of order, ahead of `now` or of another status, assessments and steps after
 * it closed, and steps before it opened. An assessment before the opening is no fault: it may be the acceptance. `at` is a path with slashes.
 */
export function* lifeProblems({lifecycle, assessments, observations = [], proceedings = []}: Point, now: string): Generator<Problem> {
  if (!lifecycle) return
  const {status, planned, opens, opened, closed, mergedInto} = lifecycle
  const at = (field: string) => `lifecycle/${field}`
  const over = status === 'closed' || status === 'merged'
  if (status === 'planned' && opened !== undefined)
    yield {at: at('opened'), message: `stands with a planned point; say status: open, or give the day to come as opens`}
  if (status !== 'planned' && opens !== undefined)
    yield {at: at('opens'), message: `stands with a point that is ${status}; give the day on which it opened as opened`}
  if (!over && closed !== undefined)
    yield {at: at('closed'), message: `stands with a point that is ${status}; say status: closed or merged, or remove it`}
  if (over && closed === undefined) yield {at: at('closed'), message: `is missing; a point that is ${status} says since when`}
  if (status === 'merged' && mergedInto === undefined)
    yield {at: at('mergedInto'), message: 'is missing; a merged point says into which it went, by that point’s public id'}
  if (status !== 'merged' && mergedInto !== undefined)
    yield {at: at('mergedInto'), message: `stands with a point that is ${status}; say status: merged, or remove it`}
  for (const [field, date] of Object.entries({planned, opened, closed}))
    if (date !== undefined && surelyBefore(now, date))
      yield {at: at(field), message: `${date} is to come, today is ${now}; give it when it has come, or correct the date`}
  const order = Object.entries({planned, opens, opened, closed}).flatMap(([field, date]) => (date === undefined ? [] : [{field, date}]))
  for (const [i, {field, date}] of order.entries()) {
    const later = order.slice(0, i).find((earlier) => surelyBefore(date, earlier.date))
    if (later) yield {at: at(field), message: `${date} is before ${later.date}, when it ${verbs[later.field]}; correct one of the dates`}
  }
  if (closed !== undefined)
    for (const [field, list] of Object.entries({assessments, observations}))
      for (const [i, {on}] of list.entries())
        if (surelyBefore(closed, on))
          yield {
            at: `${field}/${i}/on`,
            message: `${on} is after the point closed (${closed}); correct one of the dates, or move it to the point that was ${field === 'assessments' ? 'assessed' : 'patrolled'}`,
          }
  for (const [i, step] of proceedings.entries()) {
    if (closed !== undefined && surelyBefore(closed, step.on) && !answers.includes(step.step))
      yield {
        at: `proceedings/${i}/on`,
        message: `${step.on} is after the point closed (${closed}); only what answers an earlier step may follow, so correct one of the dates`,
      }
    if (status === 'planned' || (opened !== undefined && surelyBefore(step.on, opened)))
      yield {
        at: `proceedings/${i}/on`,
        message: `${step.on} is before the point opened (${opened ?? 'it is planned'}); the type of a point is decided while it is open, so correct one of the dates`,
      }
  }
}

const verbs: Readonly<Record<string, string>> = {planned: 'was planned', opens: 'opens', opened: 'opened', closed: 'closed'}

/** Returns what in a record is dated after `now`, which nobody can have seen: addresses, the declared type, the survey, the sources. */
export function* aheadProblems({addresses, declared, survey, sources}: Point, now: string): Generator<Problem> {
  const dated = [
    ...addresses.map(({asOf}, i) => ({at: `addresses/${i}/asOf`, date: asOf})),
    ...(declared ? [{at: 'declared/asOf', date: declared.asOf}] : []),
    ...(survey ? [{at: 'survey/on', date: survey.on}] : []),
    ...Object.entries(sources).flatMap(([id, {date}]) =>
      date !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(date) ? [{at: `sources/${id}/date`, date}] : [],
    ),
  ]
  for (const {at, date} of dated)
    if (surelyBefore(now, date)) yield {at, message: `${date} is to come, today is ${now}; give a day that has been`}
}

/** Returns what is no fault of a record and worth a look: addresses out of order, an assessment before the opening. */
export function* recordRemarks(point: Point): Generator<Problem> {
  const {addresses, assessments, lifecycle} = point
  const latest = latestAddress(point)
  if (latest !== addresses.at(-1))
    yield {
      at: `addresses/${addresses.indexOf(latest)}`,
      message: `is the latest, of ${latest.asOf}, and counts as today’s, though it does not stand last; put the addresses in the order of their dates`,
    }
  for (const [i, {findings, on}] of assessments.entries())
    if (Object.keys(findings).length === 0)
      yield {
        at: `assessments/${i}/findings`,
        message: `hold nothing, and the assessment of ${on} takes the place of the one before it all the same; enter what was found, or take it out`,
      }
  const opened = lifecycle?.opened
  for (const [i, {on}] of assessments.entries())
    if (lifecycle?.status === 'planned' || (opened !== undefined && surelyBefore(on, opened)))
      yield {
        at: `assessments/${i}/on`,
        message: `${on} is before the point opened (${opened ?? 'it is planned'}); right if this was its acceptance`,
      }
}
