import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** `npm run fuzz`: what comes in and goes out, tried ten times as often as in `npm test`, some 200,000 cases. A failure prints its seed. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/borders/*.test.ts', 'test/site/server/*.test.ts'],
    env: {CUNBIAO_RUNS: '10'},
    testTimeout: 3_600_000,
    maxWorkers: '100%',
  },
})
