import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Catalogue} from '../handbooks/catalogue.ts'
import {ProblemList} from '../handbooks/problem.ts'
import {root} from '../handbooks/root.ts'
import {type Assessment, assess} from './assess.ts'
import {type Division, divisionEn, loadDivisions, townEn} from './divisions.ts'
import type {Point} from './point.ts'
import {latestAssessment, readPoint} from './read.ts'

interface InBoth {
  readonly zh: string
  readonly en: string
}

/** One line of the directory: a division, with its point's record if there is one, or a sample point. */
export interface Entry {
  /** Permanent id of the page: the record's id or the division's slug. */
  readonly id: string
  readonly sample: boolean
  readonly name: InBoth
  /** Name of the village or community. */
  readonly place: InBoth
  readonly town: InBoth
  readonly district: InBoth
  readonly division: Division | undefined
  readonly record: Point | undefined
  /** The latest assessment worked out; undefined for a point that has none. */
  readonly assessment: Assessment | undefined
}

/**
 * Returns the directory: every division of the lists, in their order, then every sample point.
 *
 * A record that serves a division takes the division's place under its own id.
 *
 * @throws InputError or InputErrors with every problem of every list and record.
 */
export function loadDirectory(catalogue: Catalogue, folder = join(root, 'points')): Entry[] {
  const problems = new ProblemList()
  const divisions = problems.attempt(() => loadDivisions(join(folder, 'divisions'))) ?? []
  const records = recordFiles(join(folder, 'records')).flatMap((file) => {
    const name = `points/records/${file}`
    const point = problems.attempt(() => readPoint(name, readFileSync(join(folder, 'records', file), 'utf8'), catalogue))
    return point ? [{name, point}] : []
  })

  const slugs = new Set(divisions.map((d) => d.slug))
  const seen = new Map<string, string>()
  for (const {name, point} of records) {
    const first = seen.get(point.id)
    if (first) problems.add(name, {at: 'id', message: `"${point.id}" is also the id of ${first}; ids are unique in all districts`})
    seen.set(point.id, name)
    if (point.sample ? slugs.has(point.id) : point.division !== undefined && !slugs.has(point.division))
      problems.add(name, {
        at: point.sample ? 'id' : 'division',
        message: point.sample ? `"${point.id}" is a real division's slug` : `"${point.division}" is not a slug in points/divisions/`,
      })
  }
  problems.throwIfAny()

  const recordOf = new Map(records.flatMap(({point}) => (point.division ? [[point.division, point] as const] : [])))
  const real = divisions.map((division) => toEntry(recordOf.get(division.slug), division, catalogue))
  const rest = records.filter(({point}) => !point.division).map(({point}) => toEntry(point, undefined, catalogue))
  return [...real, ...rest]
}

/** Returns the record files below `folder`, sorted, as `pidu/zhanqi.yaml`. */
export const recordFiles = (folder: string) =>
  readdirSync(folder, {recursive: true})
    .map((f) => String(f).replaceAll('\\', '/'))
    .filter((f) => f.endsWith('.yaml'))
    .sort()

function toEntry(record: Point | undefined, division: Division | undefined, {clauses}: Catalogue): Entry {
  const assessment = record && record.assessments.length > 0 ? assess(latestAssessment(record), clauses) : undefined
  const address = record?.addresses.at(-1)
  if (address && record)
    return {
      id: record.id,
      sample: record.sample,
      name: record.name,
      place: address.village,
      town: address.town,
      district: address.district,
      division,
      record,
      assessment,
    }
  if (!division) throw new Error('an entry needs a record or a division')
  const place = {zh: division.name, en: divisionEn(division)}
  return {
    id: division.slug,
    sample: false,
    name: {zh: `${place.zh}便民服务站`, en: `${place.en} Public Service Station`},
    place,
    town: {zh: division.town, en: townEn(division.town, division.townPinyin)},
    district: {zh: division.district, en: division.districtEn},
    division,
    record,
    assessment,
  }
}
