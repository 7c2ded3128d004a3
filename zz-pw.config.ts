import {defineConfig} from '@playwright/test'
export default defineConfig({testDir:'test',testMatch:'**/*.spec.ts',outputDir:'/tmp/svc-results',workers:1,timeout:60_000,expect:{timeout:8000},
use:{baseURL:'http://localhost:4395',launchOptions:{executablePath:'/usr/bin/chromium',args:['--no-sandbox']}}})
