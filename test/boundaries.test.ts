import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {loadCatalogue} from '../handbooks/catalogue/catalogue.ts'

/** Who may import whom. First match wins; a folder may always import itself. */
const mayImport: [from: RegExp, to: RegExp[]][] = [
  [/^handbooks\//, []],
  // Identity is the plain values that tokens, signs and kits share.
  [/^points\//, [/^handbooks\//, /^design-system\/(signs|fittings)\//, /^design-system\/tokens\/identity/]],
  [/^design-system\/tokens\//, []],
  [/^design-system\/ui\//, [/^design-system\/tokens\/contract/]],
  [/^design-system\/signs\/export\//, [/^design-system\/signs\/drawing/]],
  [
    /^design-system\/signs\//,
    [/^handbooks\/(problem|yaml|limit|traditional|hardware\/(limits|parts))/, /^design-system\/tokens\/identity/],
  ],
  [
    /^design-system\/fittings\//,
    [
      /^handbooks\/(limit|hardware\/parts)/,
      /^design-system\/signs\/(drawing|finding|text|technical\/)/,
      /^design-system\/tokens\/identity/,
    ],
  ],
  [/^site\//, [/^(handbooks|points|design-system)\//]],
]

const sources = ['site', 'design-system', 'handbooks', 'points'].flatMap((top) =>
  readdirSync(top, {recursive: true}).map((f) => join(top, String(f))),
)
const files = sources.filter((f) => /\.(tsx?|astro|mdx)$/.test(f) && !f.includes('.stories.') && !f.includes('.storybook'))

test.each(files)('%s imports only from upstream', (file) => {
  const allowed = mayImport.find(([from]) => from.test(file))?.[1]
  const home = mayImport.find(([from]) => from.test(file))?.[0]
  const imports = [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) =>
    relative('.', resolve(dirname(file), to)),
  )
  const wrong = imports.filter((to) => !home?.test(to) && !allowed?.some((a) => a.test(to)))
  expect(wrong).toEqual([])
})

test('every @clause in the code names a clause of the handbooks', () => {
  const {clause} = loadCatalogue()
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@clause ([A-Z]{2}-[A-Z]+-\d{3})/g)].map(([, id = '']) => ({file, id})),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(({id}) => !clause.has(id))).toEqual([])
})
