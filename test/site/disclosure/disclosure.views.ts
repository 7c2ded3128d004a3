import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {type BoardNotice, boardOn} from '../../../points/disclosure/notice.ts'
import {BoardView, PointNotices} from '../../../site/disclosure/BoardView.tsx'
import {boards, feedPath} from '../../../site/disclosure/boards.ts'
import {DeskView} from '../../../site/disclosure/DeskView.tsx'
import {type FeedOf, noticeFeed} from '../../../site/disclosure/noticeFeed.ts'
import {townFeeds} from '../../../site/point/townFeeds.ts'
import {directory, nameOfPoint} from '../../../site/shell/data.ts'

const notice = (over: Partial<BoardNotice>): BoardNotice => ({
  key: 'n-2026-12-01-00000000',
  title: '停水<通知>',
  category: 'message',
  from: '2026-12-01',
  until: '2026-12-05',
  post: 'window',
  text: '一行\n二行 & 三',
  ...over,
})
const entry = {id: 'sample-liuan', sample: true, name: {zh: '柳岸社区便民服务站', en: 'Liu’an Station'}}
const shown = (notices: readonly BoardNotice[], day: string, locale: 'zh-Hans' | 'en' = 'zh-Hans') =>
  renderToStaticMarkup(createElement(BoardView, {entry, board: boardOn(notices, day), feed: '/f.atom', locale}))

test('notices hang at made-up points alone, and say that they are samples', () => {
  expect([...boards.keys()].sort()).toEqual(['sample-guyu', 'sample-liuan'])
  const made = new Map(directory.map(({id, sample}) => [id, sample]))
  for (const [id, {current}] of boards) {
    expect(made.get(id)).toBe(true)
    for (const {title, text, category} of current) {
      expect(title).toMatch(/^样例：/)
      expect(text).toMatch(category === 'list' ? /^$/ : /内容是编造的/)
    }
  }
})

test('what stands has its words and the stamp of three lines; what is past its title and dates alone', () => {
  const html = shown([notice({})], '2026-12-05')
  expect(html).toContain('停水&lt;通知&gt;')
  for (const line of [
    '发布岗位：</dt><dd data-fill="post">综合窗口',
    '发布日期：</dt><dd data-fill="from">2026-12-01',
    '撤下日期：</dt><dd data-fill="until">2026-12-05',
  ])
    expect(html).toContain(line)
  expect(html).toContain('data-until="2026-12-05"')
  const after = shown([notice({})], '2026-12-06')
  expect(after).toContain('2026-12-01起，至2026-12-05')
  expect(after).toContain('停水')
  expect(after).not.toContain('一行')
})

test('what waits for its first day is nowhere, unless its words may be known before: then it is there, hidden, until its day', () => {
  expect(shown([notice({})], '2026-11-30')).not.toMatch(/停水|一行/)
  expect(shown([notice({early: true, category: 'list'})], '2026-11-30')).not.toMatch(/停水|一行/)
  const html = shown([notice({early: true})], '2026-11-30')
  expect(html).toMatch(/<article[^>]* hidden="" data-from="2026-12-01" data-pagefind-ignore="">/)
  expect(html).toContain('一行')
  expect(shown([notice({early: true})], '2026-12-01')).not.toContain('data-from')
  const list = renderToStaticMarkup(
    createElement(PointNotices, {entry, board: boardOn([notice({early: true}), notice({title: '秘'})], '2026-11-30'), locale: 'zh-Hans'}),
  )
  expect(list).toMatch(/<li data-until="2026-12-05" hidden="" data-from="2026-12-01"/)
  expect(list).not.toContain('秘')
})

test('a list of recipients that is past leaves nothing', () => {
  expect(shown([notice({category: 'list'})], '2026-12-06')).not.toContain('停水')
})

test('the words of a list of recipients go neither onto the page nor into the feed', () => {
  const list = notice({category: 'list', text: '王某某'})
  const html = shown([list], '2026-12-05')
  expect(html).toContain('网上不登姓名')
  expect(html).not.toContain('王某某')
  const [point] = feed.points
  const xml = noticeFeed({...feed, points: point ? [{...point, notices: [list]}] : []}, settings)
  expect(xml).toContain('网上不登姓名')
  expect(xml).not.toContain('王某某')
})

test('an English page marks the words of the notice as Chinese', () => {
  const html = shown([notice({until: undefined})], '2026-12-05', 'en')
  expect(html).toContain('<h3 lang="zh-Hans">')
  expect(html).toContain('Comes down: </dt><dd data-fill="until">standing')
})

test('the page of the point leads to each notice', () => {
  const html = renderToStaticMarkup(createElement(PointNotices, {entry, board: boardOn([notice({})], '2026-12-01'), locale: 'en'}))
  expect(html).toContain('href="/en/points/sample-liuan/notices/#n-2026-12-01-00000000"')
})

test('the desk names every category with its clause and every post, and holds a blank sheet', () => {
  const html = renderToStaticMarkup(createElement(DeskView, {calendar: loadWorkingCalendar(), locale: 'zh-Hans'}))
  expect(html).toContain('名单公示 <a href="/clauses/SW-DISC-003/">')
  expect(html).toContain('<li>值班长</li>')
  expect(html).toMatch(/<template>.*data-fill="title".*data-fill="until".*<\/template>/)
})

test('a feed is of a town, and only of those in which something hangs', () => {
  expect(townFeeds.map(({district, town}) => feedPath(district.id, town.id))).toEqual([
    '/districts/sample/mailong-town/notices.atom',
    '/districts/sample/yunting-subdistrict/notices.atom',
  ])
  expect(nameOfPoint('sample-liuan')?.zh).toBe('柳岸社区便民服务站')
})

const feed: FeedOf = {
  district: {id: 'jia', name: {zh: '甲县', en: 'Jia'}, sample: false},
  town: {id: 'yi', name: {zh: '乙镇', en: 'Yi'}},
  points: [
    {id: 'jia-one', name: {zh: '一站', en: 'One'}, notices: [notice({})]},
    {id: 'jia-two', name: {zh: '二站', en: 'Two'}, notices: [notice({from: '2026-12-03', key: 'n-2'})]},
  ],
}
const settings = {base: '/c/', site: 'https://example.gov.cn', districts: undefined}

test('a feed has what RFC 4287 asks for: ids that are URIs, authors, and times with a zone, the latest first', () => {
  const xml = noticeFeed(feed, settings)
  expect(xml.match(/<id>[^<]+/g)).toEqual([
    '<id>tag:jia.cunbiao.invalid,2026:yi',
    '<id>tag:jia.cunbiao.invalid,2026:jia-two/n-2',
    '<id>tag:jia.cunbiao.invalid,2026:jia-one/n-2026-12-01-00000000',
  ])
  expect(xml.match(/<updated>[^<]+/g)).toEqual([
    '<updated>2026-12-03T00:00:00+08:00',
    '<updated>2026-12-03T00:00:00+08:00',
    '<updated>2026-12-01T00:00:00+08:00',
  ])
  expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://example.gov.cn/c/districts/jia/yi/notices.atom"/>')
  expect(xml).toContain('<title>停水&#60;通知&#62;</title>')
  expect(xml).toContain('一行\n二行 &#38; 三')
  expect(xml.match(/<author>/g)).toHaveLength(3)
})

test('without a host the addresses of a feed are relative to it, and its ids are the same', () => {
  const xml = noticeFeed(feed, {...settings, site: undefined})
  expect(xml).toContain('href="../../../points/jia-one/notices/#n-2026-12-01-00000000"')
  expect(xml.match(/<id>[^<]+/g)).toEqual(noticeFeed(feed, settings).match(/<id>[^<]+/g))
})
