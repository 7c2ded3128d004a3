import {describe, expect, test} from 'vitest'
import {loadItems} from '../../../handbooks/items/loadItems.ts'
import {type Locale, locales} from '../../../handbooks/language/locale.ts'
import {match} from '../../../site/search/match.ts'
import {prepare} from '../../../site/search/matchIndex.ts'
import {searchData} from '../../../site/search/searchData.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'
import {judge, loadQueries, sum} from './queries.ts'

const queries = loadQueries()
const directory = entries
const guides = loadItems().items
const data = Object.fromEntries(locales.map((locale) => [locale, searchData(catalogue, directory, locale, guides)]))
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

  test('reaches a recall of at least 0.98 among the first five, and the right head as often', () => {
    const asked = queries.map((wanted) => {
      const found = addresses(wanted.query, wanted.locale)
      return {wanted, found, answer: judge(wanted, found)}
    })
    const missed = asked
      .filter(({answer}) => answer.found < answer.wanted || answer.firstRight === false)
      .map(
        ({wanted: {group, query, locale, wanted, first}, found}) =>
          `${group}: ${query} (${locale}) wanted ${wanted.join(' ')}${first ? ' first' : ''}, found ${found.slice(0, 5).join(' ') || 'nothing'}`,
      )
    const {recall, first} = sum(asked.map(({answer}) => answer))
    const summary = `recall@5 ${recall.toFixed(3)}, right page first ${first.toFixed(3)} of ${queries.length} queries\n${missed.join('\n')}`
    expect(recall, summary).toBeGreaterThanOrEqual(0.98)
    expect(first, summary).toBeGreaterThanOrEqual(0.98)
  }, 60_000)
})
