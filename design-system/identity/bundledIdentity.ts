import type {Identity} from '../tokens/identity.ts'
import {readIdentity} from './identityFile.ts'

const files = import.meta.glob<string>('../identities/*/*.{yaml,svg}', {query: '?raw', import: 'default', eager: true})

/**
 * Returns the shipped identity called `id` out of what was bundled: what `loadIdentity` is on a disk, for stories and whatever else runs in a
 * browser.
 *
 * @throws InputError as `readIdentity` does.
 */
export const bundledIdentity = (id: string): Identity => readIdentity(bundled(id, 'identity.yaml'), (emblem) => bundled(id, emblem))

const bundled = (id: string, file: string) => {
  const name = `../identities/${id}/${file}`
  const text = files[name]
  if (text === undefined) throw new Error(`${name} is not in the bundle`)
  return {name, text}
}
