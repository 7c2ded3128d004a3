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
    super(
      [`${source}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`, ...problems.map((p) => `  ${problemLine(p)}`)].join(
        '\n',
      ),
    )
    this.source = source
    this.problems = problems
  }
}

/** Thrown when several inputs are wrong: each with its own problems, all in one message. */
export class InputErrors extends Error {
  override name = 'InputErrors'
  readonly errors: readonly InputError[]

  constructor(errors: readonly InputError[]) {
    super(errors.map((e) => e.message).join('\n'))
    this.errors = errors
  }
}

/** Collects the problems of many inputs so that all are reported together. */
export class ProblemList {
  private readonly bySource = new Map<string, Problem[]>()

  add(source: string, problem: Problem): void {
    this.bySource.set(source, [...(this.bySource.get(source) ?? []), problem])
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
          [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
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

/** Returns `problem` as one line: `line 12, destinations.2.name: found; allowed; what to do (HW-SIGN-012)`. */
export function problemLine({line, at, message, clause}: Problem): string {
  const place = [line === undefined ? '' : `line ${line}`, at].filter(Boolean).join(', ')
  return `${place ? `${place}: ` : ''}${message}${clause ? ` (${clause})` : ''}`
}

/** Returns `input` as an error message quotes it: JSON, shortened, and "nothing" for a missing value. */
export function show(input: unknown): string {
  if (input === undefined) return 'nothing'
  const text = JSON.stringify(input)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
