import {spawnSync} from 'node:child_process'
import {cpSync, rmSync, statfsSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {call, prepared, statesOf, undisturbed, wrongAfter} from './kills.ts'
import type {Scenario} from './scenarios.ts'
import type {Outcome, Workspace} from './workspace.ts'

/** Something that a command is put under, and what came of it. */
export interface Pressure {
  readonly name: string
  readonly press: (space: Workspace) => Promise<{readonly wrong: readonly string[]; readonly skipped?: string}>
}

/** Returns what each command is put under: a full disk, a folder that can only be read, and its own like at the same time. */
export const pressures = (scenario: Scenario): Pressure[] => [
  {name: `${scenario.name}, disk full`, press: (space) => onDisk(scenario, space, full)},
  {name: `${scenario.name}, read-only`, press: (space) => onDisk(scenario, space, readOnly)},
  {name: `${scenario.name}, two at once`, press: (space) => twice(scenario, space)},
]

/** A small disk of its own on which a command writes. */
interface Disk {
  /** Mounts it anew with other options. */
  readonly set: (options: string) => void
  /** Bytes that are taken on it. */
  readonly taken: () => number
}

type OnDisk = (scenario: Scenario, space: Workspace, disk: Disk) => Promise<string[]>

/** Does `act` with a disk mounted where the scenario writes. */
async function onDisk(scenario: Scenario, space: Workspace, act: OnDisk): ReturnType<Pressure['press']> {
  const [place = ''] = scenario.places
  const folder = place.startsWith('stand') ? space.stand : dirname(join(space.dir, place))
  const aside = join(space.dir, 'aside')
  rmSync(aside, {recursive: true, force: true})
  cpSync(folder, aside, {recursive: true})
  const mounted = mount('-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', folder)
  if (mounted !== '') return {wrong: [], skipped: `skipped, no disk can be mounted here (${mounted})`}
  try {
    cpSync(aside, folder, {recursive: true})
    const set = (options: string) => {
      const said = mount('-o', `remount,${options}`, folder)
      if (said !== '') throw new Error(said)
    }
    const taken = () => {
      const {blocks, bfree, bsize} = statfsSync(folder)
      return (blocks - bfree) * bsize
    }
    return {wrong: await act(scenario, space, {set, taken})}
  } finally {
    spawnSync('umount', ['-l', folder])
  }
}

/** Returns what mount says if it does not do it. */
function mount(...words: string[]): string {
  const {status, stderr, error} = spawnSync('mount', words, {encoding: 'utf8'})
  return status === 0 ? '' : (error?.message ?? stderr.trim())
}

/** Lets the disk fill at several moments of the command. */
async function full(scenario: Scenario, space: Workspace, disk: Disk): Promise<string[]> {
  await prepared(scenario, space)
  const before = disk.taken()
  const {old, done} = await undisturbed(scenario, space)
  const needed = Math.max(0, disk.taken() - before)
  const wrong: string[] = []
  let filled = 0
  for (const part of [0, 0.4, 0.9]) {
    await prepared(scenario, space)
    // Of no size at all, it would be without bounds.
    disk.set(`size=${Math.max(1, disk.taken() + Math.floor(part * needed))}`)
    const {status, said} = await call(scenario, space)
    filled += status === 1 && said.includes('the disk is full') ? 1 : 0
    if (status !== 0 && !(status === 1 && said.includes('the disk is full'))) wrong.push(`ends with ${status}: ${said}`)
    wrong.push(...torn(scenario, space, old, done), ...space.strays().map((stray) => `${stray} is left`))
    disk.set('size=256m')
    wrong.push(...(await wrongAfter(scenario, space, {done})))
  }
  return [...(filled === 0 ? ['never met the end of the disk'] : []), ...wrong].map(
    (sentence) => `${scenario.name}, disk full: ${sentence}`,
  )
}

async function readOnly(scenario: Scenario, space: Workspace, disk: Disk): Promise<string[]> {
  const {old, done} = await undisturbed(scenario, space)
  await prepared(scenario, space)
  disk.set('ro')
  const {status, said} = await call(scenario, space)
  const wrong = status === 1 && said.includes('the disk can only be read') ? [] : [`ends with ${status}: ${said}`]
  wrong.push(...torn(scenario, space, old, old))
  disk.set('rw')
  wrong.push(...(await wrongAfter(scenario, space, {done})))
  return wrong.map((sentence) => `${scenario.name}, read-only: ${sentence}`)
}

const torn = (scenario: Scenario, space: Workspace, old: readonly string[], done: readonly string[]) =>
  statesOf(scenario, space).flatMap((state, i) =>
    state === old[i] || state === done[i] ? [] : [`${scenario.places[i]} is torn:\n${state}`],
  )

/** What the slower of two may say. */
const late = /was changed by somebody else since|is being written by another run|holds \d+ files already/

/** Lets the command and its like loose at once: freely, and so that both have read before either writes. */
async function twice(scenario: Scenario, space: Workspace): ReturnType<Pressure['press']> {
  const {done} = await undisturbed(scenario, space)
  const wrong: string[] = []
  const pair = [scenario, {...scenario, words: scenario.other ?? scenario.words}]
  for (const gated of [false, true, true, true]) {
    await prepared(scenario, space)
    const both = await (gated ? together(pair, space) : Promise.all(pair.map((one) => call(one, space))))
    const well = both.filter(({status}) => status === 0).length
    if (well === 0) wrong.push(`both fail: ${both.map(({said}) => said).join('')}`)
    for (const {status, said} of both)
      if (status !== 0 && !(status === 1 && late.test(said))) wrong.push(`one ends with ${status}: ${said}`)
    if (scenario.written)
      wrong.push(
        ...(scenario.written(space) === well ? [] : [`${well} report their work as written, and ${scenario.written(space)} is there`]),
      )
    else wrong.push(...torn(scenario, space, done, done))
    wrong.push(...space.strays().map((stray) => `${stray} is left`))
  }
  return {wrong: wrong.map((sentence) => `${scenario.name}, two at once: ${sentence}`)}
}

/** Calls commands each of which waits before its first change of the disk until all have come so far. */
async function together(all: readonly Scenario[], space: Workspace): Promise<Outcome[]> {
  const gate = join(space.dir, 'gate')
  rmSync(gate, {force: true})
  const waiting = new Set(all.keys())
  const called = all.map((one, i) => {
    const reached = () => {
      if (waiting.delete(i) && waiting.size === 0) writeFileSync(gate, '')
    }
    return call(one, space, {fault: {gate}, reached})
  })
  return Promise.all(called)
}
