import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {z} from 'zod'
import {InputError, ProblemList, show} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {today} from '../../handbooks/input/today.ts'
import {readYamlFile} from '../../handbooks/input/yamlFile.ts'
import type {Profile} from '../profile/profile.ts'
import {loadProfiles, unknownProfile, usualProfile} from '../profile/profiles.ts'
import {districtFaults} from './districtFaults.ts'
import {districtSchema} from './districtSchema.ts'

/** Folder of every district's own data. */
export const districts = join(root, 'points/districts')

/** A district, with the prefix of its points and the profile of plates and names that it names or holds. */
export interface District extends Omit<z.output<typeof districtSchema>, 'prefix' | 'profile' | 'ownProfile'> {
  /** What stands before the id of each of its points in addresses, kits and commands; '' for none. */
  readonly prefix: string
  readonly profile: Profile
}

/** Returns the one word by which the point `slug` of a district is known in addresses, kits and commands. */
export const publicId = ({prefix}: Pick<District, 'prefix'>, slug: string): string => prefix + slug

/** What is read of the districts, and as of which day. */
export interface Loading {
  /** The day after which nothing can have been seen; the machine's if it is not given. */
  readonly now?: string
  /** Ids of the districts that are read; all if it is not given. */
  readonly only?: readonly string[] | undefined
}

/**
 * Returns the districts in `folder`, by id: one for each folder in it, or those that `only` names.
 *
 * @throws InputError or InputErrors with file, line and field of every problem in every `district.yaml`, of each that is missing, and each id in `only` that no folder has.
 */
export function loadDistricts(folder = districts, {now = today(), only}: Loading = {}): District[] {
  const problems = new ProblemList()
  const profiles = loadProfiles()
  const ids = readdirSync(folder, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() && !entry.name.startsWith('.') ? [entry.name] : [],
  )
  for (const id of only ?? [])
    if (!ids.includes(id))
      problems.add(`district "${id}"`, {at: '', message: `is not in points/districts; there are ${ids.sort().join(', ')}`})
  const wanted = only === undefined ? ids : ids.filter((id) => only.includes(id))
  const found = wanted.sort().map((id) => problems.attempt(() => loadDistrict(folder, id, profiles, now)))
  problems.throwIfAny()
  return found.filter((district) => district !== undefined)
}

function loadDistrict(folder: string, id: string, profiles: ReadonlyMap<string, Profile>, now: string): District {
  const file = join(folder, id, 'district.yaml')
  const source = `points/districts/${id}/district.yaml`
  if (!existsSync(file)) throw new InputError(source, [{at: '', message: 'is missing; it gives the id and the name of the district'}])
  const list = `points/districts/${id}/villages.csv`
  const listed = existsSync(join(folder, id, 'villages.csv'))
  const schema = districtSchema.check(({value, issues}) => {
    const report = (field: string, message: string) => issues.push({code: 'custom', path: [field], message, input: value})
    if (value.id !== id) report('id', `${show(value.id)} is not the name of its folder, ${show(id)}; make both alike`)
    if (listed && !value.villages) report('villages', `is missing; ${list} is there, so say of which day and by which source it is`)
    if (!listed && value.villages) report('villages', `stands without ${list}; add the list, or remove the field`)
    for (const {path, message} of districtFaults(value, now)) issues.push({code: 'custom', path: [...path], message, input: value})
    if (value.profile !== undefined && value.ownProfile)
      report('profile', 'stands beside ownProfile; a district has one profile, so remove one of them')
    if (value.profile !== undefined && !profiles.has(value.profile)) report('profile', unknownProfile(value.profile, profiles))
  })
  const {profile = usualProfile, ownProfile, prefix = `${id}-`, ...district} = readYamlFile(file, source, schema)
  const found = ownProfile ?? profiles.get(profile)
  if (!found) throw new Error(`the shipped profiles lack ${profile}`)
  return {...district, prefix, profile: found}
}
