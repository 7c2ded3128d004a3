import {existsSync, realpathSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {InputError} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'

/** Folders of the project that a site is made of or copied from: whatever lies in them may be published. */
const published = ['site', 'dist', 'kits', 'points', 'handbooks', 'design-system']

/**
 * Makes sure that `path` lies neither where a site is made from nor in the folder `out` of the public rota, whatever links lead there.
 *
 * @throws InputError naming the folder in which it lies.
 */
export function refuseOpenPath(path: string, name: string, out: string | undefined): void {
  const real = realOf(path)
  const folders = [
    ...published.map((folder) => ({folder, at: join(root, folder)})),
    ...(out === undefined ? [] : [{folder: '--out', at: out}]),
  ]
  const within = folders.find(({at}) => isWithin(real, realOf(at)))
  if (within)
    throw new InputError('--sealed', [
      {
        at: name,
        message: `lies in ${within.folder}, from where it would be published with the rest; name a file elsewhere, where only the county reads it`,
      },
    ])
}

/** Where a path leads, as far as it is there; what is not there yet is taken by its name. */
function realOf(path: string): string {
  const whole = resolve(path)
  if (existsSync(whole)) return realpathSync(whole)
  const above = dirname(whole)
  return above === whole ? whole : join(realOf(above), basename(whole))
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith('..') && resolve(way) !== way)
}
