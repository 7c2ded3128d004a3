/**
 * Kills the commands that write, fills their disk, takes away their right to write and lets two of them loose at once, and looks whether
 * everything is the old or the new whole: `npm run faults`, or `npm run faults -- --seed 7 --kills 40 sign assess` for the same again, so
 * many kills of each (0: only pressures), of these commands only, `--lanes 1` for one at a time. Prints its seed, a line for each command and all that is wrong, and ends with 1 if anything is.
 */
import {rmSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {parseArgs} from 'node:util'
import {intake} from './intake.ts'
import {kill, type Tally} from './kills.ts'
import {papers} from './papers.ts'
import {pressures} from './pressures.ts'
import {Random} from './random.ts'
import {scenarios as first} from './scenarios.ts'
import {Workspace} from './workspace.ts'

const scenarios = [...first, ...intake, ...papers]
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {seed: {type: 'string'}, kills: {type: 'string', default: '28'}, lanes: {type: 'string', default: '4'}},
})
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const asked = scenarios.filter(({name}) => positionals.length === 0 || positionals.includes(name))
if (asked.length === 0) throw new Error(`no command is called ${positionals.join(', ')}; use ${scenarios.map(({name}) => name).join(', ')}`)
console.log(`seed ${seed}`)

const jobs = [
  ...asked
    .filter(({part}) => part !== 0 && Number(values.kills) > 0)
    .map((scenario) => async (space: Workspace, random: Random) => {
      const tally = await kill(scenario, space, Math.ceil(Number(values.kills) * (scenario.part ?? 1)), random)
      console.log(`${scenario.name}: ${told(tally)}`)
      return tally
    }),
  ...asked
    .flatMap((scenario) => pressures(scenario))
    .map(({name, press}) => async (space: Workspace) => {
      const {wrong, skipped} = await press(space)
      console.log(`${name}: ${skipped ?? (wrong.length === 0 ? 'whole' : `${wrong.length} wrong`)}`)
      return {atCalls: [], atMoments: 0, old: 0, wrong}
    }),
].map((job, i) => (space: Workspace) => job(space, new Random(seed + i)))

function told({atCalls, atMoments, old, wrong}: Tally): string {
  const names = [...Map.groupBy(atCalls, (name) => name)].map(([name, {length}]) => `${name} ${length}`)
  return `killed at ${atCalls.length} calls (${names.join(', ')}) and ${atMoments} moments; after ${old} the old stood, or part of a batch; ${wrong.length} wrong`
}

/** Each takes what is next until nothing is left. */
async function lane(): Promise<Tally[]> {
  const space = await Workspace.make()
  const tallies: Tally[] = []
  try {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const tally = await job(space).catch(broken)
      for (const sentence of tally.wrong) console.error(sentence)
      // What one left is told of it, not of those that follow.
      for (const stray of space.strays()) rmSync(stray, {recursive: true, force: true})
      for (const {after} of scenarios) after?.(space)
      tallies.push(tally)
    }
  } finally {
    space.remove()
  }
  return tallies
}

/** What cannot be tried is wrong too, and keeps nobody from the rest. */
const broken = (error: unknown): Tally => ({atCalls: [], atMoments: 0, old: 0, wrong: [String(error)]})

const tallies = (await Promise.all(Array.from({length: Math.min(Number(values.lanes), availableParallelism())}, lane))).flat()
const wrong = tallies.flatMap((tally) => tally.wrong)
const kills = tallies.reduce((sum, {atCalls, atMoments}) => sum + atCalls.length + atMoments, 0)
console.log(`${kills} kills, ${wrong.length} wrong, seed ${seed}`)
process.exitCode = wrong.length > 0 ? 1 : 0
