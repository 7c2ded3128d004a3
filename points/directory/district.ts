import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {InputError, ProblemList, show} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {isoDate, slug} from '../../handbooks/input/yaml.ts'
import {readYamlFile} from '../../handbooks/input/yamlFile.ts'
import {namesInBoth} from '../../handbooks/language/both.ts'
import {type Profile, profileSchema} from '../profile/profile.ts'
import {loadProfiles, unknownProfile, usualProfile} from '../profile/profiles.ts'

/** Folder of every district's own data. */
export const districts = join(root, 'points/districts')

/** What a district says of itself, in `districts/<id>/district.yaml`: a county, or a county-level district of a city. */
const districtSchema = z.strictObject({
  /** The name of its folder. */
  id: slug,
  /** Name on signs and in addresses. */
  name: namesInBoth,
  /** What the list in `villages.csv` beside this file is; absent where there is none. */
  villages: z
    .strictObject({
      /** The day for which its codes and names are given. */
      asOf: isoDate,
      /** Where they come from, as records cite it. */
      source: z.strictObject({id: slug, title: namesInBoth}),
    })
    .optional(),
  /** Id of a shipped profile of plates and names, see `points/profile/`; `as-today` if neither this nor one of its own is given. */
  profile: slug.optional(),
  /** A profile of the district's own, whole. */
  ownProfile: profileSchema.optional(),
  /** Ids of the points whose kits the site makes; of others it offers those that stand in `kits/`. */
  kitsOnSite: z.array(slug).default([]),
})
/** A district, with the profile of plates and names that it names or holds. */
export interface District extends Omit<z.output<typeof districtSchema>, 'profile' | 'ownProfile'> {
  readonly profile: Profile
}

/**
 * Returns the districts in `folder`, by id: one for each folder in it.
 *
 * @throws InputError or InputErrors with file, line and field of every problem in every `district.yaml`, and of each that is missing.
 */
export function loadDistricts(folder = districts): District[] {
  const problems = new ProblemList()
  const profiles = loadProfiles()
  const ids = readdirSync(folder, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  const found = ids.sort().map((id) => problems.attempt(() => loadDistrict(folder, id, profiles)))
  problems.throwIfAny()
  return found.filter((district) => district !== undefined)
}

function loadDistrict(folder: string, id: string, profiles: ReadonlyMap<string, Profile>): District {
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
    if (value.profile !== undefined && value.ownProfile)
      report('profile', 'stands beside ownProfile; a district has one profile, so remove one of them')
    if (value.profile !== undefined && !profiles.has(value.profile)) report('profile', unknownProfile(value.profile, profiles))
  })
  const {profile = usualProfile, ownProfile, ...district} = readYamlFile(file, source, schema)
  const found = ownProfile ?? profiles.get(profile)
  if (!found) throw new Error(`the shipped profiles lack ${profile}`)
  return {...district, profile: found}
}
