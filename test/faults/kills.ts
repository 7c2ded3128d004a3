import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {besideOf, withinOf} from '../../handbooks/input/stray.ts'
import {stateOf} from '../support/diskState.ts'
import type {Random} from './random.ts'
import type {Scenario} from './scenarios.ts'
import type {Calling, Outcome, Workspace} from './workspace.ts'

/** How a command fared. */
export interface Tally {
  /** The calls at which it was killed, and how often it was at a moment. */
  readonly atCalls: readonly string[]
  readonly atMoments: number
  /** Of these, how often all was as before. */
  readonly old: number
  /** Sentences on everything that is not as it should be. */
  readonly wrong: readonly string[]
}

/** What stands at the places of a scenario. What a batch says of its own run, which differs, is left out. */
export const statesOf = ({places, printed}: Scenario, {dir}: Workspace): string[] =>
  places.map((place) => stateOf(join(dir, place), {printed}).replaceAll(/^\.\/summary\..*\n/gm, ''))

/** Puts all as it is before the command. */
export async function prepared(scenario: Scenario, space: Workspace): Promise<void> {
  space.clear()
  await scenario.prepare(space)
}

/** Calls the command of a scenario. */
export const call = ({words, standing}: Scenario, space: Workspace, how: Omit<Calling, 'standing'> = {}): Promise<Outcome> =>
  space.run(words, {...how, standing: join(space.stand, standing ?? '.')})

/** What a scenario comes to if nothing disturbs it. */
export interface Undisturbed {
  readonly old: readonly string[]
  readonly done: readonly string[]
  readonly outcome: Outcome
}

/** Returns what the scenario comes to undisturbed. @throws Error if it fails. */
export async function undisturbed(scenario: Scenario, space: Workspace): Promise<Undisturbed> {
  await prepared(scenario, space)
  const old = statesOf(scenario, space)
  const outcome = await call(scenario, space)
  if (outcome.status !== 0) throw new Error(`${scenario.name} fails undisturbed: ${outcome.said}`)
  return {old, done: statesOf(scenario, space), outcome}
}

/** The most times that a command is killed before it is let alone: what a run that puts things right leaves must be right too. */
const inARow = 3

/** How and when a command is killed. */
interface Strike {
  readonly at: 'call' | 'moment'
  readonly how: Omit<Calling, 'standing'>
  readonly what: string
}

/** Returns `count` of the numbers of `calls`, from 1, as many of each call's name as can be: a renaming is rarer than a write, and matters more. */
function someOfEach(calls: readonly string[], count: number, random: Random): number[] {
  const byName = [...Map.groupBy(calls.keys(), (i) => calls[i]).values()]
  const chosen: number[] = []
  while (chosen.length < Math.min(count, calls.length))
    for (const left of byName) chosen.push(...left.splice(random.below(left.length), 1).map((i) => i + 1))
  return chosen.slice(0, count)
}

/** Returns strikes half of which are at calls that change the disk; of the rest there are more than asked, since a command may end before. */
function strikesOf({calls, reading, writing}: Undisturbed['outcome'], times: number, random: Random): Strike[] {
  const atCalls = someOfEach(calls, Math.ceil(times / 2), random).map((killAt): Strike => {
    return {at: 'call', how: {fault: {killAt}}, what: `at call ${killAt}, ${calls[killAt - 1]}, of ${calls.length}`}
  })
  const atMoments = Array.from({length: 3 * times}, (): Strike => {
    const [after, most] = random.below(5) === 0 ? (['start', reading] as const) : (['first change', writing] as const)
    const ms = random.below(most)
    return {at: 'moment', how: {moment: {after, ms}}, what: `${ms} ms after the ${after}`}
  })
  return [...atCalls, ...atMoments]
}

/** Kills the command of `scenario` `times` times, half of them at calls that change the disk, half at random moments. */
export async function kill(scenario: Scenario, space: Workspace, times: number, random: Random): Promise<Tally> {
  const whole = await undisturbed(scenario, space)
  const strikes = strikesOf(whole.outcome, times, random)
  const atCalls: string[] = []
  let [atMoments, old] = [0, 0]
  const wrong: string[] = []
  while (strikes.length > 0 && atCalls.length + atMoments < times) {
    await prepared(scenario, space)
    const told: string[] = []
    for (const {at, how, what} of strikes.splice(0, inARow)) {
      const {status, calls} = await call(scenario, space, how)
      if (status !== undefined) break
      if (at === 'call') atCalls.push(calls.at(-1) ?? '')
      else atMoments += 1
      told.push(what)
      const now = statesOf(scenario, space)
      if (now.some((state, i) => state !== whole.done[i])) old += 1
      wrong.push(...tornAfterKill(scenario, space, whole).map((sentence) => `${scenario.name} killed ${told.join(', then ')}: ${sentence}`))
      if (now.every((state, i) => state === whole.done[i]) && scenario.refusal) break
    }
    const after = await wrongAfter(scenario, space, whole)
    wrong.push(...after.map((sentence) => `${scenario.name} killed ${told.join(', then ')}, run again: ${sentence}`))
  }
  return {atCalls, atMoments, old, wrong}
}

const tornAfterKill = (scenario: Scenario, space: Workspace, {old, done}: Undisturbed): string[] =>
  statesOf(scenario, space).flatMap((left, i) => {
    const place = scenario.places[i] ?? ''
    return left === done[i] || isOld(join(space.dir, place), left, old[i] ?? '') ? [] : [`${place} is torn:\n${left}`]
  })

/** Calls the command undisturbed after others, and returns what is not as it should be then. */
export async function wrongAfter(scenario: Scenario, space: Workspace, {done}: Pick<Undisturbed, 'done'>): Promise<string[]> {
  const wasDone = statesOf(scenario, space).every((state, i) => state === done[i])
  const {status, said} = await call(scenario, space)
  return [
    ...(status === 0 || (wasDone && scenario.refusal?.test(said)) ? [] : [`it ends with ${status}: ${said}`]),
    ...statesOf(scenario, space).flatMap((state, i) =>
      state === done[i] ? [] : [`${scenario.places[i]} is not what it is undisturbed:\n${state}`],
    ),
    ...space.strays().map((stray) => `${stray} is still there`),
  ]
}

/** Whether what was there is there, or aside until the next run gives it back or has undone what was begun. */
const isOld = (path: string, left: string, old: string): boolean =>
  left === old || (left === '' && stateOf(besideOf(path).old) === old) || existsSync(withinOf(path).list)
