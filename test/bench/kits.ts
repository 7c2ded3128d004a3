import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {root} from '../../handbooks/input/root.ts'
import {findEntry, loadDirectory} from '../../points/directory/directory.ts'
import {makeKit} from '../../points/kit/kit.ts'
import {cunbiao} from '../support/cunbiao.ts'

const file = fileURLToPath(import.meta.url)
const model = 'sample-wenchangqiao'
/** Node's options of the command line, which the processes here run under too. */
const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {readonly scripts: {readonly cunbiao: string}}
const options = scripts.cunbiao.split(' ').filter((word) => word.startsWith('--'))

/** Prints the time of a kit and the peak memory of making 1, 10 and 100 of them, each number in a process of its own. */
export function kits() {
  console.log(`kits of ${model}, each under the name of another point`)
  for (const count of [1, 10, 100]) {
    const {status, stdout, stderr} = spawnSync(process.execPath, [...options, file, String(count)], {encoding: 'utf8'})
    console.log(status === 0 ? stdout.trimEnd() : stderr)
  }
}

/** Makes `count` kits, keeps none, and prints what it took. */
async function make(count: number) {
  const catalogue = loadCatalogue()
  const entries = loadDirectory(catalogue)
  const entry = findEntry(entries, model)
  const names = entries.filter(({sample}) => !sample).map(({name}) => name)
  const fonts = await loadFonts()
  const loaded = performance.now()
  let files = 0
  for (let i = 0; i < count; i++) {
    const kit = await makeKit({...entry, id: `${model}-${i}`, name: names[i % names.length] ?? entry.name}, catalogue, fonts, {
      identity: cunbiao,
    })
    files += kit.files.length
  }
  const ms = performance.now() - loaded
  const peakMB = process.resourceUsage().maxRSS / 1024
  console.log(
    `  ${String(count).padStart(3)}  ${(ms / count).toFixed(0).padStart(6)} ms a kit, ${(files / count).toFixed(0)} files; ` +
      `${(loaded / 1000).toFixed(1)} s to start; peak memory ${peakMB.toFixed(0)} MB`,
  )
}

const [, run, count] = process.argv
if (run === file) await make(Number(count))
