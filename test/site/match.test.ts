import {describe, expect, test} from 'vitest'
import {loadCatalogue} from '../../handbooks/catalogue.ts'
import {loadDirectory} from '../../points/directory.ts'
import {match, prepare} from '../../site/islands/match.ts'
import {searchData} from '../../site/searchData.ts'

const catalogue = loadCatalogue()
const directory = loadDirectory(catalogue)
const data = {zh: searchData(catalogue, directory, 'zh'), en: searchData(catalogue, directory, 'en')}
const index = {zh: prepare(data.zh), en: prepare(data.en)}
const ids = (query: string, written: 'zh' | 'en' = 'zh') => match(query, index[written], written).map((r) => r.id)

describe('the search of clauses and places', () => {
  test('finds every substring of two to six characters that stands in a clause', () => {
    let seed = 7
    const random = (n: number) => {
      seed = (seed * 48271) % 2147483647
      return seed % n
    }
    for (let i = 0; i < 300; i++) {
      const hit = data.zh.clauses[random(data.zh.clauses.length)]
      const line = hit?.text.split('\n')[0] ?? ''
      const from = random(Math.max(1, line.length - 6))
      const piece = line.slice(from, from + 2 + random(5)).trim()
      if (piece.length < 2) continue
      expect(ids(piece), piece).toContain(hit?.id)
    }
  })

  test('finds a substring across the borders of words', () => {
    const one = prepare({...data.zh, clauses: [{id: 'SW-X-001', number: '1.1.1', title: '说明', text: '请用一段简单的话说明。'}]})
    expect(match('段简', one, 'zh').map((r) => r.id)).toEqual(['SW-X-001'])
  })

  test('puts a clause first that is asked for by its id or its number', () => {
    const clause = catalogue.clause.get('HW-SIGN-010')
    expect(ids('HW-SIGN-010')[0]).toBe('HW-SIGN-010')
    expect(ids('hw sign 010')[0]).toBe('HW-SIGN-010')
    expect(ids(clause?.number ?? '')[0]).toBe('HW-SIGN-010')
  })

  test.each([
    ['战旗', 'zhanqi'],
    ['战旗村', 'zhanqi'],
    ['戰旗村', 'zhanqi'],
    ['zhanqi', 'zhanqi'],
    ['zhan qi', 'zhanqi'],
    ['ZQ', 'zhanqi'],
    ['青杠', 'qinggangshu'],
    ['青槓樹', 'qinggangshu'],
    ['青杠樹村', 'qinggangshu'],
    ['qgs', 'qinggangshu'],
    ['唐昌 战旗', 'zhanqi'],
    ['天骄', 'tianjiaoxilu'],
  ])('finds the place that %s names', (query, id) => {
    expect(ids(query).slice(0, 3)).toContain(id)
  })

  test('finds Simplified clauses by Traditional words, phrases of Taiwan included', () => {
    expect(ids('便民服務站').length).toBeGreaterThan(3)
    expect(ids('便民服務站')).toEqual(ids('便民服务站'))
  })

  test('finds English words in any case', () => {
    expect(ids('VIEWING distance', 'en')).toContain('HW-SIGN-010')
  })

  test('finds nothing for an empty query', () => {
    expect(ids('   ')).toEqual([])
  })
})
