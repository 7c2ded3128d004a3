import AxeBuilder from '@axe-core/playwright'
import {expect, test} from '@playwright/test'

test('the words of a kind’s example are changed on its page: picture, size and check follow, and the studio opens with them', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/signs/fascia/')
  const sign = page.locator('live-sign')
  await expect(sign.locator('img')).toBeVisible()
  expect(asked.filter((path) => path.startsWith('/glyphs/'))).toEqual([])
  await page.getByLabel('中文').first().fill('青杠树村便民服务站')
  await expect(sign.locator('svg title')).toHaveText('青杠树村便民服务站')
  await expect(sign.locator('figcaption')).toContainText('青杠树村便民服务站')
  await expect(sign.locator('[data-part="state"]')).toHaveText(/^符合\d+，注意\d+，不符合1，待人判断\d+$/)
  // Another village's English stands below the name: the clause says so.
  await expect(sign.locator('[data-outcome="fail"] a')).toHaveAttribute('href', /^\/clauses\/HW-/)
  expect((await new AxeBuilder({page}).include('live-words').analyze()).violations).toEqual([])

  // What cannot be drawn is told, and the last picture stays.
  await page.getByLabel('中文').first().fill('龘')
  await expect(sign.locator('[data-part="state"]')).toHaveText(/^字库里没有“龘”；.*图还是改之前的样子。$/)
  await expect(sign.locator('svg title')).toHaveText('青杠树村便民服务站')
  await page.getByLabel('中文').first().fill('安德村便民服务站')
  await page.locator('a[data-studio]').click()
  await expect(page.locator('sign-studio[data-ready] svg title')).toHaveText('安德村便民服务站')
})

test('a kind’s page reads without scripts, with its first picture and no field that does nothing', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
  const page = await context.newPage()
  await page.goto('/en/signs/items-board/')
  await expect(page.locator('live-sign img')).toBeVisible()
  await expect(page.locator('live-words form')).toBeHidden()
  await context.close()
})
