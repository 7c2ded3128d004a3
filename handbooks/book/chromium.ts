import {existsSync} from 'node:fs'
import {chromium} from '@playwright/test'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Returns the path of a Chromium, which sets books and runs the tests of pages: `CHROMIUM_PATH`, else the system's Chromium or Chrome, else the one
 * that Playwright has installed; `undefined` when the machine has none.
 *
 * @throws Error if `CHROMIUM_PATH` is set and no file is there: another browser in silence would hide the mistake.
 */
export function findChromium(): string | undefined {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, but no file is there; correct it or unset it`)
    return asked
  }
  return [...installed, chromium.executablePath()].find((path) => existsSync(path))
}
