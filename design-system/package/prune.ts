import {existsSync, globSync, readFileSync, rmSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'

/**
 * Takes away the modules and types in `folder` of the package in `out` that none of `entries` leads to, and returns how many it took: the
 * compiler also writes what only the toolkit's own programs import. Paths are relative to `out`; entries may hold `*`.
 *
 * @throws Error naming an import that leads nowhere.
 */
export function prune(out: string, folder: string, entries: readonly string[]): number {
  const reached = new Set<string>()
  const open = entries.flatMap((entry) => globSync(entry, {cwd: out}))
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    open.push(...importsOf(out, path))
  }
  const others = globSync(`${folder}/**/*.{js,ts,json}`, {cwd: out}).filter((path) => !reached.has(path))
  for (const path of others) rmSync(join(out, path))
  return others.length
}

/** Returns what a module or the types of one import from beside them. */
function importsOf(out: string, path: string): string[] {
  const types = path.endsWith('.d.ts')
  if (!types && !path.endsWith('.js')) return []
  const text = readFileSync(join(out, path), 'utf8')
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(([, name = '']) => {
    const at = join(dirname(join(out, path)), types ? name.replace(/\.(?:tsx?|js)$/, '.d.ts') : name)
    if (!existsSync(at)) throw new Error(`${path} imports ${name}, which is not there`)
    return relative(out, at).replaceAll(sep, '/')
  })
}
