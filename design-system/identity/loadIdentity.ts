import {existsSync, readdirSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {readText} from '../../handbooks/input/file.ts'
import {InputError, show} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import type {Identity} from '../tokens/identity.ts'
import {readIdentity} from './identityFile.ts'

const shipped = join(root, 'design-system/identities')
/** The name of the file in every identity's folder. */
export const identityFile = 'identity.yaml'

/** The identity of whoever has none of their own. */
export const usualIdentity = 'cunbiao'

/** Returns the ids of the identities that the toolkit ships, in the order of the alphabet. */
export const identityIds = (): string[] =>
  readdirSync(shipped)
    .filter((id) => existsSync(join(shipped, id, identityFile)))
    .sort()

/** Returns where the shipped identity called `id` lies, and how messages call it. */
export const shippedFile = (id: string): {readonly path: string; readonly name: string} => ({
  path: join(shipped, id, identityFile),
  name: `design-system/identities/${id}/${identityFile}`,
})

const loaded = new Map<string, Identity>()

/**
 * Returns the shipped identity called `id`: the one place where an id becomes colours and an emblem. Whoever runs the engine asks it, at the
 * border; what draws is handed the value. It is read once.
 *
 * @throws InputError if there is none, with those that there are; as `readIdentityFile` does.
 */
export function loadIdentity(id: string): Identity {
  const known = loaded.get(id)
  if (known) return known
  const ids = identityIds()
  if (!ids.includes(id))
    throw new InputError(`identity ${show(id)}`, [
      {at: '', message: `is not shipped; use one of ${ids.join(', ')}, or the path of an ${identityFile}`},
    ])
  const {path, name} = shippedFile(id)
  const identity = readIdentityFile(path, name)
  if (identity.id !== id)
    throw new InputError(name, [{at: 'id', message: `${show(identity.id)} is not the name of its folder; make both alike`}])
  loaded.set(id, identity)
  return identity
}

/**
 * Returns the identity in the file at `path`, which messages call `name`, with the emblem beside it.
 *
 * @throws InputError if a file is missing or cannot be read, and as `readIdentity` does.
 */
export const readIdentityFile = (path: string, name: string): Identity =>
  readIdentity({name, text: readText({path, name, as: 'yaml'})}, (emblem) => {
    const beside = name.slice(0, name.length - basename(name).length) + emblem
    return {
      name: beside,
      text: readText({path: join(dirname(path), emblem), name: beside, as: 'emblem', ifMissing: 'draw it as SVG, or correct emblem.file'}),
    }
  })

/** The variable of the environment that says whose site is built: an id, or the path of an `identity.yaml` from the project's folder. */
export const identityVariable = 'CUNBIAO_IDENTITY'

/**
 * Returns the identity of the site that is being built: the one that the environment names, else the usual one.
 *
 * @throws InputError as `loadIdentity` and `readIdentityFile` do.
 */
export function builtIdentity(): Identity {
  const given = process.env[identityVariable] ?? usualIdentity
  return given.includes('.') ? readIdentityFile(resolve(root, given), given) : loadIdentity(given)
}
