import {here, siteBase} from '../address/here.ts'
import type {Collection} from './collection.ts'

/** A whole copy on this device. Its record is written last, so a copy without a record is a download that never ended. */
export interface Copy extends Collection {
  /** What the reader knows it by, in its own language. */
  readonly title: string
  /** Size of all its files together. */
  readonly bytes: number
  /** SHA-256 of its list, to tell whether the site has another by now. */
  readonly sha256: string
  /** When it became current, as an ISO date and time. */
  readonly savedAt: string
  /** Name of the cache that holds its files. */
  readonly cache: string
  /** The line that its pages carry when they are shown from this copy, and the link that follows it. */
  readonly line: string
  readonly more: {readonly href: string; readonly label: string}
}

/** Two sites in folders of one host share its caches, so each keeps its own under its folder's name. */
const ofSite = (name: string) => (siteBase() === '/' ? name : `${name}@${siteBase()}`)
const records = () => ofSite('cunbiao-kept')
const copies = () => `${ofSite('cunbiao-copy')}:`
const recordAddress = (id: string) => here(`/data/offline/kept/${id}`)

/** Returns the name of a cache for a new copy, unlike that of any copy before. */
export const freshCacheName = (id: string) => `${copies()}${id}:${Date.now().toString(36)}`

/** Returns every whole copy, the latest first. */
export async function keptCopies(): Promise<readonly Copy[]> {
  // `has` first: `open` would create the cache, and a reader who keeps nothing gets nothing.
  if (!(await caches.has(records()))) return []
  const cache = await caches.open(records())
  const all = await Promise.all(
    (await cache.keys()).map(async (request) => (await cache.match(request))?.json() as Promise<Copy | undefined>),
  )
  // Another window may have removed one since it was listed.
  return all.filter((copy) => copy !== undefined).sort((a, b) => b.savedAt.localeCompare(a.savedAt))
}

/** Makes a copy whose files have all arrived the current one, in one write, and then deletes the copy before it. */
export async function makeCurrent(copy: Copy): Promise<void> {
  const cache = await caches.open(records())
  await cache.put(recordAddress(copy.id), Response.json(copy))
  await deleteStrayFiles()
}

/** Deletes a copy: first its record, so that nothing is served from a copy half gone. */
export async function removeCopy(id: string): Promise<void> {
  await (await caches.open(records())).delete(recordAddress(id))
  await deleteStrayFiles()
}

/** Deletes the files of every copy without a record: broken off downloads, and copies that were replaced. Call it under the lock only. */
export async function deleteStrayFiles(): Promise<void> {
  const current = await keptCopies()
  const stray = (await caches.keys()).filter((name) => name.startsWith(copies()) && !current.some((copy) => copy.cache === name))
  await Promise.all(stray.map((name) => caches.delete(name)))
  if (current.length === 0) await caches.delete(records())
}

/** Returns the latest kept copy of the file at `pathname`, with the copy it belongs to. */
export async function findInCopies(pathname: string): Promise<{readonly copy: Copy; readonly response: Response} | undefined> {
  for (const copy of await keptCopies()) {
    if (!(await caches.has(copy.cache))) continue
    const cache = await caches.open(copy.cache)
    const response = (await cache.match(pathname)) ?? (pathname.endsWith('/') ? undefined : await cache.match(`${pathname}/`))
    if (response) return {copy, response}
  }
  return undefined
}
