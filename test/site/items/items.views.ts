import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import type {Locale} from '../../../handbooks/language/locale.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {counterLists, template} from '../../../site/counter/counterLists.ts'
import {GuideView} from '../../../site/items/GuideView.tsx'
import {guides} from '../../../site/items/guides.ts'
import {ItemsView} from '../../../site/items/ItemsView.tsx'
import {PointItems} from '../../../site/point/PointItems.tsx'
import {directory} from '../../../site/shell/data.ts'

const guideOf = (id: string) => {
  const guide = guides.find((one) => one.id === id)
  if (!guide) throw new Error(`no guide to ${id}`)
  return guide
}
const page = (id: string, locale: Locale = 'zh-Hans') => renderToStaticMarkup(createElement(GuideView, {guide: guideOf(id), locale}))
const index = (locale: Locale) => renderToStaticMarkup(createElement(ItemsView, {locale}))
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
/** How long it takes, down to what was printed elsewhere: what a county promises stands here alone. */
const promises = (id: string) => /<h2 id="days">(.*?)(<h3>|在窗口助手打开)/s.exec(page(id))?.[1] ?? ''

describe('the list of guides', () => {
  test('leads to every item of the template and of counties, once under its class and once for each thing that happens', () => {
    const html = index('zh-Hans')
    const [, life = '', byClass = '', names = ''] = html.split('<section')
    expect(guides.map(({id}) => id).toSorted()).toEqual(
      [...new Set(counterLists.flatMap(({offers}) => offers.map(({id}) => id)))].toSorted(),
    )
    expect(template.items.length).toBeLessThan(guides.length)
    for (const {id, offer} of guides) {
      expect(byClass.split(`href="/items/${id}/"`)).toHaveLength(2)
      expect(life.split(`href="/items/${id}/"`)).toHaveLength(1 + offer.life.length)
      expect(names.split(`href="/items/${id}/"`)).toHaveLength(1 + offer.also.length)
    }
  })

  test('says in both languages that it is a template, and marks a county’s own item', () => {
    expect(index('zh-Hans')).toContain('多数内容是样例')
    expect(index('en')).toContain('Most of it is a template')
    expect(text(index('en'))).toMatch(/Registering a tea stall \(made up\) +\(a county’s item\)/)
    expect(index('en')).toContain('href="/en/items/homestead/"')
  })
})

describe('a guide', () => {
  test('of each item of the template says so and how much was seen, and has every paper of it', () => {
    for (const {id, item, offer} of guides) {
      const html = page(id)
      expect(html.includes('本页是样例，不是本县的规定。')).toBe(item !== undefined)
      for (const {id: paper} of offer.papers ?? []) expect(html).toContain(`data-paper="${paper}"`)
      expect(html.includes('没有见到这件事的材料清单')).toBe(offer.papers === undefined)
    }
  })

  test('says how staff help, each way with its clause, and prints in large type at a tick', () => {
    const html = page('old-age-allowance')
    for (const clause of ['SW-ASSIST-006', 'SW-ASSIST-008', 'SW-ASSIST-012', 'SW-ASSIST-011', 'SW-ASSIST-016'])
      expect(html).toContain(`href="/clauses/${clause}/"`)
    expect(html).toMatch(/<input[^>]*type="checkbox"[^>]* name="large"/)
  })

  test('says how far an item goes online and how often one comes where the county’s list does', () => {
    const guide = guideOf('old-age-allowance')
    const shown = (change: object) => {
      const lists = guide.lists.map(({list, offer}) => ({list, offer: {...offer, ...change}}))
      return text(renderToStaticMarkup(createElement(GuideView, {guide: {...guide, lists}, locale: 'zh-Hans'})))
    }
    expect(shown({online: '全程网办', visits: 0})).toMatch(/全程网办 +不用到场/)
    expect(shown({online: '四级', visits: 1})).toMatch(/四级 +1次/)
    expect(shown({online: undefined, visits: undefined})).toMatch(/清单没有写 +清单没有写/)
  })

  test('names a promise only under a county’s list; elsewhere’s days stand apart with the page that prints them', () => {
    for (const {id, lists} of guides) {
      const promised = lists.flatMap(({list, offer}) => (list.county && offer.promised ? [offer.promised.n] : []))
      const said = text(promises(id))
      expect([...said.matchAll(/(\d+)个工作日/g)].map(([, n]) => Number(n))).toEqual(promised.filter((n) => n > 0))
      const inCounty = lists.some(({list}) => list.county)
      expect(said).toContain(inCounty ? '没有列出的县，承诺时限还没有录入' : '本县的承诺时限还没有录入')
    }
    expect(text(promises('old-age-allowance'))).toContain('示例县的事项（虚构示例） 8个工作日')
    const printed = guides.find(({item}) => (item?.printed.length ?? 0) > 0)
    expect(page(printed?.id ?? '')).toMatch(/<h3>别处印过的时限<\/h3><ul><li>[^<]+<cite>/)
  })

  test('tells how a good paper looks, what each situation adds and drops, and the way to the counter', () => {
    const html = text(page('subsistence-allowance'))
    expect(html).toContain('好的样子：')
    expect(html).toContain('户口在不在本县？不在')
    expect(html).toContain('先问镇窗口能不能在居住地申请')
    expect(page('subsistence-allowance')).toContain('href="/counter/template/subsistence-allowance/"')
    expect(page('tea-hut')).toContain('示例县自己的事项，样例里没有。')
    expect(page('tea-hut')).not.toContain('href="/counter/template/')
  })
})

describe('what can be done at a point', () => {
  const part = (id: string, locale: Locale = 'zh-Hans') =>
    renderToStaticMarkup(createElement(PointItems, {entry: findEntry(directory, id), locale}))

  test('is not said of a real point whose county has no list', () => {
    expect(text(part('zhanqi'))).toContain('本县目录尚未录入')
    expect(part('zhanqi')).not.toMatch(/href="\/items\/[a-z]/)
    expect(part('zhanqi')).not.toContain('工作日')
  })

  test('is counted by how far it goes, with a link to each guide, the county’s days and the window', () => {
    const html = part('sample-qingyun')
    const counts = [...text(html).matchAll(/(直接办|在这里收|帮助办|告知去处) (\d+)/g)].map(([, , n]) => Number(n))
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(html.match(/<li>/g)?.length)
    expect(text(html)).toContain(`共${html.match(/<li>/g)?.length}项`)
    expect(html).toContain('县清单另有1项不在这里办')
    expect(html).not.toContain('href="/items/tea-hut/"')
    expect(text(html)).toMatch(/高龄津贴申领 （8个工作日）/)
    expect(text(html)).toMatch(/城乡居民基本养老保险参保登记 （当场办结，2号窗口）/)
    expect(text(html)).toMatch(/社会保障卡申领 （5个工作日，去镇）/)
    expect(part('sample-qingyun', 'en')).toContain('href="/en/items/old-age-allowance/"')
  })
})
