import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {identityFile, identityIds, loadIdentity, readIdentityFile} from '../../design-system/identity/loadIdentity.ts'
import type {Identity} from '../../design-system/tokens/identity.ts'
import {InputError, show} from '../../handbooks/input/problem.ts'
import {type District, districts, loadDistricts} from './district.ts'
import type {Entry} from './entry.ts'

/** Folder beside a `district.yaml` that holds an identity of the district's own. */
const ownFolder = 'identity'

/** Returns the name by which whoever runs the engine may ask for the identity of a district again: the path of its own, or the id of a shipped one. */
export function identitySource({id, identity}: Pick<District, 'id' | 'identity'>, folder = districts): string {
  const own = `points/districts/${id}/${ownFolder}/${identityFile}`
  if (identity === id && existsSync(join(folder, id, ownFolder, identityFile))) return own
  const shipped = identityIds()
  if (shipped.includes(identity)) return identity
  throw new InputError(`points/districts/${id}/district.yaml`, [
    {
      at: 'identity',
      message: `${show(identity)} is not an identity; use one of ${shipped.join(', ')}, or ${show(id)} with ${own}, which cunbiao theme new begins`,
    },
  ])
}

/**
 * Returns the identity that a district chose: its own, which lies in its folder and bears its id, or a shipped one.
 *
 * @throws InputError if there is none of that id, or with everything wrong in its own.
 */
export function identityOf(district: Pick<District, 'id' | 'identity'>, folder = districts): Identity {
  const source = identitySource(district, folder)
  if (source === district.identity) return loadIdentity(source)
  const own = readIdentityFile(join(folder, district.id, ownFolder, identityFile), source)
  if (own.id !== district.id)
    throw new InputError(source, [
      {at: 'id', message: `${show(own.id)} is not the id of its district, ${show(district.id)}; make both alike`},
    ])
  return own
}

/**
 * Returns what gives the identity of a point: that of its district, which is read when its first point asks.
 *
 * What it returns throws an InputError as `identityOf` and `loadDistricts` do.
 */
export function identities(folder = districts): (entry: Pick<Entry, 'districtId'>) => Identity {
  const read = new Map<string, Identity>()
  return ({districtId}) => {
    const known = read.get(districtId)
    if (known) return known
    const [district] = loadDistricts(folder, {only: [districtId]})
    if (!district) throw new Error(`${districtId} was loaded and is not there`)
    const identity = identityOf(district, folder)
    read.set(districtId, identity)
    return identity
  }
}
