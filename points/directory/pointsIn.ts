import {InputError} from '../../handbooks/input/problem.ts'
import type {Entry} from './directory.ts'

/** A town or district as a user names it: 唐昌镇, 唐昌, "Tangchang Town", tangchang-town or tangchang. */
export interface PlaceNames {
  readonly town?: string | undefined
  readonly district?: string | undefined
}

/**
 * Returns the points of a town, a district, or a town of a district. Made-up points only with `withSample`.
 *
 * @throws InputError if no point or two towns of one name are found, saying what there is.
 */
export function pointsIn(entries: readonly Entry[], {town, district}: PlaceNames, withSample: boolean): Entry[] {
  const known = entries.filter(({sample}) => withSample || !sample)
  const inDistrict = district === undefined ? known : known.filter((entry) => isNamed(entry.district, district))
  if (district !== undefined && inDistrict.length === 0) throw unknown('district', district, entries, withSample)
  const found = town === undefined ? inDistrict : inDistrict.filter((entry) => isNamed(entry.town, town))
  if (town !== undefined && found.length === 0) throw unknown('town', town, district === undefined ? entries : inDistrict, withSample)
  const districts = namesOf(found, 'district')
  if (town !== undefined && districts.length > 1)
    throw new InputError(`town "${town}"`, [{at: '', message: `is in ${districts.join(' and in ')}; say which with --district`}])
  return found
}

function unknown(what: 'town' | 'district', name: string, entries: readonly Entry[], withSample: boolean): InputError {
  const source = `${what} "${name}"`
  if (!withSample && entries.some((entry) => entry.sample && isNamed(entry[what], name)))
    return new InputError(source, [{at: '', message: 'is made up; add --with-sample to make kits of samples'}])
  const names = namesOf(
    entries.filter(({sample}) => withSample || !sample),
    what,
  )
  return new InputError(source, [
    {at: '', message: `is not in the directory; there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`},
  ])
}

/** Every place once, as 唐昌镇 (tangchang). */
const namesOf = (entries: readonly Entry[], what: 'town' | 'district') => [
  ...new Set(entries.map((entry) => `${entry[what].zh} (${slugs(entry[what].en)[1]})`)),
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
