import {afterEach, expect, test, vi} from 'vitest'

afterEach(() => vi.resetModules())

const nameOf = async (ownDistrict: unknown) => {
  vi.doMock('../../../site/shell/data.ts', () => ({ownDistrict}))
  return import('../../../site/shell/siteName.ts')
}

test('a site of several districts is called Cunbiao', async () => {
  const {siteName, siteTagline} = await nameOf(undefined)
  expect([siteName('zh-Hans'), siteName('en')]).toEqual(['村标 Cunbiao', '村标 Cunbiao'])
  expect(siteTagline('en')).toBe('Toolkit for standardised village service points')
})

test('the site of one district bears its title, given or made of its name, and says what it holds', async () => {
  const dayi = {name: {zh: '大邑县', en: 'Dayi County'}, site: {}}
  const {siteName, siteTagline} = await nameOf(dayi)
  expect([siteName('zh-Hans'), siteName('en')]).toEqual(['大邑县便民服务站', 'Service Points of Dayi County'])
  expect(siteTagline('zh-Hans')).toBe('手册、标识和站点名录')
  vi.resetModules()
  const given = await nameOf({...dayi, site: {title: {zh: '大邑标准', en: 'The Dayi standard'}}})
  expect(given.siteName('en')).toBe('The Dayi standard')
})
