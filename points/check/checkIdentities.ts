import {identityIds, loadIdentity, shippedFile} from '../../design-system/identity/loadIdentity.ts'
import type {ProblemList} from '../../handbooks/input/problem.ts'
import {districts, loadDistricts} from '../directory/district.ts'
import {identityOf, identitySource} from '../directory/identityOf.ts'
import {inkProblems} from './themeCheck.ts'

/**
 * Reports what is wrong with the shipped identities and with those of the districts in `folder`: that they cannot be read, or that text in
 * their inks cannot. Returns how many there are.
 */
export function checkIdentities(problems: ProblemList, folder = districts): number {
  const shipped = identityIds()
  for (const id of shipped) {
    const identity = problems.attempt(() => loadIdentity(id))
    for (const problem of identity ? inkProblems(identity) : []) problems.add(shippedFile(id).name, problem)
  }
  let own = 0
  for (const district of problems.attempt(() => loadDistricts(folder)) ?? []) {
    const identity = problems.attempt(() => identityOf(district, folder))
    if (identity?.sample && !district.sample)
      problems.add(`points/districts/${district.id}/district.yaml`, {
        at: 'identity',
        message: `"${district.identity}" is made up and for a sample alone; begin one of its own by cunbiao theme new ${district.id}, or leave it out`,
      })
    if (!identity || shipped.includes(district.identity)) continue
    own++
    for (const problem of inkProblems(identity)) problems.add(identitySource(district, folder), problem)
  }
  return shipped.length + own
}
