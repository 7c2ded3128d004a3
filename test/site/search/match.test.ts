import {describe, expect, test} from 'vitest'
import {excerptOf, match} from '../../../site/search/match.ts'
import {ranks} from '../../../site/search/matchScore.ts'
import type {SearchItem} from '../../../site/search/searchItem.ts'
import {indexOf, item} from './smallIndex.ts'

/** What `query` finds among `items`: titles and ranks. */
function ask(query: string, ...items: readonly SearchItem[]) {
  const {literal, near} = match(query, indexOf(...items))
  const line = ({item: {title}, rank}: {item: SearchItem; rank: number}) => [title, Number(rank.toFixed(4))] as const
  return {literal: literal.map(line), near: near.map(line)}
}

const titles = (found: readonly (readonly [string, number])[]) => found.map(([title]) => title)

describe('a query', () => {
  test('of nothing finds nothing', () => {
    expect(match(' \t', indexOf(item('term', '标识')))).toEqual({literal: [], near: []})
  })

  test('finds what is called so, then what is written so, with the place of the hit', () => {
    const [named, written] = [item('term', '标识'), item('clause', '高度', {text: '窗口的标识。'})]
    const {literal, near} = match('標識', indexOf(written, named))
    expect(literal).toEqual([
      {item: named, rank: expect.closeTo(ranks.whole + 0.002 + 2 * 0.02), at: -1, length: 0},
      {item: written, rank: expect.closeTo(ranks.text + 3 * 0.0006 + 7 * 0.02), at: 3, length: 2},
    ])
    expect(near).toEqual([])
  })

  test('finds a piece across the borders of words', () => {
    expect(titles(ask('段简', item('clause', '说明', {text: '请用一段简单的话说明。'})).literal)).toEqual(['说明'])
  })

  test('gives each page once, by its best hit', () => {
    const part = item('term', '标识的高度', {path: '/x/'})
    const whole = item('fitting', '标识', {path: '/x/'})
    expect(titles(ask('标识', part, whole).literal)).toEqual(['标识'])
    expect(titles(ask('标识', whole, part).literal)).toEqual(['标识'])
  })

  test('gives of equals on one page the first', () => {
    const [first, second] = [item('term', '标识', {path: '/x/', aside: 'first'}), item('term', '标识', {path: '/x/', aside: 'second'})]
    expect(match('标识', indexOf(first, second)).literal.map((r) => r.item.aside)).toEqual(['first'])
  })

  test('lists equals by kind, and the last ones behind', () => {
    expect(
      ask('标识', item('place', '标识', {last: true}), item('clause', '标识', {path: '/b/'}), item('sign', '标识', {path: '/c/'})).literal,
    ).toEqual([
      ['标识', 1.002],
      ['标识', 1.142],
      ['标识', 1.522],
    ])
  })
})

describe('several words', () => {
  const both = item('sign', '柜台', {path: '/both/', text: '高度'})
  const texts = item('sign', '其他', {path: '/texts/', text: '柜台高度'})

  test('must all match, and the worse counts more', () => {
    expect(ask('柜台 高度', both, texts, item('sign', '柜台')).literal).toEqual([
      ['柜台', Number((0.7 * 5 + 0.3 * ((1.002 + 5) / 2) + 0.2).toFixed(4))],
      ['其他', Number((0.7 * 5.0012 + 0.3 * ((5 + 5.0012) / 2) + 0.2).toFixed(4))],
    ])
  })

  test('show the place of the first that stands in the text', () => {
    expect(match('柜台 高度', indexOf(both)).literal).toMatchObject([{at: 0, length: 2}])
    expect(match('柜台 高度', indexOf(item('sign', '其他', {text: '。高度，柜台'}))).literal).toMatchObject([{at: 4, length: 2}])
  })

  test('written without spaces are found apart, behind what holds them together', () => {
    const apart = item('sign', '柜台', {names: ['高度']})
    expect(titles(ask('柜台高度', apart, texts).literal)).toEqual(['柜台', '其他'])
    expect(ask('柜台高度', apart).literal[0]?.[1]).toBeCloseTo(0.7 * 1.052 + 0.3 * ((1.002 + 1.052) / 2) + 0.4, 4)
  })

  test('far apart in a text are offered only where fewer than three hold them together', () => {
    const apart = item('sign', '远', {text: '柜台很远的高度'})
    const together = ['甲', '乙', '丙'].map((title) => item('sign', title, {text: '柜台高度'}))
    expect(titles(ask('柜台高度', apart, ...together.slice(1)).literal)).toEqual(['乙', '丙', '远'])
    expect(titles(ask('柜台高度', apart, ...together).literal)).toEqual(['甲', '乙', '丙'])
    expect(titles(ask('柜台高度', item('sign', '高度和柜台'), ...together).literal)).toEqual(['高度和柜台', '甲', '乙', '丙'])
  })

  test('narrow the search to the handbook that one of them names', () => {
    const clause = (id: string) => item('clause', `${id}的标识`, {path: `/clauses/${id}/`, code: id})
    const section = (book: string) => item('section', `${book}的标识`, {path: `/handbooks/${book}/signs/`})
    const all = [clause('HW-A-001'), clause('SW-A-001'), section('hardware'), section('software')]
    const first = (query: string) => titles(ask(query, ...all).literal)
    expect(first('硬件手册标识')).toEqual(['hardware的标识', 'HW-A-001的标识'])
    expect(first('软件手册标识')).toEqual(['software的标识', 'SW-A-001的标识'])
    expect(first('标识')).toHaveLength(4)
  })
})

describe('what comes near', () => {
  const town = (title: string) => item('place', title, {text: '战旗'})

  test('is offered where fewer than three are found and none of them by its name', () => {
    const alike = item('term', '站旗')
    const texts = ['甲', '乙', '丙'].map((title) => item('sign', title, {text: '战旗'}))
    expect(titles(ask('战旗', alike).near)).toEqual(['站旗'])
    expect(titles(ask('战旗', alike, ...texts.slice(1)).near)).toEqual(['站旗'])
    expect(titles(ask('战旗', alike, ...texts).near)).toEqual([])
    expect(titles(ask('战旗', alike, item('term', '战旗')).near)).toEqual([])
    expect(titles(ask('战旗', alike, item('term', '大战旗')).near)).toEqual([])
    expect(titles(ask('战旗', alike, town('甲')).near)).toEqual(['站旗'])
  })

  test('holds nothing that was found by the words themselves', () => {
    expect(ask('战旗', item('sign', '甲', {text: '战旗'})).near).toEqual([])
  })

  test('ranks what differs by a character behind what sounds alike, and what leaves something out behind both', () => {
    const [sound, edit, gap] = [
      item('sign', '甲', {text: '站旗村'}),
      item('sign', '乙', {text: '战龙村'}),
      item('sign', '丙', {text: '战的旗的村'}),
    ]
    expect(ask('战旗村', gap, edit, sound)).toEqual({
      literal: [],
      near: [
        ['甲', 5],
        ['乙', 5.5],
        ['丙', 6],
      ],
    })
  })

  test('is not looked for further once a name is found', () => {
    const sound = item('sign', '站旗村')
    const edit = item('sign', '战龙村')
    expect(titles(ask('战旗村', edit, sound).near)).toEqual(['站旗村'])
    expect(ask('战旗村', edit).near).toEqual([['战龙村', 1.503]])
  })

  test('lists each page once, by the nearest way', () => {
    const twice = item('sign', '甲', {text: '站旗村和战龙村'})
    expect(ask('战旗村', twice).near).toEqual([['甲', 5]])
  })

  test('cuts a word in two only for names', () => {
    expect(titles(ask('战旗银行', item('sign', '站起和银行'))?.near)).toEqual(['站起和银行'])
    expect(titles(ask('战旗银行', item('sign', '甲', {text: '站起和很远的别处的银行'})).near)).toEqual([])
  })

  test('are the names that hold a part of the query, the longer part first, if nothing else does', () => {
    const short = item('sign', '尺寸')
    expect(titles(ask('大招牌 尺寸', short, item('sign', '大招牌')).near)).toEqual(['大招牌', '尺寸'])
    expect(ask('大招牌 尺寸', item('sign', '大招牌')).near).toEqual([['大招牌', Number((1.003 + 2 - 6 / 5).toFixed(4))]])
    expect(ask('大招牌 尺寸', item('sign', '甲', {text: '大招牌'})).near).toEqual([])
  })

  test('are such names only behind nothing nearer than a text that differs by a character', () => {
    const part = item('sign', '银行')
    const text = (title: string, written: string) => item('sign', title, {text: written})
    expect(titles(ask('战旗银行', part, item('sign', '站旗银行')).near)).toEqual(['站旗银行'])
    expect(titles(ask('战旗银行', part, text('甲', '站旗银行')).near)).toEqual(['甲'])
    expect(titles(ask('战旗银行', part, text('甲', '战龙银行')).near)).toEqual(['银行', '甲'])
    expect(titles(ask('战旗银行', text('银行', '战龙银行')).near)).toEqual(['银行'])
  })

  test('are ten at most', () => {
    const many = Array.from({length: 12}, (_, i) => item('sign', `${i}`, {text: '站旗'}))
    expect(ask('战旗', ...many).near).toHaveLength(10)
  })

  test('finds a word with a hyphen', () => {
    expect(titles(ask('办事-指南', item('term', '办事指南')).near)).toEqual(['办事指南'])
  })
})

describe('an excerpt', () => {
  const of = (text: string | undefined, at: number, length: number) =>
    excerptOf({item: item('clause', '高度', text === undefined ? {} : {text}), rank: 0, at, length})
      .map(({text: piece, marked}) => (marked ? `[${piece}]` : piece))
      .join('|')

  test('is the beginning of a text without a hit', () => {
    expect(of('一'.repeat(80), -1, 0)).toBe('一'.repeat(80))
    expect(of('一'.repeat(81), -1, 0)).toBe(`${'一'.repeat(80)}……`)
    expect(of(undefined, -1, 0)).toBe('')
  })

  test('is the hit with what stands around it', () => {
    expect(of('一\n高度 二', 2, 2)).toBe('一 |[高度]| 二')
    expect(of('高度', 0, 2)).toBe('|[高度]|')
    expect(of(`${'一'.repeat(24)}高度${'二'.repeat(40)}`, 24, 2)).toBe(`${'一'.repeat(24)}|[高度]|${'二'.repeat(40)}`)
    expect(of(`${'一'.repeat(25)}高度${'二'.repeat(41)}`, 25, 2)).toBe(`……${'一'.repeat(24)}|[高度]|${'二'.repeat(40)}……`)
  })

  test('cuts no Latin word', () => {
    const words = "well-known o'er the counter_1 desk".repeat(6)
    expect(of(`${'a'.repeat(30)} desk ${'b'.repeat(60)} end`, 31, 4)).toBe(`${'a'.repeat(30)} |[desk]| ${'b'.repeat(60)}…`)
    expect(of(`start ${'a'.repeat(30)} desk ${'b'.repeat(60)}`, 37, 4)).toBe(`…${'a'.repeat(30)} |[desk]| ${'b'.repeat(60)}`)
    expect(of(`${'a'.repeat(90)} end`, -1, 0)).toBe(`${'a'.repeat(90)}…`)
    expect(of(words, 60, 1)).toContain('[')
  })

  test('cuts at the border of a word', () => {
    expect(of(`${'a'.repeat(79)} word end`, -1, 0)).toBe(`${'a'.repeat(79)} …`)
    expect(of(`${'a'.repeat(80)} word end`, -1, 0)).toBe(`${'a'.repeat(80)}…`)
    expect(of(`${'a'.repeat(78)} it's-well end`, -1, 0)).toBe(`${'a'.repeat(78)} it's-well…`)
  })
})
