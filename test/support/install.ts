import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {debianPackages, missingPrograms, type Program} from './programs.ts'

/**
 * Brings the programs that tests call and this machine lacks, where that is possible: Debian's packages as root, else at least
 * Playwright's own Chromium. Says what it does.
 *
 * @returns the programs that are missing still.
 */
export function installMissing(): Program[] {
  const missing = missingPrograms()
  if (missing.length === 0) return []
  const run = (command: string, ...words: string[]) => {
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
    return spawnSync(command, words, {stdio: 'inherit', env}).status === 0
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Tests need ${missing.join(', ')}; installing Debian's ${debianPackages(missing).join(', ')} once.`)
    const install = (wanted: readonly Program[]) => run('apt-get', 'install', '-y', '--no-install-recommends', ...debianPackages(wanted))
    // A package that a release of Debian lacks takes none of the others with it.
    if (run('apt-get', 'update') && !install(missing)) for (const program of missing) install([program])
    if (missingPrograms().length > 0) console.error('apt-get did not bring everything; see above.')
  }
  if (missingPrograms().includes('chromium')) {
    console.log('Tests need a Chromium; installing the one of Playwright once.')
    run('npx', 'playwright', 'install', 'chromium')
  }
  return missingPrograms()
}
