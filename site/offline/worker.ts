/// <reference types="workbox-precaching" />
import {clientsClaim} from 'workbox-core'
import {matchPrecache, type PrecacheEntry, precache} from 'workbox-precaching'
import {registerRoute} from 'workbox-routing'
import {underBase, withoutBase} from '../address/address.ts'
import {siteBase} from '../address/here.ts'
import {applicationName} from '../shell/applicationName.ts'
import {bare, href} from '../shell/locale.ts'
import {findInCopies} from './copies.ts'
import {withCopyNote} from './copyNote.ts'

/** What this file uses of the worker's global object; `__WB_MANIFEST` is filled in by workbox-build. */
declare const self: {readonly __WB_MANIFEST: (string | PrecacheEntry)[]; skipWaiting(): Promise<void>}

/** Seconds that what is also kept on the device may keep its reader waiting, until its last byte, before the kept one is shown. */
const patienceS = 5
/** Seconds of the same once the line has hung, for a minute: nobody waits for every page anew. */
const patienceAfterHangingS = 1
/** Seconds without any answer after which a page that is not kept counts as out of reach. */
const patienceForOthersS = 30

// The offline page in every language, with what it needs, and nothing else. What readers keep lies in caches of their own,
// which a new worker does not touch; so it may take over at once.
precache(self.__WB_MANIFEST)
self.skipWaiting()
clientsClaim()

/** Addresses of what signs are drawn from, below the site's base, and those among them that never change. */
const drawnFrom = /^\/(?:glyphs\/|schema\/|data\/studio-)/
const unchanging = /\/glyphs\//

/** Windows whose page came from a kept copy: their parts come from there too, so that both are of one time. */
const shownFromCopy = new Set<string>()

/**
 * Pages come from the network; when it fails, answers with something else, or takes too long, from a kept copy that says so; failing
 * that, from the offline page. The server is asked also where the browser would trust a page it has seen before: what is old must say so.
 */
registerRoute(
  ({request}) => request.mode === 'navigate',
  async ({request, url: {pathname}, event}) => {
    const found = await findInCopies(pathname)
    const kept = found?.response ?? (await matchPrecache(pathname))
    if (!kept) return (await answer(request, patienceForOthersS)) ?? (await offlinePage(pathname))
    const page = await whole(request)
    if (page && isOurs(page.text)) return page.response
    if (!found) return kept
    if ('resultingClientId' in event) shownFromCopy.add(String(event.resultingClientId))
    return new Response(withCopyNote(await kept.text(), found.copy), {headers: kept.headers})
  },
)

/**
 * Styles, scripts, pictures and other parts of pages. What is kept is shown at once where it cannot be old: its name carries its sum, or
 * its page is a copy too. What a script fetches itself is none of the worker's business but what signs are drawn from, downloads least of all.
 */
registerRoute(
  ({sameOrigin, request}) => sameOrigin && request.mode !== 'navigate' && request.destination !== '',
  async ({request, url: {pathname}, event}) => {
    const kept = (await findInCopies(pathname))?.response ?? (await matchPrecache(pathname))
    if (!kept) return fetch(request)
    if (pathname.startsWith(underBase(siteBase(), '/_astro/')) || ('clientId' in event && shownFromCopy.has(String(event.clientId))))
      return kept
    const part = await whole(request)
    return part?.response.ok && typeOf(part.response) === typeOf(kept) ? part.response : kept
  },
)

/**
 * What a page that draws fetches itself: shapes of characters, whose folder carries the sum of what is in it, come from a copy at once; what is
 * known of signs is asked for first, unless its page is a copy too.
 */
registerRoute(
  ({sameOrigin, request, url: {pathname}}) =>
    sameOrigin && request.destination === '' && drawnFrom.test(withoutBase(siteBase(), pathname) ?? ''),
  async ({request, url: {pathname}, event}) => {
    const kept = (await findInCopies(pathname))?.response
    if (!kept) return fetch(request)
    if (unchanging.test(pathname) || ('clientId' in event && shownFromCopy.has(String(event.clientId)))) return kept
    const part = await whole(request)
    return part?.response.ok && typeOf(part.response) === typeOf(kept) ? part.response : kept
  },
)

/** Returns the answer of the network once its head is there, `undefined` if none comes within `seconds`. */
async function answer(request: Request, seconds: number): Promise<Response | undefined> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), seconds * 1000)
  return fetch(request, {signal: late.signal})
    .catch(() => undefined)
    .finally(() => clearTimeout(timer))
}

/** Returns the answer of the network once all of it is there, `undefined` if that takes too long or the server has failed. */
async function whole(request: Request): Promise<{readonly response: Response; readonly text: string} | undefined> {
  const seconds = Date.now() - hungAt < 60_000 ? patienceAfterHangingS : patienceS
  try {
    const response = await fetch(request, {cache: 'no-cache', signal: AbortSignal.timeout(seconds * 1000)})
    const body = await response.arrayBuffer()
    if (response.status >= 500 || response.type === 'opaqueredirect') return undefined
    const {status, statusText, headers} = response
    return {response: new Response(body, {status, statusText, headers}), text: new TextDecoder().decode(body)}
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') hungAt = Date.now()
    return undefined
  }
}

/** When the line was last too slow. */
let hungAt = 0

/** Whether a page is one of this site: a network that asks for a login answers every address with a page of its own. */
const isOurs = (html: string) => html.includes(`name="application-name" content="${applicationName}"`)
const typeOf = ({headers}: Response) => headers.get('Content-Type')?.split(';')[0]
const offlinePage = async (pathname: string) => {
  const {locale} = bare(withoutBase(siteBase(), pathname) ?? '/')
  return (await matchPrecache(underBase(siteBase(), href(locale, '/offline/')))) ?? Response.error()
}
