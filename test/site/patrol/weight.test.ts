import {gzipSync} from 'node:zlib'
import {build} from 'vite'
import {expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'

test('the script of patrols stays under 15 kB, and has neither clauses nor schemas in it', async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {write: false, rollupOptions: {input: 'site/patrol/patrol-sheet.ts'}},
  })
  const chunks = [built]
    .flat()
    .flatMap((made) => ('output' in made ? made.output : []))
    .filter((made) => made.type === 'chunk')
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([file, {renderedLength}]) => (renderedLength > 0 ? [file] : [])),
  )
  expect(modules.filter((file) => /node_modules|limits|schema\.ts|words\.ts|clause\.ts/.test(file))).toEqual([])
  expect(gzipSync(chunks.map(({code}) => code).join('')).length).toBeLessThan(15_000)
})
