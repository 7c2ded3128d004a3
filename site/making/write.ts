import {mkdirSync, writeFileSync} from 'node:fs'
import {setPriority} from 'node:os'
import {dirname, join} from 'node:path'
import {madeFiles} from './files.ts'
import {makers} from './makers.ts'

// Writes every file that takes long to make into the folder named on the command line, each under its address. Pages that are written at the
// same time go first: this one takes what time they leave. What cannot be made is named, and nothing counts as done.
setPriority(10)
const [folder = ''] = process.argv.slice(2)
const files = await madeFiles()
const wrong: string[] = []
let bytes = 0
await Promise.all(
  files.map(async ({address, what, given}) => {
    try {
      const make = makers[what] as (...given: readonly unknown[]) => Promise<Uint8Array>
      const made = await make(...given)
      const path = join(folder, address)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, made)
      bytes += made.length
    } catch (error) {
      wrong.push(`${address}: ${error instanceof Error ? error.message : error}`)
    }
  }),
)
if (wrong.length > 0) {
  console.error(`Files that could not be made:\n${wrong.join('\n')}`)
  process.exit(1)
}
console.log(`Files: ${files.length} made, ${(bytes / 1e6).toFixed(1)} MB`)
