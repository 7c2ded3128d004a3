import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {usesOf} from '../../../handbooks/items/counter.ts'
import {CounterItemView} from '../../../site/counter/CounterItemView.tsx'
import {CounterView} from '../../../site/counter/CounterView.tsx'
import {counterLists} from '../../../site/counter/counterLists.ts'

const pages = counterLists.flatMap((list) => list.offers.map((offer) => ({list, offer})))
const render = ({list, offer}: (typeof pages)[number], locale: 'zh-Hans' | 'en' = 'zh-Hans') =>
  renderToStaticMarkup(createElement(CounterItemView, {list, offer, locale}))

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
