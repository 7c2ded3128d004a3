import {readFileSync} from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import {expect, type Page, test} from '@playwright/test'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {revisionOfFaces, toArtwork} from '../../../design-system/signs/artwork.ts'
import type {Json} from '../../../design-system/signs/docs/json.ts'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {drawSign, isProof, type SignSpec} from '../../../design-system/signs/sign.ts'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {hashOf} from '../../../handbooks/input/hash.ts'
import {packSpec} from '../../../site/sign/specAddress.ts'
import {cunbiao} from '../../support/cunbiao.ts'

/** Opens the studio and waits until it draws. */
async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('sign-studio[data-ready]')).toBeVisible()
}

test('a designer makes a fascia by the keyboard alone, and sees what each clause says', async ({page, baseURL}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, '/studio/')
  const picture = page.locator('[data-part="picture"] svg')
  const counts = page.locator('[data-part="counts"]')
  await expect(counts).toHaveText(/^符合\d+，注意\d+，不符合0，待人判断\d+$/)

  await page.getByRole('combobox', {name: '标识种类'}).focus()
  for (let i = 0; i < 40 && !(await page.getByLabel('中文').evaluate((field) => field === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('青杠树村便民服务站')
  await expect(picture.locator('title')).toHaveText('青杠树村便民服务站')
  await expect(page.getByRole('link', {name: '6.2.1 站点名称'}).first()).toHaveAttribute('href', '/clauses/HW-SIGN-003/')

  // A height that is too small for its distance: the clause says so with both values and what to do.
  await page.getByText('尺寸与做法').press('Enter')
  await page.getByLabel('汉字字高').fill('60')
  const failed = page.locator('[data-outcome="fail"]').filter({has: page.locator('a[href="/clauses/HW-SIGN-010/"]')})
  await expect(failed).toContainText('60 mm')
  await expect(failed).toContainText('≥ 160 mm')
  await expect(page.locator('[data-part="live"]')).toHaveText(/不符合[1-9]/)
  expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])

  // Words that do not fit leave the picture, and are told beside the field.
  await page.locator('#field-widthMm').fill('900')
  await page.getByLabel('汉字字高').fill('300')
  await expect(page.locator('[data-part="problems"]')).toContainText('图还是改之前的样子')
  await expect(page.getByLabel('中文')).toHaveAttribute('aria-invalid', 'true')
  await expect(picture.locator('title')).toHaveText('青杠树村便民服务站')
  await page.getByRole('button', {name: '排得下的最小宽度'}).press('Enter')
  await expect(page.locator('[data-part="notice"]')).toContainText(/最小宽度是\d+ mm/)
  await expect(page.locator('[data-part="problems"]')).toBeHidden()

  await page.getByRole('button', {name: '撤销'}).focus()
  for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z')
  await expect(picture.locator('title')).toHaveText('战旗村便民服务站')
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
})

test('the files are those of the command line, byte by byte', async ({page}) => {
  const fonts = await loadFonts()
  for (const id of ['fascia-zhanqi', 'door-tactile', 'directional-suspended'] as const) {
    const spec: SignSpec = examples[id]
    await page.goto('/about/')
    await open(page, `/studio/#${packSpec(spec as unknown as Json)}`)
    const drawing = drawSign(spec, fonts, cunbiao)
    const meta = {title: drawing.title, revision: revisionOfFaces([drawing]), edition, proof: isProof(spec)}
    const artwork = await toArtwork(drawing, spec.kind, ['pdf', 'svg', 'dxf'], meta, fonts)
    await expect(page.locator('[data-part="facts"]')).toContainText(meta.revision)
    // A sign that is read from two sides shows both.
    await expect(page.locator('[data-part="picture"] > svg')).toHaveCount(id === 'directional-suspended' ? 2 : 1)
    for (const {path, bytes} of artwork) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-file="${path.split('.').at(-1)}"]`).click()])
      expect(download.suggestedFilename(), id).toBe(path)
      expect(hashOf(readFileSync(await download.path())), path).toBe(hashOf(bytes))
    }
  }
})

test('a directional sign gets a row, goes into the tray, and comes back from its address', async ({page}) => {
  await open(page, '/en/studio/?kind=directional')
  await page.getByRole('button', {name: 'Add a row to “Destinations”'}).click()
  await expect(page.locator('[id="field-destinations-3"]')).toBeFocused()
  await page.locator('[id="field-destinations-3-text-zh"]').fill('停车场')
  await page.locator('[id="field-destinations-3-text-en"]').fill('Parking')
  await page.getByRole('button', {name: 'Move row 4 of Destinations up'}).click()
  await expect(page.getByRole('button', {name: 'Move row 3 of Destinations up'})).toBeFocused()
  await expect(page.locator('[data-part="picture"] title')).toContainText('停车场')
  await page.getByLabel('File name').fill('sample-dr01')
  await page.getByRole('button', {name: 'Put into the tray'}).click()
  await expect(page.locator('sign-tray [data-total]')).toHaveText(/^In all: 1 pieces, 0\.\d+ m²$/)
  await expect(page.locator('[data-part="notice"]')).toContainText('“sample-dr01” is in the tray, 1 in all.')
  expect((await new AxeBuilder({page}).include('sign-tray').analyze()).violations).toEqual([])
  const address = page.url()
  await page.goto('/en/about/')
  await open(page, address)
  await expect(page.locator('[id="field-destinations-2-text-zh"]')).toHaveValue('停车场')
  await expect(page.locator('sign-tray tbody tr')).toHaveCount(1)
})

test('what cannot be opened is named, and nothing runs', async ({page}) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const hostile = {kind: 'fascia', viewingDistanceM: 20, text: {zh: '<img src=x onerror=alert(1)>'}, onclick: 'alert(1)'}
  await open(page, `/studio/#${packSpec(hostile)}`)
  await expect(page.locator('[data-part="problems"]')).toContainText('onclick')
  await page.goto('/about/')
  await open(page, '/studio/#2.AAAA')
  await expect(page.locator('[data-part="notice"]')).toContainText('别的版本')
  await page.locator('input[value="photo"]').check()
  await page.locator('#photo-file').setInputFiles({name: 'wall.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(20_000_001)})
  await expect(page.locator('[data-photo] [role="status"]')).toContainText('这张照片有21 MB，最多20 MB')
  expect(dialogs).toEqual([])
})

test('the page says without scripts what it is, and shows a sign', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
  const page = await context.newPage()
  await page.goto('/en/studio/')
  await expect(page.getByText('npm run -s cunbiao -- sign fascia.yaml')).toBeVisible()
  await expect(page.locator('[data-part="picture"] img')).toBeVisible()
  await expect(page.getByRole('link', {name: 'Floor plan'})).toHaveAttribute('href', '/en/signs/floor-plan/')
  await context.close()
})
