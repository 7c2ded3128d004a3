import {spawnSync} from 'node:child_process'
import {copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {vanillaExtractPlugin} from '@vanilla-extract/vite-plugin'
import {build} from 'vite'
import {root} from '../../handbooks/input/root.ts'
import {loadIdentity, usualIdentity} from '../identity/loadIdentity.ts'
import {writeHarfBuzz} from './harfbuzz.ts'
import {prune} from './prune.ts'

// Writes dist-package/: what a county's developer installs. `npm pack` in it gives the tarball.
const out = join(root, 'dist-package')
rmSync(out, {recursive: true, force: true})

const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(out, path)), {recursive: true})
  writeFileSync(join(out, path), content)
}

const compiled = spawnSync('npx', ['tsc', '-p', 'design-system/package/tsconfig.json'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (compiled.status !== 0) process.exit(compiled.status ?? 1)

// Styles are worked out while they are built, so components come as one module with one style sheet; only their types stay apart.
const styled = globSync('js/design-system/{ui,tokens}/*.css.js', {cwd: out})
for (const file of [...styled, ...globSync('js/design-system/{ui/*,package/ui,identity/loadIdentity}.js', {cwd: out})])
  rmSync(join(out, file), {force: true})
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [vanillaExtractPlugin()],
  build: {
    outDir: join(out, 'ui'),
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    lib: {entry: join(root, 'design-system/package/ui.ts'), formats: ['es'], fileName: 'ui', cssFileName: 'ui'},
    rollupOptions: {external: [/^react/, /^@vanilla-extract\/recipes/]},
  },
})

// In a page HarfBuzz is a module of this package, in Node the library: see `imports` below.
await writeHarfBuzz(join(out, 'js/harfbuzz'), 'harfbuzz.js')
copyFileSync(join(root, 'node_modules/harfbuzzjs/LICENSE'), join(out, 'js/harfbuzz/LICENSE'))
const shaper = 'js/design-system/drawing/type/harfbuzz.js'
write(shaper, readFileSync(join(out, shaper), 'utf8').replace("'harfbuzzjs'", "'#harfbuzz'"))

const identity = loadIdentity(usualIdentity)
write('identity.js', `export const identity = ${JSON.stringify(identity)}\n`)
write(
  'identity.d.ts',
  "import type {Identity} from './js/design-system/package/tokens.js'\n/** The identity that the toolkit ships. */\nexport declare const identity: Identity\n",
)

write('ui/ui.css.d.ts', 'export {}\n')

const entry = (name: string) => ({
  types: `./js/design-system/package/${name}.d.ts`,
  default: `./js/design-system/package/${name}.js`,
})
const exported = {
  './signs': entry('signs'),
  './signs/kinds/*': {types: './js/design-system/signs/kinds/*.d.ts', default: './js/design-system/signs/kinds/*.js'},
  './tokens': entry('tokens'),
  './glyphs': {types: './js/design-system/package/glyphs.d.ts', node: './js/design-system/package/glyphs.js'},
  './glyphs/*': './glyphs/*',
  './identity': {types: './identity.d.ts', default: './identity.js'},
  './ui': {types: './js/design-system/package/ui.d.ts', default: './ui/ui.js'},
  './ui.css': {types: './ui/ui.css.d.ts', default: './ui/ui.css'},
  './package.json': './package.json',
}
const pages = './js/harfbuzz/harfbuzz.js'
const leading = [...Object.values(exported).flatMap((to) => (typeof to === 'string' ? [] : Object.values(to))), pages]
prune(
  out,
  'js',
  leading.map((path) => path.slice('./'.length)),
)

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
}
/** Packages that the compiled files name, from the versions of the toolkit itself. */
const named = new Set(
  globSync('{js,ui}/**/*.js', {cwd: out})
    .flatMap((file) => [...readFileSync(join(out, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^.'"][^'"]*)['"]/g)])
    .map(([, name = '']) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !name.startsWith('node:') && !name.startsWith('react') && !name.startsWith('#'))
    .concat('harfbuzzjs'),
)
const dependencies = Object.fromEntries(Object.entries(own.dependencies).filter(([name]) => named.has(name)))
const unknown = [...named].filter((name) => !Object.hasOwn(dependencies, name))
if (unknown.length > 0) throw new Error(`package.json has no ${unknown.join(', ')}`)

write(
  'package.json',
  `${JSON.stringify(
    {
      name: 'cunbiao',
      version: own.version,
      description: 'Signs, components and tokens of Cunbiao 村标',
      license: own.license,
      type: 'module',
      engines: {node: '>=20'},
      sideEffects: ['**/*.css'],
      exports: exported,
      imports: {'#harfbuzz': {node: 'harfbuzzjs', default: pages}},
      dependencies,
      peerDependencies: {react: '>=19', 'react-dom': '>=19'},
      peerDependenciesMeta: {react: {optional: true}, 'react-dom': {optional: true}},
    },
    undefined,
    2,
  )}\n`,
)
write('README.md', readFileSync(join(root, 'design-system/package/USING.md')))
write('LICENSE', readFileSync(join(root, 'LICENSE')))
