import type {Problem} from '../../handbooks/input/problem.ts'
import type {Point} from '../record/point.ts'
import {type District, publicId} from './district.ts'
import type {Division} from './divisions.ts'

/** A record that was read, with its district, and how to report what is wrong with it. */
export interface ReadRecord {
  readonly file: string
  readonly point: Point
  readonly district: District
  readonly report: (problem: Problem) => void
}

/** Reports what records say against each other: one id twice, one point twice, two main points of a division. */
export function checkTogether(records: readonly ReadRecord[], divisions: readonly Division[], prefixes: ReadonlyMap<string, string>): void {
  const village = new Map(divisions.map((d) => [publicId({prefix: prefixes.get(d.folder) ?? ''}, d.slug), d]))
  const byId = new Map<string, ReadRecord>()
  const byPoint = new Map<string, ReadRecord>()
  const main = new Map<string, ReadRecord>()
  for (const record of records) {
    const {point, district, report} = record
    const id = publicId(district, point.id)
    const [twin, place] = [byId.get(id), village.get(id)]
    if (twin)
      report({
        at: 'id',
        message: `"${point.id}" makes the public id "${id}", which is that of ${twin.file}; give one of the districts a prefix in its district.yaml, or the point another id`,
      })
    else if (place && place.folder !== district.id)
      report({
        at: 'id',
        message: `"${point.id}" makes the public id "${id}", which is that of ${place.name} in points/districts/${place.folder}/villages.csv; give one of the districts a prefix in its district.yaml, or the point another id`,
      })
    byId.set(id, twin ?? record)
    if (point.division === undefined) continue
    const place_ = `${district.id}/${point.division}`
    const named = `${place_} ${point.name.zh.normalize('NFKC').replaceAll(/\s/gu, '')}`
    const [same, first] = [byPoint.get(named), point.serves ? undefined : main.get(place_)]
    if (same)
      report({
        at: 'name/zh',
        message: `"${point.name.zh}" of "${point.division}" has its record in ${same.file} already; a point has one record, so join them, or give this point its own name`,
      })
    else if (first)
      report({
        at: 'division',
        message: `"${point.division}" has its main point in ${first.file}; say with serves: which part of it this or that one serves, or correct one division`,
      })
    if (!same) byPoint.set(named, record)
    if (!point.serves && !first) main.set(place_, record)
  }
}
