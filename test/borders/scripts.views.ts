import {createServer} from 'node:http'
import {fileURLToPath} from 'node:url'
import {chromium} from '@playwright/test'
import {createElement, type ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {build, type Rolldown} from 'vite'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {findChromium} from '../../handbooks/book/chromium.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {asksPoint} from '../../handbooks/clause/clause.ts'
import {say} from '../../handbooks/language/both.ts'
import {loadProcesses} from '../../handbooks/processes/loadProcesses.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {summarise} from '../../points/summary/row.ts'
import type * as SiteData from '../../site/shell/data.ts'
import {runs} from '../support/hostile.ts'
import {mark} from './scripts/mark.ts'

// Whatever scripts read, of words that somebody wrote they make words: nothing stands on a page that does not with harmless ones.

const held = vi.hoisted(() => ({data: {} as Partial<Pick<typeof SiteData, 'catalogue'>>}))
vi.mock('../../site/shell/data.ts', async (load) => {
  const real = await load<typeof SiteData>()
  return {
    ...real,
    get catalogue() {
      return held.data.catalogue ?? real.catalogue
    },
  }
})
const {catalogue, directory, districts} = await import('../../site/shell/data.ts')
const {PointsView} = await import('../../site/point/PointsView.tsx')
const {districtsOf} = await import('../../site/point/shownDistricts.ts')
const {CheckSheet} = await import('../../site/checklist/CheckSheet.tsx')
const {pageRules} = await import('../../site/checklist/checkFacts.ts')
const {CounterView} = await import('../../site/counter/CounterView.tsx')
const {CounterItemView} = await import('../../site/counter/CounterItemView.tsx')
const {counterLists} = await import('../../site/counter/counterLists.ts')
const {DatesView} = await import('../../site/dates/DatesView.tsx')
const {DutyFormView} = await import('../../site/duties/DutyFormView.tsx')
const {JointView} = await import('../../site/joint/JointView.tsx')
const {OfflineView} = await import('../../site/offline/OfflineView.tsx')
const {words: searchWords} = await import('../../site/search/site-search.words.ts')

/** Returns `value` with the mark in place of each text in the fields in which somebody writes words. */
function marked<T>(value: T): T {
  const within = (one: unknown, field: string): unknown => {
    if (typeof one === 'string') return written.has(field) ? mark : one
    if (Array.isArray(one)) return one.map((each) => within(each, field))
    if (typeof one !== 'object' || one === null || one instanceof Map) return one
    return Object.fromEntries(Object.entries(one).map(([key, each]) => [key, within(each, key)]))
  }
  return within(value, '') as T
}
const written = new Set(['zh', 'en', 'text', 'note', 'name', 'also', 'pinyin'])
const locale = 'zh-Hans'
const page = (view: ReactElement) => renderToStaticMarkup(view)

const rows = directory.map((entry) => ({
  ...summarise(marked(entry), catalogue),
  ...{districtId: entry.districtId, lifecycle: entry.lifecycle, formerIds: entry.formerIds, proceeded: false},
}))
const many = [0, 1, 2, 3].flatMap((n) => rows.map((row) => ({...row, id: `${row.id}-${n}`})))
const directoryOf = (of: typeof rows) => page(createElement(PointsView, {districts: districtsOf(marked(districts), of), locale}))

function checklist(): string {
  const clauses = catalogue.clauses.filter((one) => one.chapter === 'signage' && asksPoint(one, 'model')).slice(0, 4)
  held.data = {catalogue: {...catalogue, clauses, clause: new Map(clauses.map((one) => [one.id, one]))}}
  const html = page(createElement(CheckSheet, {scope: {book: 'hardware', type: 'model'}, locale}))
  held.data = {}
  return `<check-sheet data-edition="${edition}" data-photos="photos"><script type="application/json" data-facts>${pageRules}</script>${html}</check-sheet>`
}

function counterItem(): string {
  const [list] = marked(counterLists.filter(({standing}) => standing === 'sample'))
  const offer = list?.offers.find(({papers = [], questions}) => papers.length > 2 && questions.length > 0)
  if (!list || !offer) throw new Error('the sample has no item with questions and papers')
  return page(createElement(CounterItemView, {list, offer, locale}))
}

function plan(): string {
  const [process] = loadProcesses()
  if (!process) throw new Error('no process is shipped')
  return page(createElement(JointView, {process: marked(process), calendar: loadWorkingCalendar(), locale}))
}

const search = `<main><form><input name="q"></form><site-search data-locale="LOCALE" data-words='${JSON.stringify(say(locale)(searchWords)).replaceAll("'", '&#39;')}'><p data-count></p><span role="status"></span><ol></ol><div data-empty hidden></div><p data-more></p><template data-copy="more"><button type="button"></button></template></site-search></main>`
const types =
  '<type-filter data-found="% #"><form><select><option value=""></option><option value="model">a</option></select><output></output><button type="reset"></button></form></type-filter><section data-asked="model"></section>'

/** The pages, and how many cases each is tried on: some thirty texts are in each, three thousand in all. */
const pages: readonly (readonly [string, number, () => string])[] = [
  ['search', 14, () => search.replace('LOCALE', 'zh-Hans')],
  ['search', 6, () => search.replace('LOCALE', 'en')],
  ['directory', 6, () => `<main>${directoryOf(many)}</main>`],
  ['directory', 4, () => `<main>${directoryOf(rows.slice(-12))}</main>`],
  ['checklist', 4, checklist],
  ['counter item', 6, counterItem],
  ['counter', 4, () => page(createElement(CounterView, {locale}))],
  ['dates', 4, () => page(createElement(DatesView, {catalogue, calendar: loadWorkingCalendar(), locale}))],
  ['plan', 2, plan],
  ['duties', 4, () => page(createElement(DutyFormView, {level: 'town', locale}))],
  ['offline', 10, () => page(createElement(OfflineView, {locale}))],
  ['hints', 20, () => `<a href="/" data-hint="${mark}">a</a><link-hint hidden></link-hint>`],
  ['types', 20, () => types],
]

const pagefind =
  'export const init = async () => {}\nexport const search = async () => ({results: globalThis.pagefindPages.map((page) => ({data: async () => page}))})\n'
const server = createServer(({url}, response) => {
  response.setHeader('content-type', url?.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8')
  response.end(url?.endsWith('.js') ? pagefind : '<!doctype html><html lang="zh-Hans"><title>a</title><body></body></html>')
})
let browser: Awaited<ReturnType<typeof chromium.launch>>
let place: Awaited<ReturnType<typeof browser.newPage>>
const asked: string[] = []

beforeAll(async () => {
  const executablePath = findChromium()
  const started = new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const [opened, script] = await Promise.all([
    chromium.launch({...(executablePath && {executablePath}), args: ['--no-sandbox']}),
    bundled(),
    started,
  ])
  browser = opened
  place = await browser.newPage()
  place.on('request', (request) => asked.push(request.url()))
  const address = server.address()
  await place.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}/`)
  await place.addScriptTag({content: script})
})
afterAll(async () => {
  await browser?.close()
  server.close()
})

async function bundled(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: {entry: fileURLToPath(new URL('scripts/inBrowser.ts', import.meta.url)), formats: ['iife'], name: 'scripts'},
    },
  })
  const [chunk] = (output as Rolldown.RolldownOutput[])[0]?.output ?? []
  if (!chunk) throw new Error('the scripts came out empty')
  return chunk.code
}

const seed = Number(process.env.CUNBIAO_SEED ?? Date.now() % 1_000_000)

test.each(pages.map(([name, count, html], i) => [`${name} ${i + 1}`, name, count, html] as const))(
  'the scripts of a page make words of words: %s',
  async (_, name, count, html) => {
    await place.evaluate((key) => Object.assign(globalThis, {dutyKey: key}), /data-level/.test(html()) ? dutyKey(html()) : '')
    const found = await place.evaluate(
      ([title, markup, times, start]) =>
        (Reflect.get(globalThis, 'tried') as (...given: unknown[]) => Promise<{wrong?: string; sight: number}>)(
          title,
          markup,
          times,
          start,
        ),
      [name, html(), runs(count).numRuns, seed] as const,
    )
    expect(found.wrong, `CUNBIAO_SEED=${seed}`).toBeUndefined()
    expect(found.sight).toBeGreaterThan(4)
    expect(asked.filter((url) => new URL(url).hostname !== 'localhost')).toEqual([])
  },
)

/** The key under which the form of an office keeps what is filled in. */
const dutyKey = (html: string) => `cunbiao:duties:${/data-level="([^"]+)"/.exec(html)?.[1]}:${/data-edition="([^"]+)"/.exec(html)?.[1]}`
