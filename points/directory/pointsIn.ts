import {InputError} from '../../handbooks/input/problem.ts'
import {isStanding} from '../record/lifecycle.ts'
import type {Entry} from './entry.ts'

/** A town as a user names it, 唐昌镇, 唐昌, "Tangchang Town", tangchang-town or tangchang; a district in the same ways or by its id. */
export interface PlaceNames {
  readonly town?: string | undefined
  readonly district?: string | undefined
}

/**
 * Returns the points of a town, a district, or a town of a district, those that have closed or gone into another left out. Made-up points
 * only with `withSample`.
 *
 * @throws InputError if no point, or two towns or districts of one name are found, saying what there is.
 */
export function pointsIn(entries: readonly Entry[], {town, district}: PlaceNames, withSample: boolean): Entry[] {
  const standing = entries.filter(isStanding)
  const known = standing.filter(({sample}) => withSample || !sample)
  const inDistrict = district === undefined ? known : ofDistrict(known, district)
  if (district !== undefined && inDistrict.length === 0) throw unknown('district', district, standing, withSample)
  const found = town === undefined ? inDistrict : inDistrict.filter((entry) => isNamed(entry.town, town))
  if (town !== undefined && found.length === 0) throw unknown('town', town, district === undefined ? standing : inDistrict, withSample)
  const districts = namesOf(found, 'district')
  if (town !== undefined && districts.length > 1)
    throw new InputError(`town "${town}"`, [{at: '', message: `is in ${districts.join(' and in ')}; say which with --district`}])
  if (district !== undefined && districts.length > 1)
    throw new InputError(`district "${district}"`, [{at: '', message: `is the name of ${districts.join(' and of ')}; give the id of one`}])
  return found
}

/** Returns the entries of the district with this id, else of those with this name. */
function ofDistrict(entries: readonly Entry[], district: string): Entry[] {
  const byId = entries.filter(({districtId}) => districtId === district)
  return byId.length > 0 ? byId : entries.filter((entry) => isNamed(entry.district, district))
}

function unknown(what: 'town' | 'district', name: string, entries: readonly Entry[], withSample: boolean): InputError {
  const source = `${what} "${name}"`
  const isIt = (entry: Entry) => isNamed(entry[what], name) || (what === 'district' && entry.districtId === name)
  if (!withSample && entries.some((entry) => entry.sample && isIt(entry)))
    return new InputError(source, [{at: '', message: 'is made up; add --with-sample to make kits of samples'}])
  const names = namesOf(
    entries.filter(({sample}) => withSample || !sample),
    what,
  )
  return new InputError(source, [
    {at: '', message: `is not in the directory; there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`},
  ])
}

/** Every place once, as 唐昌镇 (tangchang); a district with its id. */
const namesOf = (entries: readonly Entry[], what: 'town' | 'district') => [
  ...new Set(entries.map((entry) => `${entry[what].zh} (${what === 'district' ? entry.districtId : slugs(entry.town.en)[1]})`)),
]

const isNamed = ({zh, en}: Entry['town'], name: string) =>
  zh === name || zh.replace(/(?<=..)(街道|镇|乡|区|县|市)$/, '') === name || slugs(en).includes(slugs(name)[0])

/** Returns the name as a slug, and without its last word: town, subdistrict, district, county. */
function slugs(en: string): [whole: string, short: string] {
  const words = en
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[\s-]+/)
  return [words.join('-'), words.slice(0, Math.max(1, words.length - 1)).join('-')]
}
