import {expect, test} from '@playwright/test'

test('the studio opens and draws without a network after one visit, and names the characters it has no shapes of', async ({
  page,
  context,
}) => {
  await page.goto('/studio/')
  await expect(page.locator('sign-studio[data-ready]')).toBeVisible()
  const kept = page.locator('[data-part="offline"]')
  await expect(kept).toContainText('没有网络也能用')

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('note')).toContainText(/^离线副本，\d{4}-\d版/)
  await expect(page.locator('sign-studio[data-ready]')).toBeVisible()
  const picture = page.locator('[data-part="picture"] svg')
  await page.getByLabel('中文').fill('便民战旗村服务站')
  await expect(picture.locator('title')).toHaveText('便民战旗村服务站')
  for (const format of ['svg', 'pdf']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-file="${format}"]`).click()])
    expect(download.suggestedFilename()).toBe(`fascia.${format}`)
  }

  // What was not fetched is named, and the picture stays.
  await page.getByLabel('中文').fill('龘村便民服务站')
  await expect(page.locator('[data-part="problems"]')).toContainText('字库里没有')
  await page.getByLabel('中文').fill('鳜鱼村便民服务站')
  await expect(page.locator('[data-part="problems"]')).toContainText('“鳜鱼”的字形没有取到')
  await expect(picture.locator('title')).toHaveText('便民战旗村服务站')

  // With the network back they come, and stay for the next time without one.
  await context.setOffline(false)
  await page.getByRole('button', {name: '再试一次'}).click()
  await expect(picture.locator('title')).toHaveText('鳜鱼村便民服务站')
  const before = Number(await kept.getAttribute('data-kept'))
  await expect.poll(async () => Number(await kept.getAttribute('data-kept'))).toBeGreaterThanOrEqual(before)
})
