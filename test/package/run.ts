import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {hashOf} from '../../handbooks/input/hash.ts'
import {root} from '../../handbooks/input/root.ts'

// Installs what `npm run build:package` wrote into an empty folder, and draws a fascia and a Button there: in this Node and, if NODE names one,
// in another, with plain esbuild and in a Vite app.
const from = join(root, 'dist-package')
const dir = mkdtempSync(join(tmpdir(), 'cunbiao-package-'))
const shell = process.platform === 'win32'

/** Runs a program in the empty folder and returns what it says. @throws Error with what it said, if it fails. */
function run(command: string, ...words: string[]): string {
  const {status, stdout, stderr, error} = spawnSync(command, words, {cwd: dir, encoding: 'utf8', shell})
  if (error || status !== 0) throw new Error(`${command} ${words.join(' ')}: ${error?.message ?? ''}${stdout}${stderr}`)
  return stdout.trim()
}

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(dir, path)), {recursive: true})
  writeFileSync(join(dir, path), text)
}

function must(what: string, ok: boolean): void {
  if (!ok) throw new Error(`failed: ${what}`)
  console.log(`ok: ${what}`)
}

try {
  const [tarball = ''] = run('npm', 'pack', '--silent', '--pack-destination', dir, from).split('\n').slice(-1)
  const listed = run('tar', '-tzf', tarball).split('\n')
  const allowed = /^package\/(js|ui|glyphs|identity\.|package\.json|README\.md|LICENSE)/
  must(
    `the tarball holds only what is built (${listed.length} files)`,
    listed.every((file) => allowed.test(file)),
  )
  put('package.json', '{"type":"module","private":true}')
  const {dependencies: own} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  run('npm', 'install', '--no-audit', '--no-fund', '--silent', `./${tarball}`, `react@${own.react}`, `react-dom@${own['react-dom']}`)

  put(
    'draw.mjs',
    `import {makeEngine} from 'cunbiao/signs'
import {readGlyphFile} from 'cunbiao/glyphs'
import {identity} from 'cunbiao/identity'
import {toDtcg} from 'cunbiao/tokens'
import {fascia} from 'cunbiao/signs/kinds/fascia'
const engine = makeEngine({read: readGlyphFile, edition: '2027-1'})
const asked = await engine.read({kind: 'fascia', viewingDistanceM: 20, text: {zh: '战旗村便民服务站', en: 'Zhanqi Village Public Service Station'}})
const sign = await asked.draw(identity)
const files = await Promise.all(['svg', 'pdf', 'dxf'].map((format) => sign.file(format, 'fascia')))
if (files.some((file) => file.bytes.length < 1000) || !toDtcg(identity) || fascia.letters !== 'FA') throw new Error('files')
if ((await sign.check()).length < 5) throw new Error('check')
process.stdout.write(sign.svg)
`,
  )
  const golden = readFileSync(join(root, 'test/drawings/fascia-zhanqi.svg'), 'utf8').trim()
  for (const node of [process.execPath, ...(process.env.NODE ? [process.env.NODE] : [])])
    must(`a fascia in Node ${run(node, '--version')} is the one of the command line`, hashOf(run(node, 'draw.mjs')) === hashOf(golden))

  put(
    'button.mjs',
    `import {createElement} from 'react'
import {renderToString} from 'react-dom/server'
import {Button} from 'cunbiao/ui'
process.stdout.write(renderToString(createElement(Button, {children: '办理'})))
`,
  )
  const button = run(process.execPath, 'button.mjs')
  const [, className = ''] = /class="(\S+)/.exec(button) ?? []
  const styles = readFileSync(join(dir, 'node_modules/cunbiao/ui/ui.css'), 'utf8')
  must('a Button has a class that the style sheet knows', className !== '' && styles.includes(`.${className}`))

  const esbuild = join(root, 'node_modules/.bin/esbuild')
  put(
    'page.mjs',
    "import {makeEngine} from 'cunbiao/signs'\nglobalThis.engine = makeEngine({read: async () => new Uint8Array(), edition: '2027-1'})\n",
  )
  run(esbuild, 'page.mjs', '--bundle', '--format=esm', '--splitting', '--minify', '--outdir=esbuilt', '--external:module')
  must('plain esbuild bundles the engine for a page', readFileSync(join(dir, 'esbuilt/page.js'), 'utf8').length < 100_000)

  put('index.html', '<!doctype html><title>app</title><div id="app"></div><script type="module" src="/app.jsx"></script>')
  put(
    'app.jsx',
    `import {createElement} from 'react'
import {createRoot} from 'react-dom/client'
import {Button} from 'cunbiao/ui'
import 'cunbiao/ui.css'
import {makeEngine} from 'cunbiao/signs'
createRoot(document.querySelector('#app')).render(createElement(Button, {children: '办理'}))
globalThis.engine = makeEngine
`,
  )
  run(process.execPath, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error')
  const built = readFileSync(join(dir, 'dist/index.html'), 'utf8')
  const [, sheet = ''] = /href="\/(assets\/[^"]+\.css)"/.exec(built) ?? []
  must('an empty Vite app ships the styles of the Button', readFileSync(join(dir, 'dist', sheet), 'utf8').includes(`.${className}`))
} finally {
  rmSync(dir, {recursive: true, force: true})
}
