import {existsSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {loadDirectory} from '../../points/directory/directory.ts'
import {match} from '../../site/search/match.ts'
import {type Index, prepare} from '../../site/search/matchIndex.ts'
import {searchData} from '../../site/search/searchData.ts'
import type {SearchData} from '../../site/search/searchItem.ts'
import {type Answer, judge, loadQueries, sum, type WantedQuery} from '../site/search/queries.ts'
import {benchPages} from './searchPages.ts'

/**
 * Prints what the search finds of `queries.yaml` and of all substrings, its size and its time; if the site is built,
 * also bytes and time in a browser, beside an index of Pagefind with its default settings over the same pages.
 */
export async function search() {
  const catalogue = loadCatalogue()
  const directory = loadDirectory(catalogue)
  const indexes = new Map<Locale, Index>()
  for (const locale of locales) {
    const data = searchData(catalogue, directory, locale)
    const json = JSON.stringify(data)
    const start = performance.now()
    const index = prepare(data)
    const ms = performance.now() - start
    indexes.set(locale, index)
    console.log(
      `${locale}: ${data.items.length} things, ${kB(Buffer.byteLength(json))} raw, ${kB(gzipSync(json).length)} gzip, made ready in ${ms.toFixed(0)} ms; ${literalRecall(data, index)}`,
    )
  }

  const queries = loadQueries()
  const times: number[] = []
  // The first round warms the code up and is not counted.
  for (const counted of [false, true])
    for (const {query, locale} of queries) {
      const start = performance.now()
      match(query, ready(indexes, locale))
      if (counted) times.push(performance.now() - start)
    }
  const answers = new Map(queries.map((q) => [q, judge(q, addresses(q, indexes))]))
  console.log(`\n${queries.length} queries of the list, ${quantiles(times)} without a browser`)
  for (const group of new Set(queries.map((q) => q.group)))
    console.log(`  ${group.padEnd(12)} ${line([...answers].filter(([q]) => q.group === group).map(([, a]) => a))}`)
  console.log(`  ${'all'.padEnd(12)} ${line([...answers.values()])}`)

  if (!existsSync('dist/search/index.html') || !existsSync('dist/pagefind/pagefind.js'))
    return console.log('\ndist/ is missing: run `npm run build` first, to measure the page in a browser and to compare with Pagefind')
  await benchPages(queries)
}

const ready = (indexes: ReadonlyMap<Locale, Index>, locale: Locale) => {
  const index = indexes.get(locale)
  if (!index) throw new Error(`no index in ${locale}`)
  return index
}

function addresses({query, locale}: WantedQuery, indexes: ReadonlyMap<Locale, Index>): string[] {
  const {literal, near} = match(query, ready(indexes, locale))
  return [...literal, ...near].map(({item}) => item.path)
}

/** Asks for three characters at every 97th place of all texts. */
function literalRecall({items}: SearchData, index: Index): string {
  let [asked, found] = [0, 0]
  for (const {path, text = ''} of items)
    for (let at = path.length % 97; at + 3 <= text.length; at += 97) {
      const piece = text.slice(at, at + 3)
      if (/[\s\p{P}\p{S}]/u.test(piece)) continue
      asked++
      if (match(piece, index).literal.some(({item}) => item.path === path)) found++
    }
  return `recall of ${asked} literal substrings ${percent(found / asked)}`
}

/** Returns the figures of `answers` as one line of a table. */
export function line(answers: readonly Answer[]): string {
  const {recall, precision, first} = sum(answers)
  return `${String(answers.length).padStart(4)} queries   recall@5 ${recall.toFixed(3)}   precision@5 ${precision.toFixed(3)}   right page first ${first.toFixed(3)}`
}

/** Returns median and 95th percentile of `times` in milliseconds. */
export function quantiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`
}

export const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`
const percent = (share: number) => `${(share * 100).toFixed(2)} %`
