/**
 * Runs every check, brings what they need first, and closes with one line, `N passed, N failed, N skipped`, summed from the runners' own
 * JSON reports. What failed and what was skipped, and why, stands by name above it.
 *
 * Types and lint count as one check each; unit and story tests report through Vitest, pages through Playwright.
 */
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {findChromium} from '../handbooks/book/chromium.ts'
import {isPublishedWith} from '../site/server/published.ts'
import {
  type Count,
  countPlaywright,
  countRun,
  countVitest,
  type PlaywrightReport,
  summary,
  sumOf,
  type VitestReport,
} from './support/counting.ts'
import {installMissing} from './support/install.ts'
import {lacking} from './support/programs.ts'

const reports = mkdtempSync(join(tmpdir(), 'cunbiao-test-'))
const [vitestReport, playwrightReport] = [join(reports, 'vitest.json'), join(reports, 'playwright.json')]

installMissing()
const browser = findChromium()
const env = {
  ...process.env,
  ...(browser !== undefined && {CHROMIUM_PATH: browser}),
  ASTRO_TELEMETRY_DISABLED: '1',
  PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
}

const counts = [
  check('collections of the site', 'astro', 'sync', '--silent'),
  ...(await Promise.all([
    checkBeside('types of the site', 'astro', 'check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'),
    checkBeside('types', 'tsc', '--noEmit'),
    checkBeside('lint and format', 'biome', 'check', '.'),
  ])),
  unitsAndStories(),
  isBuilt() ? sumOf([]) : check('build', 'npm', 'run', '-s', 'build'),
  pages(),
]
const total = sumOf(counts)
console.log(summary(total))
process.exit(total.failed.length > 0 ? 1 : 0)

function unitsAndStories(): Count {
  const only = browser === undefined ? ['--project', 'unit', '--project', 'views'] : []
  const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  const status = run('vitest', 'run', '--config', 'test/vitest.config.ts', ...only, ...outputs)
  const report = read<VitestReport>(vitestReport)
  const named = report?.testResults.map((file) => ({...file, name: relative('.', file.name)}))
  return sumOf([countRun('unit and story tests', status, named && countVitest({testResults: named})), ...withoutBrowser('stories')])
}

function pages(): Count {
  if (browser === undefined) return sumOf(withoutBrowser('pages'))
  const status = run('playwright', 'test', '--config', 'test/playwright.config.ts', '--reporter=list,json')
  const report = read<PlaywrightReport>(playwrightReport)
  return countRun('pages', status, report && countPlaywright(report))
}

/** What needs a browser is most of what people see; to leave it out is no success. */
function withoutBrowser(what: string): Count[] {
  return browser === undefined ? [{passed: 0, failed: [`${what}: ${lacking('chromium')}, or set CHROMIUM_PATH`], skipped: []}] : []
}

function run(command: string, ...words: string[]): number | null {
  console.log(`\n> ${command} ${words[0] ?? ''}`)
  return spawnSync(command, words, {stdio: 'inherit', env}).status
}

function check(what: string, command: string, ...words: string[]): Count {
  return counted(what, run(command, ...words))
}

/** As `check`, beside others: what the program says is told once it has ended, so that they do not talk across each other. */
function checkBeside(what: string, command: string, ...words: string[]): Promise<Count> {
  return new Promise((done) => {
    const program = spawn(command, words, {env, stdio: ['ignore', 'pipe', 'pipe']})
    const said: Buffer[] = []
    for (const stream of [program.stdout, program.stderr]) stream.on('data', (part: Buffer) => said.push(part))
    program.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)))
    program.on('close', (status) => {
      console.log(`\n> ${command} ${words[0] ?? ''}\n${Buffer.concat(said)}`)
      done(counted(what, status))
    })
  })
}

function counted(what: string, status: number | null): Count {
  return status === 0 ? {passed: 1, failed: [], skipped: []} : {passed: 0, failed: [what], skipped: []}
}

function read<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
}

/** Whether dist/ is whole, newer than every source file, and published as tests expect it: at the root, with every district. */
function isBuilt(): boolean {
  const index = 'dist/pagefind/pagefind.js'
  if (!existsSync(index) || !isPublishedWith('dist', {base: '/', site: undefined, districts: undefined})) return false
  const built = statSync(index).mtimeMs
  const sources = ['site', 'design-system', 'handbooks', 'points'].flatMap((top) =>
    readdirSync(top, {recursive: true}).map((f) => join(top, String(f))),
  )
  return [...sources, 'astro.config.mjs', 'package-lock.json'].every((f) => statSync(f).mtimeMs <= built)
}
