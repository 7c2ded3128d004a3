/** One thing wrong with an input: where it stands, what was found, what is allowed, what to do. */
export interface Problem {
  /** Line in the source, from 1. Absent for input that has no lines. */
  readonly line?: number | undefined
  /** Path inside the input, such as `destinations.2.name`. Empty for the input as a whole. */
  readonly at: string
  /** What was found, what is allowed (with units), and what to do, in one sentence. */
  readonly message: string
  /** The same in Chinese, where whoever made it says both: pages speak the language of their reader. */
  readonly zh?: string | undefined
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
    super(
      [
        `${oneLine(source)}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`,
        ...listed(problems).map((line) => `  ${line}`),
      ].join('\n'),
    )
    this.source = source
    this.problems = problems
  }
}

/** How many wrong inputs are told in one go: whoever changed one thing in every record sees it in these. */
export const mostInputs = 60

/** Thrown when several inputs are wrong: each with its own problems, all in one message. */
export class InputErrors extends Error {
  override name = 'InputErrors'
  readonly errors: readonly InputError[]

  constructor(errors: readonly InputError[]) {
    const more = errors.length - mostInputs
    super(
      [
        ...errors.slice(0, mostInputs).map((e) => e.message),
        ...(more > 0 ? [`and ${more} more inputs with problems; correct these, then check again`] : []),
      ].join('\n'),
    )
    this.errors = errors
  }
}

/** Collects the problems of many inputs so that all are reported together. */
export class ProblemList {
  /** By source the problems, each below the line in which it is told. */
  private readonly bySource = new Map<string, Map<string, Problem>>()

  /** Adds a problem, unless the same was told already: a file that several read is wrong once. */
  add(source: string, problem: Problem): void {
    const known = this.bySource.get(source) ?? new Map<string, Problem>()
    this.bySource.set(source, known)
    const line = problemLine(problem)
    if (!known.has(line)) known.set(line, problem)
  }

  /** Returns what `read` returns; if it throws an InputError, keeps its problems and returns undefined. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read()
    } catch (error) {
      if (error instanceof InputErrors) for (const e of error.errors) this.take(e)
      else if (error instanceof InputError) this.take(error)
      else throw error
      return undefined
    }
  }

  /** What was added, an error for each source, in the order of the files and lines. */
  get errors(): InputError[] {
    return [...this.bySource].map(
      ([source, problems]) =>
        new InputError(
          source,
          [...problems.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
        ),
    )
  }

  /** @throws InputError or InputErrors if anything was added, in the order of the files and lines. */
  throwIfAny(): void {
    const {errors} = this
    const [first] = errors
    if (first) throw errors.length === 1 ? first : new InputErrors(errors)
  }

  private take({source, problems}: InputError): void {
    for (const problem of problems) this.add(source, problem)
  }
}

/** How many problems of one kind are listed; whoever made the same slip everywhere corrects the rest alike. */
export const mostListed = 20

/** How many problems of one input are listed in all, of whatever kinds: more than anybody corrects in one go. */
export const mostInAll = 400

/** Returns `problems` as lines: of each kind the first, then how many more there are. */
function listed(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>()
  const shown = problems
    .filter((problem) => {
      const kind = kindOf(problem)
      const nth = (seen.get(kind) ?? 0) + 1
      seen.set(kind, nth)
      return nth <= mostListed
    })
    .slice(0, mostInAll)
  const more = problems.length - shown.length
  const lines = shown.map(problemLine)
  return more === 0 ? lines : [...lines, `and ${more} more like these; correct them, then check again`]
}

/** Problems are of one kind if they differ only in what was found. */
const kindOf = ({message, clause}: Problem) => `${message.replace(/"(?:[^"\\]|\\.)*"|\d+/g, '…')} ${clause ?? ''}`

/** Returns `problem` as one line: `line 12, destinations.2.name: found; allowed; what to do (HW-SIGN-012)`. */
export function problemLine({line, at, message, clause}: Problem): string {
  const place = [line === undefined ? '' : `line ${line}`, oneLine(cut(at, 120))].filter(Boolean).join(', ')
  return `${place ? `${place}: ` : ''}${message}${clause ? ` (${clause})` : ''}`
}

/** Returns `input` as an error message quotes it: JSON, shortened, and "nothing" for a missing value. */
export function show(input: unknown): string {
  if (input === undefined) return 'nothing'
  // JSON has no word for a number without end and one that is none.
  if (typeof input === 'number') return String(input)
  return cut(JSON.stringify(input) ?? typeof input, 60)
}

/** A name with a line break in it, of a file or a field, begins no line of its own. */
const oneLine = (text: string) => text.replace(/[\r\n]/g, (char) => (char === '\n' ? '\\n' : '\\r'))

/** Shortens `text` to `most` characters, and never in the middle of one. */
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 3).replace(/[\uD800-\uDBFF]$/, '')}...` : text)
