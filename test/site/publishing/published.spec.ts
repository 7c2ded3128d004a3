import {mkdtempSync, rmSync} from 'node:fs'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, type Page, test} from '@playwright/test'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {atBase} from '../../../site/address/address.ts'
import {writeLists} from '../../../site/offline/writeLists.ts'
import {writeWorker} from '../../../site/offline/writeWorker.ts'
import {publishFolder} from '../../../site/publishing/pages.ts'
import {writeStick} from '../../../site/publishing/stick.ts'
import {writePublished} from '../../../site/server/published.ts'
import {siteServer} from '../../../site/server/server.ts'
import {smallSite} from '../../support/smallSite.ts'

/** Collects what a page says went wrong. */
function troubles(page: Page): string[] {
  const found: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => found.push(error.message))
  // What a reader leaves before all of it is there is given up, and no trouble.
  page.on('requestfailed', (request) => {
    const said = request.failure()?.errorText
    if (said !== 'net::ERR_ABORTED') found.push(`${request.url()}: ${said}`)
  })
  return found
}

/** Looks for a village and comes to its page, changes the language, and fills in a checklist: the same wherever the site lies. */
async function useSite(page: Page, home: string) {
  await page.goto(home)
  expect(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.ownerNode instanceof HTMLLinkElement))).toBe(true)
  expect(
    await page
      .locator('header')
      .first()
      .evaluate((header) => getComputedStyle(header).display),
  ).not.toBe('')
  await page.locator('header input[name=q]').fill('战旗')
  await page.locator('header input[name=q]').press('Enter')
  await page.locator('site-search ol a', {hasText: '战旗村'}).first().click()
  await expect(page.locator('h1')).toContainText('战旗村')
  await page.locator('a[hreflang=en]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('h1')).toContainText('Zhanqi')
  await page.locator('a[hreflang=zh-Hant]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await page.locator('a[hreflang=zh-Hans]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
}

async function fillChecklist(page: Page, address: string) {
  await page.goto(address)
  await page.locator('input[name="point"]').fill('示例一')
  await page.locator('[data-open] button').click()
  const answer = page.locator('[data-clause]').first().getByLabel('不符合', {exact: true})
  await answer.check()
  await page.reload()
  await expect(page.locator('[data-clause]').first().getByLabel('不符合', {exact: true})).toBeChecked()
}

test.describe('in a folder of a portal', () => {
  const base = '/portal/cunbiao/'
  let dist: string
  let server: Server
  let home: string

  test.beforeAll(async () => {
    dist = smallSite()
    publishFolder(dist, atBase(base))
    writePublished(dist, {base, site: undefined, districts: undefined})
    writeLists(dist, edition, base)
    await writeWorker(dist, base)
    server = siteServer(dist)
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
    home = `http://localhost:${(server.address() as AddressInfo).port}${base}`
  })
  test.afterAll(() => {
    server.closeAllConnections()
    server.close()
    rmSync(dist, {recursive: true})
  })

  test('search, languages and checklists work, and nothing is asked for outside the folder', async ({page}) => {
    const found = troubles(page)
    const outside: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(home) && !request.url().startsWith('blob:')) outside.push(request.url())
    })
    await useSite(page, home)
    await fillChecklist(page, `${home}handbooks/software/checklist/catch-up/`)
    expect([found, outside]).toEqual([[], []])
  })

  test('the full text of pages is found, and its results lead there', async ({page}) => {
    // No item has these words, so the full text is asked at once.
    await page.goto(`${home}search/?q=${encodeURIComponent('内容从哪里来')}`)
    await page.locator(`site-search a[href="${base}about/"]`).click()
    await expect(page).toHaveURL(`${home}about/`)
    await expect(page.locator('h1')).toBeVisible()
  })

  test('a clause is cited by the address at which it was read', async ({page}) => {
    await page.goto(`${home}clauses/HW-SIGN-010/`)
    await page.locator('details[data-cite] summary').click()
    await expect(page.locator('[data-cite-path]').first()).toHaveText(`${home}clauses/HW-SIGN-010/`)
  })

  test('checklists are kept on the device and open without a network, apart from what other sites of the host keep', async ({
    page,
    context,
  }) => {
    await page.goto(`${home}offline/`)
    await page.getByRole('button', {name: '保存 检查表'}).click()
    await expect(page.locator('offline-copies [role=status]')).toHaveText('已保存“检查表”，没有网络时也能打开。')
    const [names, scopes] = await page.evaluate(async () => [
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
    ])
    expect(scopes).toEqual([home])
    expect(names?.every((name) => name.includes(base))).toBe(true)
    await context.setOffline(true)
    await page.goto(`${home}handbooks/software/checklist/catch-up/`)
    await expect(page.getByRole('note')).toContainText('离线副本')
    await page.getByRole('note').getByRole('link', {name: '离线使用'}).click()
    await expect(page).toHaveURL(`${home}offline/`)
    await page.goto(`${home}points/zhanqi/`)
    await expect(page.getByRole('complementary', {name: '没有网络，您要打开的页面也没有保存在本机'})).toBeVisible()
  })
})

test.describe('from a stick', () => {
  let folder: string
  let home: string

  test.beforeAll(async () => {
    const dist = smallSite()
    folder = mkdtempSync(join(tmpdir(), 'cunbiao-stick-'))
    await writeStick(dist, join(folder, '村标'))
    rmSync(dist, {recursive: true})
    home = pathToFileURL(join(folder, '村标')).href
  })
  test.afterAll(() => rmSync(folder, {recursive: true}))

  test('search, languages and checklists work without any server', async ({page}) => {
    const found = troubles(page)
    const asked: string[] = []
    page.on('request', (request) => {
      if (!/^(file|blob):/.test(request.url())) asked.push(request.url())
    })
    await useSite(page, `${home}/index.html`)
    await fillChecklist(page, `${home}/handbooks/software/checklist/catch-up/index.html`)
    await page.locator('[data-more] summary').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[value="yaml"]').click()])
    expect(download.suggestedFilename()).toMatch(/^cunbiao-/)
    expect([found, asked]).toEqual([[], []])
  })

  test('the search says what it does not cover', async ({page}) => {
    await page.goto(`${home}/search/index.html?q=${encodeURIComponent('战旗')}`)
    await expect(page.locator('site-search [data-more]')).toContainText('各页面的全文只能在网站上搜索')
    await expect(page.getByRole('button', {name: '再查各页面的全文'})).toHaveCount(0)
  })

  test('the page about offline copies says that none are needed, and what differs from the website', async ({page}) => {
    const found = troubles(page)
    await page.goto(`${home}/offline/index.html`)
    await expect(page.getByRole('complementary', {name: '这是U盘版，不联网也能读'})).toContainText('不能搜索各页面的全文')
    await expect(page.locator('offline-copies')).toBeHidden()
    await expect(page.getByRole('link', {name: '组件库'})).toHaveCount(0)
    expect(found).toEqual([])
  })

  test('the directory is filtered, and gives its rows as a file', async ({page}) => {
    await page.goto(`${home}/points/index.html`)
    await page.getByLabel('名称或拼音').fill('zhanqi')
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[data-format=csv]').first().click()])
    expect(download.suggestedFilename()).toBe('points-shown.csv')
  })
})
