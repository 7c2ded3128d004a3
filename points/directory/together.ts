import type {Problem} from '../../handbooks/input/problem.ts'
import {latestAddress, type Point} from '../record/point.ts'
import {type District, publicId} from './district.ts'
import type {Division} from './divisions.ts'

/** What of a record others are held against. */
type Told = Pick<Point, 'id' | 'sample' | 'name' | 'division' | 'serves' | 'addresses' | 'lifecycle' | 'formerIds'>

/** Returns that part of `point`, copied: its words would keep the whole text that they were cut out of. */
export const told = ({id, sample, name, division, serves, addresses, lifecycle, formerIds}: Point): Told =>
  structuredClone({id, sample, name, division, serves, addresses, lifecycle, formerIds})

/** A record that was read, with its district, and how to report what is wrong with it. */
export interface ReadRecord {
  readonly file: string
  readonly point: Told
  readonly district: District
  readonly report: (problem: Problem) => void
}

/**
 * Returns what reports of each record in turn what it says against those before it and against the lists: a public id that another has, a
 * point that has its record already, a second main point of a division. `listed` are the divisions by the public ids of their main points.
 */
export function againstOthers(listed: ReadonlyMap<string, Division>): (record: ReadRecord) => void {
  const [byId, byPoint, mainOf] = [new Map<string, ReadRecord>(), new Map<string, ReadRecord>(), new Map<string, ReadRecord>()]
  return (record) => {
    const {point, district, report} = record
    const id = publicId(district, point.id)
    const [twin, division] = [byId.get(id), listed.get(id)]
    const owner =
      twin?.file ??
      (division && division.folder !== district.id ? `${division.name} in points/districts/${division.folder}/villages.csv` : undefined)
    if (owner !== undefined)
      report({
        at: 'id',
        message: `"${point.id}" makes the public id "${id}", which is that of ${owner}; give one of the districts a prefix in its district.yaml, or the point another id`,
      })
    if (!twin) byId.set(id, record)
    const {town, village} = latestAddress(point)
    const served = point.division === undefined ? undefined : `${district.id}/${point.division}`
    const name = point.name.zh.normalize('NFKC').replaceAll(/\s/gu, '')
    const named = served === undefined ? `${district.id} ${town.zh} ${village.zh} ${name}` : `${served} ${name}`
    const [same, main] = [byPoint.get(named), point.serves || served === undefined ? undefined : mainOf.get(served)]
    if (same)
      report({
        at: 'name.zh',
        message: `"${point.name.zh}" of ${point.division === undefined ? village.zh : `"${point.division}"`} has its record in ${same.file} already; a point has one record, so join them, or give this point its own name`,
      })
    else if (main)
      report({
        at: 'division',
        message: `"${point.division}" has its main point in ${main.file}; say in "serves" which part of it this or that one serves, or correct one division`,
      })
    if (!same) byPoint.set(named, record)
    if (served !== undefined && !point.serves && !main) mainOf.set(served, record)
  }
}
