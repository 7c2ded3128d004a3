/// <reference types="workbox-precaching" />
import {clientsClaim} from 'workbox-core'
import {matchPrecache, type PrecacheEntry, precache} from 'workbox-precaching'
import {registerRoute, setCatchHandler} from 'workbox-routing'
import {NetworkOnly} from 'workbox-strategies'
import {bare, href} from '../shell/locale.ts'
import {findInCopies} from './copies.ts'
import {withCopyNote} from './copyNote.ts'

/** What this file uses of the worker's global object; `__WB_MANIFEST` is filled in by workbox-build. */
declare const self: {readonly __WB_MANIFEST: (string | PrecacheEntry)[]; skipWaiting(): Promise<void>}

/** Seconds that a page which is also kept may keep its reader waiting before the copy is shown. */
const patienceS = 5

// The offline page in every language, with what it needs, and nothing else. What readers keep lies in caches of their own,
// which a new worker does not touch; so it may take over at once.
precache(self.__WB_MANIFEST)
self.skipWaiting()
clientsClaim()

/** Asks the server also where the browser would trust a page it has seen before: what is old must say so, and only the kept copy does. */
const revalidate = {requestWillFetch: async ({request}: {readonly request: Request}) => new Request(request, {cache: 'no-cache'})}

/** Pages come from the network; when it fails, or takes too long, from a kept copy that says so; failing that, from the offline page. */
registerRoute(
  ({request}) => request.mode === 'navigate',
  async ({request, url, event}) => {
    const found = await findInCopies(url.pathname)
    if (!found) return new NetworkOnly().handle({request, event})
    try {
      const response = await new NetworkOnly({networkTimeoutSeconds: patienceS, plugins: [revalidate]}).handle({request, event})
      if (response.status < 500) return response
    } catch {
      // The copy answers below.
    }
    return new Response(withCopyNote(await found.response.text(), found.copy), {headers: found.response.headers})
  },
)

/** Files whose name carries their sum never change: a copy of one is as good as the file. */
registerRoute(
  ({sameOrigin, request, url}) => sameOrigin && isPart(request) && url.pathname.startsWith('/_astro/'),
  async ({request, url, event}) => (await stored(url.pathname)) ?? new NetworkOnly().handle({request, event}),
)

/** Pictures and other parts of pages. What a script fetches itself is none of the worker's business, downloads least of all. */
registerRoute(
  ({sameOrigin, request}) => sameOrigin && isPart(request),
  ({request, event}) => new NetworkOnly().handle({request, event}),
)

setCatchHandler(async ({request, url}) => {
  const pathname = url?.pathname ?? new URL(request.url).pathname
  const found = request.mode === 'navigate' ? await matchPrecache(href(bare(pathname).locale, '/offline/')) : await stored(pathname)
  return found ?? Response.error()
})

const isPart = ({mode, destination}: Request) => mode !== 'navigate' && destination !== ''
const stored = async (pathname: string) => (await findInCopies(pathname))?.response ?? (await matchPrecache(pathname))
