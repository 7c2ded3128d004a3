import {readFileSync} from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import {expect, test} from '@playwright/test'

test.describe('the page of due dates', () => {
  test('counts as one types, says the common mistakes, and keeps nothing', async ({page}) => {
    await page.goto('/dates/')
    await page.getByLabel('受理日（起算日）').fill('2026-09-24')
    await page.getByLabel('期限', {exact: true}).fill('4')
    const answer = page.getByRole('status')
    await expect(answer).toContainText('最迟2026年10月8日星期四')
    await expect(answer).toContainText('只去掉周六、周日，不看放假安排，会数到2026年9月30日星期三')
    await expect(answer.getByRole('row')).toHaveCount(15)
    await page.getByLabel('自然日').check()
    await expect(answer).toContainText('最迟2026年9月28日星期一')
    await expect(page).toHaveURL(/\/dates\/$/)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  test('hands a certain day out for a calendar, and none that may still move', async ({page}) => {
    await page.goto('/dates/')
    const offer = page.getByRole('button', {name: '下载到日历（.ics）'})
    await page.getByLabel('受理日（起算日）').fill('2026-09-24')
    await expect(offer).toBeHidden()
    await page.getByLabel('期限', {exact: true}).fill('4')
    const [download] = await Promise.all([page.waitForEvent('download'), offer.click()])
    expect(download.suggestedFilename()).toBe('cunbiao-due-2026-10-08.ics')
    const text = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '')
    expect(text).toContain('DTSTART;VALUE=DATE:20261008')
    expect(text).toContain('SUMMARY:期限最后一日（2026-09-24起算，4个工作日）')
    await page.getByLabel('受理日（起算日）').fill('2026-12-25')
    await page.getByLabel('期限', {exact: true}).fill('15')
    await expect(page.getByRole('status')).toContainText('最早')
    await expect(offer).toBeHidden()
  })

  test('gives no certain day past New Year’s Eve', async ({page}) => {
    await page.goto('/en/dates/')
    await page.getByLabel('Day of acceptance').fill('2026-12-15')
    await page.getByLabel('Time limit', {exact: true}).fill('15')
    await expect(page.getByRole('status')).toContainText(/Not before Monday,? 4 January 2027; no certain date can be given yet/)
    await page.getByLabel('Time limit', {exact: true}).fill('251')
    await expect(page.getByRole('status')).toContainText('a whole number of days from 1 to 250')
  })

  test('takes a limit of the handbooks with its clause, and is accessible with its answer', async ({page}) => {
    await page.goto('/zh-Hant/dates/')
    await page.getByRole('combobox').selectOption('SW-COMP-008')
    await expect(page.getByRole('spinbutton')).toHaveValue('5')
    await expect(page.getByRole('status').getByRole('link')).toHaveAttribute('href', '/zh-Hant/clauses/SW-COMP-008/')
    expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])
  })

  test('shows the holidays without scripts', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
    const page = await context.newPage()
    await page.goto('/dates/')
    await expect(page.getByText('国庆节：2026-10-01至2026-10-07')).toBeVisible()
    await expect(page.locator('noscript p')).toContainText('本页要在浏览器里运行脚本才能计算')
    await expect(page.getByLabel('期限', {exact: true})).toBeHidden()
    await context.close()
  })
})
