import AxeBuilder from '@axe-core/playwright'
import {expect, test} from '@playwright/test'

test.describe('the planner of joint approvals', () => {
  test('works the plan out again for another day, another case and other times', async ({page}) => {
    await page.goto('/joint/disability/')
    const plan = page.locator('[data-plan]')
    await expect(plan).toContainText('要30个工作日')
    await page.getByLabel('受理日').fill('2026-09-24')
    await expect(plan).toContainText('2026-09-24受理，最迟2026-10-29办结：20个工作日，日历上35天。')
    await page.getByLabel('申请人成年吗').uncheck()
    await expect(plan).toContainText('15个工作日')
    await page.getByText('各环节的用时').click()
    await page.getByLabel('残疾人证批准').fill('5')
    await expect(plan).toContainText('：10个工作日')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: '下载改过的流程'}).click()])
    expect(download.suggestedFilename()).toBe('disability.yaml')
  })

  test('shows its plan without scripts, and is accessible', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
    const page = await context.newPage()
    await page.goto('/zh-Hant/joint/rural-house/')
    await expect(page.getByRole('table')).toContainText('鎮審批')
    await expect(page.locator('joint-plan form')).toBeHidden()
    await context.close()
  })

  test('is accessible with its form', async ({page}) => {
    await page.goto('/en/joint/rural-house/')
    await expect(page.getByLabel('Day of acceptance')).toBeVisible()
    expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])
  })
})
