import type {Direction} from '../../design-system/signs/layout/layout.ts'
import {limits} from '../../handbooks/hardware/limits.ts'
import {type GoalName, numberOf} from './goals.ts'

/** One row of a directional sign: where to, and which way. */
export interface WayRow {
  /** What it names: one goal, or rooms by the first and the last of their numbers. */
  readonly name: GoalName | {readonly type: 'rooms'; readonly from: number; readonly to: number}
  readonly towards: Direction
  /** Walk from the sign to the nearest place of that name, in metres. */
  readonly distanceM: number
  /** Indices of the goals that a reader finds by this row. */
  readonly goals: readonly number[]
}

/** The rows of one panel, in the order in which they are read. */
export type Panel = readonly WayRow[]

/** Ahead, then left, then right; a slanting way before the one straight to that side. */
const order: readonly Direction[] = ['ahead', 'ahead-left', 'left', 'ahead-right', 'right']

/**
 * Returns `rows` in order on as few panels as hold them, joined and left out as far as that is allowed.
 *
 * `numbers` are all the numbers on doors, as far as doors have one; a range may not enclose one that lies elsewhere. `mayDrop` says which goals a
 * visitor finds without this sign; of those the ones of the highest `rank` go first, then the farther.
 *
 * @clause HW-SIGN-024 messages on one panel
 * @clause HW-SIGN-025 ahead, left, right; nearer before farther
 */
export function toPanels(
  rows: readonly WayRow[],
  {
    numbers,
    mayDrop,
    rank,
  }: {
    readonly numbers: readonly (number | undefined)[]
    readonly mayDrop: (goal: number) => boolean
    readonly rank: (goal: number) => number
  },
): Panel[] {
  const {max} = limits.messagesPerPanel
  const joined = rows.length > max ? joinNumbers(rows, numbers) : rows
  const spare = (row: WayRow) => row.goals.every(mayDrop)
  const needed = joined.filter((row) => !spare(row))
  const room = max * Math.max(1, Math.ceil(needed.length / max))
  const rankOf = (row: WayRow) => Math.min(...row.goals.map(rank))
  const extra = joined
    .filter(spare)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || nearer(a, b))
    .slice(0, room - needed.length)
  return cutPanels([...needed, ...extra].toSorted(nearer))
}

const nearer = (a: WayRow, b: WayRow) => a.distanceM - b.distanceM || (a.goals[0] ?? 0) - (b.goals[0] ?? 0)

/** Returns `rows` with rooms that have consecutive numbers and lie the same way joined to one row. */
function joinNumbers(rows: readonly WayRow[], numbers: readonly (number | undefined)[]): WayRow[] {
  const isBetween = (a: number, b: number) => numbers.some((n = Number.NaN) => n > a && n < b)
  const numbered = rows.flatMap((row) => {
    const number = numberOf(row.name)
    return number === undefined ? [] : [{row, number}]
  })
  type Entry = (typeof numbered)[number]
  const runs: [Entry, ...Entry[]][] = []
  for (const entry of numbered.toSorted((a, b) => a.number - b.number)) {
    const last = runs.at(-1)?.at(-1)
    if (last && !isBetween(last.number, entry.number) && last.row.towards === entry.row.towards) runs.at(-1)?.push(entry)
    else runs.push([entry])
  }
  const ranges = runs.filter(({length}) => length > 1)
  const taken = new Set(ranges.flat().map(({row}) => row))
  return [
    ...rows.filter((row) => !taken.has(row)),
    ...ranges.map((run): WayRow => {
      const near = run.map(({row}) => row).toSorted(nearer)
      const on = run.map(({number}) => number)
      return {
        name: {type: 'rooms', from: Math.min(...on), to: Math.max(...on)},
        towards: run[0].row.towards,
        distanceM: Math.min(...near.map(({distanceM}) => distanceM)),
        goals: near.flatMap(({goals}) => goals),
      }
    }),
  ]
}

/**
 * Returns `rows` on as few panels as hold them: ahead, then left, then right, those of one direction in the order given, and cut where the
 * direction changes if that takes no more panels.
 *
 * @clause HW-SIGN-024 messages on one panel
 * @clause HW-SIGN-025 ahead, left, right
 */
export function cutPanels<Row extends {readonly towards: Direction}>(rows: readonly Row[]): (readonly Row[])[] {
  const {max} = limits.messagesPerPanel
  const sorted = rows.toSorted((a, b) => order.indexOf(a.towards) - order.indexOf(b.towards))
  const panels: Row[][] = []
  for (const group of Map.groupBy(sorted, ({towards}) => towards).values()) {
    const last = panels.at(-1)
    if (last && last.length + group.length <= max) last.push(...group)
    else panels.push(group)
  }
  const count = Math.ceil(rows.length / max)
  if (panels.length === count && panels.every(({length}) => length <= max)) return panels
  const each = Math.ceil(rows.length / count)
  return Array.from({length: count}, (_, i) => sorted.slice(i * each, (i + 1) * each))
}
