import {readFile} from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import {expect, test} from '@playwright/test'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'

test.describe('patrols', () => {
  test('are drawn from the keyboard, opened on a phone with exactly their clauses, and go out as observations', async ({page}) => {
    await page.goto('/patrol/?theme=time-limits&on=2026-12-15')
    await page.getByLabel('站点（从名录里选）').fill('sample-guyu')
    await page.keyboard.press('Enter')
    const sheet = page.locator('[data-shown="draw"]')
    await expect(sheet.getByRole('row')).toHaveCount(13)
    await expect(sheet).toContainText('主题、上次不符合')
    const ids = await sheet.locator('tbody th small').allTextContents()
    expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])

    await page.getByRole('link', {name: '在手机上填这张单'}).click()
    await expect(page.getByRole('heading', {level: 1})).toHaveText('巡查：12条')
    await expect(page.locator('[data-opened]')).toBeVisible()
    const listed = await page.locator('[data-clause]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.clause ?? ''))
    expect(listed.sort()).toEqual([...ids].sort())
    const [first = ''] = listed
    await page.evaluate((id) => {
      location.hash = id
    }, first)
    await page.locator(`[data-clause="${first}"]`).getByLabel('不符合', {exact: true}).check()
    await page.getByLabel('四方中的哪一方').selectOption('head')
    await page.locator('[data-more] summary').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[value="yaml"]').click()])
    const text = await readFile(await download.path(), 'utf8')
    expect(download.suggestedFilename()).toMatch(/^cunbiao-patrol-sample-guyu-/)
    expect(text).toContain('point: sample-guyu\nkind: observation\nparty: head\n')
    expect(text).toContain(`edition: ${edition}\n  by: town\n`)
    expect(text).toMatch(new RegExp(`${first}:\\s+\\{?\\s*status: not-met`))
    // What is kept of it is no assessment, and a spreadsheet, which could not say so, is not offered.
    expect(await page.evaluate(() => localStorage.getItem('cunbiao:checklist:sample-guyu'))).toBeNull()
    await expect(page.locator('button[name="export"][value$="csv"]')).toHaveCount(0)
  })

  test('of an address that is wrong are named, and nothing of it is opened', async ({page}) => {
    await page.goto('/handbooks/checklist/?point=sample-guyu&clauses=SW-WIN-035,<img src=x onerror=alert(1)>,SW-SUP-004&by=mayor')
    const alert = page.locator('[data-alert]')
    await expect(alert).toContainText('没有打开巡查单，地址里有这些问题')
    await expect(alert).toContainText('“<img src=x onerror=alert(1)>”不是本表的条款')
    // A duty of the town is on no checklist of a point.
    await expect(alert).toContainText('“SW-SUP-004”不是本表的条款')
    await expect(page.locator('[data-opened]')).toBeHidden()
    expect(await page.locator('[data-clause]').count()).toBeGreaterThan(300)
  })

  test('have a rota with its reasons and a calendar, and say which rule fails', async ({page}) => {
    await page.goto('/en/patrol/?point=sample-liuan')
    await page.locator('select[name="month"]').selectOption('2026-12')
    await page.getByLabel('Who came last in the month before').selectOption('head')
    await page.getByRole('button', {name: 'Lay out'}).click()
    const rota = page.locator('[data-shown="lay"]')
    await expect(rota.getByRole('row')).toHaveCount(5)
    await expect(rota).toContainText('after Head of the point, not the same twice running')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Download calendar'}).click()])
    expect((await readFile(await download.path(), 'utf8')).match(/BEGIN:VEVENT/g)).toHaveLength(4)
    const all = Array.from({length: 31}, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`).join(' ')
    await page.getByLabel('Duty manager: days away').fill(all)
    await page.getByRole('button', {name: 'Lay out'}).click()
    await expect(page.locator('[data-say="lay"]')).toContainText('no days on which a party is away')
    await expect(rota).toBeHidden()
  })
})
