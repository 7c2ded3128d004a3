import {identityVariable} from '../../design-system/identity/loadIdentity.ts'
import {loadDistricts} from '../../points/directory/district.ts'
import {identitySource} from '../../points/directory/identityOf.ts'
import {settings} from '../address/settings.ts'

/**
 * Lets a site of one district alone bear that district's identity; one of several bears the usual one. Called before anything is built, since
 * styles are made of colours. What the environment names already stands.
 *
 * @throws InputError if there is no such district, or no such identity.
 */
export function chooseIdentity(): void {
  const ids = settings.districts ?? []
  if (process.env[identityVariable] || ids.length !== 1) return
  const [district] = loadDistricts(undefined, {only: ids})
  if (district) process.env[identityVariable] = identitySource(district)
}
