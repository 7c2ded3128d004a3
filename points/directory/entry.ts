import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {Assessment} from '../assessment/assess.ts'
import {workedOut} from '../assessment/workedOut.ts'
import {standing} from '../proceedings/standing.ts'
import type {Profile} from '../profile/profile.ts'
import {type Lifecycle, simplyOpen} from '../record/lifecycle.ts'
import {latestAddress, latestAssessment, type Point} from '../record/point.ts'
import {type District, publicId} from './district.ts'
import {type Division, divisionEn, townEn} from './divisions.ts'

/** One line of the directory: a point with its record, or a division of whose point nothing more is known. */
export interface Entry {
  /** The one word by which the point is known in addresses, kits and commands: the prefix of its district and `slug`. Permanent. */
  readonly id: string
  /** Id within its district, as in the name of its record's file, the list of divisions and the numbers of its signs. */
  readonly slug: string
  /** Id of its district, the name of the district's folder. */
  readonly districtId: string
  /** Ids by which it was known before; their addresses lead on to it. */
  readonly formerIds: readonly string[]
  readonly sample: boolean
  readonly name: InBoth
  /** Name of the village or community. */
  readonly place: InBoth
  readonly town: InBoth
  readonly district: InBoth
  readonly division: Division | undefined
  /** Which part of its division an outlying point serves; absent for a main point, which serves all of it. */
  readonly serves?: InBoth | undefined
  /** Planned, open, closed or merged into another, with dates. Only open points are counted, see `isOpen`. */
  readonly lifecycle: Lifecycle
  readonly record: Point | undefined
  /** Name of the record's file from the project's folder; absent where there is no record. */
  readonly file?: string | undefined
  /** What the point stands on, worked out: its last decision or, without one or if it was looked at since, its latest assessment. */
  readonly assessment: Assessment | undefined
  /** Its county's profile of plates and names; absent where an entry was made without a county. */
  readonly profile?: Profile | undefined
}

/** A record as it was read, and where from. */
export interface FiledRecord {
  /** Name of its file from the project's folder. */
  readonly file: string
  readonly point: Point
}

/** Returns the entry of a point with a record, and of `division` if it serves one. */
export function recordedEntry({file, point}: FiledRecord, division: Division | undefined, district: District, catalogue: Catalogue): Entry {
  const {id: slug, sample, name, serves, lifecycle = simplyOpen} = point
  const address = latestAddress(point)
  return {
    id: publicId(district, slug),
    slug,
    districtId: district.id,
    formerIds: formerIds(district, point, division),
    sample,
    name,
    place: address.village,
    town: address.town,
    district: address.district,
    division,
    ...(serves ? {serves} : {}),
    lifecycle,
    record: point,
    file,
    assessment:
      point.assessments.length > 0
        ? (standing(point, knownEditions(catalogue)) ?? workedOut(latestAssessment(point), catalogue))
        : undefined,
    profile: district.profile,
  }
}

/** Returns the entry of a division whose main point has no record. */
export function listedEntry(division: Division, district: District): Entry {
  const place = {zh: division.name, en: divisionEn(division)}
  const {slug} = division
  return {
    id: publicId(district, slug),
    slug,
    districtId: district.id,
    formerIds: district.formerIds.map((former) => `${former}-${slug}`),
    sample: district.sample,
    name: {zh: `${place.zh}便民服务站`, en: `${place.en} Public Service Station`},
    place,
    town: {zh: division.town, en: townEn(division.town, division.townPinyin)},
    district: division.district,
    division,
    lifecycle: simplyOpen,
    record: undefined,
    assessment: undefined,
    profile: district.profile,
  }
}

/** Ids by which a recorded point was known: its own, those under its district's, and that of its division from before it had a record. */
function formerIds(district: District, {id, serves, formerIds: own = []}: Point, division: Division | undefined): string[] {
  const listed = division && !serves && division.slug !== id ? [division.slug] : []
  return [
    ...own,
    ...listed.map((slug) => publicId(district, slug)),
    ...district.formerIds.flatMap((former) => [id, ...listed].map((slug) => `${former}-${slug}`)),
  ]
}

/** Returns the path of a record's file within the folder of the districts, as `some/records/zhanqi.yaml`. */
export const inDistricts = (file: string): string => file.replace(/^points\/districts\//, '')
