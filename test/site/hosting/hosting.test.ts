import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {request as ask, type IncomingHttpHeaders, type Server} from 'node:http'
import {type AddressInfo, createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'
import {caddyfile} from '../../../site/hosting/caddy.ts'
import {nginxConfiguration} from '../../../site/hosting/nginx.ts'
import {type Place, usualPlace} from '../../../site/hosting/place.ts'
import {compressFolder} from '../../../site/publishing/compress.ts'
import {publishedFile, writePublished} from '../../../site/server/published.ts'
import {siteServer} from '../../../site/server/server.ts'
import {findProgram, type Program, start} from '../../support/programs.ts'
import {proofWith} from '../../support/proofWith.ts'

const page = `<!doctype html><title>村标</title>${'<p>条款</p>'.repeat(500)}`
const picture = `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0"/>'.repeat(200)}</svg>`
const files = {
  'index.html': page,
  '404.html': `<title>没有这一页</title>${'<p>没有</p>'.repeat(300)}`,
  'clauses/index.html': page,
  'signs/fascia.svg': picture,
  'books/hardware.html': page,
  'storybook/index.html': page,
  'storybook/assets/a.0f3c.js': 'export {}',
  'pagefind/fragment/zh_1.pf_fragment': '0123',
  '_astro/page.abc123.css': `a{}${'b{color:red}'.repeat(200)}`,
  'data/points.json': JSON.stringify({points: Array(200).fill('战旗')}),
  'data/points.geojson': '{}',
  'data/list.csv': 'a,b\n',
  'data/list.gb18030.csv': 'a,b\n',
  'kits/zhanqi.zip': 'PK',
  'signs/fascia.dxf': '0\nEOF\n',
  'signs/fascia.pdf': '%PDF-',
  'manifest.webmanifest': '{}',
  'robots.txt': 'User-agent: *\n',
  '.secret': 'kept',
}
/** Addresses below the base, and which of them there are. */
const asked = [
  ...Object.keys(files)
    .filter((file) => !file.startsWith('.'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1')),
  'nowhere/',
  'nowhere.png',
  'signs/nowhere.svg',
  '.secret',
  publishedFile,
]

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const get = (port: number, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  new Promise<Answer>((done, fail) => {
    const sent = ask({port, path, headers, method, agent: false, host: '127.0.0.1', setHost: false}, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => done({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)}))
    })
    sent.setHeader('Host', `127.0.0.1:${port}`)
    sent.on('error', fail)
    sent.end()
  })

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Writes our configuration of `place` into a folder of its own and returns the words with which each server is started there. */
const commands: Readonly<Record<'nginx' | 'caddy', (program: readonly string[], folder: string, place: Place) => readonly string[]>> = {
  nginx(program, folder, place) {
    const site = nginxConfiguration(place)
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`)
    const text = [
      existsSync(brotli) ? `load_module ${brotli};` : '',
      'daemon off; master_process off; worker_processes 1;',
      `pid ${folder}/nginx.pid; error_log ${folder}/error.log;`,
      'events {}',
      `http { access_log off; ${temporary.join(' ')}`,
      existsSync(brotli) ? site.replace('# brotli_static on;', 'brotli_static on;') : site,
      '}',
    ].join('\n')
    writeFileSync(join(folder, 'nginx.conf'), text)
    return [...program, '-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]
  },
  caddy(program, folder, place) {
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile(place)}`)
    return [...program, 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
  },
}

describe.each(['/', '/cunbiao/'])('below %s', (base) => {
  let folder: string
  let ours: {readonly server: Server; readonly port: number}

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cunbiao-hosting-'))
    const dist = join(folder, 'www', base)
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dist, name)), {recursive: true})
      writeFileSync(join(dist, name), text)
    }
    writePublished(dist, {base, site: undefined, districts: undefined})
    await compressFolder(dist)
    const server = siteServer(dist)
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    ours = {server, port: (server.address() as AddressInfo).port}
  })
  afterAll(() => {
    ours.server.closeAllConnections()
    ours.server.close()
    rmSync(folder, {recursive: true})
  })

  for (const name of ['nginx', 'caddy'] satisfies Program[]) {
    const program = findProgram(name)
    const title = `${name} answers as our own server does`
    if (program === undefined) {
      proofWith(name, title, () => {})
      continue
    }
    describe(title, () => {
      let port: number
      let started: ReturnType<typeof start>
      beforeAll(async () => {
        port = await freePort()
        const own = join(folder, name)
        mkdirSync(own)
        started = start(commands[name](program, own, {base, root: join(folder, 'www'), name: '127.0.0.1', port}), own)
        for (let tries = 0; tries < 300 && started.exitCode === null; tries++) {
          if (await get(port, base).catch(() => undefined)) return
          await pause(100)
        }
        const log = join(own, 'error.log')
        throw new Error(`${name} did not start: ${existsSync(log) ? readFileSync(log, 'utf8') : `it ended with ${started.exitCode}`}`)
      })
      afterAll(async () => {
        const ended = new Promise((done) => started.once('exit', done))
        started.kill()
        if (started.exitCode === null && started.signalCode === null) await ended
      })

      const compared = async (path: string, coding: string) => {
        const answers = await Promise.all([ours.port, port].map((at) => get(at, path, {'Accept-Encoding': coding})))
        return answers.map(({status, headers, body}) => ({
          status,
          ...Object.fromEntries(
            [
              'content-type',
              'content-encoding',
              'cache-control',
              'content-security-policy',
              'x-content-type-options',
              'referrer-policy',
              'cross-origin-opener-policy',
              'permissions-policy',
            ].map((header) => [header, headers[header]]),
          ),
          body: textOf(headers['content-encoding'], body),
        }))
      }

      test.each(asked)('with the same headers and bytes for %s', async (address) => {
        const [own, other] = await compared(base + address, 'identity')
        expect(other).toEqual(own)
      })

      // nginx reads Brotli by a module of its own, which not every machine has.
      const codings = name === 'nginx' && !existsSync(brotli) ? ['gzip'] : ['br, gzip', 'gzip']
      test.each(codings)('with the same copy to a browser that reads %s', async (coding) => {
        for (const address of ['', 'clauses/', 'signs/fascia.svg', '_astro/page.abc123.css', 'data/points.json', 'kits/zhanqi.zip']) {
          const [own, other] = await compared(base + address, coding)
          expect(other, address).toEqual(own)
        }
      })

      test('leads from a folder without its slash to the folder, and keeps the answers of a filter', async () => {
        const {status, headers} = await get(port, `${base}clauses?q=a&book=hardware`)
        expect([301, 308]).toContain(status)
        expect(headers.location).toBe(`${base}clauses/?q=a&book=hardware`)
      })

      test('takes no other request than for a file', async () => {
        for (const method of ['POST', 'PUT', 'DELETE']) expect((await get(port, base, {}, method)).status, method).toBe(405)
      })

      test('sends the part of a file that is asked for', async () => {
        const {status, body} = await get(port, `${base}pagefind/fragment/zh_1.pf_fragment`, {Range: 'bytes=1-2'})
        expect([status, String(body)]).toEqual([206, '12'])
      })

      if (base !== '/')
        test('leads from the host to the site', async () => {
          const {status, headers} = await get(port, '/')
          expect([status, headers.location]).toEqual([301, base])
        })
    })
  }
})

test.each([
  ['nginx.conf', nginxConfiguration],
  ['Caddyfile', caddyfile],
])('%s is what the tables of the server come to', async (file, configuration) => {
  await expect(configuration(usualPlace)).toMatchFileSnapshot(`../../../site/hosting/${file}`)
})

test('a base becomes part of every pattern that begins at the root, and its dots mean dots', () => {
  const text = nginxConfiguration({...usualPlace, base: '/a.b/c/'})
  expect(text).toContain('"~^/a\\.b/c/storybook/"')
  expect(text).toContain('"~^/a\\.b/c/(_astro|')
  expect(text).toContain('"~\\.svg$"')
  expect(text).toContain('error_page 403 404 /a.b/c/404.html;')
})

function textOf(coding: string | undefined, body: Buffer): string {
  if (coding === 'br') return String(brotliDecompressSync(body))
  return String(coding === 'gzip' ? gunzipSync(body) : body)
}

test('the container file takes only what lies in the project, and its commands are ours', () => {
  const text = readFileSync(join(root, 'site/hosting/Containerfile'), 'utf8')
  const taken = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '))
  expect(taken).toContain('handbooks')
  expect(taken.filter((name) => !existsSync(join(root, name)))).toEqual([])
  const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const called = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name)
  expect(called).toEqual(['build', 'hosting'])
  expect(called.filter((name) => scripts[name] === undefined)).toEqual([])
})
