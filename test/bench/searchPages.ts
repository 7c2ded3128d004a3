import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {type Browser, chromium, type Page, type Request} from '@playwright/test'
import {createIndex} from 'pagefind'
import {findChromium} from '../../handbooks/book/chromium.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {siteServer} from '../../site/server/server.ts'
import {bare} from '../../site/shell/locale.ts'
import {judge, type WantedQuery} from '../site/search/queries.ts'
import {kB, line, quantiles} from './search.ts'

/** Prints bytes and time of the built search page, then the same of Pagefind with its default settings over all pages in dist/. */
export async function benchPages(queries: readonly WantedQuery[]) {
  const executablePath = findChromium()
  const browser = await chromium.launch({...(executablePath !== undefined && {executablePath}), args: ['--no-sandbox', '--disable-gpu']})
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-pagefind-'))
  writeFileSync(join(folder, '404.html'), '')
  const [ours, theirs] = [await serve('dist'), await serve(folder)]
  try {
    console.log(
      '\nThe page /search/ in Chromium. Bytes: every file of the first visit, each compressed with gzip where that makes it smaller.',
    )
    await benchOurs(browser, address(ours), queries)
    console.log(
      '\nPagefind with its default settings: every page in dist/ indexed whole. Bytes: its own files only, without a page around them.',
    )
    await writeDefaultIndex(folder)
    await benchPagefind(browser, address(theirs), queries)
  } finally {
    await browser.close()
    ours.close()
    theirs.close()
    rmSync(folder, {recursive: true, force: true})
  }
}

async function benchOurs(browser: Browser, base: string, queries: readonly WantedQuery[]) {
  for (const locale of locales) {
    const asked = queries.filter((q) => q.locale === locale)
    const address = `${base}${locale === 'zh-Hans' ? '' : `/${locale}`}/search/`
    const first = await newPage(browser)
    const stop = countBytes(first)
    await first.goto(`${address}?q=${encodeURIComponent(asked[0]?.query ?? '')}`)
    await first.locator('site-search ol a').first().waitFor()
    await first.waitForLoadState('networkidle')
    const files = await stop()
    const fullText = files.some(({path}) => path.startsWith('/pagefind/'))
    console.log(
      `  ${locale}: ${kB(total(files))} for a first query in ${files.length} files${fullText ? ', the full-text index among them' : ', none of them of the full-text index'}`,
    )
    for (const {path, bytes} of files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 4))
      console.log(`    ${kB(bytes).padStart(7)}  ${path}`)
    console.log(
      `    from typing to the list, index warm: ${quantiles(
        await typed(
          first,
          asked.map(({query}) => query),
        ),
      )}`,
    )
    await first.context().close()
  }
}

/** Types every query into the box and returns how long the list took to change, in milliseconds. */
const typed = (page: Page, queries: readonly string[]) =>
  page.evaluate(async (words) => {
    const box = document.querySelector<HTMLInputElement>('main form [name=q]')
    const list = document.querySelector('site-search ol')
    if (!box || !list) throw new Error('the page has no box or no list')
    const times: number[] = []
    for (const word of words) {
      const changed = new Promise((done) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          done(undefined)
        })
        // An empty list that stays empty is no change; the count above it is written with every answer.
        observer.observe(document.querySelector('site-search [data-count]') ?? list, {childList: true, characterData: true, subtree: true})
      })
      const start = performance.now()
      box.value = word
      box.dispatchEvent(new InputEvent('input'))
      await changed
      times.push(performance.now() - start)
    }
    return times
  }, queries)

/** Writes an index over every page of the site as it would be without our attributes that leave pages and parts out. */
async function writeDefaultIndex(folder: string) {
  const {index, errors} = await createIndex({})
  if (!index) throw new Error(errors.join('; '))
  const start = performance.now()
  const pages = readdirSync('dist', {recursive: true})
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('storybook/') && file !== '404.html')
  for (const file of pages) {
    const content = readFileSync(join('dist', file), 'utf8').replaceAll(/ data-pagefind-(body|ignore)(="[^"]*")?/g, '')
    await index.addHTMLFile({sourcePath: file, content})
  }
  const {files} = await index.getFiles()
  for (const {path, content} of files) {
    const to = join(folder, 'pagefind', path)
    mkdirSync(dirname(to), {recursive: true})
    writeFileSync(to, content)
  }
  await index.deleteIndex()
  const bytes = readdirSync(folder, {recursive: true}).reduce((all, file) => {
    const stat = statSync(join(folder, String(file)))
    return all + (stat.isFile() ? stat.size : 0)
  }, 0)
  console.log(
    `  ${pages.length} pages indexed in ${((performance.now() - start) / 1000).toFixed(0)} s: ${kB(bytes)} in ${files.length} files`,
  )
  for (const locale of locales)
    writeFileSync(join(folder, `${locale}.html`), `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>Pagefind</title>`)
}

async function benchPagefind(browser: Browser, base: string, queries: readonly WantedQuery[]) {
  for (const locale of locales) {
    const asked = queries.filter((q) => q.locale === locale)
    const page = await newPage(browser)
    const stop = countBytes(page)
    await page.goto(`${base}/${locale}.html`)
    const words = asked.map(({query}) => query)
    await find(page, words.slice(0, 1))
    const files = (await stop()).filter(({path}) => path.startsWith('/pagefind/'))
    // The second round finds its files in the cache, as a warm index does.
    await find(page, words)
    const found = await find(page, words)
    const answers = asked.map((q, i) =>
      judge(
        {...q, wanted: q.wanted.map(pageOf)},
        (found[i]?.urls ?? []).map((url) => pageOf(url, locale)),
      ),
    )
    console.log(`  ${locale}: ${kB(total(files))} for a first query in ${files.length} files; warm ${quantiles(found.map(({ms}) => ms))}`)
    console.log(`    ${line(answers)}`)
    await page.context().close()
  }
}

/** Searches for each query and returns the addresses of the first five pages and the time to them, in milliseconds. */
const find = (page: Page, queries: readonly string[]) =>
  page.evaluate(async (words) => {
    const from = '/pagefind/pagefind.js'
    const pagefind = await import(from)
    await pagefind.init()
    const found: {urls: string[]; ms: number}[] = []
    for (const word of words) {
      const start = performance.now()
      const {results} = await pagefind.search(word)
      const pages: {url: string}[] = await Promise.all(results.slice(0, 5).map((r: {data(): Promise<{url: string}>}) => r.data()))
      found.push({urls: pages.map(({url}) => url), ms: performance.now() - start})
    }
    return found
  }, queries)

/** The page of an address without locale and anchor: Pagefind finds pages, not places within them. */
const pageOf = (url: string, locale?: Locale | number) => {
  const path = url.replace(/#.*$/, '').replace(/index\.html$/, '')
  return typeof locale === 'string' ? bare(path).path : path
}

const newPage = async (browser: Browser) => (await browser.newContext()).newPage()

/** Counts what `page` loads from now on, until the function that it returns is called. */
function countBytes(page: Page): () => Promise<{path: string; bytes: number}[]> {
  const files: Promise<{path: string; bytes: number}>[] = []
  const count = async (request: Request) => {
    const body = await (await request.response())?.body()
    return {path: new URL(request.url()).pathname, bytes: body ? Math.min(body.length, gzipSync(body).length) : 0}
  }
  const listen = (request: Request) => files.push(count(request))
  page.on('requestfinished', listen)
  return () => {
    page.off('requestfinished', listen)
    return Promise.all(files)
  }
}

const total = (files: readonly {bytes: number}[]) => files.reduce((all, {bytes}) => all + bytes, 0)

async function serve(folder: string): Promise<Server> {
  const server = siteServer(folder)
  await new Promise<void>((done) => server.listen(0, done))
  return server
}

const address = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`
