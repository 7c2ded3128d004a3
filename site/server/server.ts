import {existsSync, readFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {join} from 'node:path'
import compression from 'compression'
import send from 'send'
import {InputError} from '../../handbooks/input/problem.ts'
import {underBase, withoutBase} from '../address/address.ts'
import {typeOf} from './contentType.ts'
import {type Headers, headersFor} from './headers.ts'
import {copyFor} from './precompressed.ts'
import {baseOf} from './published.ts'
import {words} from './server.words.ts'

/** Answers a request for a file of the site. Never throws. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Milliseconds: our own choice, generous for a village's line, short for who holds a line without using it. */
const [patienceForRequest, patienceForHead, patienceForSilence] = [30_000, 15_000, 120_000]

/** Connections at a time, our own choice: more than a county reads with at once; with all of them held by force the server had 400 MB. */
const mostConnections = 1000

/** Returns a server, not yet listening, of the site built into `dist`. @throws InputError if none was built there. */
export const siteServer = (dist: string): Server => serverOf(siteAnswer(dist))

/** Returns a server, not yet listening, that answers as `answer` does and lets no connection be held without being used. */
export function serverOf(answer: Answer): Server {
  const server = createServer(
    {requestTimeout: patienceForRequest, headersTimeout: patienceForHead, keepAliveTimeout: 5_000},
    oneByOne(answer),
  )
  server.setTimeout(patienceForSilence)
  server.maxConnections = mostConnections
  return server
}

/**
 * Returns what answers as `answer` does, on each connection one request after the other: whoever sends a thousand at once and reads no answer
 * has one file open and not a thousand, and none once the connection is gone. An answer that waits for its turn is never told of that end.
 */
function oneByOne(answer: Answer): Answer {
  const waiting = new WeakMap<IncomingMessage['socket'], (() => void)[]>()
  return (request, response) => {
    const {socket} = request
    const next = () => {
      const turns = waiting.get(socket) ?? []
      turns.shift()
      turns[0]?.()
    }
    const begin = () => {
      if (socket.destroyed) return
      // An answer that was sent, or broken off, makes way for the next; of one that waits no connection tells.
      response.once('close', next)
      answer(request, response)
    }
    const turns = waiting.get(socket) ?? []
    waiting.set(socket, turns)
    turns.push(begin)
    if (turns.length === 1) begin()
  }
}

/**
 * Returns what answers for the files of `dist`, below the base that they were published under: GET and HEAD, parts of files, with the
 * headers of `headersFor`. A browser that reads them gets the compressed copies that the build made; what has none is compressed as it is
 * sent. What is not there is answered by the site's own page for that; what `isBeingMade` says of its address, below the base, by one that asks
 * again.
 *
 * @throws InputError if no site was built into `dist`.
 */
export function siteAnswer(dist: string, isBeingMade: (address: string) => boolean = () => false): Answer {
  const page = join(dist, '404.html')
  if (!existsSync(page)) throw new InputError(dist, [{at: '', message: 'holds no site; build it with npm start, which serves it too'}])
  const missing = readFileSync(page)
  const base = baseOf(dist)
  // Parts are counted in the bytes of the file, so a part is sent as it lies there.
  const compress = compression({filter: (request, response) => !request.headers.range && compression.filter(request, response)})
  return (request, response) => {
    response.on('error', () => response.destroy())
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, {Allow: 'GET, HEAD'})
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      const target = targetOf(request)
      const asked = target.split(/[?#]/)[0] ?? ''
      if (pathOf(asked) === undefined) return refuse(response, 400)
      const query = target.match(/\?[^#]*/)?.[0]
      // Who asks for the host itself, or for the folder without its slash, means the site.
      if (base !== '/' && (asked === '/' || `${asked}/` === base)) return redirect(response, base, query)
      const address = withoutBase(base, asked)
      const path = address === undefined ? undefined : pathOf(address)
      if (address === undefined || path === undefined) return refuse(response, 404, html, missing)
      const copy = request.headers.range ? undefined : copyFor(dist, path, request.headers['accept-encoding'])
      const file = copy ? (address.endsWith('/') ? `${address}index.html` : address) + copy.ending : address
      send(request, file, {root: dist, dotfiles: 'ignore', cacheControl: false})
        .on('headers', (to: ServerResponse) => {
          to.setHeaders(new Map(Object.entries(headersFor(path))))
          const type = typeOf(path)
          if (type !== undefined) to.setHeader('Content-Type', type)
          if (copy)
            to.setHeaders(
              new Map([
                ['Content-Encoding', copy.coding],
                ['Vary', 'Accept-Encoding'],
              ]),
            )
        })
        .on('directory', () => redirect(response, `${underBase(base, encodeURI(path))}/`, query))
        .on('error', ({status = 500, headers}: HttpError) => {
          if (status === 404 && isBeingMade(path)) refuse(response, 503, later, laterPage(words.file))
          else if (status === 404 || status === 403) refuse(response, 404, html, missing)
          else refuse(response, status, headers)
        })
        .pipe(response)
    })
  }
}

/** Answers every request while the pages of the site are not there yet. */
export const answerBeforePages: Answer = (_, response) => refuse(response, 503, later, laterPage(words.site))

const html = {'Content-Type': 'text/html; charset=utf-8'}

/** Seconds after which a browser asks again for what is being made. */
const patienceForMaking = 15
const later = {...html, 'Retry-After': String(patienceForMaking), 'Cache-Control': 'no-store'}

/** Returns a page that says in each language what is being made, and looks again by itself. */
const laterPage = (said: Readonly<Record<'zh' | 'en', string>>): string => `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${patienceForMaking}">
<title>${words.title.zh}</title>
<p>${said.zh}</p>
<p lang="en">${said.en}</p>
</html>
`

/** What `send` says of a file that it does not send. */
interface HttpError {
  readonly status?: number
  readonly headers?: Headers
}

/** Returns what a request asks for, without the host that those through a proxy write before it (RFC 9112, 3.2.2). */
function targetOf({url = '/'}: IncomingMessage): string {
  const [origin] = /^https?:\/\/[^/?#]+/i.exec(url) ?? []
  if (origin === undefined) return url
  const path = url.slice(origin.length)
  return path.startsWith('/') ? path : `/${path}`
}

/** Returns the decoded path of an address, `undefined` if it is none that a file can have. */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '')
    return path.startsWith('/') && !path.startsWith('//') && !path.includes('\0') ? path : undefined
  } catch {
    return undefined
  }
}

/** Sends the reader on `to` a folder, with the answers of a filter that stand in the address. */
function redirect(response: ServerResponse, to: string, query = '') {
  response.writeHead(301, {...headersFor('/'), Location: to + query, 'Content-Length': 0}).end()
}

function refuse(response: ServerResponse, status: number, headers: Headers = {}, body: Buffer | string = ''): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(status, {...headersFor('/404.html'), ...headers, 'Content-Length': Buffer.byteLength(body)})
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
