import {gzipSync} from 'node:zlib'
import {loadCatalogue} from '../../handbooks/catalogue.ts'
import {loadDirectory} from '../../points/directory.ts'
import {match, prepare} from '../../site/islands/match.ts'
import {searchData} from '../../site/searchData.ts'

/** Prints size, recall of literal substrings and time of the search of clauses and places. */
export function search() {
  const catalogue = loadCatalogue()
  const data = searchData(catalogue, loadDirectory(catalogue), 'zh')
  const index = prepare(data)
  const json = JSON.stringify(data)
  console.log(
    `search data: ${kB(Buffer.byteLength(json))} raw, ${kB(gzipSync(json).length)} gzip; ${data.clauses.length} clauses, ${data.places.length} places`,
  )

  let found = 0
  let asked = 0
  const start = performance.now()
  for (const hit of data.clauses)
    for (let at = 0; at + 3 <= hit.text.length; at += 17) {
      const piece = hit.text.slice(at, at + 3)
      if (/\s/.test(piece)) continue
      asked++
      if (match(piece, index, 'zh').some(({id}) => id === hit.id)) found++
    }
  const ms = (performance.now() - start) / asked
  console.log(
    `literal substrings of three characters: ${asked} asked, recall ${((found / asked) * 100).toFixed(2)} %, ${ms.toFixed(2)} ms each`,
  )
}

const kB = (n: number) => `${Math.round(n / 1000)} kB`
