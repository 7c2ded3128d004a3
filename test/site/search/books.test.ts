import {describe, expect, test} from 'vitest'
import {everydayNames} from '../../../site/search/everydayNames.ts'
import {excerptOf, match} from '../../../site/search/match.ts'
import {prepare} from '../../../site/search/matchIndex.ts'
import {searchData} from '../../../site/search/searchData.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

const directory = entries
const data = {
  'zh-Hans': searchData(catalogue, directory, 'zh-Hans'),
  'zh-Hant': searchData(catalogue, directory, 'zh-Hant'),
  en: searchData(catalogue, directory, 'en'),
}
const index = {'zh-Hans': prepare(data['zh-Hans']), 'zh-Hant': prepare(data['zh-Hant']), en: prepare(data.en)}
const found = (query: string, locale: keyof typeof index = 'zh-Hans') => match(query, index[locale])
const literal = (query: string, locale: keyof typeof index = 'zh-Hans') => found(query, locale).literal.map(({item}) => item.path)
const near = (query: string, locale: keyof typeof index = 'zh-Hans') => found(query, locale).near.map(({item}) => item.path)

/** Numbers that look random and are the same in every run. */
function seeded(seed: number) {
  return (n: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % n
  }
}

describe('literal search', () => {
  test.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
    'finds every substring that stands in the text or name of anything in %s',
    (locale) => {
      const random = seeded(7)
      const missed: string[] = []
      for (let i = 0; i < 250; i++) {
        const item = data[locale].items[random(data[locale].items.length)]
        const line = (random(4) === 0 ? item?.title : item?.text?.split('\n')[0]) ?? ''
        const from = random(Math.max(1, line.length - 6))
        const piece = line.slice(from, from + 2 + random(5)).trim()
        if (piece.length < 2 || !/[\p{L}\p{N}]/u.test(piece)) continue
        if (!literal(piece, locale).includes(item?.path ?? '')) missed.push(`${piece} in ${item?.path}`)
      }
      expect(missed).toEqual([])
    },
    30_000,
  )

  test('finds a substring across the borders of words', () => {
    const item = {kind: 'clause', path: '/clauses/SW-X-001/', title: '说明', text: '请用一段简单的话说明。'} as const
    const one = prepare({...data['zh-Hans'], items: [item]})
    expect(match('段简', one).literal.map((r) => r.item.path)).toEqual(['/clauses/SW-X-001/'])
  })

  test('marks the hit within the text around it', () => {
    const hit = found('老花镜').literal.find(({item}) => item.code === 'SW-WIN-019')
    expect(
      hit &&
        excerptOf(hit)
          .filter(({marked}) => marked)
          .map(({text}) => text),
    ).toEqual(['老花镜'])
  })

  test('shows the Traditional page in Traditional characters and finds it by both', () => {
    const paths = literal('便民服務站', 'zh-Hant')
    expect(paths.length).toBeGreaterThan(3)
    expect(new Set(paths)).toEqual(new Set(literal('便民服务站', 'zh-Hant')))
    expect(found('戰旗', 'zh-Hant').literal[0]?.item.title).toBe('戰旗村')
  })

  test('gives each page once', () => {
    for (const query of ['轮椅', '意见箱', '柜台高度']) {
      const paths = literal(query)
      expect(paths.length).toBe(new Set(paths).size)
    }
  })

  test('narrows a number to the handbook that is named with it', () => {
    expect(literal('6.3.1').some((path) => path.startsWith('/clauses/SW-'))).toBe(true)
    expect(literal('硬件手册6.3.1')[0]).toBe('/clauses/HW-SIGN-010/')
    expect(literal('硬件手册6.3.1').filter((path) => path.startsWith('/clauses/SW-'))).toEqual([])
  })

  test('finds nothing for an empty query', () => {
    expect(found('   ')).toEqual({literal: [], near: []})
  })
})

describe('near matches', () => {
  test('are offered only if the words themselves find nothing or next to nothing', () => {
    expect(near('战旗')).toEqual([])
    expect(near('标识')).toEqual([])
    expect(near('HW-SIGN-010')).toEqual([])
    expect(literal('战棋村')).toEqual([])
    expect(near('战棋村')[0]).toBe('/points/zhanqi/')
  })

  test('are not made up for words that resemble nothing', () => {
    expect(found('龘龘龘')).toEqual({literal: [], near: []})
    expect(found('xyzzyq', 'en')).toEqual({literal: [], near: []})
  })
})

test('words of everyday speech are given to clauses that exist and terms that are defined', () => {
  const terms = Object.keys(everydayNames.terms)
  expect(terms.filter((id) => !catalogue.terms.get(id)?.definition)).toEqual([])
  expect(Object.keys(everydayNames.clauses).filter((id) => !catalogue.clause.has(id))).toEqual([])
})
