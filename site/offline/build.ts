import {join} from 'node:path'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {root} from '../../handbooks/input/root.ts'
import {settingsOf} from '../address/settings.ts'
import {writeLists} from './writeLists.ts'
import {writeWorker} from './writeWorker.ts'

/** Adds to the built site what keeping it offline needs: the lists of what can be kept, and the worker. Runs after the pages are built. */
const dist = join(root, 'dist')
try {
  const {base} = settingsOf(process.env)
  const collections = writeLists(dist, edition, base)
  const bytes = await writeWorker(dist, base)
  console.log(`Offline: ${collections} collections listed; the worker keeps ${Math.round(bytes / 1000)} kB for its own page`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
