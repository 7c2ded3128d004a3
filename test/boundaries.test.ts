import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadCatalogue} from '../handbooks/catalogue/catalogue.ts'
import {circlesOf, importsOf, type Room, wrongImports} from './support/imports.ts'

/** Returns rooms from the ground up: each may import those before it and what `also` names. */
const floors = (house: string, also: readonly string[], ...names: readonly (string | readonly string[])[]): Room[] =>
  names.flatMap((floor, i) =>
    [floor].flat().map((name) => ({
      path: `${house}/${name}`,
      may: [
        ...names
          .slice(0, i)
          .flat()
          .map((below) => `${house}/${below}`),
        ...also,
      ],
    })),
  )

/** What an identity is; a value of it is handed in by whoever runs the engine. */
const identity = 'design-system/tokens/identity'
/** Where an id becomes an identity: for the border alone, which hands the value on. */
const identities = 'design-system/identity'
const border = ['points/directory', 'points/check', 'points/command']
/** What signs and fittings take from the standard. */
const standard = ['input', 'language', 'limit', 'hardware', 'clause/limits'].map((name) => `handbooks/${name}`)
const drawing = floors('design-system/drawing', [], 'drawing', ['export', 'type'], 'technical', 'paper').map(({path, may}) => ({
  path,
  may: [...may, identity, 'handbooks/input', 'handbooks/language'],
}))

/** Every room of the house and what it may import beside itself. A stranger reads the order of the house here. */
const rooms: readonly Room[] = [
  ...floors(
    'handbooks',
    [],
    'input',
    'language',
    'limit',
    ['hardware', 'software'],
    'register',
    'clause',
    'lint',
    'catalogue',
    'edition',
    'annexes',
    ['items', 'processes', 'training'],
    'book',
  ),
  {path: 'design-system/tokens', may: [identities]},
  {
    path: identities,
    may: [
      'handbooks/input',
      'handbooks/language',
      'handbooks/limit',
      'handbooks/hardware',
      'design-system/drawing/drawing',
      'design-system/drawing/export/flatten',
      'design-system/signs/pictograms',
      'design-system/identities',
      identity,
    ],
  },
  {path: 'design-system/ui', may: ['design-system/tokens/contract']},
  {path: 'design-system/guide', may: ['handbooks/input', 'design-system/tokens', 'design-system/ui']},
  ...drawing,
  ...floors(
    'design-system/signs',
    // Stories show the golden drawings.
    [...standard, 'design-system/drawing', identity, 'test/drawings'],
    'pictograms',
    'layout',
    ['board', 'braille'],
    'plan',
    ['making', 'rule'],
    'kinds',
    'ofKind',
    'sign',
    'artwork',
    'check',
    'examples',
    ['docs', 'view'],
  ),
  {
    path: 'design-system/applications',
    may: [...standard, 'design-system/drawing', 'design-system/signs/pictograms', identities, identity],
  },
  {path: 'design-system/browser', may: [...standard, 'design-system/drawing', 'design-system/signs', identity]},
  {
    path: 'design-system/package',
    may: [
      'handbooks/input',
      'design-system/browser',
      'design-system/drawing',
      'design-system/signs',
      'design-system/tokens',
      'design-system/ui',
      identities,
    ],
  },
  {path: 'design-system/fittings', may: [...standard, 'design-system/drawing', identity]},
  ...floors(
    'points',
    ['handbooks', 'design-system/drawing', 'design-system/signs', 'design-system/fittings', 'design-system/applications', identity],
    ['profile', 'review'],
    'assessment',
    'proceedings',
    'record',
    'wayfinding',
    'directory',
    'summary',
    'office',
    'items',
    'programme',
    'intake',
    ['exchange', 'fitting'],
    ['adoption', 'facts', 'disclosure'],
    'kit',
    'applying',
    'edition',
    ['book', 'sample'],
    'ledger',
    'notice',
    ['supervision', 'ranking'],
    'check',
    'command',
  ).map(({path, may}) => ({path, may: border.includes(path) ? [...may, identities, 'design-system/tokens'] : may})),
  ...floors(
    'site',
    ['handbooks', 'points', 'design-system'],
    'address',
    'shell',
    'glyphs',
    'search',
    'edition',
    'clause',
    'sign',
    'fitting',
    'book',
    ['checklist', 'offline', 'dates', 'applications', 'design'],
    ['disclosure', 'training'],
    ['point', 'home', 'duties', 'counter', 'joint', 'patrol', 'ranking', 'studio'],
    'items',
    'making',
    'publishing',
    'server',
    'hosting',
    ['building', 'pages', 'middleware'],
    ['serve', 'start', 'build'],
  ),
]

const files = ['site', 'design-system', 'handbooks', 'points']
  .flatMap((top) => readdirSync(top, {recursive: true}).map((f) => join(top, String(f)).replaceAll('\\', '/')))
  .filter((f) => /\.(tsx?|astro|mdx)$/.test(f) && !f.includes('.stories.') && !f.includes('.storybook'))
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const imports = [...texts].flatMap(([file, text]) => importsOf(file, text))

test('every file imports only from the rooms below its own', () => {
  expect(wrongImports(imports, rooms)).toEqual([])
})

test('nothing that draws turns an id into an identity: the border does, and hands the value in', () => {
  const asking = imports
    .filter(({from, to}) => /\/(load|bundled)Identity\.ts$/.test(to) && !from.startsWith(`${identities}/`))
    .map(({from}) => from)
  const outside = (from: string) =>
    ![
      'site/shell/identity.ts',
      'site/shell/chooseIdentity.ts',
      'design-system/tokens/themes.css.ts',
      'design-system/package/build.ts',
    ].includes(from) && !border.some((room) => from.startsWith(room))
  expect(asking.filter(outside)).toEqual([])
  expect(asking).toContain('site/shell/identity.ts')
  for (const file of [
    'design-system/signs/sign.ts',
    'design-system/fittings/draw.ts',
    'design-system/drawing/paper/pen.ts',
    'points/kit/kitDraft.ts',
    'points/book/bookFile.ts',
  ])
    expect(
      wrongImports(
        importsOf(file, `import {loadIdentity} from '${'../'.repeat(file.split('/').length - 1)}${identities}/loadIdentity.ts'`),
        rooms,
      ),
    ).toHaveLength(1)
})

test('no file imports itself by way of others', () => {
  expect(circlesOf(imports)).toEqual([])
})

test('every room of the table is there', () => {
  const known = files.map((file) => file.replace(/\.\w+$/, ''))
  expect(rooms.filter(({path}) => !known.some((file) => file === path || file.startsWith(`${path}/`))).map(({path}) => path)).toEqual([])
})

test('every @clause in the code names a clause of the handbooks', () => {
  const {clause} = loadCatalogue()
  const named = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/@clause ([A-Z]{2}-[A-Z]+-\d{3})/g)].map(([, id = '']) => ({file, id})),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(({id}) => !clause.has(id))).toEqual([])
})

describe('the watch over imports', () => {
  const small: readonly Room[] = [
    {path: 'low', may: []},
    {path: 'high', may: ['low/one']},
  ]
  const found = (file: string, text: string) => wrongImports(importsOf(file, text), small)

  test('lets a room import itself and what it may', () => {
    expect(found('high/a.ts', "import {b} from './b.ts'\nimport {one} from '../low/one.ts'\nimport {join} from 'node:path'")).toEqual([])
  })

  test.each([
    ['a static import', "import {two} from '../low/two.ts'"],
    ['an import of a type', "import type {Two} from '../low/two.ts'"],
    ['an import for its effect', "import '../low/two.ts'"],
    ['a dynamic import', "export const load = async () => (await import('../low/two.ts')).two"],
    ['what is exported again', "export {two} from '../low/two.ts'"],
    ['an import over several lines', "import {\n  two,\n} from '../low/two.ts'"],
  ])('sees %s, and says which rule it breaks and what to do', (_, text) => {
    expect(found('high/a.ts', text)).toEqual([
      'high/a.ts imports low/two.ts, but high imports of low only low/one; hand the value in from above, or move what both need into a room below high',
    ])
  })

  test('sees the frontmatter and the scripts of a page, the imports of MDX and what a glob takes in', () => {
    expect(found('low/a.astro', "---\nimport X from '../high/x.astro'\n---\n<p>it comes from './here'</p>")).toHaveLength(1)
    expect(found('low/a.astro', "<script>\n  import '../high/x.ts'\n</script>")).toHaveLength(1)
    expect(found('low/a.mdx', "import X from '../high/x.tsx'\n\nText.")).toHaveLength(1)
    expect(found('low/a.ts', "const all = import.meta.glob<string>('../high/*.ts')")).toHaveLength(1)
  })

  test('tells of a file that lies in no room', () => {
    expect(found('cellar/a.ts', "import './b.ts'")).toEqual([
      'cellar/a.ts lies in no room of the table; put it into one, or give it a room there',
    ])
  })

  test('finds a circle of any length, and none where ways only meet again', () => {
    const chain = (...pairs: readonly string[]) => pairs.map((pair) => ({from: pair.charAt(0), to: pair.charAt(1)}))
    expect(circlesOf(chain('ab', 'ac', 'bd', 'cd'))).toEqual([])
    expect(circlesOf(chain('ab', 'bc', 'ca', 'cd'))).toEqual([['a', 'b', 'c']])
    expect(circlesOf(chain('aa'))).toEqual([['a']])
  })
})
