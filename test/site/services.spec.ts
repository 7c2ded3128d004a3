import {expect, test} from '@playwright/test'

// What is not proved where each tool is: from what a resident says to how far it goes where, and the sheets that go with the report’s systems.

test('S2, S11: a guide is found by an everyday word, says what to bring and how far it goes in the village, and leads to the counter', async ({
  page,
}) => {
  await page.goto('/items/')
  await page
    .locator('dt', {hasText: /^老龄补贴$/})
    .locator('xpath=following-sibling::dd[1]')
    .getByRole('link')
    .first()
    .click()
  await page.waitForURL('**/items/old-age-allowance/')
  await expect(page.getByRole('heading', {level: 1})).toHaveText('高龄津贴')
  const guide = page.getByRole('main')
  await expect(guide).toContainText('本页是样例，不是本县的规定')
  await expect(guide).toContainText('村：在这里收')
  await expect(guide).toContainText('要本人名下的卡，儿女的卡不能用')
  await page.emulateMedia({media: 'print'})
  expect((await page.pdf({format: 'A4'})).length).toBeGreaterThan(10_000)
  await page.emulateMedia({media: 'screen'})
  await guide.locator('a[href="/counter/sample/old-age-allowance/"]').first().click()
  await page.waitForURL('**/counter/*/old-age-allowance/')
  await expect(page.getByLabel('本人', {exact: true})).toBeVisible()
})

test('S11: the page of a point says what can be done there, and leads to the guide of each', async ({page}) => {
  await page.goto('/points/sample-qingyun/')
  const part = page.locator('section').filter({has: page.locator('#items-title')})
  await expect(part).toContainText('高龄津贴')
  await part
    .getByRole('link', {name: /高龄津贴/})
    .first()
    .click()
  await page.waitForURL('**/old-age-allowance/**')
})

test('S9: where somebody comes for another, the counter asks for what that takes and prints the request', async ({page}) => {
  await page.goto('/counter/sample/old-age-allowance/')
  await page.getByLabel('来不了，请上门').check()
  await page.getByRole('group', {name: '本人有没有自己名下的银行卡？'}).getByLabel('有', {exact: true}).check()
  await expect(page.getByRole('main')).toContainText('填代办委托单，约好上门的日子')
  for (const paper of await page.locator('[data-use]:not([hidden])').all()) await paper.getByLabel('有', {exact: true}).check()
  await page.getByRole('button', {name: '改打代办委托单'}).click()
  await expect(page.locator('[data-sheet]:not([hidden])').getByRole('heading', {level: 2}).first()).toContainText('代办委托单')
})

test('S6, S12: complaints, and training and study, have their registers to print, and the ledger counts what they hold', async ({page}) => {
  await page.goto('/handbooks/software/annexes/training/')
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.goto('/handbooks/software/annexes/complaints/')
  const heads = await page.getByRole('columnheader').allTextContents()
  expect(heads.length).toBeGreaterThan(8)
  await page.goto('/ledger/')
  const row = ['T-1', '2026-11-02', '窗口不开', '未留', '1号窗口', '1号窗口', '2026-11-09', '', '', '']
  const text = [heads.slice(0, row.length), row].map((cells) => cells.map((cell) => `"${cell.trim()}"`).join(',')).join('\n')
  await page.getByLabel('按哪一天看').fill('2026-11-12')
  await page.locator('input[name="files"]').setInputFiles({name: 'c.csv', mimeType: 'text/csv', buffer: Buffer.from(text)})
  await expect(page.getByRole('table', {name: '已经超期'})).toContainText('T-1')
  await expect(page.getByRole('table', {name: '有错的行'})).toContainText('承办对自己的投诉')
})
