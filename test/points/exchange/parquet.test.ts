import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {knownEditions} from '../../../handbooks/edition/known.ts'
import {clauseColumns, parquetFiles, partitionOf, pointColumns} from '../../../points/exchange/parquetFiles.ts'
import {indices, outcomeOf, outcomes} from '../../../points/summary/indices.ts'
import {type Row, summarise} from '../../../points/summary/row.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'
import {duckdb, query} from '../../support/duckdb.ts'

const editions = knownEditions(catalogue)
const rows = entries.map((entry) => summarise(entry, catalogue))
/** Statements of the README, by the word behind `sql`. */
const said = (name: string) =>
  new RegExp(`\`\`\`sql ${name}\\n(.*?)\`\`\``, 's').exec(readFileSync('points/summary/README.md', 'utf8'))?.[1] ?? ''

/** Writes each list of rows as the export of one county, and returns the folder around them. */
function published(counties: Readonly<Record<string, readonly Row[]>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'cunbiao-rows-'))
  for (const [county, own] of Object.entries(counties))
    for (const {path, bytes} of parquetFiles(own, editions)) {
      const file = join(dir, 'rows', county, path)
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, bytes)
    }
  return dir
}
const real = (row: Row): Row => ({...row, sample: false})
const counted = (of: readonly Row[]) =>
  [...indices(of, editions).byTown.values()]
    .flatMap(({district, town, counts}) =>
      outcomes.flatMap((outcome) => (counts[outcome] > 0 ? [`${district.zh} ${town.zh} ${outcome} ${counts[outcome]}`] : [])),
    )
    .toSorted()

describe('the folder of a place', () => {
  test('is that of its province and city, by the digits of its code', () => {
    expect(partitionOf({code: {value: '510117104213', asOf: '2023-06-30'}})).toBe('province=51/city=5101')
    expect(partitionOf({code: undefined})).toBe('province=unknown/city=unknown')
  })

  test('holds the points, and their clauses if one was assessed', () => {
    expect(parquetFiles(rows, editions).map(({path}) => path)).toEqual([
      'points/province=51/city=5101/part-pidu.parquet',
      'points/province=unknown/city=unknown/part-sample.parquet',
      'clauses/province=unknown/city=unknown/part-sample.parquet',
    ])
  })

  test('has the same bytes for the same rows', () => {
    expect(parquetFiles(rows, editions)).toEqual(parquetFiles(rows, editions))
  })

  test('has no two columns of one name', () => {
    for (const columns of [pointColumns, clauseColumns]) expect(new Set(columns.map(({name}) => name)).size).toBe(columns.length)
  })
})

describe.skipIf(!duckdb)('DuckDB reads of the files', () => {
  const dir = published({pidu: rows.filter(({sample}) => !sample), sample: rows.filter(({sample}) => sample)})
  const open = [said('open')]

  test('every cell of every point, in the type that its column says', async () => {
    const found = new Map((await query(dir, ...open, 'SELECT * FROM points')).map((row) => [row.id, row]))
    expect(found.size).toBe(rows.length)
    for (const row of rows)
      for (const column of pointColumns) expect(found.get(row.id)?.[column.name], column.name).toEqual(column.of(row) ?? null)
    const types = new Map((await query(dir, ...open, 'DESCRIBE points')).map((row) => [row.column_name, row.column_type]))
    const called = {string: 'VARCHAR', int: 'INTEGER', double: 'DOUBLE', bool: 'BOOLEAN', date: 'DATE'}
    for (const {name, type} of pointColumns) expect(types.get(name), name).toBe(called[type])
  })

  test('the places of real districts by province and city', async () => {
    expect(await query(dir, ...open, 'SELECT province, city, sample, count(*) AS n FROM points GROUP BY ALL ORDER BY ALL')).toEqual([
      {province: '51', city: '5101', sample: false, n: '157'},
      {province: 'unknown', city: 'unknown', sample: true, n: '32'},
    ])
  })

  test('the points of each status on each clause, as many as our own index has', async () => {
    const sql = "SELECT clause, status, count(*) AS n FROM clauses WHERE lifecycle = 'open' GROUP BY ALL"
    const found = new Map((await query(dir, ...open, sql)).map(({clause, status, n}) => [`${clause} ${status}`, Number(n)]))
    const own = [...indices(rows, editions).byClause].flatMap(([id, {counts}]) =>
      Object.entries(counts).flatMap(([status, n]) => (n > 0 ? [[`${id} ${status}`, n] as const] : [])),
    )
    expect(own.length).toBeGreaterThan(1000)
    expect(found).toEqual(new Map(own))
  })
})

describe.skipIf(!duckdb)('the queries of the README', () => {
  // Samples stand in for two counties that were built apart.
  const samples = rows.filter(({sample}) => sample).map(real)
  const counties = {
    east: samples.filter((_, i) => i % 2 === 0),
    west: [...samples.filter((_, i) => i % 2 === 1), ...rows.filter((r) => !r.sample)],
  }
  const all = [...counties.east, ...counties.west]
  const dir = published(counties)

  test('count points by town and type over two counties as our own index does over all', async () => {
    const found = await query(dir, said('open'), said('towns'))
    expect(found.map(({district_zh, town_zh, outcome, points}) => `${district_zh} ${town_zh} ${outcome} ${points}`).toSorted()).toEqual(
      counted(all),
    )
    expect(new Set(all.map(outcomeOf)).size).toBeGreaterThan(3)
  })

  test('find the clauses missed most often, the most missed first', async () => {
    const found = await query(dir, said('open'), said('missing'))
    const {byClause} = indices(all, editions)
    expect(found).toHaveLength(20)
    const most = [...byClause].map(([id, {short}]) => ({id, n: short.length})).sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1))
    expect(found.map(({clause, points}) => ({id: clause, n: Number(points)}))).toEqual(most.slice(0, 20))
  })

  test('tell what changed between two exports', async () => {
    const [first, second] = all.filter(({result}) => result?.type === 'catch-up')
    if (!first?.result || !second?.result) throw new Error('two samples are of the type')
    const changed = [{...first, result: {...first.result, type: 'standard' as const, on: '2026-11-30'}}, second]
    const later = published({before: [first, second], after: [...changed, {...second, id: 'new'}]})
    const view = (name: string) => `CREATE VIEW "${name}" AS SELECT * FROM read_parquet('rows/${name}/points/**/*.parquet');`
    expect(await query(later, view('before'), view('after'), said('changes'))).toEqual([
      {id: 'new', was: null, now: 'catch-up', was_on: null, now_on: second.result.on},
      {id: first.id, was: 'catch-up', now: 'standard', was_on: first.result.on, now_on: '2026-11-30'},
    ])
  })
})
