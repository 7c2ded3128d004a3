import {describe, expect, test} from 'vitest'
import {ranks, score} from '../../../site/search/matchScore.ts'
import {literalWord, nearWays} from '../../../site/search/matchWord.ts'
import type {ItemKind, SearchItem} from '../../../site/search/searchItem.ts'
import {indexOf, item} from './smallIndex.ts'

/** The rank of `one` for `query`, as it stands or by sound. */
function rank(query: string, one: SearchItem, near = false): number | undefined {
  const index = indexOf(one)
  const [folded] = index.items
  if (!folded) throw new Error('an index of one item has one')
  const word = near ? nearWays[0]?.(query, index) : literalWord(query)
  const found = word && score(folded, word, index)?.rank
  return found === undefined ? undefined : Number(found.toFixed(6))
}

test('a code ranks before a name, a name before its parts, names before texts', () => {
  expect(ranks).toEqual({
    code: 0,
    whole: 1,
    spelled: 1.4,
    codePart: 2,
    start: 3,
    spelledStart: 3.5,
    part: 4,
    town: 4.5,
    spelledInside: 4.6,
    text: 5,
    also: 6,
  })
})

describe('a name', () => {
  test.each([
    ['whole', '标识', '标识', 1.002],
    ['its beginning', '标识', '标识牌', 3.003],
    ['its middle', '标识', '大标识牌', 4.004],
    ['its end', '标识', '大标识', 4.003],
    ['a Latin word within it', 'desk', 'a desk', 4.006],
    ['a Latin word behind Chinese', 'desk', '大desk', 4.005],
    ['a piece within a Latin word', 'desk', 'xdesk', 6.005],
    ['what follows a Latin word', '标识', 'x标识', 4.003],
    ['the beginning of a Latin word', 'des', 'desk', 3.004],
    ['something else', '标识', '柜台', undefined],
  ])('%s: %s in %s', (_, query, title, wanted) => {
    expect(rank(query, item('term', title))).toBe(wanted)
  })

  test('ranks by its length, up to sixty characters', () => {
    expect(rank('标识', item('term', `标识${'一'.repeat(57)}`))).toBe(3.059)
    expect(rank('标识', item('term', `标识${'一'.repeat(58)}`))).toBe(3.06)
    expect(rank('标识', item('term', `标识${'一'.repeat(59)}`))).toBe(3.06)
  })

  test('that is a further one ranks behind, the more so where only a piece of it is meant; no more after the fifth', () => {
    const names = (title: string) => Array.from({length: 7}, (_, i) => item('term', '其他', {names: [...Array(i).fill('一'), title]}))
    expect(names('标识').map((one) => rank('标识', one))).toEqual([1.052, 1.102, 1.152, 1.202, 1.252, 1.252, 1.252])
    expect(names('标识牌').map((one) => rank('标识', one))).toEqual([3.203, 3.403, 3.603, 3.803, 4.003, 4.003, 4.003])
  })

  test('ranks by its best', () => {
    expect(rank('标识', item('term', '标识牌', {names: ['标识', '大标识']}))).toBe(1.052)
  })

  test.each([
    ['战旗', '战旗村', 1.003],
    ['战旗', '战旗社区', 1.004],
    ['战旗', '战旗村村', 3.004],
    ['战旗', '战旗新村', 3.004],
    ['战旗', '战旗村口', 3.004],
    ['战旗', '大战旗村', 4.004],
    ['村', '大村', 4.002],
    ['战旗村便民服务站', '战旗村', 1.003],
    ['战旗便民服务站', '战旗村', undefined],
  ])('of a place is whole without what it is, and by its service point: %s, %s', (query, title, wanted) => {
    expect(rank(query, item('place', title))).toBe(wanted)
  })

  test('of anything else is not', () => {
    expect(rank('战旗', item('term', '战旗村'))).toBe(3.003)
    expect(rank('战旗村便民服务站', item('term', '战旗村'))).toBeUndefined()
  })
})

describe('a text', () => {
  test('ranks by the place of the hit, up to the five hundredth character', () => {
    const at = (place: number) => rank('标识', item('term', '其他', {text: `${'一'.repeat(place)}标识`}))
    expect([0, 1, 499, 500, 501].map(at)).toEqual([5, 5.0006, 5.2994, 5.3, 5.3])
  })

  test('of a place names its town', () => {
    expect(rank('唐昌', item('place', '战旗村', {text: '一唐昌镇'}))).toBe(ranks.town)
  })

  test('ranks behind a part of a name, and before a piece of a Latin word', () => {
    expect(rank('标识', item('term', '大标识', {text: '标识'}))).toBe(4.003)
    expect(rank('desk', item('term', 'xdesk', {text: 'desk'}))).toBe(5)
  })

  test('tells where the hit is, whatever the rank comes from', () => {
    const index = indexOf(item('clause', '标识', {code: 'HW-SIGN-010', text: '见hw-sign-010和标识'}))
    const hit = (query: string) => index.items[0] && score(index.items[0], literalWord(query), index)
    expect(hit('标识')).toMatchObject({at: 13, length: 2})
    expect(hit('hw-sign-010')).toEqual({rank: 0, at: 1, length: 11})
    expect(hit('hw-sign-10')).toEqual({rank: 0, at: -1, length: 0})
  })

  test('that is not shown ranks last', () => {
    expect(rank('软体', item('term', '其他', {also: '软体'}))).toBe(ranks.also)
    expect(rank('软件', item('term', '其他', {also: '软体'}))).toBeUndefined()
    expect(rank('desk', item('term', 'xdesk', {also: 'desk'}))).toBe(6.005)
  })
})

describe('a number', () => {
  const clause = item('clause', '高度', {number: '6.3.1', code: 'HW-SIGN-010', text: '6.31'})

  test.each([
    ['6.3.1', 0],
    ['第6.3.1条', 0],
    ['6.3', 2.3],
    ['第6章', 2.3],
    ['6.31', 5],
    ['6.2', undefined],
  ])('ranks as a code, that of the section as a part of one: %s', (query, wanted) => {
    expect(rank(query, clause)).toBe(wanted)
  })

  test('is not looked for in what has none', () => {
    expect(rank('6.3.1', item('term', '高度'))).toBeUndefined()
    expect(rank('6.3.1', item('term', '6.3.1'))).toBe(1.005)
  })
})

describe('a code', () => {
  const clause = item('clause', '高度', {code: 'HW-SIGN-010'})
  const standard = item('standard', '高度', {code: 'GB/T 31521-2015'})

  test.each([
    ['hw-sign-010', 0],
    ['hwsign10', 0],
    ['hw-sign', 2],
    ['hw', 2],
    ['h', undefined],
    ['sign-010', 2.1],
    ['sign10', 2.1],
    ['010', 2.1],
    ['n10', 2.1],
    ['10', undefined],
    ['gn-01', undefined],
    ['sign', undefined],
    ['hw-sign-011', undefined],
  ])('of a clause is found by its beginning and its end: %s', (query, wanted) => {
    expect(rank(query, clause)).toBe(wanted)
  })

  test.each([
    ['gb/t 31521-2015', 0],
    ['gbt315212015', 0],
    ['gb/t 31521', 2],
    ['gb/t', undefined],
    ['31521', 2.1],
    ['1521', 2.1],
    ['521', undefined],
    ['2015', 2.1],
    ['t 31521', 2.1],
    ['31521x', undefined],
  ])('of a standard is found by any piece of it with figures: %s', (query, wanted) => {
    expect(rank(query, standard)).toBe(wanted)
  })

  test('is not found by a piece that ends in a letter', () => {
    expect(rank('51/t', item('standard', '高度', {code: 'GB 4451/T'}))).toBeUndefined()
    expect(rank('b51/t', item('standard', '高度', {code: 'DB51/T 2000'}))).toBeUndefined()
  })

  test('that is not there is not found', () => {
    expect(rank('010', item('clause', '高度'))).toBeUndefined()
  })

  test.each([
    ['hw-sign-011', clause, 2],
    ['hw-sgn-010', clause, 2],
    ['hw-siign-010', clause, 2],
    ['hw-sgn-011', clause, undefined],
    ['hw-1', clause, undefined],
    ['hw-si', clause, undefined],
    ['hws1', clause, undefined],
    ['hwsi', clause, undefined],
    ['hwsi1', clause, 2],
    ['hwsignx', clause, undefined],
    ['gb/t 31522', standard, 2],
    ['gb/t 931521', standard, 2],
    ['gb/t 1521', standard, 2],
    ['gb/t 31522', item('standard', '高度'), undefined],
  ])('is near by one letter or figure, of five or more: %s', (query, one, wanted) => {
    expect(rank(query, one, true)).toBe(wanted)
  })
})

describe('pinyin', () => {
  const of = (kind: ItemKind, title: string) => item(kind, title)

  test.each([
    ['zhanqi', 'term', '战旗', 1.41],
    ['zq', 'term', '战旗', 1.41],
    ['zhan', 'term', '战旗', 3.51],
    ['qicun', 'term', '战旗村', 4.615],
    ['zhanqi', 'clause', '战旗', 1.71],
    ['zhanqi', 'section', '战旗', 1.71],
    ['zhan', 'clause', '战旗', 3.81],
    ['zhanx', 'term', '战旗', undefined],
  ] as const)('ranks behind the characters that it spells: %s, %s %s', (query, kind, title, wanted) => {
    expect(rank(query, of(kind, title))).toBe(wanted)
  })

  test('of a further name ranks behind, but not of a place', () => {
    expect(rank('zhanqi', item('term', '银行', {names: ['标识', '战旗']}))).toBe(1.51)
    expect(rank('zhanqi', item('place', '银行', {names: ['标识', '战旗']}))).toBe(1.41)
  })

  test('ranks behind a name that is written so', () => {
    expect(rank('zhanqi', item('term', '战旗', {names: ['zhanqi']}))).toBe(1.056)
    expect(rank('zhanqi', item('term', '战旗', {names: ['zhanqi road']}))).toBe(1.41)
  })

  test.each([
    ['zhanki', 'term', '战旗', 1.4],
    ['zhanki', 'clause', '战旗', 1.7],
    ['zhenkibiao', 'term', '战旗标识', undefined],
    ['zhanqebiao', 'term', '战旗标识', 3.5],
    ['zhanqebiao', 'section', '战旗标识', 3.8],
    ['gang', 'term', '岗', 1.4],
    ['gng', 'term', '岗', undefined],
    ['gong', 'term', '岗', 1.4],
    ['zhenq', 'term', '战旗', undefined],
    ['zhanq', 'term', '战旗标识', undefined],
    ['zhenqi', 'term', '战旗标识', 3.5],
    ['zhenq', 'term', '战旗标识', undefined],
    ['abgng', 'term', 'ab岗', 1.4],
    ['xxxxxx', 'term', '战旗', undefined],
  ] as const)('is near by one letter, of four or more; of a beginning, of six or more: %s, %s %s', (query, kind, title, wanted) => {
    expect(rank(query, of(kind, title), true)).toBe(wanted)
  })
})
