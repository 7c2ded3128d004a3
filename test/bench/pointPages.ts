import {cpSync, mkdtempSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {root} from '../../handbooks/input/root.ts'
import {measured, type Took} from './measured.ts'

/** Returns a new folder with a site of the same sources that has the pages of points alone. */
export function sitePointsOnly(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-points-'))
  const pages = join(root, 'site/pages')
  const kept = ['[...locale]/points', '[...locale]/districts', 'data/point-list-[locale].json.ts'].map((path) => join(pages, path))
  const isWanted = (path: string) => !path.startsWith(`${pages}/`) || kept.some((one) => one.startsWith(path) || path.startsWith(one))
  for (const name of [
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
    'handbooks',
    'design-system',
    'points',
    'site',
  ])
    cpSync(join(root, name), join(folder, name), {recursive: true, filter: isWanted})
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Builds the site in `folder` of the districts in `districts`, and returns what it took. The pages are in `dist` of `folder`. */
export const buildPoints = (folder: string, districts: string, options: readonly string[] = []): Promise<Took> =>
  measured(process.execPath, [...options, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], folder, {
    CUNBIAO_DISTRICTS: districts,
    ASTRO_TELEMETRY_DISABLED: '1',
  })
