import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {root} from '../../handbooks/input/root.ts'
import {districts} from '../../points/directory/district.ts'
import {exchanged} from '../../points/exchange/exchangedPoint.ts'
import {toCsv} from '../../points/exchange/pointFormats.ts'
import {loadRows} from '../../points/summary/loadRows.ts'

const file = fileURLToPath(import.meta.url)
/** Node's options of the command line, which the processes here run under too. */
const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {readonly scripts: {readonly cunbiao: string}}
const options = scripts.cunbiao.split(' ').filter((word) => word.startsWith('--'))

/** Prints CPU time and peak memory of the export of assessed points, which are the samples again and again, beside reading their texts alone. */
export function records() {
  console.log('export of assessed points as CSV, each number in a process of its own')
  for (const count of [300, 1000, 3000]) {
    const dir = mkdtempSync(join(tmpdir(), 'cunbiao-records-'))
    try {
      writeRecords(dir, count)
      const {status, stdout, stderr} = spawnSync(process.execPath, [...options, file, dir], {encoding: 'utf8'})
      console.log(status === 0 ? `  ${String(count).padStart(4)}  ${stdout.trimEnd()}` : stderr.slice(0, 2000))
    } finally {
      rmSync(dir, {recursive: true})
    }
  }
}

/** Writes the sample district with `count` records: the samples under the names of others. */
function writeRecords(dir: string, count: number): void {
  const [from, to] = [join(districts, 'sample'), join(dir, 'sample')]
  mkdirSync(join(to, 'records'), {recursive: true})
  cpSync(join(from, 'district.yaml'), join(to, 'district.yaml'))
  const texts = readdirSync(join(from, 'records'))
    .map((name) => readFileSync(join(from, 'records', name), 'utf8'))
    // One that has gone into another would want that other.
    .filter((text) => !/^lifecycle:/m.test(text))
  for (const [i, name] of Array.from({length: count}, (_, n) => `sample-${n}`).entries()) {
    const text = texts[i % texts.length] ?? ''
    writeFileSync(
      join(to, 'records', `${name}.yaml`),
      text
        .replace(/^id: .*$/m, `id: ${name}`)
        .replace(/^name: .*$/m, `name: {zh: 示例${i}便民服务站, en: Sample ${i} Public Service Station}`),
    )
  }
  // What the district says of its samples is of those.
  const district = join(to, 'district.yaml')
  writeFileSync(district, readFileSync(district, 'utf8').replace(/^kitsOnSite:.*\n/m, ''))
}

/** Exports the records in `dir`, and prints what it took. */
function measure(dir: string): void {
  const catalogue = loadCatalogue()
  const folder = join(dir, 'sample', 'records')
  const readAlone = cpuOf(() => readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name), 'utf8').length, 0))
  const {ms, made} = cpuOf(() => toCsv(exchanged(loadRows(catalogue, dir), knownEditions(catalogue), {withSample: true})))
  const count = readdirSync(folder).length
  console.log(
    `${(ms / count).toFixed(1)} ms a point, ${(ms / 1000).toFixed(1)} s of CPU in all for ${(made.length / 1024).toFixed(0)} KB; peak memory ` +
      `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; ${(ms / readAlone.ms).toFixed(0)} times reading the ${(readAlone.made / 1e6).toFixed(0)} million characters`,
  )
}

function cpuOf<Made>(make: () => Made): {readonly ms: number; readonly made: Made} {
  const before = process.cpuUsage()
  const made = make()
  const {user, system} = process.cpuUsage(before)
  return {ms: (user + system) / 1000, made}
}

const [, run, dir] = process.argv
if (run === file && dir !== undefined) measure(dir)
