import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {request as ask, type IncomingHttpHeaders, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {compressFolder} from '../../../site/publishing/compress.ts'
import {copyFor} from '../../../site/server/precompressed.ts'
import {baseOf, isPublishedWith, publishedFile, writePublished} from '../../../site/server/published.ts'
import {siteServer} from '../../../site/server/server.ts'

const page = `<!doctype html><title>村标</title>${'<p>条款</p>'.repeat(500)}`
const files = {
  'index.html': page,
  '404.html': '<title>没有这一页</title>',
  'clauses/index.html': page,
  'data/points.csv': 'a,b\n'.repeat(500),
  'data/short.csv': 'a,b\n',
  'data/points.gb18030.csv': 'a,b\n'.repeat(500),
  'kits/a.zip': '0'.repeat(5000),
}

const settings = {base: '/portal/cunbiao/', site: undefined, districts: ['pidu']}
let dist: string
let server: Server

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'cunbiao-published-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), {recursive: true})
    writeFileSync(join(dist, name), text)
  }
  writePublished(dist, settings)
  await compressFolder(dist)
  server = siteServer(dist)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(dist, {recursive: true})
})

interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  new Promise<Answered>((done, fail) => {
    const {port} = server.address() as AddressInfo
    const sent = ask({port, path, headers, agent: false}, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => done({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)}))
    })
    sent.on('error', fail)
    sent.end()
  })

describe('a site published below a base', () => {
  test('knows it from a file of its own, which is sent to nobody', async () => {
    expect(baseOf(dist)).toBe('/portal/cunbiao/')
    expect(baseOf(tmpdir())).toBe('/')
    expect((await get(`/portal/cunbiao/${publishedFile}`)).status).toBe(404)
    expect(isPublishedWith(dist, settings)).toBe(true)
    expect(isPublishedWith(dist, {...settings, districts: undefined})).toBe(false)
    expect(isPublishedWith(tmpdir(), settings)).toBe(false)
  })

  test('answers there, and leads there from the host and from the folder without its slash', async () => {
    expect((await get('/portal/cunbiao/clauses/')).status).toBe(200)
    for (const path of ['/', '/portal/cunbiao']) {
      const {status, headers} = await get(`${path}?q=a`)
      expect([status, headers.location], path).toEqual([301, '/portal/cunbiao/?q=a'])
    }
    const {status, headers} = await get('/portal/cunbiao/clauses?q=a')
    expect([status, headers.location]).toEqual([301, '/portal/cunbiao/clauses/?q=a'])
  })

  test.each(['/clauses/', '/portal/', '/portal/cunbiao2/', '/index.html'])('has no page at %s', async (path) => {
    const {status, body} = await get(path)
    expect([status, String(body)]).toEqual([404, files['404.html']])
  })
})

describe('a file that the build has compressed', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['', undefined],
  ])('is sent to a browser that accepts "%s" as %s, with its own type', async (accepted, coding) => {
    const {status, headers, body} = await get('/portal/cunbiao/clauses/', {'Accept-Encoding': accepted})
    expect([status, headers['content-encoding'], headers['content-type'], headers.vary]).toEqual([
      200,
      coding,
      'text/html; charset=utf-8',
      'Accept-Encoding',
    ])
    const read = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body
    expect(String(read)).toBe(page)
    expect(headers['content-length']).toBe(String(body.length))
  })

  test('is told from the file itself by its tag, and asked for anew only when it has changed', async () => {
    const [br, plain] = await Promise.all(['br', 'identity'].map((c) => get('/portal/cunbiao/', {'Accept-Encoding': c})))
    expect(br?.headers.etag).not.toBe(plain?.headers.etag)
    const again = await get('/portal/cunbiao/', {'Accept-Encoding': 'br', 'If-None-Match': String(br?.headers.etag)})
    expect(again.status).toBe(304)
  })

  test('has a type that says which coding its characters are in', async () => {
    const type = async (path: string) => (await get(`/portal/cunbiao/data/${path}`)).headers['content-type']
    expect([await type('points.csv'), await type('points.gb18030.csv')]).toEqual(['text/csv; charset=utf-8', 'text/csv; charset=gb18030'])
  })

  test('is one that holds text and fills more than a packet; an archive stays as it is', () => {
    expect(
      ['/', '/data/points.csv', '/data/short.csv', '/kits/a.zip', '/nowhere/'].map((path) => copyFor(dist, path, 'br')?.ending),
    ).toEqual(['.br', '.br', undefined, undefined, undefined])
  })

  test.each(['/../index.html', '/data/../index.html', '/.published.json', '/..\\index.html'])('is not looked for at %s', (path) => {
    expect(copyFor(dist, path, 'br')).toBeUndefined()
  })

  test('is left alone once the file is newer: a page that was written again has its own text', async () => {
    const path = join(dist, 'data/points.csv')
    expect(copyFor(dist, '/data/points.csv', 'br')?.coding).toBe('br')
    const later = new Date(Date.now() + 10_000)
    utimesSync(path, later, later)
    expect(copyFor(dist, '/data/points.csv', 'br')).toBeUndefined()
  })
})

test('compressing says what it came to, and again comes to the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-compress-'))
  try {
    writeFileSync(join(folder, 'a.html'), page)
    writeFileSync(join(folder, 'b.html'), 'short')
    const first = await compressFolder(folder)
    expect([first.files, first.bytes.plain]).toEqual([1, Buffer.byteLength(page)])
    expect(first.bytes.br).toBeLessThan(first.bytes.plain / 10)
    expect(await compressFolder(folder)).toEqual(first)
  } finally {
    rmSync(folder, {recursive: true})
  }
})
