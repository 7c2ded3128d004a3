import {type BrowserContext, expect, type Page, test} from '@playwright/test'
import {type FaultyServer, startFaultyServer} from '../../support/faultyServer.ts'

const chapter = '/handbooks/software/window/'
const copies = (page: Page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('cunbiao-copy:')))
const status = (page: Page) => page.locator('offline-copies [role=status]')
const keep = async (page: Page) => {
  await page.goto('/offline/')
  await page.getByRole('button', {name: '保存 软件手册'}).click()
  await expect(status(page)).toHaveText('已保存“软件手册”，没有网络时也能打开。')
}
/** A new version of the chapter that says "第二版" in its heading. */
const revise = (server: FaultyServer) => server.publish('zh-Hans/software', chapter, (html) => html.replace('</h1>', '第二版</h1>'))

test.describe('offline', () => {
  let server: FaultyServer
  let context: BrowserContext
  let page: Page

  test.beforeEach(async ({browser}) => {
    server = await startFaultyServer()
    context = await browser.newContext({baseURL: `http://localhost:${server.port}`, locale: 'zh-CN'})
    page = await context.newPage()
  })
  test.afterEach(async () => {
    await context.close()
    await server.close()
  })

  test('keeps nothing and starts nothing before the reader asks', async () => {
    await page.goto('/offline/')
    await expect(page.locator('[data-offer=software] [data-size]')).toHaveText(/约\d/)
    expect(
      await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]),
    ).toEqual([0, 0])
  })

  test('reads a kept book without a network, with a line that says so, and offers what is kept for any other page', async () => {
    await page.goto('/offline/')
    await page.getByRole('button', {name: '保存 软件手册'}).focus()
    await page.keyboard.press('Enter')
    await expect(status(page)).toHaveText('已保存“软件手册”，没有网络时也能打开。')
    await expect(page.locator('[data-offer=software]')).toContainText('已保存')
    expect(server.asked.filter((address) => /hardware|\/points\//.test(address))).toEqual([])
    await context.setOffline(true)
    await page.goto(chapter)
    await expect(page.getByRole('note')).toContainText(/^离线副本，\d{4}-\d版，保存于\d{4}年/)
    await expect(page.locator('main h1')).toBeVisible()
    expect(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0))).toBe(true)
    await page.goto('/points/zhanqi/')
    await expect(page.getByRole('complementary', {name: '没有网络，您要打开的页面也没有保存在本机'})).toBeVisible()
    await expect(status(page)).toBeEmpty()
    await page.locator('[data-kept] a:visible').click()
    await expect(page.getByRole('note')).toContainText('离线副本')
    await page.getByRole('note').getByRole('link', {name: '离线使用'}).click()
    await expect(status(page)).toContainText('现在连不上网站')
  })

  test('keeps one point with its overview sheets', async () => {
    await page.goto('/offline/?point=zhanqi')
    await page.getByRole('button', {name: '保存 站点'}).click()
    await expect(status(page)).toContainText('已保存“战旗村')
    await context.setOffline(true)
    await page.goto('/points/zhanqi/')
    await page.locator('#kit summary', {hasText: '总览图'}).click()
    const sheet = page.locator('#kit details img').first()
    await sheet.scrollIntoViewIfNeeded()
    await expect.poll(() => sheet.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  })

  test('fills in a kept checklist without a network', async () => {
    await page.goto('/offline/')
    await page.getByRole('button', {name: '保存 检查表'}).click()
    await expect(status(page)).toHaveText('已保存“检查表”，没有网络时也能打开。')
    await context.setOffline(true)
    await page.goto('/handbooks/software/checklist/catch-up/')
    await page.locator('input[name="point"]').fill('示例一')
    await page.locator('[data-open] button').click()
    await page.locator('[data-clause]').first().getByLabel('不符合', {exact: true}).check()
    // What is loaded only to export is kept too.
    await page.locator('[data-more] summary').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[value="yaml"]').click()])
    expect(download.suggestedFilename()).toMatch(/^cunbiao-示例一-.*\.yaml$/)
    await page.reload()
    await expect(page.getByRole('note')).toContainText('离线副本')
    await expect(page.locator('[data-clause]').first().getByLabel('不符合', {exact: true})).toBeChecked()
  })

  test('draws a patrol of a kept point and ranks windows without a network', async () => {
    await page.goto('/offline/?point=sample-guyu')
    await page.getByRole('button', {name: '保存 站点'}).click()
    await expect(status(page)).toContainText('已保存“谷雨村')
    await page.getByRole('button', {name: '保存 窗口助手'}).click()
    await expect(status(page)).toHaveText('已保存“窗口助手”，没有网络时也能打开。')
    await context.setOffline(true)
    await page.goto('/patrol/?point=sample-guyu&on=2026-12-15')
    await expect(page.getByRole('note')).toContainText('离线副本')
    await expect(page.locator('[data-shown="draw"]').getByRole('row')).toHaveCount(13)
    await page.goto('/ranking/')
    await page.getByRole('button', {name: '用样例算一遍'}).click()
    await expect(page.locator('[data-paper]')).toHaveCount(4)
  })

  test('comes from the network while there is one', async () => {
    await keep(page)
    revise(server)
    await page.goto(chapter)
    await expect(page.locator('main h1')).toContainText('第二版')
    await expect(page.getByRole('note')).toHaveCount(0)
  })

  for (const [kind, what] of [
    ['hold', 'accepts and never answers'],
    ['stall', 'stops in mid-page'],
    ['error', 'answers with an error'],
    ['portal', 'is a network that asks for a login'],
  ] as const)
    test(`reads a kept book with all its parts, and sees what is kept, when the other end ${what}`, async () => {
      await keep(page)
      server.fault = {kind, match: /./}
      await page.goto(chapter)
      await expect(page.getByRole('note')).toContainText(/^离线副本/)
      await expect(page.locator('main h1')).toBeVisible()
      expect(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0))).toBe(true)
      await page.goto('/offline/')
      await expect(page.locator('[data-kept] a:visible')).toHaveText('软件手册')
    })

  for (const [kind, sentence] of [
    ['error', '下载中断：网络断开或过慢。请在信号好的地方再试。原来的副本没有改动，照常可用。'],
    ['portal', /原来的副本没有改动，照常可用。$/],
  ] as const)
    test(`leaves the old copy at work when an update meets ${kind === 'error' ? 'a server that fails' : 'a page that asks for a login'}`, async () => {
      await keep(page)
      const [before] = await copies(page)
      revise(server)
      await page.goto('/offline/')
      server.fault = {kind, match: /software\/window\/$/}
      await page.getByRole('button', {name: '更新 软件手册'}).click()
      await expect(status(page)).toHaveText(sentence)
      expect(await copies(page)).toEqual([before])
    })

  test('leaves the old copy at work when a download breaks off', async () => {
    await keep(page)
    const [before] = await copies(page)
    revise(server)
    server.fault = {kind: 'cut', match: /software\/window\/$/}
    await page.goto('/offline/')
    await expect(status(page)).toContainText('“软件手册”有新版')
    await page.getByRole('button', {name: '更新 软件手册'}).click()
    await expect(status(page)).toHaveText('下载中断：网络断开或过慢。请在信号好的地方再试。原来的副本没有改动，照常可用。')
    expect(await copies(page)).toEqual([before])
    await context.setOffline(true)
    await page.goto(chapter)
    await expect(page.getByRole('note')).toContainText('离线副本')
    await expect(page.locator('main h1')).not.toContainText('第二版')
  })

  test('leaves the old copy at work when its window is closed half-way, and clears up at the next start', async () => {
    await keep(page)
    revise(server)
    server.fault = {kind: 'hold', match: /software\/window\/$/}
    await page.goto('/offline/')
    await page.getByRole('button', {name: '更新 软件手册'}).click()
    await expect.poll(() => copies(page)).toHaveLength(2)
    await page.close()
    server.release()
    page = await context.newPage()
    await page.goto('/offline/')
    await expect(status(page)).toContainText('有新版')
    expect(await copies(page)).toHaveLength(1)
  })

  test('says that space is short, before and during a download, and harms nothing', async () => {
    await keep(page)
    const [before] = await copies(page)
    revise(server)
    await page.goto('/offline/')
    const browser = await context.newCDPSession(page)
    const origin = `http://localhost:${server.port}`
    const update = page.getByRole('button', {name: '更新 软件手册'})
    await browser.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 1000})
    await update.click()
    await expect(status(page)).toContainText(/^空间不足，没有保存：需要约[\d.]+ MB。.*原来的副本没有改动/)

    await browser.send('Storage.overrideQuotaForOrigin', {origin})
    server.fault = {kind: 'hold', match: /software\/window\/$/}
    await update.click()
    await expect.poll(() => copies(page)).toHaveLength(2)
    await browser.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 1000})
    server.release()
    await expect(status(page)).toContainText(/^空间不足/)
    expect(await copies(page)).toEqual([before])
    await context.setOffline(true)
    await page.goto(chapter)
    await expect(page.locator('main h1')).not.toContainText('第二版')
    await expect(page.getByRole('note')).toContainText('离线副本')
  })

  test('announces an update and makes it in one step, for every window, fetching only what changed', async () => {
    await keep(page)
    revise(server)
    await page.goto('/offline/')
    const other = await context.newPage()
    await other.goto('/offline/')
    await expect(status(other)).toHaveText('“软件手册”有新版。可以更新；不更新，已保存的副本照常可用。')
    server.fault = {kind: 'hold', match: /software\/window\/$/}
    server.asked.length = 0
    await page.getByRole('button', {name: '更新 软件手册'}).click()
    await expect.poll(() => copies(page)).toHaveLength(2)
    // The other window can neither meddle nor see half of it.
    await other.getByRole('button', {name: '更新 软件手册'}).click()
    await expect(status(other)).toContainText('另一个窗口正在下载')
    server.release()
    await expect(status(page)).toHaveText('“软件手册”已更新。')
    await expect(other.getByRole('button', {name: '更新 软件手册'})).toBeHidden()
    expect(server.asked.filter((address) => address.includes('/handbooks/'))).toEqual([chapter])
    expect(await copies(page)).toHaveLength(1)
    await context.setOffline(true)
    await other.goto(chapter)
    await expect(other.locator('main h1')).toContainText('第二版')
    await expect(other.getByRole('note')).toContainText('离线副本')
  })

  test('can be stopped, and then leaves nothing', async () => {
    server.fault = {kind: 'hold', match: /software\/window\/$/}
    await page.goto('/offline/')
    await page.getByRole('button', {name: '保存 软件手册'}).click()
    await expect(page.getByRole('button', {name: '停止下载'})).toBeFocused()
    await expect.poll(() => copies(page)).toHaveLength(1)
    await page.keyboard.press('Enter')
    await expect(status(page)).toHaveText('已停止下载。没有留下不完整的内容。')
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  })

  test('removes a copy, and with the last one everything', async () => {
    await keep(page)
    await page.getByRole('button', {name: '删除 软件手册'}).click()
    await page.getByRole('dialog').getByRole('button', {name: '删除', exact: true}).click()
    await expect(status(page)).toHaveText('已删除“软件手册”。')
    await expect(page.getByText('还没有保存任何内容。')).toBeVisible()
    await expect(page.getByRole('heading', {name: '已保存在本机的内容'})).toBeFocused()
    expect(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([
      [],
      0,
    ])
  })

  test('says over plain http, and without scripts, why it cannot, and offers the books as files', async ({
    browser,
    playwright,
    launchOptions,
  }) => {
    // A machine's own address counts as safe, so it is called by a name that does not.
    const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP county.test 127.0.0.1']
    const other = await playwright.chromium.launch({...launchOptions, args})
    const plain = await other.newPage()
    await plain.goto(`http://county.test:${server.port}/offline/`)
    await expect(plain.getByRole('complementary', {name: '此处不能保存到本机：本站未使用加密连接'})).toBeVisible()
    await expect(plain.getByRole('button', {name: '保存'})).toHaveCount(0)
    await other.close()
    const still = await browser.newContext({javaScriptEnabled: false})
    const mute = await still.newPage()
    await mute.goto(`http://localhost:${server.port}/en/offline/`)
    await expect(mute.getByRole('complementary', {name: 'this browser runs no scripts'})).toBeVisible()
    for (const link of await mute.locator('#files ~ ul a').all())
      expect((await context.request.head((await link.getAttribute('href')) ?? '')).ok()).toBe(true)
    await still.close()
  })
})
