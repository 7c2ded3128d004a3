import {defineConfig} from '@playwright/test'
export default defineConfig({testDir:'test', outputDir:'/tmp/patrol-look/results', testMatch:'**/phone.spec.ts', workers:1, timeout:90000, expect:{timeout:30000}, use:{baseURL:'http://localhost:4387', launchOptions:{executablePath:'/usr/bin/chromium', args:['--no-sandbox']}}})
