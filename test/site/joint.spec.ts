import {readFileSync} from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import {expect, test} from '@playwright/test'
import {readProcess} from '../../handbooks/processes/readProcess.ts'

test.describe('the planner of joint approvals', () => {
  test('works the plan out again for another day, another case and other times', async ({page}) => {
    await page.goto('/joint/disability/')
    const plan = page.locator('[data-plan]')
    await expect(plan).toContainText('要30个工作日')
    await page.getByLabel('受理日').fill('2026-09-24')
    await expect(plan).toContainText('2026-09-24受理，最迟2026-10-29办结：20个工作日，日历上35天。')
    await page.getByLabel('申请人成年吗').uncheck()
    await expect(plan).toContainText('15个工作日')
    await page.locator('[data-step=certificate] summary').click()
    await page.getByLabel('用时', {exact: true}).locator('visible=true').fill('5')
    await expect(plan).toContainText('：10个工作日')
    await expect(page.locator('[data-step=certificate] summary')).toContainText('5个工作日')
    await expect(page.locator('joint-plan').getByRole('status')).toContainText('最迟2026-10-15办结：10个工作日')
  })

  test('lets a clerk add, change, join and remove steps by keyboard, take it back, and carry it to the command and back', async ({
    page,
  }) => {
    await page.goto('/joint/rural-house/')
    const [plan, steps] = [page.locator('[data-plan]'), page.locator('[data-step]')]
    const inStep = (label: string) => page.locator('[data-step][open]').getByLabel(label, {exact: true})
    await expect(plan).toContainText('16个工作日')
    await page.getByRole('button', {name: '在最后加一个环节'}).focus()
    await page.keyboard.press('Enter')
    // The new step is unfolded and its name chosen, to be written over.
    await page.keyboard.type('送达证件')
    await expect(steps).toHaveCount(9)
    await expect(plan).toContainText('17个工作日')
    await inStep('承办').fill('便民服务站')
    await inStep('天数单位').selectOption({label: '自然日'})
    await inStep('用时').fill('4')
    await inStep('依据').fill('本县规定')
    await expect(plan.getByRole('row', {name: /送达证件/})).toContainText('便民服务站')
    await expect(plan.getByRole('row', {name: /送达证件/})).toContainText('4个自然日')
    await expect(plan.getByRole('row', {name: /送达证件/})).toContainText('本县规定')
    // No wait is offered that would go in a circle.
    await page.locator('[data-step=notice] summary').click()
    await expect(page.getByRole('button', {name: '加一处等待：小组讨论和公示'})).toBeDisabled()
    await page.getByRole('button', {name: '删去这个环节：小组讨论和公示'}).click()
    await expect(page.locator('joint-plan').getByRole('status')).toContainText('删去了“小组讨论和公示”')
    await expect(steps).toHaveCount(8)
    await page.keyboard.press('Control+z')
    await expect(steps).toHaveCount(9)
    await expect(page.getByRole('heading', {name: '计划：农村宅基地和建房（改过的副本）'})).toBeVisible()

    await page.getByText('带走（YAML、日历），读入YAML').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: '下载改过的流程'}).click()])
    expect(download.suggestedFilename()).toBe('rural-house.yaml')
    const file = await download.path()
    const found = readProcess(readFileSync(file, 'utf8'))
    expect('process' in found && found.process.steps.at(-1)).toMatchObject({
      what: {zh: '送达证件', en: '送达证件'},
      days: {n: 4, unit: 'calendar', in: 'sample'},
      after: [{step: 'permit', because: {zh: '本县规定', en: '本县规定'}}],
    })

    const wrong = readFileSync(file, 'utf8').replace('lead: town', 'lead: city').replace('n: 4', 'n: 400')
    await page.getByLabel('或者把YAML贴在这里').fill(wrong)
    await page.getByRole('button', {name: '读入贴上的YAML'}).click()
    const faults = page.getByRole('table', {name: '要改的地方'})
    await expect(faults.getByRole('row')).toHaveCount(3)
    await expect(faults).toContainText('"city"不在bodies里')
    await expect(faults).toContainText('400不在0至365天之间')
    await expect(steps).toHaveCount(9)
    await page.getByLabel('读入YAML文件').setInputFiles({
      name: 'own.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(readFileSync(file, 'utf8').replace('农村宅基地和建房', '本县的流程')),
    })
    await expect(page.getByRole('heading', {name: '计划：本县的流程（改过的副本）'})).toBeVisible()
    await expect(faults).toBeHidden()
    expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.search + location.hash])).toEqual([0, 0, ''])
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
