import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** Codings in the order in which we would rather send them, with the ending of the file that holds each. */
const codings = [
  {coding: 'br', ending: '.br'},
  {coding: 'gzip', ending: '.gz'},
] as const

/** A smaller copy of a file, made when the site was built, and what its answer has to say. */
export interface Copy {
  readonly coding: (typeof codings)[number]['coding']
  /** What stands behind the name of the file it is a copy of. */
  readonly ending: string
}

/**
 * Returns the copy of the file at `path` in `dist` to send to a browser that accepts `accepted`, the header of that name; `undefined` if the
 * file itself is to be sent. A copy older than its file is of another text; a path with a name that begins with a dot has none.
 */
export function copyFor(dist: string, path: string, accepted: string | undefined): Copy | undefined {
  const wanted = codings.filter(({coding}) => weightOf(coding, accepted ?? '') > 0)
  if (wanted.length === 0 || /\\|(^|\/)\./.test(path)) return undefined
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path)
  const since = existsSync(file) ? statSync(file).mtimeMs : undefined
  if (since === undefined) return undefined
  return wanted.find(({ending}) => existsSync(file + ending) && statSync(file + ending).mtimeMs >= since)
}

/** Returns the weight that `accepted` gives to `coding`, from 0 (never) to 1; an asterisk stands for all it does not name. */
function weightOf(coding: string, accepted: string): number {
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
      const weight = parameters.find((word) => word.startsWith('q='))?.slice(2)
      return [name, weight === undefined ? 1 : Number(weight) || 0] as const
    }),
  )
  return weights.get(coding) ?? weights.get('*') ?? 0
}
