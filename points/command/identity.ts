import {Option} from 'commander'
import type {Identity} from '../../design-system/tokens/identity.ts'
import type {Terminal} from './terminal.ts'

/** The option of every command that draws: whose colours and emblem. */
export const identityOption = (otherwise: string): Option =>
  new Option('--identity <FILE|ID>', `identity.yaml, or id of a shipped identity, in place of ${otherwise}`)

/** Returns whether what was typed means a file: ids have neither dots nor slashes. */
const isPath = (given: string) => /[./\\]/.test(given)

/**
 * Returns the identity that was typed, and undefined where none was. Of a made-up one it says so.
 *
 * @throws InputError if there is none of that id, or with everything wrong in the file.
 */
export async function identityTyped(
  given: string | undefined,
  {at, nameOf, say}: Pick<Terminal, 'at' | 'nameOf' | 'say'>,
): Promise<Identity | undefined> {
  if (given === undefined) return undefined
  const {loadIdentity, readIdentityFile} = await import('../../design-system/identity/loadIdentity.ts')
  const identity = isPath(given) ? readIdentityFile(at(given), nameOf(given)) : loadIdentity(given)
  if (identity.sample) say(`${identity.name.zh} ${identity.name.en} is a sample: the identity is made up, and nothing is made from it.`)
  return identity
}

/** Returns the identity that was typed, otherwise the usual one, for what belongs to no district. @throws InputError as `identityTyped` does. */
export async function identityOrUsual(given: string | undefined, terminal: Pick<Terminal, 'at' | 'nameOf' | 'say'>): Promise<Identity> {
  const {loadIdentity, usualIdentity} = await import('../../design-system/identity/loadIdentity.ts')
  return (await identityTyped(given, terminal)) ?? loadIdentity(usualIdentity)
}

/** An identity that was named, and where it stands: for whoever says what is wrong with it. */
export interface OpenIdentity {
  readonly identity: Identity
  readonly name: string
  lineOf(path: readonly string[]): number
}

/** Returns the identity that was typed with the lines of its file. @throws InputError as `identityTyped` does. */
export async function openIdentity(given: string, {at, nameOf}: Pick<Terminal, 'at' | 'nameOf'>): Promise<OpenIdentity> {
  const [{loadIdentity, readIdentityFile, shippedFile}, {readText}, {openYaml}] = await Promise.all([
    import('../../design-system/identity/loadIdentity.ts'),
    import('../../handbooks/input/file.ts'),
    import('../../handbooks/input/yaml.ts'),
  ])
  const {path, name} = isPath(given) ? {path: at(given), name: nameOf(given)} : shippedFile(given)
  const identity = isPath(given) ? readIdentityFile(path, name) : loadIdentity(given)
  const {lineOf} = openYaml(name, readText({path, name, as: 'yaml'}))
  return {identity, name, lineOf}
}
