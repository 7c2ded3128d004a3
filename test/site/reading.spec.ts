import {readFile} from 'node:fs/promises'
import {type Browser, expect, type Page, test} from '@playwright/test'
import {edition, loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {findEntry, loadDirectory} from '../../points/directory/directory.ts'
import {readSheets} from '../../points/intake/filledSheet.ts'
import {barriersOn} from '../support/access.ts'

const chapter = '/handbooks/hardware/signage/'
const checklist = '/handbooks/hardware/checklist/standard/'

const isAccessible = async (page: Page) => expect(await barriersOn(page)).toEqual([])

async function withoutScripts(browser: Browser, baseURL: string | undefined, path: string, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
  const page = await context.newPage()
  await page.goto(path)
  await look(page)
  await context.close()
}

const open = async (page: Page, point: string, path = checklist) => {
  await page.goto(path)
  await page.locator('input[name="point"]').fill(point)
  await page.locator('[data-open] button').click()
  await expect(page.locator('[data-opened]')).toBeVisible()
}
const clause = (page: Page, id: string) => page.locator(`[data-clause="${id}"]`)
/** Opens the place and the chapter of a clause, as a link to it does, with its note. */
async function reveal(page: Page, ...ids: readonly string[]) {
  for (const id of ids) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, id)
    await expect(clause(page, id)).toBeVisible()
    const note = clause(page, id).locator('details')
    if ((await note.count()) > 0) await note.evaluate((details: HTMLDetailsElement) => details.toggleAttribute('open', true))
  }
}
const kept = (page: Page, point: string) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null')?.assessment.findings, `cunbiao:checklist:${point}`)

test.describe('a chapter', () => {
  test('marks in its contents the section that is read', async ({page}) => {
    await page.goto(chapter)
    const marked = page.locator('contents-follow [aria-current="location"]')
    await page.locator('#s-6\\.3').evaluate((h) => h.scrollIntoView({behavior: 'instant'}))
    await expect(marked).toHaveCount(1)
    await expect(marked).toContainText('6.3')
    await page.locator('#s-6\\.5').evaluate((h) => h.scrollIntoView({behavior: 'instant'}))
    await expect(marked).toContainText('6.5')
  })

  test('says the section in the bar of contents on a phone', async ({page}) => {
    await page.setViewportSize({width: 360, height: 740})
    await page.goto(chapter)
    await page.locator('#s-6\\.3').evaluate((h) => h.scrollIntoView({behavior: 'instant'}))
    await expect(page.locator('contents-follow summary')).toContainText('6.3')
    await expect(page.locator('contents-follow summary')).toBeInViewport()
  })

  test('shows what a term means on hover, lets the pointer rest on it, and hides it on Escape', async ({page}) => {
    await page.goto(chapter)
    const term = page.locator('a[href="#term-hanzi-height"]').first()
    const hint = page.getByRole('tooltip')
    await term.hover()
    await expect(hint).toBeVisible()
    await expect(hint).not.toBeEmpty()
    await expect(term).toHaveAttribute('aria-describedby', 'link-hint')
    await hint.hover()
    await page.waitForTimeout(500)
    await expect(hint).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(hint).toBeHidden()
  })

  test('shows what a term means when the keyboard reaches it', async ({page}) => {
    await page.goto(chapter)
    await page.locator('a[href="#term-hanzi-height"]').first().scrollIntoViewIfNeeded()
    await page.locator('#HW-SIGN-010 a').first().focus()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('tooltip')).toBeVisible()
    await isAccessible(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('tooltip')).toBeHidden()
  })

  test('shows the hint at the first tap and follows the link at the second', async ({browser, baseURL}) => {
    const context = await browser.newContext({hasTouch: true, ...(baseURL && {baseURL})})
    const page = await context.newPage()
    await page.goto(chapter)
    const term = page.locator('a[href="#term-hanzi-height"]').first()
    await term.tap()
    await expect(page.getByRole('tooltip')).toBeVisible()
    await expect(page).toHaveURL(chapter)
    await term.tap()
    await expect(page).toHaveURL(/#term-hanzi-height$/)
    await context.close()
  })

  test('links every term and clause number to its words without scripts, and has no title attributes', async ({browser, baseURL}) => {
    for (const path of [chapter, '/handbooks/hardware/general/', '/en/handbooks/software/window/'])
      await withoutScripts(browser, baseURL, path, async (page) => {
        expect(await page.locator('main [title]').count()).toBe(0)
        const missing = await page
          .locator('a[href^="#term-"]')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href')?.slice(1) ?? '').filter((id) => !document.getElementById(id)))
        expect(missing).toEqual([])
        for (const tool of ['reading-choice', 'type-filter', 'link-hint']) await expect(page.locator(tool)).toBeHidden()
      })
  })

  for (const [where, path, place] of [
    ['in its chapter', chapter, '#HW-SIGN-010 [data-cite]'],
    ['on its own page', '/clauses/HW-SIGN-010/', '[data-cite]'],
  ] as const)
    test(`gives the citation of a clause ${where} in both languages, complete once opened`, async ({page, baseURL}) => {
      await page.goto(`/en${path}`)
      const cite = page.locator(place)
      await cite.locator('summary').click()
      const english = cite.locator('[data-cite-text]').nth(1)
      await expect(english).toHaveText(
        new RegExp(
          `^Cunbiao\\. Hardware handbook: 6\\.3\\.1 .+ \\(HW-SIGN-010\\) \\[M/OL\\]\\. Edition \\S+ \\([^)]+\\)\\. \\d{4}\\[\\d{4}-\\d\\d-\\d\\d\\]\\. ${baseURL}/en/clauses/HW-SIGN-010/\\.$`,
        ),
      )
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await cite.locator('button').nth(1).click()
      await expect(cite.locator('output')).toHaveText('Copied')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await english.textContent())
    })

  test('hides what is not asked of a type, says so, can be undone and keeps it in the address', async ({page}) => {
    await page.goto(chapter)
    const clauses = page.locator('[data-asked]:visible')
    const all = await clauses.count()
    await page.locator('type-filter select').selectOption('catch-up')
    await expect(page).toHaveURL(/\?type=catch-up/)
    const asked = await clauses.count()
    expect(asked).toBeLessThan(all)
    await expect(page.locator('type-filter output')).toContainText(String(asked))
    await page.reload()
    await expect(clauses).toHaveCount(asked)
    await isAccessible(page)
    await page.locator('type-filter button').click()
    await expect(clauses).toHaveCount(all)
    await expect(page).toHaveURL(chapter)
  })

  test('keeps the reader’s text size and contrast on the next page, before it is painted', async ({page}) => {
    await page.goto(chapter)
    await page.locator('reading-choice input[value="largest"]').check()
    await page.locator('reading-choice input[value="more"]').check()
    await page.goto('/about/', {waitUntil: 'commit'})
    await page.waitForFunction(() => document.body)
    expect(await page.evaluate(() => ({...document.documentElement.dataset}))).toMatchObject({textSize: 'largest', contrast: 'more'})
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('22px')
    await page.goto(chapter)
    await expect(page.locator('reading-choice input[value="largest"]')).toBeChecked()
    await isAccessible(page)
  })
})

test.describe('what one type must do', () => {
  for (const [locale, type] of [
    ['', 'model'],
    ['/en', 'catch-up'],
    ['/zh-Hant', 'standard'],
  ] as const)
    test(`${locale} ${type} is accessible and asks what the filter of a chapter shows`, async ({page}) => {
      await page.goto(`${locale}/handbooks/hardware/for/${type}/`)
      const asked = await page.locator('section[aria-labelledby="access"] article').count()
      await isAccessible(page)
      await page.goto(`${locale}/handbooks/hardware/access/?type=${type}`)
      await expect(page.locator('[data-asked]:visible')).toHaveCount(asked)
    })
})

test.describe('a checklist', () => {
  test('is a paper form without scripts, with a box for each result and none for unchecked', async ({browser, baseURL}) => {
    await withoutScripts(browser, baseURL, checklist, async (page) => {
      await expect(page.locator('[data-tools]')).toBeHidden()
      // Only a clause that states a condition can be not applicable.
      await expect(clause(page, 'HW-ACC-012').locator('li[data-status]')).toHaveCount(5)
      await expect(clause(page, 'HW-ACC-009').locator('li[data-status]')).toHaveCount(4)
      await expect(page.locator('li[data-status="unchecked"]')).toHaveCount(0)
      expect(await page.locator('[data-clause]:visible').count()).toBe(await page.locator('[data-clause]').count())
      await expect(clause(page, 'HW-ACC-009').locator('[data-measured]')).toContainText('不小于900 mm')
    })
  })

  test('keeps results through a reload and for the other lists, and counts the rest as unchecked', async ({page}) => {
    await open(page, '示例一')
    await isAccessible(page)
    await reveal(page, 'HW-ACC-009', 'HW-ACC-010')
    await clause(page, 'HW-ACC-009').getByLabel('不符合', {exact: true}).check()
    await clause(page, 'HW-ACC-009').getByLabel('实测值').fill('780')
    await clause(page, 'HW-ACC-010').getByLabel('符合', {exact: true}).check()
    await expect(page.locator('[data-progress] span')).toContainText('已查清2条')
    await page.reload()
    await expect(clause(page, 'HW-ACC-009').getByLabel('不符合', {exact: true})).toBeChecked()
    await expect(clause(page, 'HW-ACC-012').getByLabel('未检查')).toBeChecked()
    await page.goto('/handbooks/hardware/checklist/model/')
    await expect(clause(page, 'HW-ACC-009').getByLabel('实测值')).toHaveValue('780')
    expect(await kept(page, '示例一')).toEqual({'HW-ACC-009': {status: 'not-met', measured: 780}, 'HW-ACC-010': {status: 'met'}})
  })

  test('says when a value contradicts its result', async ({page}) => {
    await open(page, '示例二')
    const door = clause(page, 'HW-ACC-009')
    const problem = door.locator('[role="status"]')
    await reveal(page, 'HW-ACC-009')
    await door.getByLabel('实测值').fill('780')
    await expect(problem).toContainText('就要选结果')
    await door.getByLabel('符合', {exact: true}).check()
    await expect(problem).toContainText('不在限值以内')
    await door.getByLabel('实测值').fill('约八百')
    await expect(problem).toContainText('填一个数')
    await door.getByLabel('实测值').fill('920')
    await expect(problem).toBeEmpty()
  })

  test('keeps a result that a clause does not take until somebody chooses otherwise, and says so', async ({page}) => {
    const findings = {'HW-ACC-009': {status: 'not-applicable'}}
    const record = {point: '示例七', assessment: {on: '2026-11-20', edition, by: 'town', findings}}
    await page.goto(`${checklist}#HW-ACC-009`)
    const file = {name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(record))}
    await page.locator('input[name="import"]').setInputFiles(file)
    await expect(page.locator('[data-say]')).toContainText('HW-ACC-009：没有写条件，总是适用')
    await expect(clause(page, 'HW-ACC-009').getByLabel('不适用')).toBeChecked()
    await expect(clause(page, 'HW-ACC-009').locator('[role="status"]')).toContainText('总是适用')
    expect(await kept(page, '示例七')).toEqual(findings)
    await clause(page, 'HW-ACC-009').getByLabel('符合', {exact: true}).check()
    await expect(clause(page, 'HW-ACC-009').locator('[role="status"]')).toBeEmpty()
  })

  test('gives its results out and takes them back in', async ({page}) => {
    await open(page, '示例三')
    await reveal(page, 'HW-ACC-009')
    await page.locator('[data-more] summary').click()
    await clause(page, 'HW-ACC-009').getByLabel('符合', {exact: true}).check()
    await clause(page, 'HW-ACC-009').getByLabel('备注').fill('=1+1')
    const file = async (format: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`button[value="${format}"]`).click()])
      return {name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8')}
    }
    const json = await file('json')
    const yaml = await file('yaml')
    expect(yaml.name).toMatch(/^cunbiao-示例三-\d{4}-\d{2}-\d{2}\.yaml$/)
    expect(yaml.text).toContain('    HW-ACC-009: {status: met, note: =1+1}')
    const csv = (await file('csv')).text
    expect(csv).toContain("'=1+1")
    // A clause without a result is blank.
    expect(csv.split('\r\n').filter((row) => row.startsWith('HW-') && row.endsWith(',,,')).length).toBe(
      (await page.locator('[data-clause]').count()) - 1,
    )

    const asked = page.getByRole('dialog', {name: '清除这个站点的记录？'})
    await page.locator('button[name="clear"]').click()
    await expect(asked).toContainText('清除“示例三”在这台设备上的全部检查结果和照片？')
    await page.keyboard.press('Escape')
    await expect(page.locator('button[name="clear"]')).toBeFocused()
    expect(await kept(page, '示例三')).toBeDefined()
    await page.keyboard.press('Enter')
    await asked.getByRole('button', {name: '清除', exact: true}).click()
    await expect(page.locator('[data-opened]')).toBeHidden()
    expect(await kept(page, '示例三')).toBeUndefined()
    await expect(clause(page, 'HW-ACC-009').locator('li[data-status]')).toHaveCount(4)
    const payload = (text: string) => ({name: json.name, mimeType: 'application/json', buffer: Buffer.from(text)})
    await page.locator('input[name="import"]').setInputFiles(payload('{"point": ""}'))
    await expect(page.locator('[data-alert]')).toContainText('没有导入')
    await page.locator('input[name="import"]').setInputFiles(payload(json.text))
    await expect(clause(page, 'HW-ACC-009').getByLabel('备注')).toHaveValue('=1+1')
  })

  test('takes in no file that a record cannot hold, and says all that is wrong with it, in the language of the page', async ({page}) => {
    const bring = (assessment: object) => {
      const record = {point: '示例六', assessment: {on: '2026-11-20', edition, by: 'town', findings: {}, ...assessment}}
      const file = {name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(record))}
      return page.locator('input[name="import"]').setInputFiles(file)
    }
    const findings = {
      'HW-ZZZ-999': {status: 'met'},
      'SW-WIN-008': {status: 'met', measured: 21},
      'HW-ACC-009': {status: 'not-met', measured: 900},
    }
    const alert = page.locator('[data-alert]')
    await page.goto(checklist)
    await bring({on: '2026-99-99', findings})
    await expect(alert).toHaveText(
      [
        '没有导入，文件里有这些问题：',
        'on："2026-99-99"不是日期，写成2026-03-31这样',
        'HW-ZZZ-999：这一版没有这一条，改正编号或删掉它',
        'SW-WIN-008：实测值不在限值以内，与“符合”矛盾；改正实测值或结果',
        'HW-ACC-009：实测值在限值以内，与“不符合”矛盾；改正实测值，或记为部分符合并在备注里说明',
      ].join('\n'),
      {useInnerText: true},
    )
    expect(await kept(page, '示例六')).toBeUndefined()
    await page.goto(`/en${checklist}`)
    await bring({on: '2026-99-99', findings})
    await expect(alert).toContainText('on: "2026-99-99" is not a date')
    await expect(alert).toContainText('HW-ZZZ-999: is not a clause of this edition')

    // Values that contradict their results are taken in, told, and corrected here; those of the other book too.
    const {'HW-ZZZ-999': _, ...possible} = findings
    await bring({findings: possible})
    await expect(page.locator('[data-say]')).toContainText('SW-WIN-008: The value read is outside the limit')
    await expect(clause(page, 'HW-ACC-009').locator('[role="status"]')).toContainText('within the limit')
    expect(await kept(page, '示例六')).toEqual(possible)
    await isAccessible(page)
  })

  test('of a point in the directory says the command that takes its results in, under its name in any script', async ({page}) => {
    await open(page, '战旗村')
    await expect(page.locator('[data-say]')).toContainText('战旗村便民服务站（zhanqi）')
    await expect(page.locator('[data-unlisted]')).toBeHidden()
    await page.locator('input[name="on"]').fill('2026-11-20')
    await page.locator('select[name="by"]').selectOption('town')
    await reveal(page, 'HW-ACC-009')
    await clause(page, 'HW-ACC-009').getByLabel('不符合', {exact: true}).check()
    await clause(page, 'HW-ACC-009').getByLabel('实测值').fill('780')
    const line = 'npm run -s cunbiao -- assess zhanqi --from cunbiao-zhanqi-2026-11-20.yaml'
    await expect(page.locator('[data-command]')).toHaveText(line)
    await page.locator('[data-more] summary').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[value="yaml"]').click()])
    expect(download.suggestedFilename()).toBe('cunbiao-zhanqi-2026-11-20.yaml')
    const text = await readFile(await download.path(), 'utf8')
    expect(text.split('\n')[0]).toBe(`# ${line}`)
    const catalogue = loadCatalogue()
    const entries = loadDirectory(catalogue)
    const setting = {catalogue, entry: findEntry(entries, 'zhanqi'), entries, now: '2026-11-25'}
    expect(readSheets([{name: 'a.yaml', text}], setting).assessment).toEqual({
      on: '2026-11-20',
      edition: expect.any(String),
      by: 'town',
      findings: {'HW-ACC-009': {status: 'not-met', measured: 780}},
    })
    await open(page, '戰旗村', `/zh-Hant${checklist}`)
    await expect(page.locator('[data-command]')).toHaveText(line)
    await open(page, '村口')
    await expect(page.locator('[data-unlisted]')).toBeVisible()
    await isAccessible(page)
  })

  test('opens for the point whose page leads to it', async ({page}) => {
    await page.goto('/points/zhanqi/')
    await page.locator('a[href*="/handbooks/software/checklist/"]').click()
    await expect(page.locator('[data-say]')).toContainText('战旗村便民服务站（zhanqi）')
  })

  test('goes on holding the results when the storage is full, and says so', async ({page}) => {
    await open(page, '示例四')
    await reveal(page, 'HW-ACC-009')
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await clause(page, 'HW-ACC-009').getByLabel('符合', {exact: true}).check()
    await expect(page.locator('[data-alert]')).toContainText('没有存上')
    await expect(clause(page, 'HW-ACC-009').getByLabel('符合', {exact: true})).toBeChecked()
    await page.locator('[data-more] summary').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[value="json"]').click()])
    expect(await readFile(await download.path(), 'utf8')).toContain('HW-ACC-009')
  })

  test('says that nothing can be kept where the browser refuses storage', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await page.goto(checklist)
    await expect(page.locator('[data-alert]')).toContainText('浏览器不让本页保存')
    await page.locator('input[name="point"]').fill('示例五')
    await page.locator('[data-open] button').click()
    await reveal(page, 'HW-ACC-009')
    await clause(page, 'HW-ACC-009').getByLabel('符合', {exact: true}).check()
    await expect(page.locator('[data-progress] span')).toContainText('已查清1条')
  })

  test('shows one chapter, kept in the address, and the English and Traditional forms are accessible', async ({page}) => {
    await page.goto(`/en${checklist}?chapter=access`)
    const otherChapters = page.locator('[data-part]:visible:not([data-chapter="access"])')
    await expect(page.locator('[data-chapter="access"]:visible').first()).toBeVisible()
    await expect(otherChapters).toHaveCount(0)
    await isAccessible(page)
    await open(page, '範例', `/zh-Hant${checklist}#access`)
    await expect(otherChapters).toHaveCount(0)
    await expect(clause(page, 'HW-ACC-009').getByLabel('未檢查')).toBeChecked()
    await isAccessible(page)
  })

  test('fits a window of 320 px', async ({page}) => {
    await page.setViewportSize({width: 320, height: 640})
    for (const path of [checklist, `/en${checklist}`, '/en/handbooks/software/for/model/', chapter]) {
      await page.goto(path)
      if (path.includes('checklist')) await open(page, '窄', path)
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
      expect(content, path).toBeLessThanOrEqual(window ?? 0)
    }
  })
})

test('the clause matrix is offered as a workbook, with filters for what is lacking', async ({page, request}) => {
  const response = await request.get('/data/clauses.xlsx')
  expect(response.ok()).toBe(true)
  expect((await response.body()).subarray(0, 2).toString()).toBe('PK')
  await page.goto('/clauses/?gap=no-sign')
  const rows = page.locator('main tbody tr:visible')
  const lacking = await rows.count()
  expect(lacking).toBeGreaterThan(0)
  await expect(page.locator('main form output')).toHaveText(`${lacking}条`)
  // The lint refuses a clause without a check method, so the books can have none.
  await page.goto('/clauses/?gap=no-check')
  await expect(rows).toHaveCount(0)
})
