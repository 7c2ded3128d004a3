import {readFile} from 'node:fs/promises'
import {expect, type Page, test} from '@playwright/test'
import {strFromU8, unzipSync} from 'fflate'
import sharp from 'sharp'
import {edition, loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {toCheckForm} from '../../../points/exchange/checkForm.ts'
import {barriersOn} from '../../support/access.ts'

const whole = '/handbooks/checklist/'
const open = async (page: Page, point: string, path = whole) => {
  await page.goto(path)
  await page.locator('input[name="point"]').fill(point)
  await page.locator('[data-open] button').click()
  await expect(page.locator('[data-opened]')).toBeVisible()
}
const clause = (page: Page, id: string) => page.locator(`[data-clause="${id}"]`)
const reveal = (page: Page, id: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, id)
const kept = (page: Page, point: string) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null')?.assessment.findings, `cunbiao:checklist:${point}`)
const bring = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[name="import"]').setInputFiles({name, mimeType: 'application/octet-stream', buffer})
const json = (point: string, findings: object, more: object = {}) =>
  Buffer.from(JSON.stringify({point, assessment: {on: '2026-11-20', edition, by: 'self', findings, ...more}}))
const exported = async (page: Page, format: string) => {
  if (!(await page.locator(`button[value="${format}"]`).isVisible())) await page.locator('[data-more] summary').click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`button[value="${format}"]`).click()])
  return readFile(await download.path())
}

test.describe('a checklist on a phone', () => {
  test.use({viewport: {width: 360, height: 740}})

  test('shows one place at a time, and in it one chapter after another, each with what is done', async ({page}) => {
    await open(page, '甲')
    const places = page.locator('nav a[href^="#place-"]')
    await expect(places).toHaveCount(6)
    for (const link of await places.all()) {
      await link.focus()
      await page.keyboard.press('Enter')
      await expect(link).toHaveAttribute('aria-current', 'true')
      await expect(page.locator('section[data-place]:visible')).toHaveCount(1)
      await expect(page.locator('section[data-place]:visible h2')).toBeFocused()
      const {height, width} = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        width: document.documentElement.scrollWidth,
      }))
      expect(height).toBeLessThan(15_000)
      expect(width).toBeLessThanOrEqual(360)
    }
    const closed = page.locator('section[data-place]:visible h3 > button[aria-expanded="false"]').first()
    await closed.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('section[data-place]:visible h3 > button[aria-expanded="true"]')).toHaveCount(2)
    // At its end the page lies wholly above the bar; on the way there the bar always covers part of some button.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    expect(await barriersOn(page)).toEqual([])
  })

  test('leads from one unchecked clause to the next, and keeps it from behind the bar', async ({page}) => {
    await open(page, '乙')
    const next = page.locator('button[name="next"]')
    await next.click()
    const [first] = await page.locator('[data-clause]:visible').all()
    if (!first) throw new Error('a place has a clause')
    await expect(first.locator('input').first()).toBeFocused()
    await first.getByLabel('不符合', {exact: true}).check()
    await next.click()
    await expect(first.locator('input').first()).not.toBeFocused()
    await expect(page.locator('[data-progress] span')).toContainText('已查清1条')
    await expect(page.locator('nav a[aria-current] small')).toHaveText(/^1\/\d+$/)
  })

  test('says type, points and gap at once, without a network', async ({page, context}) => {
    await open(page, '丙')
    await context.setOffline(true)
    const standing = page.locator('[data-standing] summary')
    await expect(standing).toContainText('现在未定型')
    const gate = loadCatalogue().clauses.find((c) => c.gate !== undefined && c.applies['catch-up'] === 'required')
    if (!gate) throw new Error('there is a gate')
    await reveal(page, gate.id)
    await clause(page, gate.id).getByLabel('不符合', {exact: true}).check()
    await expect(standing).toContainText('门槛1条不符合')
    await standing.click()
    await expect(page.locator('[data-standing] li a').first()).toContainText(gate.title.zh)
    await context.setOffline(false)
  })

  test('prints all of it, whatever place is shown', async ({page}) => {
    await open(page, '丁')
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('[data-clause]:visible').count()).toBe(await page.locator('[data-clause]').count())
    await expect(page.locator('[data-progress]')).toBeHidden()
  })

  test('says since when something is in no exported file, and not once it is', async ({page}) => {
    await open(page, '戊')
    const unsent = page.locator('[data-unsent]')
    await expect(unsent).toBeEmpty()
    await reveal(page, 'HW-ACC-009')
    await clause(page, 'HW-ACC-009').getByLabel('符合', {exact: true}).check()
    await expect(unsent).toContainText('还没有导出')
    await exported(page, 'yaml')
    await expect(unsent).toBeEmpty()
    await clause(page, 'HW-ACC-009').getByLabel('部分符合').check()
    await expect(unsent).toContainText('还没有导出')
  })
})

test.describe('two inspectors', () => {
  test('are joined, and where they differ a person settles it', async ({page}) => {
    await open(page, '己')
    await reveal(page, 'HW-ACC-009')
    await clause(page, 'HW-ACC-009').getByLabel('符合', {exact: true}).check()
    const theirs = {'HW-ACC-009': {status: 'not-met', measured: 780, note: '卡住'}, 'SW-WIN-008': {status: 'met'}}
    await bring(page, 'wang.json', json('己', theirs))
    await expect(page.locator('[data-say]')).toContainText('两边不一样的有1条')
    expect(await kept(page, '己')).toEqual({
      'HW-ACC-009': {status: 'recheck', note: '〔本机〕符合\n〔wang.json〕不符合 780：卡住'},
      'SW-WIN-008': {status: 'met'},
    })
    const differing = page.locator('[data-differing]')
    await expect(differing.locator('fieldset')).toHaveCount(1)
    expect(await barriersOn(page)).toEqual([])
    await differing.getByLabel('〔wang.json〕不符合 780：卡住').check()
    expect((await kept(page, '己'))['HW-ACC-009']).toEqual({status: 'not-met', measured: 780, note: '卡住'})
    // Of another edition, or broken: nothing is lost.
    await bring(page, 'old.json', json('己', {'HW-ACC-009': {status: 'met'}}, {edition: '2025-1'}))
    await expect(page.locator('[data-alert]')).toContainText('文件是2025-1版')
    await bring(page, 'broken.yaml', Buffer.from('point: 己\nassessment: {'))
    await expect(page.locator('[data-alert]')).toContainText('没有导入')
    expect((await kept(page, '己'))['HW-ACC-009']).toEqual({status: 'not-met', measured: 780, note: '卡住'})
  })

  test('bring a form for spreadsheets, or are told sheet, row and column', async ({page}) => {
    await open(page, '庚')
    const content = {edition, point: '庚', on: '2026-11-20', by: 'town', findings: {'HW-ACC-009': {status: 'met', measured: 900}}} as const
    const good = Buffer.from(await toCheckForm(loadCatalogue(), content, 'xlsx'))
    await bring(page, 'form.xlsx', good)
    await expect(page.locator('[data-say]')).toContainText('已导入“庚”的记录，共1条')
    expect(await kept(page, '庚')).toEqual(content.findings)
    await bring(page, 'old.xlsx', Buffer.from(await toCheckForm(loadCatalogue(), {...content, edition: '2025-1'}, 'xlsx')))
    await expect(page.locator('[data-alert]')).toContainText('sheet "检查表", row 5, column B：这张表是2025-1版')
    expect(await kept(page, '庚')).toEqual(content.findings)
  })
})

test.describe('photos of a clause', () => {
  const camera = () =>
    sharp({create: {width: 3000, height: 2000, channels: 3, background: '#3a7'}})
      .withExif({IFD0: {Make: 'Phone'}, IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '30/1 40/1 0/1'}})
      .jpeg()
      .toBuffer()
  const take = (page: Page, buffer: Buffer, name = 'a.jpg', mimeType = 'image/jpeg') =>
    clause(page, 'HW-ACC-009').locator('input[type="file"]').setInputFiles({name, mimeType, buffer})

  test('are kept on the device, smaller and without their place, and go out in the archive', async ({page}) => {
    await open(page, '辛')
    await reveal(page, 'HW-ACC-009')
    const folded = clause(page, 'HW-ACC-009').locator('details')
    await folded.locator('summary').click()
    await expect(folded.locator('label', {hasText: '不拍居民'})).toBeVisible()
    const photo = await camera()
    expect(photo.includes('Exif')).toBe(true)
    await take(page, photo)
    await expect(folded.locator('canvas')).toHaveCount(1)
    await expect(folded.locator('summary')).toHaveText('备注、照片（1张）')
    // It is drawn, and not left black or blank.
    const middle = () =>
      folded
        .locator('canvas')
        .evaluate((canvas: HTMLCanvasElement) => [...(canvas.getContext('2d')?.getImageData(96, 96, 1, 1).data ?? [])])
    await expect.poll(async () => (await middle())[3]).toBe(255)
    const [red = 0, green = 0] = await middle()
    expect(green).toBeGreaterThan(red)
    await page.reload()
    await expect(folded.locator('summary')).toHaveText('备注、照片（1张）')
    await reveal(page, 'HW-ACC-009')
    await folded.locator('summary').click()
    // At its place, at the end of the page, the bar covers no part of a box.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    expect(await barriersOn(page)).toEqual([])
    const parts = unzipSync(await exported(page, 'zip'))
    const names = Object.keys(parts)
    expect(names[0]).toMatch(/^cunbiao-辛-.*\.yaml$/)
    expect(names.slice(1)).toEqual(['HW-ACC-009-1.jpg'])
    const out = Buffer.from(parts['HW-ACC-009-1.jpg'] ?? [])
    expect(out.includes('Exif')).toBe(false)
    expect((await sharp(out).metadata()).width).toBe(1600)
    expect(strFromU8(parts[names[0] ?? ''] ?? new Uint8Array())).toContain('point: 辛')
    await folded.getByRole('button', {name: '删除'}).click()
    await expect(folded.locator('canvas')).toHaveCount(0)
  })

  test('are refused when they are too large, no photo, or there is no room, and nothing is lost', async ({page}) => {
    await open(page, '壬')
    await reveal(page, 'HW-ACC-009')
    const folded = clause(page, 'HW-ACC-009').locator('details')
    await folded.locator('summary').click()
    const alert = page.locator('[data-alert]')
    await take(page, await camera())
    await expect(folded.locator('canvas')).toHaveCount(1)
    await take(page, Buffer.alloc(40 * 1024 * 1024), 'huge.jpg')
    await expect(alert).toContainText('“huge.jpg”太大，一张照片最多32 MB')
    await take(page, Buffer.from('text'), 'a.txt', 'text/plain')
    await expect(alert).toContainText('“a.txt”不是照片')
    await take(page, Buffer.from('text'), 'false.jpg')
    await expect(alert).toContainText('“false.jpg”不是照片')
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await take(page, await camera(), 'b.jpg')
    await expect(alert).toContainText('“b.jpg”没有存上')
    await expect(folded.locator('canvas')).toHaveCount(1)
  })
})

test('the blank form is offered as a workbook and as CSV in both encodings', async ({page, request}) => {
  await page.goto('/handbooks/hardware/checklist/standard/')
  const links = page.locator('a[href^="/data/checklist/"]')
  await expect(links).toHaveText(['XLSX', 'CSV (UTF-8)', 'CSV (GB18030)'])
  const [xlsx, csv, gb] = await Promise.all(
    (await links.all()).map(async (a) => (await request.get((await a.getAttribute('href')) ?? '')).body()),
  )
  expect(xlsx?.subarray(0, 2).toString()).toBe('PK')
  expect(csv?.toString()).toContain('村标检查表')
  expect(new TextDecoder('gb18030').decode(gb)).toContain('村标检查表')
  await page.getByRole('link', {name: '两册合用、不分类型的检查表'}).click()
  await expect(page).toHaveURL(new RegExp(`${whole}$`))
})
