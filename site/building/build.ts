import {spawn} from 'node:child_process'
import {mkdirSync, renameSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {root} from '../../handbooks/input/root.ts'
import {atBase} from '../address/address.ts'
import {environmentOf, type Settings} from '../address/settings.ts'
import {madeFolders} from '../making/folders.ts'
import {compressFolder} from '../publishing/compress.ts'
import {publishFolder} from '../publishing/pages.ts'
import {writeSitemap} from '../publishing/sitemap.ts'
import {fillSizes} from '../publishing/sizes.ts'
import {writeStick} from '../publishing/stick.ts'
import {dist, writePublished} from '../server/published.ts'

/** What a build is to do. */
export interface Order {
  readonly settings: Settings
  /** Whether the edition for a stick is written too. */
  readonly usb: boolean
}

const stick = join(root, 'dist-usb')

/** Beginnings of the addresses of what is made after the pages, and which a server without them answers for as being made. */
export const madeLater = [...madeFolders, '/storybook/', '/pagefind/', '/data/offline/', '/offline-worker.js'] as const

/**
 * Builds the site into `dist` and calls `pagesReady` as soon as its pages can be read: books, artwork, forms, Storybook, what is kept offline,
 * the index of the search and compressed copies come after. Where nobody waits for the pages, they are made beside them.
 *
 * @throws Error naming the step that failed.
 */
export async function buildSite({settings, usb}: Order, pagesReady?: () => void): Promise<void> {
  const env = {
    ...process.env,
    ...environmentOf(settings),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: roomForYoung(process.env.NODE_OPTIONS),
  }
  const run = (command: string, ...words: string[]) => program(command, words, env)
  const [files, stories] = [emptied('.cunbiao-files'), emptied('.cunbiao-stories')]
  rmSync(dist, {recursive: true, force: true})

  const makeFilesAndStories = () =>
    run('node', 'site/making/write.ts', files).then(() => run('npm', 'run', '-s', 'build:stories', '--', '-o', stories))
  const beside = pagesReady ? undefined : makeFilesAndStories()
  // A failure is told by whoever waits for them below; until then it is no unhandled one.
  beside?.catch(() => undefined)
  await run('astro', 'build')
  const takeFiles = async () => {
    await (beside ?? makeFilesAndStories())
    // Each folder arrives whole, for the pages may be read already.
    for (const folder of madeFolders) {
      mkdirSync(dirname(join(dist, folder)), {recursive: true})
      renameSync(join(files, folder), join(dist, folder))
    }
    rmSync(files, {recursive: true, force: true})
    fillSizes(dist)
  }
  if (usb) {
    // A stick is copied from pages whose addresses are still as they were written.
    await step('files that take long to make', takeFiles)
    rmSync(stick, {recursive: true, force: true})
    await step('the edition for a stick', () => writeStick(dist, stick))
  }
  await step('addresses and sitemap', () => {
    const listed = writeSitemap(dist, settings)
    // At the root every address is already as it is written.
    if (settings.base !== '/') publishFolder(dist, atBase(settings.base))
    writePublished(dist, settings)
    if (listed > 0) console.log(`Sitemap: ${listed} addresses`)
  })
  pagesReady?.()
  if (!usb) await step('files that take long to make', takeFiles)
  renameSync(stories, join(dist, 'storybook'))
  await run('node', 'site/offline/build.ts')
  await run('pagefind', '--site', 'dist')
  await step('compressing', async () => {
    const {files, bytes} = await compressFolder(dist)
    const mb = (n: number) => `${(n / 1e6).toFixed(1)} MB`
    console.log(`Compressed: ${files} files, ${mb(bytes.plain)}; Brotli ${mb(bytes.br)}, gzip ${mb(bytes.gz)}`)
  })
}

/** Returns the path of a folder of the project that is not there yet. */
function emptied(name: string): string {
  const folder = join(root, name)
  rmSync(folder, {recursive: true, force: true})
  return folder
}

/** Returns options of Node with room for what lives briefly: a page is thrown away as soon as it is written. */
function roomForYoung(options = ''): string {
  return `${options} --max-semi-space-size=64`.trim()
}

/** Runs a program of the project to its end. @throws Error if it does not start or fails; it has then said why. */
function program(command: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, failed) => {
    const started = spawn(command, words, {stdio: 'inherit', env, cwd: root, shell: process.platform === 'win32'})
    started.on('error', (error) => failed(new Error(`${command} did not start: ${error.message}`)))
    started.on('exit', (status) =>
      status === 0 ? done() : failed(new Error(`${[command, ...words].join(' ')} ended with ${status ?? 'a signal'}`)),
    )
  })
}

async function step(what: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw new Error(`The build failed at ${what}: ${error instanceof Error ? error.message : error}`)
  }
}
