import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {request as ask, type IncomingHttpHeaders, type Server} from 'node:http'
import {type AddressInfo, connect} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {headersFor} from '../../../site/server/headers.ts'
import {answerBeforePages, serverOf, siteAnswer, siteServer} from '../../../site/server/server.ts'
import {runs} from '../../support/hostile.ts'

const page = `<!doctype html><title>村标</title>${'<p>条款</p>'.repeat(500)}`
const files = {
  'index.html': page,
  '404.html': '<title>没有这一页</title>',
  'clauses/index.html': page,
  'ten.bin': '0123456789',
  'large.bin': '0'.repeat(8 * 1024 * 1024),
  'sign.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'books/book.html': page,
  '_astro/page.abc123.css': 'a{}',
  'storybook/index.html': page,
  '.secret': 'kept',
}

let folder: string
let server: Server
let port: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cunbiao-server-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'dist', name)), {recursive: true})
    writeFileSync(join(folder, 'dist', name), text)
  }
  writeFileSync(join(folder, 'outside.txt'), 'outside')
  server = siteServer(join(folder, 'dist'))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, {recursive: true})
})

interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET', at = port) =>
  new Promise<Answered>((done, fail) => {
    const sent = ask({port: at, path, headers, method, agent: false}, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => done({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)}))
    })
    sent.on('error', fail)
    sent.end()
  })

describe('the server of the site', () => {
  test('says of a file that is still being made when to ask again, and of any other that it is not there', async () => {
    const whileMade = serverOf(siteAnswer(join(folder, 'dist'), (address) => address.startsWith('/books/')))
    await new Promise<void>((ready) => whileMade.listen(0, '127.0.0.1', ready))
    const at = (path: string) => get(path, {}, 'GET', (whileMade.address() as AddressInfo).port)
    const later = await at('/books/book.pdf')
    expect([later.status, later.headers['retry-after'], later.headers['cache-control']]).toEqual([503, '15', 'no-store'])
    expect(String(later.body)).toContain('这个文件正在生成')
    expect((await at('/books/book.html')).status).toBe(200)
    expect((await at('/forms/form.pdf')).status).toBe(404)
    whileMade.close()
  })

  test('says while no page is there yet that the site is being made', async () => {
    const early = serverOf(answerBeforePages)
    await new Promise<void>((ready) => early.listen(0, '127.0.0.1', ready))
    const {status, body} = await get('/clauses/', {}, 'GET', (early.address() as AddressInfo).port)
    expect([status, String(body).includes('网站正在生成')]).toEqual([503, true])
    early.close()
  })

  test('knows an address that has a host before it, as those through a proxy write it', async () => {
    for (const [address, status] of [
      ['http://a.test/clauses/?a', 200],
      ['HTTPS://a.test:8080/ten.bin', 200],
      ['http://a.test', 200],
      ['http://a.test?q', 200],
      ['http://a.test/clauses', 301],
      ['http://a.test/none', 404],
      ['http://a.test//ten.bin', 400],
      ['http:///ten.bin', 400],
      ['ftp://a.test/ten.bin', 400],
    ] as const)
      expect([address, (await get(address)).status]).toEqual([address, status])
    expect((await get('http://a.test/clauses?b')).headers.location).toBe('/clauses/?b')
  })

  test('sends a page by the address of its folder, and asks again at every visit', async () => {
    const {status, headers, body} = await get('/clauses/?from=here')
    expect([status, headers['content-type'], headers['cache-control'], String(body)]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
      page,
    ])
    expect((await get('/clauses/', {'If-None-Match': String(headers.etag)})).status).toBe(304)
  })

  test('leads from a folder without its slash to the folder', async () => {
    const {status, headers} = await get('/clauses')
    expect([status, headers.location]).toEqual([301, '/clauses/'])
  })

  test('keeps the answers of a filter on the way to the folder', async () => {
    const {status, headers} = await get('/clauses?q=%E5%9C%B0%E5%90%8D&book=hardware')
    expect([status, headers.location]).toEqual([301, '/clauses/?q=%E5%9C%B0%E5%90%8D&book=hardware'])
  })

  test('says that the site is not built where it is not', () => {
    expect(() => siteServer(join(folder, 'nowhere'))).toThrow('holds no site; build it with npm start, which serves it too')
  })

  test('answers for what is not there with the page that says so', async () => {
    const {status, body} = await get('/nowhere/')
    expect([status, String(body)]).toEqual([404, files['404.html']])
  })

  test.each(['/.secret', '/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/_astro/'])(
    'does not give away %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  test.each(['//other.test/', '/%00', '/%ff', '/%', '/%c0%ae%c0%ae/'])('refuses the address %s, which no file can have', async (path) => {
    expect((await get(path)).status).toBe(400)
  })

  test.each([
    ['bytes=0-0', 206, 'bytes 0-0/10', '0'],
    ['bytes=8-9', 206, 'bytes 8-9/10', '89'],
    ['bytes=9-10', 206, 'bytes 9-9/10', '9'],
    ['bytes=10-', 416, 'bytes */10', ''],
    ['bytes=-1', 206, 'bytes 9-9/10', '9'],
    ['bytes=-10', 206, 'bytes 0-9/10', '0123456789'],
    ['bytes=-0', 416, 'bytes */10', ''],
    ['bytes=5-2', 416, 'bytes */10', ''],
    ['bytes=0-18446744073709551615', 206, 'bytes 0-9/10', '0123456789'],
    ['bytes=18446744073709551615-18446744073709551616', 416, 'bytes */10', ''],
    ['lines=1-2', 200, undefined, '0123456789'],
    ['bytes=0-1,4-5', 200, undefined, '0123456789'],
  ])('answers for the part %s of ten bytes with %i', async (range, status, part, text) => {
    const answered = await get('/ten.bin', {Range: range})
    expect([answered.status, answered.headers['content-range'], String(answered.body)]).toEqual([status, part, text])
  })

  test('sends a part as it lies in the file, also to a browser that reads compressed pages', async () => {
    const {headers, body} = await get('/', {Range: 'bytes=0-8', 'Accept-Encoding': 'br, gzip'})
    expect([headers['content-encoding'], String(body)]).toEqual([undefined, page.slice(0, 9)])
  })

  test('compresses pages for browsers that can read it, with the same text', async () => {
    const [br, gzip, plain] = await Promise.all(['br, gzip', 'gzip', 'identity'].map((c) => get('/', {'Accept-Encoding': c})))
    expect([br, gzip, plain].map((a) => a?.headers['content-encoding'])).toEqual(['br', 'gzip', undefined])
    expect(String(brotliDecompressSync(br?.body ?? ''))).toBe(page)
    expect(String(gunzipSync(gzip?.body ?? ''))).toBe(page)
    expect([br, gzip].every((a) => (a?.body.length ?? 0) < page.length / 4)).toBe(true)
    expect([br, gzip, plain].map((a) => a?.headers.vary)).toEqual(Array(3).fill('Accept-Encoding'))
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('knows no %s, and says what it knows', async (method) => {
    const {status, headers} = await get('/', {}, method)
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('answers HEAD with the headers of GET and no body', async () => {
    const [head, whole] = [await get('/ten.bin', {}, 'HEAD'), await get('/ten.bin')]
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '10', 0])
    expect({...head.headers, date: ''}).toEqual({...whole.headers, date: ''})
    const missing = await get('/nowhere/', {}, 'HEAD')
    expect([missing.status, missing.body.length]).toEqual([404, 0])
  })

  test.each(['/', '/nowhere/', '/clauses', '/ten.bin', '/%00'])('guards %s from being framed, sniffed or told on', async (path) => {
    const {headers} = await get(path)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect([headers['x-content-type-options'], headers['referrer-policy'], headers['cross-origin-opener-policy']]).toEqual([
      'nosniff',
      'same-origin',
      'same-origin',
    ])
    expect(headers['permissions-policy']).toMatch(/^camera=\(\), .*usb=\(\)$/)
  })

  test.each([
    ['/sign.svg', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'"],
    ['/books/book.html', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'"],
    ['/', "frame-ancestors 'self'"],
  ])('lets %s load what its policy says', async (path, policy) => {
    expect((await get(path)).headers['content-security-policy']).toBe(policy)
  })

  test('closes every other host to Storybook', async () => {
    const policy = String((await get('/storybook/')).headers['content-security-policy'])
    expect(policy).toMatch(/^default-src 'self'; /)
    expect(policy).not.toMatch(/https?:|\*/)
  })

  test('lets browsers keep a file for good whose name carries its sum, and no other', async () => {
    expect((await get('/_astro/page.abc123.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await get('/_astro/page.other.css')).headers['cache-control']).toBe('no-cache')
    expect(headersFor('/pictures/fascia-zhanqi.1a2b3c4d.svg')['Cache-Control']).toContain('immutable')
    expect(headersFor('/pictures/home-en.png')['Cache-Control']).toBe('no-cache')
  })
})

describe('requests sent one behind the other on a connection', () => {
  const asked = (method: string, path: string) => `${method} ${path} HTTP/1.1\r\nHost: a\r\n\r\n`

  test('are answered in their order', async () => {
    const all = ['GET /ten.bin', 'HEAD /ten.bin', 'GET /nowhere', 'POST /', 'GET /%00', 'GET /clauses', 'GET /ten.bin']
    const text = await new Promise<string>((done) => {
      const parts: Buffer[] = []
      const socket = connect(port, '127.0.0.1')
      socket.on('data', (part) => parts.push(part)).on('close', () => done(String(Buffer.concat(parts))))
      socket.write(
        all
          .map((line) => asked(...(line.split(' ') as [string, string])))
          .join('')
          .replace(/\r\n$/, 'Connection: close\r\n\r\n'),
      )
    })
    expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '200', '404', '405', '400', '301', '200'])
    expect(text.endsWith('0123456789')).toBe(true)
  })

  test.skipIf(!existsSync('/proc/self/fd'))('hold one file open and not hundreds, and none once nobody is there to read them', async () => {
    const open = () => readdirSync('/proc/self/fd').length
    await get('/ten.bin')
    const before = open()
    const socket = connect(port, '127.0.0.1').pause()
    socket.write(asked('GET', '/large.bin').repeat(300))
    for (let i = 0; i < 20; i++) expect((await get('/ten.bin')).status).toBe(200)
    // The two ends of the connection and the file.
    expect(open()).toBeLessThanOrEqual(before + 10)
    socket.destroy()
    await vi.waitFor(() => expect(open()).toBeLessThanOrEqual(before), {timeout: 5000})
  })

  test('come over a thousand connections at a time and no more', () => {
    expect(server.maxConnections).toBe(1000)
  })
})

describe('a hostile request', () => {
  const token = fc.stringMatching(/^[A-Za-z-]{1,12}$/)
  const number = fc.oneof(fc.bigInt({min: 0n, max: 2n ** 65n}).map(String), fc.nat(12).map(String), fc.constant(''))
  const range = fc.array(fc.tuple(number, number), {maxLength: 4}).map((all) => `bytes=${all.map(([a, b]) => `${a}-${b}`).join(',')}`)
  const address = fc.oneof(
    fc.constantFrom(...Object.keys(files).map((f) => `/${f}`), '/', '*', 'http://a.test/', '/../', '/%', '/%00', '/clauses', '/\\..\\..'),
    fc.string({unit: 'binary', maxLength: 40}).map((s) => `/${s.replaceAll(/[\0-\x20]/g, '')}`),
    fc.string({maxLength: 60}).map((s) => `/${encodeURIComponent(s.toWellFormed())}`),
    fc.nat(20_000).map((n) => `/${'a'.repeat(n)}`),
  )
  const header = fc.oneof(
    range.map((r) => `Range: ${r}`),
    fc.constantFrom('*', '"', 'W/"1"', '"a", "b"').map((v) => `If-None-Match: ${v}`),
    fc.string({maxLength: 30}).map((v) => `If-Modified-Since: ${v.replaceAll(/[\r\n]/g, '')}`),
    fc.string({maxLength: 30}).map((v) => `Accept-Encoding: ${v.replaceAll(/[\r\n]/g, '')}`),
    fc.constantFrom('Transfer-Encoding: chunked', 'Content-Length: 99', 'Content-Length: -1', 'Expect: 100-continue', 'Upgrade: h2c'),
    fc.tuple(token, fc.string({unit: 'binary', maxLength: 30})).map(([name, value]) => `${name}: ${value}`),
  )
  const request = fc
    .tuple(fc.oneof({weight: 4, arbitrary: fc.constantFrom('GET', 'HEAD')}, token), address, fc.array(header, {maxLength: 6}), fc.boolean())
    .map(
      ([method, path, headers, ends]) => `${method} ${path} HTTP/1.1\r\n${['Host: a', ...headers].join('\r\n')}${ends ? '\r\n\r\n' : ''}`,
    )

  /** Sends `text` and leaves once something came back, or at once when the request is not even whole. */
  const throwAt = (text: string) =>
    new Promise<void>((done) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined).on('close', () => done())
      socket.on('data', () => socket.destroy())
      socket.write(text)
      if (!text.endsWith('\r\n\r\n')) socket.end()
      else setTimeout(() => socket.destroy(), 200)
    })

  test('never ends the server, nor the one after it: 10,000 generated ones', async () => {
    const seed = Date.now() % 1_000_000_000
    const requests = fc.sample(request, {...runs(10_000), seed})
    for (let i = 0; i < requests.length; i += 100) {
      await Promise.all(requests.slice(i, i + 100).map(throwAt))
      expect((await get('/ten.bin')).status, `seed ${seed}, between requests ${i} and ${i + 99}`).toBe(200)
    }
  })
})
