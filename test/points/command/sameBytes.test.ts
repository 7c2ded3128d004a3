import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {hashOf} from '../../../handbooks/input/hash.ts'
import {root} from '../../../handbooks/input/root.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-same-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** Where and when a command is run. */
interface Place {
  readonly TZ: string
  readonly LANG: string
  /** Days that the clock is off. */
  readonly days: number
  /** The folder in which the user stands. */
  readonly standing: string
}

const words = [
  ['kit', 'sample-liuan', '--out', 'kit'],
  ['sign', 'fascia.yaml', '--out', 'sign'],
  ['export', '--format', 'csv', '--with-sample', '--out', 'points.csv'],
  ['export', '--format', 'geojson', '--out', 'points.geojson'],
  ['export', '--format', 'json', '--with-sample', '--out', 'points.json'],
  ['book', 'software', '--out', 'book.epub'],
]

/** Runs every command in one process with another clock, and returns the sum of each file that they write. */
function sums({TZ, LANG, days, standing}: Place): Record<string, string> {
  mkdirSync(standing, {recursive: true})
  writeFileSync(join(standing, 'fascia.yaml'), 'kind: fascia\nviewingDistanceM: 20\ntext: {zh: 战旗村便民服务站}\n')
  const script = `
const Now = Date
globalThis.Date = class extends Now {
  constructor(...given) { given.length === 0 ? super(Now.now() + ${days} * 864e5) : super(...given) }
  static now() { return Now.now() + ${days} * 864e5 }
}
const {run} = await import(${JSON.stringify(join(root, 'points/command/command.ts'))})
const told = []
const user = {standing: ${JSON.stringify(standing)}, out: () => undefined, err: (text) => told.push(text), screen: undefined}
for (const words of ${JSON.stringify(words)}) if ((await run(words, user)) !== 0) throw new Error(told.join(''))
`
  const env = {...process.env, TZ, LANG, LC_ALL: LANG}
  const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {cwd: standing, env, encoding: 'utf8'})
  expect(status, stderr).toBe(0)
  const files = readdirSync(standing, {recursive: true}).map((name) => join(standing, String(name)))
  return Object.fromEntries(
    files
      .filter((file) => statSync(file).isFile())
      .map((file) => [relative(standing, file), hashOf(readFileSync(file).toString('latin1'))])
      .toSorted(),
  )
}

test('the same input gives the same bytes in another time zone, language and folder, and on another day', () => {
  const here = sums({TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', days: 0, standing: join(folder, 'here')})
  const there = sums({TZ: 'America/Adak', LANG: 'de_DE.UTF-8', days: 4000, standing: join(folder, '那边 there')})
  expect(Object.keys(here).length).toBeGreaterThan(60)
  expect(there).toEqual(here)
})
