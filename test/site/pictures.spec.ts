import {expect, type Page, test} from '@playwright/test'

const pages = ['/signs/', '/signs/items-board/', '/handbooks/hardware/sign-kinds/', '/fittings/', '/fittings/counter/', '/en/signs/fascia/']

/** What is said of each picture of a drawing, and whether a reader sees it. */
const picturesOf = (page: Page) =>
  page.locator('img[src*="/pictures/"]').evaluateAll((all) =>
    all.map((img) => ({
      src: img.getAttribute('src') ?? '',
      alt: img.getAttribute('alt') ?? '',
      room: `${img.getAttribute('width')} ${img.getAttribute('height')}`,
      seen: getComputedStyle(img).display !== 'none',
    })),
  )

test('drawings are files for ever, with words in their place and room kept for them', async ({page, request}) => {
  const seen = new Set<string>()
  for (const path of pages) {
    await page.goto(path)
    const pictures = await picturesOf(page)
    expect(pictures.length, path).toBeGreaterThan(0)
    expect(pictures.filter(({alt, room}) => alt.trim() === '' || !/^[1-9]\d* [1-9]\d*$/.test(room))).toEqual([])
    for (const {src} of pictures) seen.add(src)
  }
  for (const src of seen) {
    const response = await request.get(src)
    expect([response.status(), response.headers()['content-type'], response.headers()['cache-control']], src).toEqual([
      200,
      'image/svg+xml',
      'public, max-age=31536000, immutable',
    ])
  }
})

test('all languages show the same picture of a sign', async ({page}) => {
  const shown: string[][] = []
  for (const locale of ['', '/zh-Hant', '/en']) {
    await page.goto(`${locale}/signs/fascia/`)
    shown.push((await picturesOf(page)).map(({src}) => src))
  }
  expect(shown[0]?.length).toBeGreaterThan(5)
  expect(shown[1]).toEqual(shown[0])
  expect(shown[2]).toEqual(shown[0])
})

for (const javaScriptEnabled of [true, false]) {
  test(`a line drawing is light on a light page and dark on a dark one ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({colorScheme, javaScriptEnabled})
      await page.goto('/fittings/counter/')
      const images = page.locator('img[src*="/pictures/"]')
      const seen = await images.evaluateAll((all) =>
        all.filter((img) => img.checkVisibility()).map((img) => img.getAttribute('src')?.includes('-dark.') ?? false),
      )
      expect(seen).toEqual([colorScheme === 'dark'])
      await page.close()
    }
  })
}

test('a sign’s files stand within its first two screens, on a desk and on a phone', async ({page}) => {
  for (const size of [
    {width: 1440, height: 900},
    {width: 768, height: 1024},
    {width: 360, height: 800},
  ]) {
    await page.setViewportSize(size)
    for (const path of ['/signs/fascia/', '/signs/items-board/', '/signs/plaque/', '/en/signs/fascia/']) {
      await page.goto(path)
      const box = await page.locator('a[download]').first().boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0), `${path} at ${size.width} px`).toBeLessThan(2 * size.height)
    }
  }
})

test('nothing moves when the drawings come', async ({page}) => {
  await page.goto('/signs/', {waitUntil: 'commit'})
  const place = () =>
    page
      .locator('main li')
      .nth(20)
      .evaluate((li) => li.getBoundingClientRect().top)
  await page.waitForLoadState('domcontentloaded')
  const before = await place()
  await page.waitForLoadState('networkidle')
  expect(await place()).toBe(before)
})
