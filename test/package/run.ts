import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {hashOf} from '../../handbooks/input/hash.ts'
import {root} from '../../handbooks/input/root.ts'
import {faultsOf} from './faults.ts'
import {atOnce} from './weight.ts'

// Looks for faults in what `npm run build:package` wrote, installs it into an empty folder, and draws a fascia and a Button there: in this
// Node and, if NODE names one, in another, with plain esbuild and in a Vite app. Weighs what a page loads of it.
const from = join(root, 'dist-package')
const dir = mkdtempSync(join(tmpdir(), 'cunbiao-package-'))
const shell = process.platform === 'win32'

/** Runs a program in the empty folder and returns what it says. @throws Error with what it said, if it fails. */
function run(command: string, ...words: string[]): string {
  const {status, stdout, stderr, error} = spawnSync(command, words, {cwd: dir, encoding: 'utf8', shell})
  if (error || status !== 0) throw new Error(`${command} ${words.join(' ')}: ${error?.message ?? ''}${stdout}${stderr}`)
  return stdout.trim()
}

/** Bytes, before packing, that a page may load at once: of the engine, of one kind of sign with its check and the schemas, of a Button. */
const most = {engine: 230_000, kind: 185_000, button: 4_000}

const [node, page] = ['harfbuzzjs', './node_modules/cunbiao/js/harfbuzz/harfbuzz.js']
/** Says how wide HarfBuzz sets a word of Yi. */
const yi = `import {readFileSync} from 'node:fs'
import {Blob, Buffer, Face, Font, shape} from '${page}'
const font = new Font(new Face(new Blob(new Uint8Array(readFileSync('node_modules/cunbiao/glyphs/yi.ttf')).buffer)))
const buffer = new Buffer()
buffer.addText('ꆈꌠ')
buffer.guessSegmentProperties()
shape(font, buffer)
process.stdout.write(buffer.getGlyphInfosAndPositions().map(({xAdvance}) => xAdvance).join())
`

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
  const kinds = Object.keys(signKinds)
  const faults = await faultsOf(readFileSync(join(dir, tarball)), kinds)
  must(`publint and Are The Types Wrong find nothing${faults.map((fault) => `\n  ${fault}`).join('')}`, faults.length === 0)
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

  /** Bundles a page for browsers with plain esbuild and returns what it loads at once. */
  const bundled = (name: string, text: string) => {
    put(`${name}.mjs`, text)
    const into = ['--format=esm', '--splitting', '--minify', `--outdir=${name}`, `--metafile=${name}.json`, '--log-level=error']
    run(join(root, 'node_modules/.bin/esbuild'), `${name}.mjs`, '--bundle', ...into)
    return atOnce(dir, `${name}.json`, `${name}.mjs`)
  }
  const held = ({bytes, kinds: some}: ReturnType<typeof atOnce>) => `${Math.round(bytes / 1000)} kB, kinds: ${some.join(' ') || 'none'}`

  const engine = bundled('engine', "import {makeEngine} from 'cunbiao/signs'\nglobalThis.engine = makeEngine\n")
  must(`plain esbuild bundles the engine for a page, at once ${held(engine)}`, engine.bytes < most.engine && engine.kinds.length === 0)
  const one = bundled('one', "import {fascia} from 'cunbiao/signs/kinds/fascia'\nglobalThis.kind = fascia\n")
  must(`a page of one kind gets no other: ${held(one)}`, one.bytes < most.kind && one.kinds.join() === 'fascia')
  const every = bundled('every', `${kinds.map((kind) => `export * from 'cunbiao/signs/kinds/${kind}'`).join('\n')}\n`)
  must(`all kinds together weigh more: ${held(every)}`, every.bytes > most.kind && every.kinds.length === kinds.length)
  const onlyButton = bundled('onlyButton', "import {Button} from 'cunbiao/ui'\nglobalThis.Button = Button\n")
  const react = bundled('react', "import {jsx} from 'react/jsx-runtime'\nglobalThis.jsx = jsx\n")
  must(`a Button weighs ${onlyButton.bytes - react.bytes} bytes beside React`, onlyButton.bytes - react.bytes < most.button)
  const allOfUi = bundled('allOfUi', "import * as ui from 'cunbiao/ui'\nglobalThis.ui = ui\n")
  must(`the other components more: ${allOfUi.bytes - react.bytes}`, allOfUi.bytes - react.bytes > most.button)
  const unused = bundled('unused', "import 'cunbiao/signs'\nimport 'cunbiao/tokens'\nimport 'cunbiao/ui'\n")
  must('what is imported and not used is left out', unused.bytes < 100)

  const shaped = run(process.execPath, '--input-type=module', '-e', `globalThis.window = globalThis\n${yi}`)
  must(
    `HarfBuzz as pages load it sets Yi (${shaped})`,
    shaped === run(process.execPath, '--input-type=module', '-e', yi.replace(page, node)),
  )

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
  const vite = (...words: string[]) =>
    run(process.execPath, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error', ...words)
  put('kind/index.html', '<!doctype html><title>kind</title><script type="module" src="/kind.js"></script>')
  put('kind/kind.js', readFileSync(join(dir, 'one.mjs'), 'utf8'))
  vite('kind')
  const [, first = ''] = /src="\/(assets\/[^"]+\.js)"/.exec(readFileSync(join(dir, 'kind/dist/index.html'), 'utf8')) ?? []
  const inVite = readFileSync(join(dir, 'kind/dist', first)).length
  must(`in Vite a page of one kind weighs ${Math.round(inVite / 1000)} kB`, inVite > 10_000 && inVite < most.kind)
  vite()
  const built = readFileSync(join(dir, 'dist/index.html'), 'utf8')
  const [, sheet = ''] = /href="\/(assets\/[^"]+\.css)"/.exec(built) ?? []
  must('an empty Vite app ships the styles of the Button', readFileSync(join(dir, 'dist', sheet), 'utf8').includes(`.${className}`))
} finally {
  rmSync(dir, {recursive: true, force: true})
}
