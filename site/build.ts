import {spawn} from 'node:child_process'
import {renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {InputError} from '../handbooks/input/problem.ts'
import {root} from '../handbooks/input/root.ts'
import {atBase} from './address/address.ts'
import {environmentOf, readSettings, type Settings, variables} from './address/settings.ts'
import {compressFolder} from './publishing/compress.ts'
import {publishFolder} from './publishing/pages.ts'
import {writeSitemap} from './publishing/sitemap.ts'
import {writeStick} from './publishing/stick.ts'
import {writePublished} from './server/published.ts'

const usage = `npm run build -- [--base /cunbiao/] [--site https://example.gov.cn] [--district id,id] [--usb]

  --base      folder of the site on its host; / if it is not given (${variables.base})
  --site      address of the host: whole addresses for search engines and cards, a sitemap, pictures (${variables.site})
  --district  only these districts (${variables.district})
  --usb       also writes dist-usb/, the site to be copied to a USB stick and opened without a server`

const dist = join(root, 'dist')
const stick = join(root, 'dist-usb')

const {settings, usb} = given()
rmSync(dist, {recursive: true, force: true})
const env = {
  ...process.env,
  ...environmentOf(settings),
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: roomForYoung(process.env.NODE_OPTIONS),
}
await run('astro', 'build')
if (usb) {
  rmSync(stick, {recursive: true, force: true})
  await step('the edition for a stick', () => writeStick(dist, stick))
}
await step('addresses and sitemap', async () => {
  const listed = writeSitemap(dist, settings)
  publishFolder(dist, atBase(settings.base))
  writePublished(dist, settings)
  if (listed > 0) console.log(`Sitemap: ${listed} addresses`)
})
// The stories are built beside the site, while its pages are listed and indexed.
const stories = join(root, '.cunbiao-stories')
rmSync(stories, {recursive: true, force: true})
await Promise.all([
  run('npm', 'run', '-s', 'build:stories', '--', '-o', stories),
  run('node', 'site/offline/build.ts').then(() => run('pagefind', '--site', 'dist')),
])
renameSync(stories, join(dist, 'storybook'))
await step('compressing', async () => {
  const {files, bytes} = await compressFolder(dist)
  const mb = (n: number) => `${(n / 1e6).toFixed(1)} MB`
  console.log(`Compressed: ${files} files, ${mb(bytes.plain)}; Brotli ${mb(bytes.br)}, gzip ${mb(bytes.gz)}`)
})

/** Reads the command line, over the environment. What cannot be ends the build before it starts. */
function given(): {readonly settings: Settings; readonly usb: boolean} {
  try {
    const text = {type: 'string'} as const
    const {values} = parseArgs({options: {base: text, site: text, district: text, usb: {type: 'boolean'}, help: {type: 'boolean'}}})
    if (values.help) {
      console.log(usage)
      process.exit(0)
    }
    const of = (name: keyof typeof variables) => values[name] ?? process.env[variables[name]]
    return {settings: readSettings({base: of('base'), site: of('site'), district: of('district')}, 'build'), usb: values.usb ?? false}
  } catch (error) {
    const wrongUse = error instanceof InputError || (error instanceof TypeError && 'code' in error)
    if (!wrongUse) throw error
    console.error(error.message)
    if (!(error instanceof InputError)) console.error(usage)
    process.exit(2)
  }
}

/** Returns options of Node with room for what lives briefly: a page is thrown away as soon as it is written. */
function roomForYoung(options = ''): string {
  return `${options} --max-semi-space-size=64`.trim()
}

/** Runs a program of the project with the settings in its environment; if it fails, so does the build. */
function run(command: string, ...words: string[]): Promise<void> {
  return new Promise((done) => {
    const program = spawn(command, words, {stdio: 'inherit', env, cwd: root, shell: process.platform === 'win32'})
    program.on('error', (error) => {
      console.error(`${command} did not start: ${error.message}`)
      process.exit(1)
    })
    program.on('exit', (status) => (status === 0 ? done() : process.exit(status ?? 1)))
  })
}

async function step(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(`The build failed at ${what}: ${error instanceof Error ? error.message : error}`)
    process.exit(1)
  }
}
