import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import {expect, type Page, test} from '@playwright/test'
import {sampleRules, sampleScores} from '../../../points/ranking/sample.ts'
import {scoreCsv} from '../../../points/ranking/scoreCsv.ts'

const faults = join(import.meta.dirname, '../../points/ranking/files/faults.xlsx')
const rules = {name: 'rules.yaml', mimeType: 'application/yaml', buffer: Buffer.from(sampleRules)}
const heading = (page: Page) => page.locator('[data-shown] > h2')

/** Records what leaves the page, and what it complains of. */
function watch(page: Page) {
  const seen: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) seen.push(`${request.method()} ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text())
  })
  page.on('pageerror', (error) => seen.push(error.message))
  return seen
}

test('a county ranks its windows in both stages on its own device, and takes the flags with it', async ({page}) => {
  const seen = watch(page)
  await page.goto('/ranking/')
  await page.getByRole('button', {name: '用样例算一遍'}).click()
  await expect(heading(page)).toBeFocused()
  await expect(page.locator('[data-paper]')).toHaveCount(4)
  await expect(page.locator('[data-paper="letter-01"]')).toContainText('申辩的最后一日')
  expect((await new AxeBuilder({page}).include('window-ranking').analyze()).violations).toEqual([])

  await page.getByLabel('申辩期满：通报和公示').check()
  await page.getByLabel('规则（.yaml）').setInputFiles(rules)
  await page.getByLabel('考评表（.xlsx、.csv）').setInputFiles({
    name: 'scores.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(scoreCsv(sampleScores({replies: true}))),
  })
  await page.getByLabel('文书日期').fill('2026-10-19')
  await page.getByLabel('申辩通知书发出的日期').fill('2026-10-12')
  await page.getByRole('button', {name: '算名次'}).click()
  await expect(heading(page)).toHaveText('有2处不对，一处不改就不出文书')
  await page.getByLabel('文书日期').fill('2026-10-20')
  await page.getByLabel('整改的最后一日').fill('2026-11-30')
  await page.getByRole('button', {name: '算名次'}).click()
  await expect(page.locator('[data-paper="circular"]')).toContainText('石桥村便民服务站（样例） 综合窗口')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'honour-01.yaml'}).click()])
  expect(readFileSync(await download.path(), 'utf8')).toContain('kind: honour\n')

  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await expect(page).toHaveURL(/\/ranking\/$/)
  expect(seen).toEqual([])
})

test('prints one paper alone, from the top of a page', async ({page}) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await page.goto('/en/ranking/')
  await page.getByRole('button', {name: 'Try it with the sample'}).click()
  await page
    .getByRole('button', {name: /^Print: Notice of the right/})
    .first()
    .click()
  await page.emulateMedia({media: 'print'})
  await expect(page.locator('[data-paper="letter-01"]')).toBeVisible()
  for (const hidden of ['[data-paper="letter-02"]', '[data-paper="summary"]', 'h1', 'form', '[data-static] >> nth=0'])
    await expect(page.locator(hidden).first()).toBeHidden()
})

test('tells everything that is wrong with a workbook at once, in the language of the page, and fits a telephone', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740})
  const seen = watch(page)
  await page.goto('/zh-Hant/ranking/')
  await page.getByLabel('規則（.yaml）').setInputFiles(rules)
  await page.locator('input[name="scores"]').setInputFiles(faults)
  await page.getByRole('button', {name: '算名次'}).click()
  await expect(heading(page)).toHaveText('有13處不對，一處不改就不出文書')
  await expect(page.locator('[data-shown] tbody tr')).toHaveCount(13)
  await expect(page.locator('[data-shown]')).toContainText('寫有身份證號碼')
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(content).toBe(window)
  expect(seen).toEqual([])
})
