import {gzipSync} from 'node:zlib'
import {build} from 'vite'
import {expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'

test('the script of the planner stays under 15 kB until YAML is asked for', async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {write: false, rollupOptions: {input: 'site/joint/joint-plan.ts', external: /traditional/}},
  })
  const chunks = [built]
    .flat()
    .flatMap((made) => ('output' in made ? made.output : []))
    .filter((made) => made.type === 'chunk')
  const needed = new Set(chunks.filter(({isEntry}) => isEntry).map(({fileName}) => fileName))
  for (const name of needed) for (const next of chunks.find(({fileName}) => fileName === name)?.imports ?? []) needed.add(next)
  const code = chunks.filter(({fileName}) => needed.has(fileName)).map((chunk) => chunk.code)
  expect(chunks.length).toBeGreaterThan(code.length)
  expect(gzipSync(code.join('')).length).toBeLessThan(15_000)
})
