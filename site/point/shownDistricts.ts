import type {InBoth} from '../../handbooks/language/both.ts'
import type {District} from '../../points/directory/district.ts'
import {isOpen} from '../../points/record/lifecycle.ts'
import {type Outcome, outcomeOf, outcomes} from '../../points/summary/indices.ts'
import {districts, type PointRow, rows} from '../shell/data.ts'

/** The points of one town as pages list them. */
export interface ShownTown {
  /** What its page is called below that of its district: from its English name, unique within the district. */
  readonly id: string
  readonly name: InBoth
  readonly rows: readonly PointRow[]
  /** Open points by what they come to. */
  readonly counts: Readonly<Record<Outcome, number>>
}

/** The points of one district as pages list them. */
export interface ShownDistrict extends Pick<District, 'id' | 'name' | 'texts'> {
  readonly villages: District['villages']
  /** Whether its points are made up. */
  readonly sample: boolean
  readonly rows: readonly PointRow[]
  readonly towns: readonly ShownTown[]
}

/**
 * How many points stand in one table that is whole without scripts; of more, each town has its own on its page. Our own choice: at 3,000 such
 * a page weighs 2 MB and a keystroke in its filter takes a third of a second.
 */
export const mostInTable = 500

/** Address of the page of a district, and of one of its towns. Ids of points stand below `/points/`, so none can be taken for another. */
export const districtPath = (district: string, town?: string) => `/districts/${district}/${town === undefined ? '' : `${town}/`}`

/** Returns `given`, district by district with their points: those with real places first, then the made-up ones. Districts without points are left out. */
export function districtsOf(given: readonly District[], points: readonly PointRow[]): ShownDistrict[] {
  const byDistrict = Map.groupBy(points, ({districtId}) => districtId)
  const shown = given.flatMap(({id, name, texts, villages}): ShownDistrict[] => {
    const own = byDistrict.get(id)
    return own ? [{id, name, texts, villages, sample: own.every(({sample}) => sample), rows: own, towns: townsOf(own)}] : []
  })
  return shown.sort((a, b) => Number(a.sample) - Number(b.sample))
}

function townsOf(points: readonly PointRow[]): ShownTown[] {
  const taken = new Set<string>()
  return [...Map.groupBy(points, ({town}) => town.zh).values()].flatMap((own): ShownTown[] => {
    const [first] = own
    if (!first) return []
    const id = unused(idOf(first.town.en), taken)
    taken.add(id)
    return [{id, name: first.town, rows: own, counts: countsOf(own)}]
  })
}

/** Letters, figures and hyphens of an English name. */
const idOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'town'

function unused(id: string, taken: ReadonlySet<string>): string {
  let found = id
  for (let n = 2; taken.has(found); n++) found = `${id}-${n}`
  return found
}

/** Returns how many open points come to what. */
export function countsOf(points: readonly PointRow[]): Readonly<Record<Outcome, number>> {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>
  for (const row of points) if (isOpen(row)) counts[outcomeOf(row)]++
  return counts
}

/** Every district of this site with its points. */
export const shownDistricts: readonly ShownDistrict[] = districtsOf(districts, rows)

/** Whether all points of the site stand in its directory in full, rather than on the pages of their towns. */
export const allInTable = rows.length <= mostInTable
