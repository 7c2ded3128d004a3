/** One thing wrong with an input: where it stands, what was found, what is allowed, what to do. */
export interface Problem {
  /** Line in the source, from 1. Absent for input that has no lines. */
  readonly line?: number | undefined
  /** Path inside the input, such as `destinations.2.name`. Empty for the input as a whole. */
  readonly at: string
  /** What was found, what is allowed (with units), and what to do, in one sentence. */
  readonly message: string
  /** The clause that asks for it, if a handbook does. */
  readonly clause?: string | undefined
}

/** Thrown once per input with every problem found, so that an author fixes a file in one pass. */
export class InputError extends Error {
  override name = 'InputError'
  readonly source: string
  readonly problems: readonly Problem[]

  /** @param source the file's path, or what the input is when it is not a file */
  constructor(source: string, problems: readonly Problem[]) {
    super([`${source}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`, ...problems.map((p) => `  ${describe(p)}`)].join('\n'))
    this.source = source
    this.problems = problems
  }
}

/** Returns `problem` as one line: `line 12, destinations.2.name: found; allowed; what to do (HW-SIGN-012)`. */
export function describe({line, at, message, clause}: Problem): string {
  const place = [line === undefined ? '' : `line ${line}`, at].filter(Boolean).join(', ')
  return `${place ? `${place}: ` : ''}${message}${clause ? ` (${clause})` : ''}`
}

/** Returns `input` as an error message quotes it: JSON, shortened, and "nothing" for a missing value. */
export function show(input: unknown): string {
  if (input === undefined) return 'nothing'
  const text = JSON.stringify(input)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
