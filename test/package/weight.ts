import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** What esbuild says of a bundle: for each file its bytes, what it holds and what it imports at once or when asked. */
interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly bytes: number
        readonly entryPoint?: string
        readonly inputs: Readonly<Record<string, {readonly bytesInOutput: number}>>
        readonly imports: readonly {readonly path: string; readonly kind: string; readonly external?: boolean}[]
      }
    >
  >
}

/** What a page loads before it does anything. */
export interface AtOnce {
  readonly bytes: number
  /** Kinds of sign of which code is in it. */
  readonly kinds: readonly string[]
}

/** Returns what the bundle that `entry` leads loads at once: without what it imports when asked. `meta` is esbuild's account of it in `dir`. */
export function atOnce(dir: string, meta: string, entry: string): AtOnce {
  const {outputs} = JSON.parse(readFileSync(join(dir, meta), 'utf8')) as Metafile
  const open = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === entry)
  const loaded = new Set<string>()
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (loaded.has(path)) continue
    loaded.add(path)
    open.push(...(outputs[path]?.imports ?? []).filter(({kind, external}) => kind === 'import-statement' && !external).map((to) => to.path))
  }
  const held = [...loaded].flatMap((path) => (outputs[path] ? [outputs[path]] : []))
  const kinds = held.flatMap(({inputs}) =>
    Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => {
      const [, kind = ''] = /\/signs\/kinds\/([^/]+)\.js$/.exec(path) ?? []
      return kind !== '' && kind !== 'kind' && kind !== 'loaders' && bytesInOutput > 0 ? [kind] : []
    }),
  )
  return {bytes: held.reduce((sum, {bytes}) => sum + bytes, 0), kinds}
}
