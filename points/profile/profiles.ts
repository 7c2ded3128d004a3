import {readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {InputError, ProblemList} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {readYamlFile} from '../../handbooks/input/yamlFile.ts'
import {type Profile, profileSchema} from './profile.ts'

const shipped = join(root, 'points/profile')

/** The profile of a county that names none. */
export const usualProfile = 'as-today'

/**
 * Returns the shipped profiles by their ids. `folder` is where they lie; tests give another.
 *
 * @throws InputError or InputErrors with file, line and field of everything wrong in each.
 */
export function loadProfiles(folder = shipped): ReadonlyMap<string, Profile> {
  const problems = new ProblemList()
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  const found = files.flatMap((file) => {
    const name = `points/profile/${file}`
    const profile = problems.attempt(() => readYamlFile(join(folder, file), name, profileSchema))
    if (!profile) return []
    if (profile.id !== basename(file, '.yaml'))
      problems.add(name, {at: 'id', message: `"${profile.id}" is not the name of its file; make both alike`})
    return [[profile.id, profile] as const]
  })
  problems.throwIfAny()
  return new Map(found)
}

/** Returns what is wrong with `id` as the name of a shipped profile. */
export const unknownProfile = (id: string, profiles: ReadonlyMap<string, Profile>): string =>
  `"${id}" is not a profile; use one of ${[...profiles.keys()].join(', ')}`

/** Returns the shipped profile called `id`. @throws InputError if there is none, with those that there are. */
export function findProfile(id: string, profiles = loadProfiles()): Profile {
  const found = profiles.get(id)
  if (!found) throw new InputError('--profile', [{at: '', message: unknownProfile(id, profiles)}])
  return found
}
