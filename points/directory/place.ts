import type {Problem} from '../../handbooks/input/problem.ts'
import {latestAddress, type Point} from '../record/point.ts'
import type {District} from './district.ts'
import type {Division} from './divisions.ts'

/** The places of one district, by their slugs. */
export type Places = ReadonlyMap<string, Division>

/** What of a record says where its point is. */
export type Placed = Pick<Point, 'id' | 'sample' | 'division' | 'addresses' | 'lifecycle'>

/**
 * Returns what is wrong with the place of `point`, whose record lies in the folder of `district`: a division that its list does not have, the
 * id of a place that it does not serve, and an address that contradicts the district, or the list as of the day of the list. `places` are
 * those of the district; undefined where its list could not be read. A point that has closed is held to the names of no later time. `at` is a path with slashes.
 */
export function placeProblems(point: Placed, district: Pick<District, 'id' | 'name' | 'sample'>, places: Places | undefined): Problem[] {
  const problems: Problem[] = []
  const report = (at: string, message: string) => problems.push({at, message})
  const {id, sample, division, addresses, lifecycle} = point
  // A point that is no more keeps the names of its time.
  const isOver = lifecycle?.status === 'closed' || lifecycle?.status === 'merged'
  if (sample !== district.sample)
    report(
      'sample',
      sample
        ? `the point is made up and its district, ${district.id}, is not; move the file to a district whose district.yaml says "sample: true"`
        : `the district ${district.id} is made up, so its points say "sample: true"; real points live elsewhere`,
    )
  const latest = latestAddress(point)
  const at = `addresses/${addresses.indexOf(latest)}`
  for (const language of ['zh', 'en'] as const)
    if (!isOver && latest.district[language] !== district.name[language])
      report(
        `${at}/district/${language}`,
        `"${latest.district[language]}" is not the name of the district in whose folder the record lies, "${district.name[language]}" (${district.id}); correct it, give the latest address, or move the file`,
      )
  if (!places) return problems
  const served = division === undefined ? undefined : places.get(division)
  if (division !== undefined && !served)
    report(
      'division',
      `"${division}" is not a slug in ${places.size === 0 ? `points/districts/${district.id}/, which has no villages.csv` : `points/districts/${district.id}/villages.csv`}; correct it or leave it out`,
    )
  const unsaid = division === undefined && !isOver ? byName(places).get(`${latest.town.zh} ${latest.village.zh}`) : undefined
  if (unsaid)
    report(
      'id',
      `${unsaid.name} in ${unsaid.town} stands on the list as "${unsaid.slug}", and the record does not say that its point serves it; add "division: ${unsaid.slug}"`,
    )
  else if (id !== division && places.has(id) && (division === undefined || served))
    report('id', `"${id}" is the slug of a division that this point does not serve; give the point another id or correct its division`)
  // Later than the list a place may have been renamed, merged or recoded.
  if (served && !isOver && latest.asOf <= served.asOf) {
    const {town, name, code, asOf} = served
    const list = `the list of ${asOf} says`
    const cure = 'correct it, correct the division, or add the address of the list'
    if (latest.town.zh !== town) report(`${at}/town/zh`, `"${latest.town.zh}" is of ${latest.asOf}, and ${list} "${town}"; ${cure}`)
    if (latest.village.zh !== name)
      report(`${at}/village/zh`, `"${latest.village.zh}" is of ${latest.asOf}, and ${list} "${name}"; ${cure}`)
    if (latest.code !== undefined && latest.code !== code)
      report(`${at}/code`, `"${latest.code}" is of ${latest.asOf}, and ${list} "${code}"; ${cure}`)
  }
  return problems
}

/** Returns the places of a district by town and name, made once for all its records. */
function byName(places: Places): Places {
  const known = named.get(places)
  if (known) return known
  const made = new Map([...places.values()].map((place) => [`${place.town} ${place.name}`, place]))
  named.set(places, made)
  return made
}
const named = new WeakMap<Places, Places>()
