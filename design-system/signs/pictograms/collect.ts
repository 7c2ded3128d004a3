import {readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {concepts, licences} from './pictograms.ts'

interface IconSet {
  readonly height?: number
  readonly icons: Readonly<Record<string, {readonly body: string}>>
}

/**
 * Returns the artwork of every concept as it stands in the icon packages: side of the grid and path data. The
 * packages hold 17 000 icons in one file each, too much to read whenever a sign is drawn.
 *
 * @throws Error if an icon is gone, or is not a single filled path.
 */
export async function collectArtwork(): Promise<Record<string, {source: string; licence: string; size: number; d: string}>> {
  const {resolve} = createRequire(import.meta.url)
  const sets = new Map<string, IconSet>()
  for (const set of Object.keys(licences)) sets.set(set, JSON.parse(await readFile(resolve(`@iconify-json/${set}/icons.json`), 'utf8')))
  return Object.fromEntries(
    Object.entries(concepts).map(([concept, {source}]) => {
      const [set = '', name = ''] = source.split(':')
      const body = sets.get(set)?.icons[name]?.body
      const [, d] = /^<path fill="currentColor" d="([^"]+)"\/>$/.exec(body ?? '') ?? []
      if (d === undefined)
        throw new Error(`${concept}: ${source} is ${body === undefined ? 'not in the package' : 'not a single filled path'}`)
      return [concept, {source, licence: licences[set as keyof typeof licences], size: sets.get(set)?.height ?? 16, d}]
    }),
  )
}

if (import.meta.main) await writeFile(new URL('artwork.json', import.meta.url), `${JSON.stringify(await collectArtwork(), null, 2)}\n`)
