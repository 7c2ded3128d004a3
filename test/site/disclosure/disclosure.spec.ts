import AxeBuilder from '@axe-core/playwright'
import {expect, test} from '@playwright/test'

const table = (...rows: readonly string[]) => ({
  name: '公示.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['标题,类别,发布日期,撤下日期,发布岗位,正文', ...rows].join('\r\n')),
})

test.describe('the desk for notices', () => {
  test('tells every fault with its row, then sets each notice on a sheet with its stamp, and keeps nothing', async ({page}) => {
    await page.goto('/notices/')
    const file = page.getByLabel('公示表（.xlsx或.csv）')
    await file.setInputFiles(table('停水,广告,2026-12-01,长期,张三,联系１３８-1234-5678'))
    await expect(page.locator('notice-desk').getByRole('status')).toContainText('有3处问题')
    await expect(page.getByRole('row', {name: '第2行，正文'})).toContainText('写有手机号码（138******78）')
    await expect(page.locator('notice-desk [data-notice]')).toHaveCount(0)
    await file.setInputFiles(table('停水,通知,2026-12-01,长期,综合窗口,明天停水，电话028-87654321。'))
    await expect(page.locator('notice-desk').getByRole('status')).toContainText('1件公示，没有问题')
    await page.getByLabel('站点名称（印在页眉，可以不填）').fill('东村便民服务站')
    const sheet = page.locator('notice-desk [data-notice]')
    await expect(sheet).toContainText('东村便民服务站')
    await expect(sheet).toContainText('撤下日期：长期')
    expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])
    await page.emulateMedia({media: 'print'})
    await expect(page.getByRole('heading', {level: 1})).toBeHidden()
    await expect(sheet).toBeVisible()
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  test('names its rules without scripts', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
    const page = await context.newPage()
    await page.goto('/en/notices/')
    await expect(page.locator('noscript p')).toContainText('This page needs scripts')
    await expect(page.getByText('Identity numbers (of 18 and 15 digits)')).toBeVisible()
    await expect(page.getByLabel(/Table of notices/)).toBeHidden()
    await context.close()
  })
})

test('what is past by the reader’s clock comes down, what is standing stays, and its town has a feed', async ({page}) => {
  await page.clock.setFixedTime(new Date('2029-01-01T12:00:00'))
  await page.goto('/points/sample-liuan/notices/')
  await expect(page.getByRole('heading', {name: '样例：高龄津贴谁能领、怎样领'})).toBeVisible()
  await expect(page.getByRole('heading', {name: '样例：节假日期间窗口休息的安排'})).toHaveCount(0)
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
  const answer = await page.request.get(new URL(feed ?? '', page.url()).href)
  expect(answer.headers()['content-type']).toContain('application/atom+xml')
  const parsed = await page.evaluate(
    (text) => {
      const root = new DOMParser().parseFromString(text, 'application/xml').documentElement
      return [root.localName, root.namespaceURI]
    },
    await answer.text(),
  )
  expect(parsed).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
})

test('what waits and may be known before its day appears by itself on that day; anything else that waits is nowhere in the page', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2028-11-30T12:00:00'))
  await page.goto('/points/sample-liuan/notices/')
  const waiting = page.getByRole('heading', {name: '样例：2029年起窗口每天早开半小时'})
  await expect(page.getByRole('button', {name: '打印这一件'}).first()).toBeVisible()
  await expect(waiting).toHaveCount(0)
  expect(await page.content()).not.toContain('2029年补贴标准')
  await page.clock.setFixedTime(new Date('2028-12-01T00:10:00'))
  await page.reload()
  await expect(waiting).toBeVisible()
  await page.goto('/points/sample-liuan/')
  await expect(page.getByRole('link', {name: '样例：2029年起窗口每天早开半小时'})).toBeVisible()
})

test('phrases are read and printed without scripts, on the sides of cards', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
  const page = await context.newPage()
  await page.goto('/en/phrases/')
  await page.getByRole('link', {name: /^Cards of A6/}).click()
  await page.emulateMedia({media: 'print'})
  await expect(page.getByRole('heading', {level: 1})).toBeHidden()
  const [width, height] = await page
    .locator('[aria-label="Sheet 1, front"] > div')
    .first()
    .evaluate((card) => {
      const {width: w, height: h} = card.getBoundingClientRect()
      return [Math.round((w / 96) * 25.4), Math.round((h / 96) * 25.4)]
    })
  expect([width, height]).toEqual([105, 148])
  await context.close()
})

test('the quiz draws others by keyboard, the same ones by the same word, each with its clause', async ({page}) => {
  await page.clock.setFixedTime(new Date('2030-05-05T12:00:00'))
  await page.goto('/quiz/')
  const seed = page.getByLabel('抽题的字样')
  await expect(seed).toHaveValue('2030-05')
  const questions = page.locator('paper-quiz section').first()
  const before = await questions.textContent()
  await seed.fill('甲镇')
  await seed.press('Enter')
  await expect(page.locator('paper-quiz').getByRole('status')).toContainText('已按“甲镇”抽出一套题')
  expect(await questions.textContent()).not.toBe(before)
  await expect(page.locator('[data-answers] > li a[href^="/clauses/"]')).toHaveCount(10)
  await page.getByLabel('出题范围').selectOption('software')
  await expect(page.locator('[data-answers] a[href^="/clauses/HW"]')).toHaveCount(0)
  await page.getByLabel('出题范围').selectOption('')
  await seed.fill('2030-05')
  await seed.press('Enter')
  await expect(questions).toHaveText(before ?? '')
  expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])
})
