import AxeBuilder from '@axe-core/playwright'
import {expect, test} from '@playwright/test'

const file = 'test/points/ledger/files/gb18030.csv'

test('a dropped ledger shows what is overdue and wrong, and leaves nothing on the device', async ({page}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  await page.goto('/ledger/')
  await page.getByLabel('按哪一天看').fill('2026-11-30')
  await page.getByLabel(/一本账、投诉登记表或者评价表/).setInputFiles(file)
  const overdue = page.getByRole('table', {name: '已经超期'})
  await expect(overdue.getByRole('row')).toHaveCount(3)
  await expect(overdue).toContainText('2026-样例-0015')
  await expect(page.getByRole('table', {name: '有错的行'})).toContainText('“2026-11-31”没有这一天')
  // While lines cannot be counted there is no sheet.
  await expect(page.getByRole('button', {name: '打印季度公布表'})).toBeDisabled()
  await page.getByLabel('按哪一天看').fill('2026-11-23')
  await expect(page.getByRole('table', {name: '今天到期'})).toContainText('2026-样例-0015')
  expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])
  expect(asked.filter((one) => !one.startsWith('GET ') || one.includes('gb18030'))).toEqual([])
  await expect(page).toHaveURL(/\/ledger\/$/)
  const kept = () =>
    page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie.length])
  expect(await kept()).toEqual([0, 0, 0, 0])
  await page.getByRole('button', {name: '清空'}).click()
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('a ledger without mistakes makes the sheet of its quarter, with percentages from thirty reviews on', async ({page}) => {
  const head =
    '编号,类别,日期和时间,居民（代办人）,事项、内容,收到的材料,承办岗位、转交去向,时限（工作日）,承诺办结日期,实际办结日期,结果和通知方式,备注（补登、延期、不计时限）'
  const text = `${head}\n2026-1,件,2026-10-09,欧阳建国,高龄津贴,身份证,综合窗口,8,2026-10-20,2026-10-16,发放,\n`
  await page.goto('/ledger/')
  await page.getByLabel(/一本账、投诉登记表或者评价表/).setInputFiles({name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text)})
  const sheet = page.locator('[data-sheet-of-quarter]')
  await expect(sheet).toContainText('已办结1件：按时1件，超期0件')
  await page.getByLabel('非常满意', {exact: true}).fill('29')
  await expect(sheet).toContainText('共29件，不足30件，不算百分比')
  await page.getByLabel('不满意', {exact: true}).first().fill('1')
  await expect(sheet).toContainText('占96.7%')
  await expect(page.locator('ledger-check')).not.toContainText('欧阳')
})

test('a table of reviews makes the five grades by itself; names and telephones in it are never read', async ({page}) => {
  const head =
    '编号,类别,日期和时间,居民（代办人）,事项、内容,收到的材料,承办岗位、转交去向,时限（工作日）,承诺办结日期,实际办结日期,结果和通知方式,备注（补登、延期、不计时限）'
  const ledger = `${head}\n2026-1,件,2026-10-09,欧阳建国,高龄津贴,身份证,综合窗口,8,2026-10-20,2026-10-16,发放,\n`
  const grades = [...Array(28).fill('非常满意'), '满意', '不满意', '']
  const reviews = `评价人,手机,评价日期,评价等级\n${grades.map((grade) => `司马某,13812345678,2026-10-17,${grade}`).join('\n')}\n司马某,13812345678,2026-07-01,不满意\n`
  const csv = (name: string, text: string) => ({name, mimeType: 'text/csv', buffer: Buffer.from(text)})
  await page.goto('/ledger/')
  await page.getByLabel(/一本账、投诉登记表或者评价表/).setInputFiles([csv('a.csv', ledger), csv('b.csv', reviews)])
  const sheet = page.locator('[data-sheet-of-quarter]')
  await expect(sheet.locator('.sum-grades tbody')).toHaveText('281010')
  await expect(sheet).toContainText('占96.7%')
  await expect(page.locator('ledger-check')).not.toContainText(/司马|138/)
})
