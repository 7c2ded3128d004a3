import {posix} from 'node:path'
import ts from 'typescript'

/** One import of a file of the project by another. */
export interface Import {
  readonly from: string
  readonly to: string
}

/** A room of the house: a folder, what it may import beside itself, and what it is for. */
export interface Room {
  readonly path: string
  readonly may: readonly string[]
}

/**
 * Returns the imports of project files in `text`, which is the file `file`: static and dynamic ones, of types and of values, those of
 * the frontmatter and the scripts of an Astro file, of MDX and of `import.meta.glob`. Paths are relative to the project's folder.
 */
export function importsOf(file: string, text: string): Import[] {
  const globs = [...text.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*'([^']+)'/g)].map(([, path = '']) => path)
  const named = codeOf(file, text).flatMap((code) => ts.preProcessFile(code, true, true).importedFiles.map(({fileName}) => fileName))
  return [...named, ...globs]
    .filter((path) => path.startsWith('.'))
    .map((path) => ({from: file, to: posix.normalize(posix.join(posix.dirname(file), path))}))
}

/** The parts of a file that are TypeScript. */
function codeOf(file: string, text: string): string[] {
  if (file.endsWith('.mdx'))
    return [
      text
        .split('\n')
        .filter((line) => /^(import|export) /.test(line))
        .join('\n'),
    ]
  if (!file.endsWith('.astro')) return [text]
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? []
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)]
}

/** Whether `file` lies in the folder `path`, or is the file of that path without its ending. */
const lies = (file: string, path: string) => file === path || file.startsWith(`${path}/`) || file.startsWith(`${path}.`)

/** Returns the room that `file` lies in: the longest path of a room that it starts with. */
export const roomOf = (file: string, rooms: readonly Room[]): Room | undefined =>
  rooms.filter(({path}) => lies(file, path)).sort((a, b) => b.path.length - a.path.length)[0]

/**
 * Returns a sentence for each import that `rooms` does not allow, and for each file outside every room: which import, which rule, what
 * to do. A room may always import itself; `may` holds paths of rooms, folders or files (without their ending).
 */
export function wrongImports(imports: readonly Import[], rooms: readonly Room[]): string[] {
  const sentences = imports.flatMap(({from, to}) => {
    const room = roomOf(from, rooms)
    if (!room) return [`${from} lies in no room of the table; put it into one, or give it a room there`]
    const target = roomOf(to, rooms)
    if (target === room) return []
    if (room.may.some((path) => lies(to, path))) return []
    const house = to.split('/')[0] ?? to
    const near = room.may.filter((path) => path.startsWith(`${house}/`) || path === house)
    const why = near.length === 0 ? `imports nothing of ${house}` : `imports of ${house} only ${near.join(', ')}`
    return [
      `${from} imports ${to}, but ${room.path} ${why}; hand the value in from above, or move what both need into a room below ${room.path}`,
    ]
  })
  return [...new Set(sentences)]
}

/** Returns each circle of imports once, as the files on it in the order in which they import one another. */
export function circlesOf(imports: readonly Import[]): string[][] {
  const next = Map.groupBy(imports, ({from}) => from)
  const settled = new Set<string>()
  const circles: string[][] = []
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file)
    if (at >= 0) circles.push(path.slice(at))
    if (at >= 0 || settled.has(file)) return
    for (const to of new Set((next.get(file) ?? []).map((i) => i.to))) visit(to, [...path, file])
    settled.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return circles
}
