import {join} from 'node:path'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type Entry, loadDirectory} from '../directory/directory.ts'
import {type District, districts, loadDistricts} from '../directory/district.ts'
import type {NewVillage} from './newVillages.ts'
import {placeNameOf} from './placeName.ts'
import {severalIn} from './reading.ts'

/** What a district comes to: its points, and what a person still has to see to. */
export interface DistrictState {
  readonly district: District
  readonly entries: readonly Entry[]
  readonly towns: number
  /** Points of which a record tells more than the list, and those that were assessed. */
  readonly recorded: number
  readonly assessed: number
  /** Divisions whose reading nobody confirmed, by town, and of them those with characters of several readings. */
  readonly unconfirmed: readonly {readonly town: string; readonly names: readonly string[]}[]
  readonly doubtful: readonly {readonly slug: string; readonly name: string; readonly pinyin: string}[]
}

/**
 * Returns the state of the district `id`.
 *
 * @throws InputError or InputErrors if there is no such district, and with everything that is wrong in its files.
 */
export function districtState(catalogue: Catalogue, id: string, folder = districts): DistrictState {
  const [district] = loadDistricts(folder, {only: [id]})
  if (!district) throw new Error(`${join(folder, id)} was looked for`)
  const entries = loadDirectory(catalogue, folder, {only: [id]})
  const divisions = entries.flatMap(({division, serves}) => (division && !serves ? [division] : []))
  const open = divisions.filter(({pinyinConfirmed}) => pinyinConfirmed === undefined)
  const byTown = Map.groupBy(open, ({town}) => town)
  return {
    district,
    entries,
    towns: new Set(entries.map(({town}) => town.zh)).size,
    recorded: entries.filter(({record}) => record).length,
    assessed: entries.filter(({assessment}) => assessment).length,
    unconfirmed: [...byTown].map(([town, places]) => ({town, names: places.map(({name}) => name)})),
    doubtful: open
      .filter(({name}) => severalIn(placeNameOf(name)?.proper ?? name).length > 0)
      .map(({slug, name, pinyin}) => ({slug, name, pinyin})),
  }
}

/** Returns the rows of a district's list, as `villages.csv` has them. */
export const listOf = (entries: readonly Entry[]): NewVillage[] => {
  const divisions = new Map(entries.flatMap(({division}) => (division ? [[division.slug, division] as const] : [])))
  return [...divisions.values()].map((division) => ({...division, pinyinConfirmed: division.pinyinConfirmed ?? ''}))
}
