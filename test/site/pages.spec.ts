import {readFile} from 'node:fs/promises'
import {expect, test} from '@playwright/test'
import {barriersOn} from '../support/access.ts'
import {skeletonOf} from '../support/skeleton.ts'

const paths = [
  '/',
  '/handbooks/',
  '/handbooks/hardware/signage/',
  '/handbooks/hardware/sign-kinds/',
  '/handbooks/software/window/',
  '/handbooks/software/annexes/',
  '/handbooks/software/annexes/complaints/',
  '/handbooks/software/annexes/sources/',
  '/handbooks/software/annexes/worked-case/',
  '/handbooks/software/annexes/documents/',
  '/handbooks/software/annexes/set-one-ledger/',
  '/handbooks/hardware/annexes/check-forms/',
  '/handbooks/software/check-form/window/',
  '/handbooks/hardware/annexes/identity-sheet/',
  '/handbooks/duties/village/',
  '/handbooks/duties/town/check-form/',
  '/offices/',
  '/offices/sample-centre/',
  '/clauses/',
  '/clauses/HW-SIGN-010/',
  '/editions/',
  '/editions/2026-1/',
  '/editions/2025-1/software/',
  '/signs/',
  '/signs/fascia/',
  '/studio/',
  '/fittings/',
  '/fittings/counter/',
  '/fittings/camera/',
  '/points/',
  '/points/zhanqi/',
  '/points/kuixinglou/',
  '/items/',
  '/items/subsistence-allowance/',
  '/items/homestead/',
  '/counter/',
  '/counter/sample/old-age-allowance/',
  '/counter/template/homestead/',
  '/notices/',
  '/points/sample-liuan/notices/',
  '/phrases/',
  '/phrases/strip/',
  '/quiz/',
  '/tools/',
  '/ranking/',
  '/points/sample-liuan/',
  '/points/sample-liuan/findings/',
  '/points/sample-shuxiangli/proceedings/',
  '/districts/pidu/',
  '/districts/pidu/tangchang-town/',
  '/design/',
  '/design/choices/',
  '/design/tokens/',
  '/offline/',
  '/design/applications/',
  '/search/',
  '/about/',
]
const locales = ['', '/zh-Hant', '/en']

// A page in Traditional is held against its Simplified one below; one of each sort is looked at all the same. English pages are built of the
// same parts as the Chinese, so axe goes through each third of them.
for (const locale of locales) {
  for (const [i, path] of (locale === '/zh-Hant' ? ['/', '/handbooks/software/window/', '/points/zhanqi/'] : paths).entries()) {
    const throughAxe = locale !== '/en' || i % 3 === 0
    test(`${locale}${path} is sound${throughAxe ? ' and accessible' : ''}`, async ({page, baseURL}) => {
      const foreign: string[] = []
      const errors: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(error.message))
      await page.goto(`${locale}${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', locale === '' ? 'zh-Hans' : locale.slice(1))
      await expect(page.locator('h1')).toHaveCount(1)
      if (throughAxe) expect(await barriersOn(page)).toEqual([])
      expect(foreign).toEqual([])
      expect(errors).toEqual([])
    })
  }
}

for (const path of paths)
  test(`/zh-Hant${path} is its page in Simplified with other characters`, async ({request}) => {
    const [simplified, traditional] = await Promise.all(
      ['', '/zh-Hant'].map(async (l) => skeletonOf(await (await request.get(l + path)).text())),
    )
    expect(simplified?.length).toBeGreaterThan(50)
    expect(traditional).toEqual(simplified)
  })

test('a page of 320 px scrolls in one direction only', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640})
  for (const path of paths) {
    await page.goto(path)
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    expect(content, path).toBeLessThanOrEqual(window ?? 0)
  }
})

test('pages without a tool carry no script but the one that sets the reader’s text size', async ({page}) => {
  for (const path of ['/', '/fittings/counter/', '/points/zhanqi/', '/about/', '/signs/']) {
    await page.goto(path)
    const scripts = await page.locator('script').evaluateAll((all) => all.map((s) => s.getAttribute('src')))
    expect(scripts, path).toEqual([expect.stringMatching(/^\/_astro\/reading\.[\w-]+\.js$/)])
  }
})

test('every internal link of the main pages leads somewhere', async ({request}) => {
  const bodies = await Promise.all(locales.flatMap((locale) => paths.map(async (path) => (await request.get(locale + path)).text())))
  const hrefs = bodies.flatMap((html) =>
    [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
  )
  const links = new Set(hrefs.filter((href) => href.startsWith('/')).map((href) => href.split('#')[0] ?? ''))
  expect(links.size).toBeGreaterThan(1000)
  const broken: string[] = []
  for (const link of links) {
    const response = await request.head(link)
    if (!response.ok()) broken.push(`${link}: ${response.status()}`)
  }
  expect(broken).toEqual([])
})

test('anchors of cross-references exist in the chapters', async ({page}) => {
  for (const path of ['/handbooks/hardware/signage/', '/handbooks/hardware/sign-kinds/', '/en/handbooks/hardware/general/']) {
    await page.goto(path)
    const missing = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((a) => a.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))),
    )
    expect(missing).toEqual([])
  }
})

test.describe('one click apart', () => {
  for (const locale of locales) {
    test(`the point, its kit and its clauses in ${locale || 'zh-Hans'}`, async ({page}) => {
      await page.goto(`${locale}/points/zhanqi/`)
      const kit = page.locator('a[href$="zhanqi.zip"]')
      await expect(kit).toBeVisible()
      const [download] = await Promise.all([page.waitForEvent('download'), kit.click()])
      expect(download.suggestedFilename()).toBe('zhanqi.zip')
      await page.locator('#signs a[href*="/clauses/HW-SIGN-"]').first().click()
      await expect(page).toHaveURL(new RegExp(`${locale}/clauses/HW-SIGN-`))
      await expect(page.locator('h1')).toBeVisible()
    })
  }
})

test.describe('the page of a point', () => {
  test('begins with the result and at most three things to do, and leads to every finding', async ({page}) => {
    await page.goto('/points/sample-chungeng/')
    await expect(page.locator('#assessment h2')).toContainText('评定结果')
    const actions = page.locator('#assessment ol li')
    await expect(actions.first()).toBeVisible()
    expect(await actions.count()).toBeGreaterThan(0)
    expect(await actions.count()).toBeLessThanOrEqual(3)
    await page.getByRole('link', {name: '全部差距和逐条结果'}).click()
    await expect(page).toHaveURL(/\/points\/sample-chungeng\/findings\/$/)
    await expect(page.locator('#gap tbody tr').first()).toBeVisible()
    await expect.poll(() => page.locator('#findings details').count()).toBeGreaterThan(10)
  })

  test('offers a kit where the site has one, and else the command that makes it', async ({page, request}) => {
    await page.goto('/points/sample-liuan/')
    await expect(page.locator('#kit a[href$=".zip"]')).toHaveCount(0)
    await expect(page.locator('#kit code')).toContainText('kit sample-liuan --out kits/sample-liuan')
    await page.goto('/points/sample-guyu/')
    const archive = await page.locator('#kit a[href$=".zip"]').getAttribute('href')
    expect((await request.head(archive ?? '')).ok()).toBe(true)
  })

  test('leads from its procedures to all their steps', async ({page}) => {
    await page.goto('/points/sample-shuxiangli/')
    await page.locator('#proceedings a').click()
    await expect(page.locator('#steps li').first()).toBeVisible()
  })
})

test('the page of a district leads to its towns, and that of a town to its points', async ({page}) => {
  await page.goto('/districts/pidu/')
  await page.getByRole('link', {name: '唐昌镇'}).click()
  await expect(page).toHaveURL(/\/districts\/pidu\/tangchang-town\/$/)
  await page.getByRole('link', {name: '战旗村'}).click()
  await expect(page).toHaveURL(/\/points\/zhanqi\/$/)
})

test.describe('search', () => {
  const search = async (page: import('@playwright/test').Page, locale: string, query: string) => {
    await page.goto(`${locale}/search/?q=${encodeURIComponent(query)}`)
    await expect(page.getByRole('status')).not.toBeEmpty()
    return page.locator('site-search ol a')
  }

  for (const [locale, query, href] of [
    ['', '战旗', '/points/zhanqi/'],
    ['', '戰旗村', '/points/zhanqi/'],
    ['', 'qgs', '/points/qinggangshu/'],
    ['', 'HW-SIGN-010', '/clauses/HW-SIGN-010/'],
    ['/zh-Hant', '戰旗', '/zh-Hant/points/zhanqi/'],
    ['/zh-Hant', '战旗', '/zh-Hant/points/zhanqi/'],
    ['/en', 'Zhanqi', '/en/points/zhanqi/'],
    ['/en', 'viewing distance', '/en/clauses/HW-SIGN-010/'],
  ] as const) {
    test(`${query} in ${locale || 'zh-Hans'} leads to ${href}`, async ({page}) => {
      const links = await search(page, locale, query)
      await expect(links.first()).toBeVisible()
      const found = await links.evaluateAll((all) => all.slice(0, 12).map((a) => a.getAttribute('href')))
      expect(found).toContain(href)
    })
  }

  test('asks the full-text index only when it is told to, and lists its pages below', async ({page}) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const links = await search(page, '', '虚构')
    const before = await links.count()
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([])
    await page.getByRole('button', {name: '再查各页面的全文'}).click()
    await expect.poll(() => links.count()).toBeGreaterThan(before)
    // The page asked for may be one of many: whoever goes on asking comes to it, and is told when there is no more.
    const about = page.locator('site-search a[href="/about/"]')
    const further = page.getByRole('button', {name: /^再查其余\d+个/})
    while ((await about.count()) === 0) {
      const label = (await further.textContent()) ?? ''
      await further.click()
      await expect(further.filter({hasText: label})).toHaveCount(0)
    }
    await expect(about).toBeVisible()
  })

  test('offers what comes near and says so', async ({page}) => {
    const links = await search(page, '', '战棋村')
    await expect(page.getByRole('status')).toContainText('没有“战棋村”')
    await expect(links.first()).toHaveAttribute('href', '/points/zhanqi/')
  })

  test('answers in the script of the page, and every result is reached by the keyboard', async ({page}) => {
    const links = await search(page, '/zh-Hant', '視距')
    await expect(page.getByRole('status')).toContainText('條結果')
    await expect(links.first()).toContainText('視距')
    await page.getByRole('searchbox', {name: '詞語'}).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(links.first()).toBeFocused()
  })

  test('says so when nothing is found', async ({page}) => {
    await search(page, '', '龘龘龘')
    await expect(page.getByRole('status')).toContainText('没有找到')
  })
})

test.describe('the directory', () => {
  test('narrows by name, town and type, and keeps the answers in the address', async ({page}) => {
    await page.goto('/points/')
    const rows = page.locator('#pidu tbody tr:visible')
    await expect(rows).toHaveCount(157)
    await page.getByLabel('名称或拼音').fill('zhanqi')
    await expect(rows).toHaveCount(1)
    await expect(page).toHaveURL(/q=zhanqi/)
    await page.goto('/points/?type=model')
    await expect(rows).toHaveCount(4)
  })

  test('sorts types by rank, an assessed one above a declared one, and none last', async ({page}) => {
    await page.goto('/points/')
    const header = page.locator('#sample thead th:nth-child(3) button')
    await header.click()
    await header.click()
    const types = await page.locator('#sample tbody td:nth-child(3)').allTextContents()
    const order = ['示范型', '标准型', '追赶型', '暂不能判定', '未达到', '未评定']
    const ranks = types.map((type) => order.findIndex((name) => type.includes(name)))
    expect(new Set(ranks).size).toBeGreaterThan(3)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  test('shows on the map, in its legend and in the downloads what the filter shows', async ({page}) => {
    await page.goto('/points/?type=model')
    await expect(page.locator('#pidu [data-stop]:visible')).toHaveCount(4)
    await expect(page.locator('#pidu [data-legend="not-assessed"]')).toHaveText('0')
    await expect(page.locator('#pidu [data-legend="declared"]')).toHaveText('4')
    for (const format of ['csv', 'json', 'geojson']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[data-format="${format}"]`).click()])
      expect(download.suggestedFilename()).toBe(`points-shown.${format}`)
      const text = await readFile(await download.path(), 'utf8')
      const points = format === 'csv' ? text.trim().split('\n').slice(1) : Object.values(JSON.parse(text)).find(Array.isArray)
      expect(points, format).toHaveLength(4)
    }
    await page.getByLabel('类型').selectOption('')
    await expect(page.locator('#pidu [data-stop]:visible')).toHaveCount(157)
  })

  test('leaves the part of the page that the address names', async ({page}) => {
    await page.goto('/points/?q=谷雨#sample')
    await expect(page.locator('table-filter')).toBeVisible()
    expect(new URL(page.url()).hash).toBe('#sample')
  })

  test('names what an address asks for and the filter does not offer', async ({page}) => {
    await page.goto('/points/?type=catch-up,standard')
    await expect(page.locator('main form output')).toHaveText('189个站点；网址里的类型“catch-up,standard”不在选项里，没有按它筛选')
    await page.getByLabel('类型').selectOption('model')
    await expect(page.locator('main form output')).not.toContainText('不在选项里')
  })

  test('finds a name however it is typed', async ({page}) => {
    await page.goto('/points/')
    for (const typed of ['zhan qi', '战 旗', 'ＺＨＡＮＱＩ', '战旗村便民服务站']) {
      await page.getByLabel('名称或拼音').fill(typed)
      await expect(page.locator('#pidu tbody tr:visible'), typed).toHaveCount(1)
    }
  })

  test('sorts by a column', async ({page}) => {
    await page.goto('/points/')
    await page.locator('#pidu thead').getByRole('button', {name: '村（社区）'}).click()
    const names = await page.locator('#pidu tbody th').allTextContents()
    expect(names).toEqual([...names].sort(new Intl.Collator('zh-Hans', {numeric: true}).compare))
  })

  test('is whole without scripts', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
    const page = await context.newPage()
    await page.goto('/points/')
    await expect(page.locator('#pidu tbody tr')).toHaveCount(157)
    await expect(page.locator('table-filter')).toBeHidden()
    await context.close()
  })

  test('marks every sample point as made up', async ({page}) => {
    await page.goto('/points/')
    const samples = await page.locator('#sample tbody a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    expect(samples.length).toBeGreaterThanOrEqual(24)
    for (const sample of samples.slice(0, 5)) {
      await page.goto(sample)
      await expect(page.getByRole('complementary', {name: '虚构的示例站点'})).toBeVisible()
    }
  })
})

test('the clause table narrows by type, gap and word, and says how many are left', async ({page}) => {
  await page.goto('/clauses/?required=catch-up&gap=no-reference')
  const rows = page.locator('main tbody tr:visible')
  const both = await rows.count()
  await expect(page.locator('main form output')).toHaveText(`${both}条`)
  await page.getByLabel('缺什么').selectOption('')
  expect(await rows.count()).toBeGreaterThan(both)
  await page.getByLabel('词语或编号').fill('HW-SIGN-010')
  await expect(rows).toHaveCount(1)
})

test('the Traditional site is Traditional', async ({page}) => {
  await page.goto('/zh-Hant/points/zhanqi/')
  await expect(page.locator('h1')).toContainText('戰旗村便民服務站')
  await expect(page).toHaveTitle(/戰旗村/)
  await page.goto('/zh-Hant/points/qinggangshu/')
  await expect(page.locator('h1')).toContainText('青杠樹村')
})

test('the data files hold both languages, mark samples and carry no invented place', async ({request}) => {
  const clauses = await (await request.get('/data/clauses.json')).json()
  expect(clauses.clauses.length).toBeGreaterThan(40)
  const geojson = await (await request.get('/data/points.geojson')).json()
  expect(geojson.features.every((f: {geometry: unknown}) => f.geometry === null)).toBe(true)
  const csv = await (await request.get('/data/points.csv')).text()
  expect(csv).toContain('战旗村')
  const glossary = await (await request.get('/data/glossary.json')).json()
  expect(glossary.licence.id).toBe('CC-BY-4.0')
})

test('an unknown address answers 404 with a way back', async ({page}) => {
  const response = await page.goto('/points/nowhere/')
  expect(response?.status()).toBe(404)
  await expect(page.locator('main a[href="/"]')).toBeVisible()
})

test('Storybook is served with the site, and so is its manifest, which names no path of the machine', async ({page, request}) => {
  const response = await page.goto('/storybook/')
  expect(response?.ok()).toBe(true)
  const text = await (await request.get('/storybook/manifests/components.json')).text()
  expect(JSON.parse(text).components['interface-button'].import).toBe("import { Button } from 'cunbiao/ui';")
  expect(text).not.toContain(process.cwd())
})
