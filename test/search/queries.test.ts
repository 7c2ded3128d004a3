import {describe, expect, test} from 'vitest'
import {loadCatalogue} from '../../handbooks/catalogue.ts'
import {loadDirectory} from '../../points/directory.ts'
import {match} from '../../site/islands/match.ts'
import {prepare} from '../../site/islands/matchIndex.ts'
import {type Locale, locales} from '../../site/locale.ts'
import {searchData} from '../../site/searchData.ts'
import {judge, loadQueries, sum} from './queries.ts'

const queries = loadQueries()
const catalogue = loadCatalogue()
const directory = loadDirectory(catalogue)
const data = Object.fromEntries(locales.map((locale) => [locale, searchData(catalogue, directory, locale)]))
const index = Object.fromEntries(locales.map((locale) => [locale, prepare(dataOf(locale))]))

function dataOf(locale: Locale) {
  const found = data[locale]
  if (!found) throw new Error(`no search data in ${locale}`)
  return found
}

const addresses = (query: string, locale: Locale) => {
  const {literal, near} = match(query, index[locale] ?? prepare(dataOf(locale)))
  return [...literal, ...near].map(({item}) => item.path)
}

describe('the published list of queries', () => {
  test('holds at least 120 queries, none twice, for pages that exist', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120)
    const keys = queries.map(({query, locale}) => `${locale} ${query}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    const known = new Set(dataOf('zh-Hans').items.map(({path}) => path))
    expect(queries.flatMap(({wanted}) => wanted).filter((path) => !known.has(path))).toEqual([])
  })

  test('reaches a recall of at least 0.98 among the first five', () => {
    const missed = queries.flatMap((wanted) => {
      const found = addresses(wanted.query, wanted.locale)
      const {found: n, wanted: all, firstRight} = judge(wanted, found)
      return n === all && firstRight !== false
        ? []
        : [
            `${wanted.group}: ${wanted.query} (${wanted.locale}) wanted ${wanted.wanted.join(' ')}${wanted.first ? ' first' : ''}, found ${found.slice(0, 5).join(' ') || 'nothing'}`,
          ]
    })
    const {recall, first} = sum(queries.map((wanted) => judge(wanted, addresses(wanted.query, wanted.locale))))
    const summary = `recall@5 ${recall.toFixed(3)}, right page first ${first.toFixed(3)} of ${queries.length} queries\n${missed.join('\n')}`
    expect(recall, summary).toBeGreaterThanOrEqual(0.98)
    expect(first, summary).toBeGreaterThanOrEqual(0.98)
  })
})
