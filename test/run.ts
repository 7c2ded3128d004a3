/**
 * Runs every check and closes with one line, `N passed, N failed`, summed from the runners' own JSON reports.
 *
 * Types and lint count as one check each; unit and story tests report through Vitest, pages through Playwright.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {findChromium} from '../handbooks/book/chromium.ts'
import {installChromium} from './support/browser.ts'

const reports = mkdtempSync(join(tmpdir(), 'cunbiao-test-'))
let passed = 0
let failed = 0

const browser = findChromium() ?? installChromium()
if (!browser) {
  console.error(
    'No Chromium or Chrome was found and none could be installed: install one, or run "npx playwright install chromium", or set CHROMIUM_PATH.',
  )
  process.exit(1)
}
const env = {...process.env, CHROMIUM_PATH: browser, ASTRO_TELEMETRY_DISABLED: '1'}

check('types of the site', 'astro', 'sync', '--silent')
check('types of the site', 'astro', 'check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning')
check('types', 'tsc', '--noEmit')
check('lint and format', 'biome', 'check', '.')

const vitest = join(reports, 'vitest.json')
run('vitest', 'run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`)
count(
  'unit and story tests',
  vitest,
  (report: {numPassedTests: number; numFailedTests: number; numFailedTestSuites: number; numPendingTests: number}) => ({
    passed: report.numPassedTests,
    // A suite that could not load fails without a failed test in it.
    failed: report.numFailedTests || report.numFailedTestSuites,
  }),
)

if (!isBuilt()) check('build', 'npm', 'run', '-s', 'build')
const playwright = join(reports, 'playwright.json')
run('playwright', 'test', '--config', 'test/playwright.config.ts', '--reporter=list,json')
count('pages', playwright, (report: {stats: {expected: number; unexpected: number; flaky: number}; errors: unknown[]}) => ({
  passed: report.stats.expected + report.stats.flaky,
  failed: report.stats.unexpected + report.errors.length,
}))

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

function run(command: string, ...args: string[]): number {
  console.log(`\n> ${command} ${args[0] ?? ''}`)
  return (
    spawnSync(command, args, {stdio: 'inherit', env: {...env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json')}}).status ?? 1
  )
}

function check(what: string, command: string, ...args: string[]) {
  if (run(command, ...args) === 0) passed++
  else {
    failed++
    console.error(`failed: ${what}`)
  }
}

function count<Report>(what: string, file: string, read: (report: Report) => {passed: number; failed: number}) {
  if (!existsSync(file)) {
    failed++
    console.error(`failed: ${what} wrote no report`)
    return
  }
  const found = read(JSON.parse(readFileSync(file, 'utf8')) as Report)
  passed += found.passed
  failed += found.failed
  if (found.passed + found.failed === 0) {
    failed++
    console.error(`failed: ${what} ran no test`)
  }
}

/** Whether dist/ is whole and newer than every source file. */
function isBuilt(): boolean {
  const index = 'dist/pagefind/pagefind.js'
  if (!existsSync(index)) return false
  const built = statSync(index).mtimeMs
  const sources = ['site', 'design-system', 'handbooks', 'points'].flatMap((top) =>
    readdirSync(top, {recursive: true}).map((f) => join(top, String(f))),
  )
  return [...sources, 'astro.config.mjs', 'package-lock.json'].every((f) => statSync(f).mtimeMs <= built)
}
