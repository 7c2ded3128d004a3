import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {build, type Rolldown} from 'vite'
import {expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'

test.each([
  {page: 'the studio', entries: ['studio/sign-studio', 'studio/sign-tray'], most: 15_000},
  {page: 'a kind', entries: ['sign/live-words'], most: 2000},
])('what the page of $page loads at once stays under $most bytes; what draws, writes and looks up comes later', async ({entries, most}) => {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    worker: {format: 'es', rollupOptions: {external: [/design-system\/browser/]}},
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: entries.map((name) => join(root, `site/${name}.ts`)),
        // The engine has budgets of its own; here it need not be bundled.
        external: [/design-system\/browser/, 'harfbuzzjs', /traditional\.ts$/],
      },
    },
  })) as Rolldown.RolldownOutput
  const chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
  const atOnce = new Set<string>()
  const take = (name: string) => {
    const chunk = chunks.get(name)
    if (!chunk || atOnce.has(name)) return
    atOnce.add(name)
    chunk.imports.forEach(take)
  }
  for (const chunk of chunks.values()) if (chunk.isEntry) take(chunk.fileName)
  expect(atOnce.size).toBeGreaterThanOrEqual(entries.length)
  const code = [...atOnce].map((name) => chunks.get(name)?.code ?? '').join('')
  expect(gzipSync(code).length).toBeLessThan(most)
})
