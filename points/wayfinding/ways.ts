import {checkPlan} from '../../design-system/signs/plan/check.ts'
import type {Problem} from '../../handbooks/input/problem.ts'
import type {Point} from '../record/point.ts'
import {solveWays, type Ways} from './solve.ts'

const solved = new WeakMap<object, Ways>()

/**
 * Returns the ways of a record; undefined if it has no plan, or no survey to say what its windows handle. The ways of one record are solved
 * once, when it is read, and are the same value for whoever asks again.
 */
export function waysOf(record: Pick<Point, 'plan' | 'survey'>): Ways | undefined {
  const {plan, survey} = record
  if (!plan || !survey) return undefined
  const known = solved.get(record)
  if (known) return known
  const windowTerm = (number: number) => survey.windows.find((w) => w.number === number)?.term
  const ways = solveWays(plan, {windowTerm, plateM: survey.hallDistanceM})
  solved.set(record, ways)
  return ways
}

/** Returns what signs of the record's plan that hang already say against its ways; nothing of a plan that cannot be walked. */
export function checkHangingSigns(record: Pick<Point, 'plan' | 'survey'>): Problem[] {
  if (!record.plan || checkPlan(record.plan).length > 0) return []
  return (waysOf(record)?.conflicts ?? []).map(({sign, row, message}) => ({at: `plan/signs/${sign}/rows/${row}`, message}))
}
