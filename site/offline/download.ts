import {here} from '../address/here.ts'
import {type Collection, type CollectionFile, listAddress, type Offer} from './collection.ts'
import {type Copy, freshCacheName} from './copies.ts'

/** Why a download ended without a copy: no network or too slow, a file gone, a file other than listed, no room, the reader's wish, or no worker. */
export type Trouble = 'network' | 'missing' | 'changed' | 'full' | 'stopped' | 'worker'

/** A download that ended without a copy. `address` is the file at which it ended. */
export class DownloadError extends Error {
  readonly trouble: Trouble
  readonly address: string

  constructor(trouble: Trouble, address: string) {
    super(`${trouble}: ${address}`)
    this.trouble = trouble
    this.address = address
  }
}

/** Seconds without an answer after which a file counts as not arriving. */
export const patienceS = 60
/** Requests at a time: enough to fill a slow line, few enough for a small server. */
const atOnce = 4

/**
 * Downloads every file of a collection into a cache of its own and returns the list, the name of that cache and how much is in it. Nothing is
 * current yet.
 *
 * A file that the copy `before` holds unchanged is taken from there instead of the network. Each file is held against its SHA-256.
 *
 * @throws DownloadError with the reason; the new cache is gone by then and `before` untouched.
 */
export async function download(
  id: string,
  offer: Offer,
  before: Copy | undefined,
  options: {readonly signal: AbortSignal; readonly onProgress: (bytes: number) => void},
): Promise<{readonly collection: Collection; readonly cache: string; readonly bytes: number}> {
  const list = await arrive(here(listAddress(id)), offer.sha256, options.signal)
  const collection: Collection = JSON.parse(new TextDecoder().decode(list.body))
  await checkRoom(offer.bytes)
  const name = freshCacheName(id)
  try {
    const cache = await caches.open(name)
    const old = before && (await caches.open(before.cache))
    const held = new Map(before?.files.map((f) => [f.url, f.sha256]))
    const queue = [...collection.files]
    let bytes = 0
    const work = async () => {
      try {
        for (let file = queue.shift(); file; file = queue.shift()) {
          const same = held.get(file.url) === file.sha256 ? await old?.match(file.url) : undefined
          const {body, type} = (same && (await whole(same, file))) ?? (await arrive(file.url, file.sha256, options.signal))
          await cache.put(file.url, new Response(body, {headers: {'Content-Type': type}}))
          bytes += file.bytes
          options.onProgress(bytes)
        }
      } finally {
        // One failure ends them all.
        queue.length = 0
      }
    }
    // All must have ended before the cache is deleted: a late write would bring it back.
    const ends = await Promise.allSettled(Array.from({length: atOnce}, work))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
    return {collection, cache: name, bytes: offer.bytes + (await carryOver(before, cache, collection.files))}
  } catch (error) {
    await caches.delete(name)
    throw toDownloadError(error, '')
  }
}

/** Takes what was added to the copy `before` since into the new one, if it lies in a folder of which the new one has files, and returns its bytes. */
async function carryOver(before: Copy | undefined, cache: Cache, files: readonly CollectionFile[]): Promise<number> {
  if (!before) return 0
  const old = await caches.open(before.cache)
  const listed = new Set(before.files.map(({url}) => url))
  const folders = new Set(files.map(({url}) => folderOf(url)))
  let bytes = 0
  for (const request of await old.keys()) {
    const {pathname} = new URL(request.url)
    const response = listed.has(pathname) || !folders.has(folderOf(pathname)) ? undefined : await old.match(request)
    if (!response) continue
    const body = await response.arrayBuffer()
    bytes += body.byteLength
    await cache.put(pathname, new Response(body, {headers: response.headers}))
  }
  return bytes
}

const folderOf = (address: string) => address.slice(0, address.lastIndexOf('/'))

interface Arrived {
  readonly body: ArrayBuffer
  readonly type: string
}

/** Fetches a file and holds it against its sum. `no-cache` asks the server whether the browser's own copy still holds. */
async function arrive(url: string, sha256: string, signal: AbortSignal): Promise<Arrived> {
  try {
    const response = await fetch(url, {cache: 'no-cache', signal: AbortSignal.any([signal, AbortSignal.timeout(patienceS * 1000)])})
    if (!response.ok) throw new DownloadError(response.status >= 500 ? 'network' : 'missing', url)
    const body = await response.arrayBuffer()
    if ((await sumOf(body)) !== sha256) throw new DownloadError('changed', url)
    return {body, type: response.headers.get('Content-Type') ?? 'application/octet-stream'}
  } catch (error) {
    if (signal.aborted) throw new DownloadError('stopped', url)
    throw toDownloadError(error, url)
  }
}

/** Returns the file of an older copy if it is still what its record says. */
async function whole(response: Response, {sha256}: CollectionFile): Promise<Arrived | undefined> {
  const body = await response.arrayBuffer()
  return (await sumOf(body)) === sha256 ? {body, type: response.headers.get('Content-Type') ?? ''} : undefined
}

/** Refuses a download that cannot fit: the old copy stays until the new one is whole, so both must have room. */
async function checkRoom(bytes: number) {
  const {quota, usage} = (await navigator.storage?.estimate?.()) ?? {}
  if (quota !== undefined && usage !== undefined && quota - usage < bytes) throw new DownloadError('full', '')
}

/** Returns `error` as what the reader can be told: a full disk is known by its name, whatever else fails between here and the server is the network. */
export function toDownloadError(error: unknown, url: string): DownloadError {
  if (error instanceof DownloadError) return error
  return new DownloadError(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'network', url)
}

async function sumOf(body: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return [...sum].map((b) => b.toString(16).padStart(2, '0')).join('')
}
