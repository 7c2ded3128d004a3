import {createServer} from 'node:http'
import {chromium, type Page} from '@playwright/test'
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {build, type Rolldown} from 'vite'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {findChromium} from '../../../handbooks/book/chromium.ts'
import {PointsView} from '../../../site/point/PointsView.tsx'
import {districtsOf} from '../../../site/point/shownDistricts.ts'
import {districts, rows} from '../../../site/shell/data.ts'

const many = [0, 1, 2, 3].flatMap((n) => rows.map((row) => ({...row, id: `${row.id}-${n}`})))
const markup = renderToStaticMarkup(createElement(PointsView, {districts: districtsOf(districts, many), locale: 'zh-Hans'}))
/** A list of 1,050 points: eleven pages. */
const list = {
  towns: ['示例镇'],
  points: Array.from({length: 1050}, (_, n) => [`a${n}`, '', `村${n}`, 0, '', '', 1, '', n, '', 1, `共有 village ${n}`]),
}

const server = createServer(({url}, response) => {
  const data = url?.includes('point-list') ?? false
  response.setHeader('content-type', data ? 'application/json' : 'text/html; charset=utf-8')
  response.end(data ? JSON.stringify(list) : `<!doctype html><html lang="zh-Hans"><title>a</title><main>${markup}</main></html>`)
})
let browser: Awaited<ReturnType<typeof chromium.launch>>
let page: Page
let script: string

beforeAll(async () => {
  const executablePath = findChromium()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  browser = await chromium.launch({...(executablePath && {executablePath}), args: ['--no-sandbox']})
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, minify: false, lib: {entry: 'site/point/points-browser.ts', formats: ['iife'], name: 'browser'}},
  })
  script = (output as Rolldown.RolldownOutput[])[0]?.output[0].code ?? ''
})
afterAll(async () => {
  await browser?.close()
  server.close()
})

async function open(query: string) {
  page = await browser.newPage()
  const address = server.address()
  await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}/${query}`)
  await page.addScriptTag({content: script})
}
const ways = () => page.locator('[data-pages] li').allTextContents()

test('a long list is paged through by links, each with the address of its page', async () => {
  await open('?q=village&page=6')
  const current = page.locator('[data-pages] [aria-current="page"]')
  await current.waitFor()
  expect(await ways()).toEqual(['上一页', '1', '…', '5', '6', '7', '…', '11', '下一页'])
  expect(await current.getAttribute('aria-label')).toBe('第6页')
  const last = page.locator('[data-pages] a', {hasText: /^11$/})
  expect(await last.getAttribute('href')).toBe('?q=village&page=11')
  await last.click()
  await page.waitForURL(/page=11$/)
  expect(await ways()).toEqual(['上一页', '1', '…', '10', '11'])
  expect(await page.locator('points-browser tbody tr').count()).toBe(50)
  expect(await current.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.close()
})

test('a list of one page has no such links, and one without a row says so in place of its table', async () => {
  await open('?q=村1049')
  const row = page.locator('points-browser tbody tr')
  await row.first().waitFor()
  expect(await ways()).toEqual([])
  expect(await page.locator('[data-nothing]').isVisible()).toBe(false)
  await page.locator('[name="q"]').fill('没有这个村')
  await page.locator('[data-nothing]').waitFor({state: 'visible'})
  expect(await page.locator('points-browser table').isVisible()).toBe(false)
  await page.locator('[name="q"]').fill('')
  await page.locator('[data-nothing]').waitFor({state: 'hidden'})
  await page.close()
})
