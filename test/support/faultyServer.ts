import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {root} from '../../handbooks/input/root.ts'
import {type Collection, listAddress, type Offers, offersAddress} from '../../site/offline/collection.ts'
import {siteAnswer} from '../../site/server/server.ts'

/** The built site on a server of its own, which can be made to fail and to publish another version. */
export interface FaultyServer {
  readonly port: number
  /** What happens to requests for addresses that match. */
  fault: {readonly kind: Fault; readonly match: RegExp} | undefined
  /** Addresses asked for since the start, in order. */
  readonly asked: string[]
  release(): void
  /** Publishes a new version of one page of a collection, with the lists that belong to it. */
  publish(id: string, page: string, change: (html: string) => string): void
  close(): Promise<void>
}

/**
 * How a server or the line to it fails: `cut` breaks the connection half-way, `hold` says nothing until `release` is called, `stall` stops
 * in mid-body, `error` answers 500, `portal` answers with the page of a network that asks for a login.
 */
export type Fault = 'cut' | 'hold' | 'stall' | 'error' | 'portal'

/** Starts the server on a free port of every interface. */
export async function startFaultyServer(): Promise<FaultyServer> {
  const dist = join(root, 'dist')
  const files = siteAnswer(dist)
  const published = new Map<string, string>()
  const held: (() => void)[] = []
  const read = (address: string) =>
    published.get(address) ?? readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8')

  const server = createServer((request, response) => {
    const address = decodeURI(request.url ?? '/').split('?')[0] ?? '/'
    faulty.asked.push(address)
    const answer = () => {
      const text = published.get(address)
      if (text !== undefined) return response.writeHead(200, {'Content-Type': typeOf(address)}).end(text)
      return files(request, response)
    }
    if (!faulty.fault?.match.test(address)) return answer()
    if (faulty.fault.kind === 'hold') return held.push(answer)
    return fail(faulty.fault.kind, response, address)
  })

  const faulty: FaultyServer = {
    port: 0,
    fault: undefined,
    asked: [],
    release() {
      faulty.fault = undefined
      for (const answer of held.splice(0)) answer()
    },
    publish(id, page, change) {
      const locale = id.split('/')[0] ?? ''
      const html = change(read(page))
      const collection: Collection = JSON.parse(read(listAddress(id)))
      const list = JSON.stringify({
        ...collection,
        files: collection.files.map((f) => (f.url === page ? {url: page, bytes: Buffer.byteLength(html), sha256: sumOf(html)} : f)),
      })
      const offers: Offers = JSON.parse(read(offersAddress(locale)))
      const name = id.slice(locale.length + 1)
      published.set(page, html)
      published.set(listAddress(id), list)
      published.set(offersAddress(locale), JSON.stringify({...offers, [name]: {...offers[name], sha256: sumOf(list)}}))
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
  await new Promise<void>((ready) => server.listen(0, () => ready()))
  return Object.assign(faulty, {port: (server.address() as AddressInfo).port})
}

function fail(kind: Exclude<Fault, 'hold'>, response: ServerResponse, address: string) {
  if (kind === 'error') return response.writeHead(500).end()
  if (kind === 'portal') return response.writeHead(200, {'Content-Type': 'text/html'}).end('<!doctype html><h1>Please log in</h1>')
  response.writeHead(200, {'Content-Type': typeOf(address), 'Content-Length': '100000'})
  return response.write('<!doctype html>', () => kind === 'cut' && response.destroy())
}

const typeOf = (address: string) => (address.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8')
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex')
