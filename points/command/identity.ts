import {Option} from 'commander'
import type {Identity} from '../../design-system/tokens/identity.ts'
import type {Terminal} from './terminal.ts'

/** The option of every command that draws: whose colours and emblem. */
export const identityOption = (otherwise: string): Option =>
  new Option('--identity <FILE|ID>', `identity.yaml, or id of a shipped identity, in place of ${otherwise}`)

/** Returns whether what was typed means a file: ids have neither dots nor slashes. */
const isPath = (given: string) => /[./\\]/.test(given)

/**
 * Returns the identity that was typed, and undefined where none was.
 *
 * @throws InputError if there is none of that id, or with everything wrong in the file.
 */
export async function identityTyped(
  given: string | undefined,
  {at, nameOf}: Pick<Terminal, 'at' | 'nameOf'>,
): Promise<Identity | undefined> {
  if (given === undefined) return undefined
  const {loadIdentity, readIdentityFile} = await import('../../design-system/identity/loadIdentity.ts')
  return isPath(given) ? readIdentityFile(at(given), nameOf(given)) : loadIdentity(given)
}

/** Returns the identity that was typed, otherwise the usual one, for what belongs to no district. @throws InputError as `identityTyped` does. */
export async function identityOrUsual(given: string | undefined, terminal: Pick<Terminal, 'at' | 'nameOf'>): Promise<Identity> {
  const {loadIdentity, usualIdentity} = await import('../../design-system/identity/loadIdentity.ts')
  return (await identityTyped(given, terminal)) ?? loadIdentity(usualIdentity)
}
