/** Tries every property of the borders on ten times as many generated cases as `npm test` does. A failure prints the seed that shows it again. */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')))
const words = [
  'run',
  '--config',
  'test/vitest.config.ts',
  '--project',
  'unit',
  '--project',
  'views',
  'test/borders',
  'test/site/server',
  ...process.argv.slice(2),
]
const {status} = spawnSync(process.execPath, [vitest, ...words], {cwd: root, stdio: 'inherit', env: {...process.env, CUNBIAO_RUNS: '10'}})
process.exitCode = status ?? 1
