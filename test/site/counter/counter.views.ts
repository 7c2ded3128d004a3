import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import {encodeQr} from '../../../design-system/signs/layout/qr.ts'
import {usesOf} from '../../../handbooks/items/counter.ts'
import {CounterItemView} from '../../../site/counter/CounterItemView.tsx'
import {CounterSheets} from '../../../site/counter/CounterSheets.tsx'
import {CounterView} from '../../../site/counter/CounterView.tsx'
import {counterLists} from '../../../site/counter/counterLists.ts'
import {guideCode} from '../../../site/counter/guideCode.ts'

const pages = counterLists.flatMap((list) => list.offers.map((offer) => ({list, offer})))
const render = ({list, offer}: (typeof pages)[number], locale: 'zh-Hans' | 'en' = 'zh-Hans') =>
  renderToStaticMarkup(createElement(CounterItemView, {list, offer, locale}))

/** The page of an item of the first list. */
const html = (id: string) => {
  const page = pages.find(({offer}) => offer.id === id)
  if (!page) throw new Error(`no item ${id}`)
  return render(page)
}

test('counties’ lists stand before the template, and a real county without a list has none', () => {
  expect(counterLists.map(({id}) => id)).toEqual(['sample', 'template'])
})

test('the way in names every item of every list once, by what happens in a life, and the twenty certificates', () => {
  const html = renderToStaticMarkup(createElement(CounterView, {locale: 'zh-Hans'}))
  for (const {list, offer} of pages) expect(html.split(`href="/counter/${list.id}/${offer.id}/"`)).toHaveLength(2)
  expect(html.match(/<dt>/g)).toHaveLength(20)
  expect(html).toContain('样例不是任何一个县的清单')
})

test('each item’s page has a row for every paper that it may ask for, says whose list it is, and holds three sheets', () => {
  for (const page of pages) {
    const html = render(page)
    expect(html.match(/data-use="\d+"/g) ?? []).toHaveLength(usesOf(page.offer).length)
    expect(html).toContain(page.list.standing === 'sample' ? '虚构的示例县清单，时限是编造的。' : '样例，不是本县清单；没有承诺时限。')
    expect(html.match(/data-sheet="(notice|receipt|request)"/g)).toHaveLength(3)
  }
})

test('no page of the template promises a day; those of the sample county promise what its list does', () => {
  for (const page of pages) {
    const html = render(page)
    expect(html.includes('没有承诺时限：本县清单没有录入。')).toBe(page.offer.promised === undefined)
    if (page.list.standing === 'template') expect(html).not.toContain('&quot;promised&quot;')
  }
})

test('an English page keeps a name that has no English in Chinese, and says so', () => {
  const [page] = pages.filter(({offer}) => offer.id === 'tea-hut')
  if (!page) throw new Error('no tea hut')
  const html = render(page, 'en')
  expect(html).toContain('<h1>Registering a tea stall (made up)</h1>')
  expect(html).toContain('<strong data-name="" lang="zh-Hans">摊位位置草图</strong>')
})

describe('the code of the guide', () => {
  test('leads to the guide of the item under the address of the site, and says where it leads', () => {
    const code = guideCode('old-age-allowance', 'en', {site: 'https://county.example', base: '/cunbiao/'})
    expect(code).toMatchObject({address: 'https://county.example/cunbiao/en/items/old-age-allowance/', host: 'county.example'})
    // A reader sees the whole address: what is drawn is what the encoder made, with a quiet zone of four modules.
    expect(code?.size).toBe(encodeQr(code?.address ?? '', 'M').modules + 8)
    expect(code?.outline.startsWith('M4 4h1v1h-1z')).toBe(true)
  })

  test('is left out where the site has no address, and the page says so', () => {
    expect(guideCode('old-age-allowance', 'zh-Hans', {site: undefined, base: '/'})).toBeUndefined()
    expect(html('old-age-allowance')).toContain('单子上没有二维码：本站没有公开的网址。')
    expect(html('old-age-allowance')).not.toContain('<figcaption')
  })

  test('stands beside its words on the half of the resident alone', () => {
    const offer = counterLists[0]?.offers.find(({id}) => id === 'old-age-allowance')
    if (!offer) throw new Error('no such item')
    const code = guideCode(offer.id, 'zh-Hans', {site: 'https://county.example', base: '/'})
    const sheets = renderToStaticMarkup(createElement(CounterSheets, {offer, locale: 'zh-Hans', code}))
    expect(sheets.match(/<figcaption[^>]*>扫码看本事项的办事指南（county\.example）/g)).toHaveLength(3)
  })
})

test('the points of a county are offered with the window that handles the item, and their names alone stand in the page', () => {
  const [list] = counterLists
  const {id, name} = list?.points.find((point) => point.id === 'sample-qingyun') ?? {id: '', name: {zh: '', en: ''}}
  expect(html('pension-enrol')).toContain(`${id}&quot;:&quot;${name.zh} 2号窗口&quot;`)
  expect(html('old-age-allowance')).toContain(`${id}&quot;:&quot;${name.zh}&quot;`)
  expect(renderToStaticMarkup(createElement(CounterView, {locale: 'zh-Hans'}))).toContain(`<option value="${id}">${name.zh}</option>`)
})
