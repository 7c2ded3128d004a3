import {gzipSync} from 'node:zlib'
import {build} from 'vite'
import {root} from '../../handbooks/input/root.ts'

/** What a page loads for the script at `entry` before anybody asks for more: its bytes compressed, and the files that it is made of. */
export async function elementOf(
  entry: string,
): Promise<{readonly bytes: number; readonly files: readonly string[]; readonly later: number}> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {write: false, rollupOptions: {input: entry, external: /language\/traditional/}},
  })
  const chunks = [built]
    .flat()
    .flatMap((made) => ('output' in made ? made.output : []))
    .filter((made) => made.type === 'chunk')
  const names = new Set(chunks.filter(({isEntry}) => isEntry).map(({fileName}) => fileName))
  for (const name of names) for (const next of chunks.find(({fileName}) => fileName === name)?.imports ?? []) names.add(next)
  const needed = chunks.filter(({fileName}) => names.has(fileName))
  return {
    bytes: gzipSync(needed.map(({code}) => code).join('')).length,
    files: needed.flatMap(({modules}) => Object.entries(modules).flatMap(([file, {renderedLength}]) => (renderedLength > 0 ? [file] : []))),
    later: chunks.length - needed.length,
  }
}
