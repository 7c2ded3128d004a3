import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {findChromium} from '../../handbooks/book/chromium.ts'

/**
 * Installs a Chromium where that is possible: Debian's package as root, with a Chinese font, else Playwright's own.
 * Returns its path, or `undefined` if neither could be had.
 */
export function installChromium(): string | undefined {
  const run = (command: string, ...args: string[]) => spawnSync(command, args, {stdio: 'inherit'}).status === 0
  console.log('No Chromium was found; installing one.')
  const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (asRoot && run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'))
    return findChromium()
  run('npx', 'playwright', 'install', 'chromium')
  return findChromium()
}
