import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {besideOf, withinOf} from '../../handbooks/input/stray.ts'
import {stateOf} from '../support/diskState.ts'
import type {Random} from './random.ts'
import type {Scenario} from './scenarios.ts'
import type {Outcome, Workspace} from './workspace.ts'

/** How a command fared. */
export interface Tally {
  /** How often it was killed at a call, and at a moment. */
  readonly atCall: number
  readonly atMoment: number
  /** Of these, how often all was as before. */
  readonly old: number
  /** Sentences on everything that is not as it should be. */
  readonly wrong: readonly string[]
}

/** What stands at the places of a scenario. What a batch says of its own run, which differs, is left out. */
export const statesOf = ({places}: Scenario, {dir}: Workspace): string[] =>
  places.map((place) => stateOf(join(dir, place)).replaceAll(/^\.\/summary\..*\n/gm, ''))

/** Puts all as it is before the command. */
export async function prepared(scenario: Scenario, space: Workspace): Promise<void> {
  space.clear()
  await scenario.prepare(space)
}

/** Calls the command of a scenario. */
export const call = (
  {words, standing}: Scenario,
  space: Workspace,
  how: Omit<Parameters<Workspace['run']>[1], 'standing'> = {},
): Promise<Outcome> => space.run(words, {...how, standing: join(space.stand, standing ?? '.')})

/** What a scenario comes to if nothing disturbs it. */
export interface Undisturbed {
  readonly old: readonly string[]
  readonly done: readonly string[]
  readonly outcome: Outcome & {readonly calls: number}
}

/** Returns what the scenario comes to undisturbed. @throws Error if it fails. */
export async function undisturbed(scenario: Scenario, space: Workspace): Promise<Undisturbed> {
  await prepared(scenario, space)
  const old = statesOf(scenario, space)
  const outcome = await call(scenario, space)
  if (outcome.status !== 0 || outcome.calls === undefined) throw new Error(`${scenario.name} fails undisturbed: ${outcome.said}`)
  return {old, done: statesOf(scenario, space), outcome: {...outcome, calls: outcome.calls}}
}

/** Kills the command of `scenario` `times` times, half of them at calls that change the disk, half at random moments. */
export async function kill(scenario: Scenario, space: Workspace, times: number, random: Random): Promise<Tally> {
  const whole = await undisturbed(scenario, space)
  const {calls, reading, writing} = whole.outcome
  const numbers = random.some(calls, Math.ceil(times / 2))
  const tally = {atCall: 0, atMoment: 0, old: 0, wrong: [] as string[]}
  for (const killAt of numbers) {
    const seen = await killed(scenario, space, whole, {fault: {killAt}}, `killed at call ${killAt} of ${calls}`)
    tally.atCall += seen.killed ? 1 : 0
    tally.old += seen.killed && seen.old ? 1 : 0
    tally.wrong.push(...seen.wrong)
  }
  // A command may end before its moment comes; then another is chosen, as often again.
  for (let tries = 0; tally.atCall + tally.atMoment < times && tries < 3 * times; tries++) {
    const moment =
      random.below(5) === 0
        ? ({after: 'start', ms: random.below(reading)} as const)
        : ({after: 'first change', ms: random.below(writing)} as const)
    const seen = await killed(scenario, space, whole, {moment}, `killed ${moment.ms} ms after the ${moment.after}`)
    tally.atMoment += seen.killed ? 1 : 0
    tally.old += seen.killed && seen.old ? 1 : 0
    tally.wrong.push(...seen.wrong)
  }
  return tally
}

/** Calls the command so that it is killed, looks at what it left, calls it again and looks at that. */
async function killed(
  scenario: Scenario,
  space: Workspace,
  {old, done}: Undisturbed,
  how: Parameters<typeof call>[2],
  what: string,
): Promise<{readonly killed: boolean; readonly old: boolean; readonly wrong: readonly string[]}> {
  await prepared(scenario, space)
  const outcome = await call(scenario, space, how)
  const left = statesOf(scenario, space)
  const wrong: string[] = []
  for (const [i, place] of scenario.places.entries())
    if (left[i] !== done[i] && !isOld(join(space.dir, place), left[i] ?? '', old[i] ?? '')) wrong.push(`${place} is torn:\n${left[i]}`)
  const rerun = await call(scenario, space)
  const refused = left.every((state, i) => state === done[i]) && scenario.refusal?.test(rerun.said)
  if (rerun.status !== 0 && !refused) wrong.push(`run again it ends with ${rerun.status}: ${rerun.said}`)
  for (const [i, state] of statesOf(scenario, space).entries())
    if (state !== done[i]) wrong.push(`run again ${scenario.places[i]} is not what it is undisturbed:\n${state}`)
  for (const stray of space.strays()) wrong.push(`run again ${stray} is still there`)
  return {
    killed: outcome.status === undefined,
    old: left.every((state, i) => state !== done[i]),
    wrong: wrong.map((sentence) => `${scenario.name} ${what}: ${sentence}`),
  }
}

/** Whether what was there is there, or aside until the next run gives it back or has undone what was begun. */
const isOld = (path: string, left: string, old: string): boolean =>
  left === old || (left === '' && stateOf(besideOf(path).old) === old) || existsSync(withinOf(path).list)
