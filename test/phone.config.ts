import {defineConfig} from '@playwright/test'
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '/tmp/ph/results',
  workers: 2,
  timeout: 120_000,
  expect: {timeout: 20_000},
  use: {baseURL: 'http://localhost:4790', launchOptions: {executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu']}},
})
