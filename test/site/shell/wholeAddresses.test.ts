import {expect, test} from 'vitest'
import {kindOfPage} from '../../../site/shell/cards.ts'
import {wholeAddresses} from '../../../site/shell/wholeAddresses.ts'

const settings = {base: '/cunbiao/', site: 'https://example.gov.cn', districts: undefined}

test('a page tells where it belongs, in which languages it is, and its picture, all by whole addresses', () => {
  expect(wholeAddresses(settings, 'en', '/points/zhanqi/')).toEqual({
    own: 'https://example.gov.cn/cunbiao/en/points/zhanqi/',
    alternates: [
      {lang: 'zh-Hans', href: 'https://example.gov.cn/cunbiao/points/zhanqi/'},
      {lang: 'zh-Hant', href: 'https://example.gov.cn/cunbiao/zh-Hant/points/zhanqi/'},
      {lang: 'en', href: 'https://example.gov.cn/cunbiao/en/points/zhanqi/'},
      {lang: 'x-default', href: 'https://example.gov.cn/cunbiao/points/zhanqi/'},
    ],
    picture: 'https://example.gov.cn/cunbiao/cards/point-en.png',
  })
})

test('without a host it tells nothing of the kind', () => {
  expect(wholeAddresses({...settings, site: undefined}, 'en', '/')).toBeUndefined()
})

test.each([
  ['/', 'home'],
  ['/about/', 'home'],
  ['/handbooks/hardware/signage/', 'handbook'],
  ['/editions/2027-1/', 'handbook'],
  ['/clauses/HW-SIGN-010/', 'clause'],
  ['/signs/fascia/', 'sign'],
  ['/fittings/counter/', 'sign'],
  ['/points/zhanqi/', 'point'],
])('the page %s is of the kind %s', (path, kind) => expect(kindOfPage(path)).toBe(kind))
