import {gzipSync} from 'node:zlib'
import {build} from 'vite'
import {expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'

test('the script of a checklist stays light enough for a phone in a village: no signs, no standard, no schema of anything else', async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {write: false, rollupOptions: {input: 'site/checklist/check-sheet.ts'}},
  })
  const chunks = [built]
    .flat()
    .flatMap((made) => ('output' in made ? made.output : []))
    .filter((made) => made.type === 'chunk')
  const entry = chunks.find(({isEntry}) => isEntry)
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const withImports = (name: string): string[] => [name, ...(byFile.get(name)?.imports ?? []).flatMap(withImports)]
  const loaded = chunks.filter(({fileName}) => entry && new Set(withImports(entry.fileName)).has(fileName))
  const modules = loaded.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([file, {renderedLength}]) => (renderedLength > 0 ? [file] : [])),
  )
  const ours = modules.flatMap((file) => file.split(`${root}/`)[1] ?? []).filter((file) => !file.startsWith('node_modules/'))
  expect(ours.filter((file) => !file.startsWith('site/checklist/')).sort()).toEqual([
    'design-system/ui/askIn.ts',
    'handbooks/clause/clause.ts',
    'handbooks/clause/clauseId.ts',
    'handbooks/input/budget.ts',
    'handbooks/input/field.ts',
    'handbooks/input/problem.ts',
    'handbooks/input/text.ts',
    'handbooks/input/today.ts',
    'points/assessment/assess.ts',
    'points/assessment/credit.ts',
    'points/assessment/everyRequirement.ts',
    'points/assessment/lines.ts',
    'points/assessment/measured.ts',
    'points/assessment/points.ts',
    'points/assessment/schema.ts',
    'points/assessment/sheet.ts',
    'points/intake/join.ts',
    'site/address/address.ts',
    'site/address/here.ts',
    'site/address/siteFile.ts',
    'site/shell/asButton.ts',
    'site/shell/askToStay.ts',
    'site/shell/bareText.ts',
    'site/shell/namedPart.ts',
    'site/shell/partOf.ts',
  ])
  const size = (of: typeof chunks) => gzipSync(of.map(({code}) => code).join('')).length
  expect(size(loaded)).toBeLessThan(24_000)
})
