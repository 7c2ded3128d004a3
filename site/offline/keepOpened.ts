import {locales} from '../../handbooks/language/locale.ts'
import {here} from '../address/here.ts'
import {href} from '../shell/locale.ts'
import {type Offers, offersAddress} from './collection.ts'
import {type Copy, deleteStrayFiles, keptCopies, makeCurrent, removeCopy} from './copies.ts'
import {copyFacts} from './copyFacts.ts'
import {download} from './download.ts'
import {endServiceIfIdle, hindrance, startService, underLock} from './service.ts'

/** What is kept of a page because it was opened. */
export interface Opened {
  readonly locale: string
  /** Collection of what the page needs at least, and the one with all that it may ever need, which only the reader asks for. */
  readonly least: string
  readonly whole: string
  /** What the reader knows it by. */
  readonly title: string
  /** The line of a page shown from the copy, with {edition} and {date}, and the words of the link to what is kept. */
  readonly line: string
  readonly more: string
}

/**
 * Keeps the page that is open on this device, with what is needed to use it without a network, and returns the copy; undefined if this browser
 * cannot, the reader saves data, or the site cannot be reached and nothing is kept. The site's newer version takes the place of an older one.
 *
 * @throws DownloadError if not all of it arrives, or there is no room; a copy that was there stays.
 */
export async function keepOpened({locale, least, whole, title, line, more}: Opened): Promise<Copy | undefined> {
  if (hindrance() || savesData()) return undefined
  const id = `${locale}/${least}`
  await underLock(async () => {
    const kept = await keptCopies()
    const before = kept.find((copy) => copy.id === id)
    // Whoever keeps all of it needs no second copy.
    if (kept.some((copy) => copy.id === `${locale}/${whole}`)) return before && removeCopy(id)
    const offer = (await offersOf(locale))?.[least]
    if (!offer || before?.sha256 === offer.sha256) return
    try {
      const signal = new AbortController().signal
      await startService(signal)
      const {collection, cache, bytes} = await download(id, offer, before, {signal, onProgress: () => undefined})
      const copy = {...collection, title, sha256: offer.sha256, bytes, savedAt: new Date().toISOString(), cache}
      const said = Object.entries(copyFacts(copy, locale)).reduce((text, [key, value]) => text.replace(`{${key}}`, value), line)
      await makeCurrent({...copy, line: said, more: {href: here(href(localeOf(locale), '/offline/')), label: more}})
    } catch (error) {
      await deleteStrayFiles()
      await endServiceIfIdle()
      throw error
    }
  })
  const kept = await keptCopies()
  return kept.find((copy) => copy.id === `${locale}/${whole}`) ?? kept.find((copy) => copy.id === id)
}

/** Adds files that the page has fetched, whose names change with what is in them, to the copy `id`. Returns those of `addresses` that are kept now. */
export async function keepUsed(id: string, addresses: readonly string[]): Promise<readonly string[]> {
  const done: string[] = []
  await underLock(async () => {
    const copy = (await keptCopies()).find((one) => one.id === id)
    if (!copy) return
    const cache = await caches.open(copy.cache)
    let added = 0
    for (const address of addresses) {
      if (!(await cache.match(address))) {
        const response = await fetch(address)
        if (!response.ok) continue
        const body = await response.arrayBuffer()
        await cache.put(address, new Response(body, {headers: {'Content-Type': response.headers.get('Content-Type') ?? ''}}))
        added += body.byteLength
      }
      done.push(address)
    }
    if (added > 0) await makeCurrent({...copy, bytes: copy.bytes + added})
  })
  return done
}

const localeOf = (locale: string) => locales.find((one) => one === locale) ?? 'zh-Hans'

async function offersOf(locale: string): Promise<Offers | undefined> {
  const response = await fetch(here(offersAddress(locale)), {cache: 'no-cache'}).catch(() => undefined)
  return response?.ok ? response.json() : undefined
}

/** Whether the reader asks pages to load little. */
const savesData = () => (navigator as Navigator & {readonly connection?: {readonly saveData?: boolean}}).connection?.saveData === true
