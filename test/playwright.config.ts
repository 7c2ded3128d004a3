import {availableParallelism} from 'node:os'
import {defineConfig} from '@playwright/test'

const port = 4391

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: availableParallelism(),
  // How long a page that hangs is waited for. Slow is no fault: nothing here is timed.
  timeout: 300_000,
  expect: {timeout: 30_000},
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && {executablePath: process.env.CHROMIUM_PATH}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node site/serve.ts',
    cwd: '..',
    url: `http://localhost:${port}/`,
    env: {PORT: String(port)},
    reuseExistingServer: false,
  },
})
