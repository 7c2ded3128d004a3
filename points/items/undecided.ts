import {InputError, type Problem} from '../../handbooks/input/problem.ts'
import type {Candidate} from './nearest.ts'

/** A name that a person has to decide on, and what it may be. */
export interface Undecided {
  readonly row?: number
  readonly name: string
  /** The items nearest to it; none for an item that is gone. */
  readonly near: readonly Candidate[]
  /** Id of an item that stood in the list before and does not now. */
  readonly gone?: string
}

/** Returns the questions that an import leaves, as a file of decisions to be filled in: each name with the three nearest above it. */
export function decisionsText(undecided: readonly Undecided[], nameOf: (id: string) => string): string {
  const lines = undecided.flatMap(({name, near, gone, row}) =>
    gone !== undefined
      ? [
          `# ${name}: stood in the list before and does not now. Say why, and which items took it up.`,
          `- {gone: ${gone}, because: , into: []}`,
          '',
        ]
      : [
          `# row ${row}. Nearest: ${near.map(({id}) => `${id} ${nameOf(id)}`).join('; ')}`,
          '# Write is: ID, or new: ID and class: CLASS, or leaveOut: WHY.',
          `- {name: ${JSON.stringify(name)}, is: }`,
          '',
        ],
  )
  return `# Names that no item bears. Decide on each and give the file with --decisions.\n# 清单里有、事项库里没有的名称。逐个决定后，用 --decisions 交回。\n${lines.join('\n')}`
}

/** How many names are asked about one by one: twice the list of a county, so that all of a real one are named in one run. */
export const mostAsked = 300

/** Returns the error that says everything which keeps the list `name` from being taken in, by row. */
export function refusal(
  name: string,
  problems: readonly Problem[],
  undecided: readonly Undecided[],
  nameOf: (id: string) => string,
): InputError {
  const asked = undecided.slice(0, mostAsked).map(
    ({row, name: words, near, gone}): Problem => ({
      at: row === undefined ? '' : `row ${row}, 事项名称`,
      message:
        gone === undefined
          ? `no item is called “${words}”; nearest are ${near.map(({id}) => `${id} (${nameOf(id)})`).join(', ')}; decide in a file of decisions`
          : `“${words}” (${gone}) stood in the list before and does not now; say in a file of decisions that it is gone, and why`,
    }),
  )
  const more = undecided.slice(mostAsked)
  const rest: Problem[] =
    more.length === 0
      ? []
      : [{at: rowsOf(more), message: `${more.length} more names are undecided; write them all to a file of decisions with --ask FILE`}]
  return new InputError(name, [...[...problems, ...asked].sort((a, b) => rowIn(a) - rowIn(b)), ...rest])
}

const rowIn = ({at}: Problem) => Number(/^row (\d+)/.exec(at)?.[1] ?? Number.POSITIVE_INFINITY)

/** The rows of `undecided` in few words: those that follow one another as one stretch, such as `rows 41-104, 110`. */
function rowsOf(undecided: readonly Undecided[]): string {
  const stretches: [first: number, last: number][] = []
  for (const {row} of undecided) {
    const last = stretches.at(-1)
    if (row === undefined) continue
    if (last?.[1] === row - 1) last[1] = row
    else stretches.push([row, row])
  }
  const words = stretches.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
  return words.length === 0 ? '' : `rows ${words.join(', ')}`
}
