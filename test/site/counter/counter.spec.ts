import {expect, type Page, test} from '@playwright/test'
import {barriersOn} from '../../support/access.ts'

const row = (page: Page, name: string) =>
  page.locator('[data-use]:not([hidden])').filter({has: page.locator('[data-name]', {hasText: name})})
const said = (page: Page) => page.locator('counter-helper output')
const sheet = (page: Page) => page.locator('[data-sheet]:not([hidden])')
const card = (page: Page) => page.getByRole('group', {name: '本人有没有自己名下的银行卡？'})

/** Fills in the old-age allowance of a resident who comes himself, with one tick for each paper in their order. */
async function fill(page: Page, {ownCard, ticks}: {ownCard: string; ticks: readonly string[]}) {
  await page.getByLabel('本人', {exact: true}).check()
  await card(page).getByLabel(ownCard, {exact: true}).check()
  for (const [i, name] of ['居民身份证', '居民户口簿', '本人银行卡'].entries())
    await row(page, name)
      .getByLabel(ticks[i] ?? '有', {exact: true})
      .check()
}

test('82 years old, no household register, his son’s card: from his words to the notice by keyboard, on one sheet, and nothing stays', async ({
  page,
}) => {
  await page.goto('/counter/')
  const field = page.getByLabel('居民怎么说')
  await field.fill('82岁，想领高龄津贴')
  await expect(page.locator('counter-find output')).toHaveText('找到2项。')
  expect(await barriersOn(page)).toEqual([])
  await field.press('Enter')
  await page.waitForURL('**/counter/sample/old-age-allowance/')
  await expect(said(page)).toHaveText('还有没问的问题或者没勾的材料。')
  await expect(page.getByRole('button', {name: '打印这一张'})).toBeDisabled()
  await fill(page, {ownCard: '没有', ticks: ['有', '缺', '缺']})
  await expect(said(page)).toHaveText('材料不全：打印一次性告知单。')
  await expect(sheet(page)).toHaveCount(1)
  await expect(sheet(page).locator('[data-papers="missing"] li')).toHaveText([/居民户口簿/, /本人银行卡.*儿女的卡不能用/])
  await expect(sheet(page).locator('[data-papers="have"] li')).toHaveText([/居民身份证/])
  await expect(sheet(page).locator('[data-names="missing"]')).toHaveText('居民户口簿；本人银行卡')
  await expect(sheet(page)).toContainText('虚构示例，不是任何一个县的承诺')
  expect(await barriersOn(page)).toEqual([])
  const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true})
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  // Printing clears the page: the next resident finds nothing of the last.
  await expect(page.locator('counter-helper :checked')).toHaveCount(0)
  await expect(sheet(page)).toHaveCount(0)
  await expect(page.locator('[data-papers] li:not(:only-child), [data-tells] li')).toHaveCount(0)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.search, location.hash, document.cookie])).toEqual([
    0,
    0,
    '',
    '',
    '',
  ])
})

test('all papers here: a receipt with the promised date by the working calendar, or not before, never firm where a year is unknown', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-09-24T09:30:00'))
  await page.goto('/counter/sample/old-age-allowance/')
  await fill(page, {ownCard: '有', ticks: []})
  await expect(said(page)).toHaveText('材料齐全：打印受理回执。')
  await expect(sheet(page).locator('[data-line="due"]').first()).toHaveText('2026-10-13（8个工作日）')
  await page.clock.setFixedTime(new Date('2026-12-28T09:30:00'))
  await page.getByRole('button', {name: '清空，接待下一位'}).click()
  await fill(page, {ownCard: '有', ticks: []})
  await expect(sheet(page).locator('[data-line="due"]').first()).toHaveText(
    /^不早于2027-01-\d\d（8个工作日）。2027年放假安排还没有公布，以通知为准$/,
  )
})

test('without a county’s list no date is promised: it is left to be written by hand, and the sheet says template', async ({page}) => {
  await page.goto('/counter/template/old-age-allowance/')
  await fill(page, {ownCard: '有', ticks: []})
  await expect(sheet(page).locator('[data-line="due"]').first()).toHaveText('____年__月__日（按本县清单手写）')
  await expect(sheet(page)).toContainText('样例，以本县清单为准')
})

test('an answer changes the papers, and a request takes the place of the notice', async ({page}) => {
  await page.goto('/counter/sample/old-age-allowance/')
  await expect(row(page, '委托书')).toHaveCount(0)
  await page.getByLabel('家人或者代办人').check()
  await expect(row(page, '委托书')).toHaveCount(1)
  await fill(page, {ownCard: '有', ticks: ['有', '有', '缺']})
  await expect(row(page, '委托书')).toHaveCount(0)
  await page.getByRole('button', {name: '改打代办委托单'}).click()
  await expect(sheet(page).getByRole('heading', {level: 2}).first()).toContainText('代办委托单')
  await expect(sheet(page).locator('[data-papers="have"] li')).toHaveCount(2)
})

test('a page that lies unused says so, can be held, and clears itself', async ({page}) => {
  await page.clock.install({time: new Date('2026-09-24T09:30:00')})
  await page.goto('/counter/sample/old-age-allowance/')
  await fill(page, {ownCard: '有', ticks: []})
  await page.clock.runFor(85_000)
  await expect(page.getByRole('alert')).toBeHidden()
  await page.clock.runFor(10_000)
  await expect(page.getByRole('alert')).toContainText('秒以后清空')
  await page.getByRole('button', {name: '继续填写'}).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(sheet(page)).toHaveCount(1)
  await page.clock.runFor(125_000)
  await expect(page.locator('counter-helper :checked')).toHaveCount(0)
  await expect(sheet(page)).toHaveCount(0)
})

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false})
  test('the page is a guide: every paper, and when it is needed', async ({page}) => {
    await page.goto('/counter/sample/old-age-allowance/')
    await expect(page.locator('[data-use]')).toHaveCount(5)
    await expect(page.getByText('只在这时：（谁来办？家人或者代办人）').first()).toBeVisible()
    await expect(page.locator('[data-sheet]:not([hidden])')).toHaveCount(0)
  })
})

test('the point that was chosen stands on the sheet with its window, and its id alone in the address', async ({page}) => {
  await page.goto('/counter/')
  await page.getByLabel('本站（印在单子上，可以不选）').selectOption('sample-qingyun')
  await page.getByLabel('居民怎么说').fill('养老保险参保')
  await page.getByLabel('居民怎么说').press('Enter')
  await page.waitForURL('**/counter/sample/pension-enrol/?point=sample-qingyun')
  await expect(page.locator('[data-at]')).toHaveText('单子上印：青筠村便民服务站 2号窗口。')
  await expect(page.locator('[data-sheet] [data-line="point"]').first()).toHaveText('青筠村便民服务站 2号窗口')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})
