import {locales} from '../../handbooks/language/locale.ts'
import {here} from '../address/here.ts'
import {toDownloadError} from '../offline/download.ts'
import {keepOpened, keepUsed} from '../offline/keepOpened.ts'
import {href} from '../shell/locale.ts'
import {el} from './element.ts'
import type {StudioWords} from './studio.words.ts'

/** Glyphs are kept when one pauses. Our own choice. */
const pauseMs = 1500

/** Returns a link to the page on which the reader can keep all that the studio needs. */
export const offlineLink = (t: StudioWords, locale: string): HTMLAnchorElement =>
  el('a', {href: here(href(locales.find((one) => one === locale) ?? 'zh-Hans', '/offline/'))}, t.offline.more)

/** What is kept beside the page, and where is said so. */
interface Kept {
  readonly place: HTMLElement
  /** Addresses of glyphs that have arrived. */
  readonly fetched: ReadonlySet<string>
  /** Has arrive what is needed later though nothing has asked for it yet. */
  readonly prepare: () => Promise<unknown>
}

/**
 * Keeps the studio on this device, so that it opens without a network. Returns what keeps the glyphs that have been fetched since: call it after
 * each picture.
 */
export async function keepStudio(t: StudioWords, locale: string, {place, fetched, prepare}: Kept): Promise<() => void> {
  const {title, line, page, used, whole, full} = t.offline
  const copy = await keepOpened({locale, least: 'studio-opened', whole: 'studio', title, line, more: page}).catch((error: unknown) => {
    if (toDownloadError(error, '').trouble === 'full') place.textContent = full
    return undefined
  })
  if (!copy) return () => undefined
  await prepare().catch(() => undefined)
  const done = new Set<string>()
  const keep = async () => {
    const left = [...fetched].filter((address) => !done.has(address))
    if (left.length > 0) for (const address of await keepUsed(copy.id, left).catch(() => [])) done.add(address)
    if (place.dataset.kept === undefined) {
      const all = copy.id.endsWith('/studio')
      place.replaceChildren(all ? whole : used, ...(all ? [] : [' ', offlineLink(t, locale)]))
    }
    place.dataset.kept = String(done.size)
  }
  await keep()
  let pause: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(pause)
    pause = setTimeout(() => void keep(), pauseMs)
  }
}
