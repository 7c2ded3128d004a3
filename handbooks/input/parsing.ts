import {InputError} from './problem.ts'

/**
 * Returns what `parse` makes of the file called `name`. Whatever a parser throws is one problem of the file, and no fault of the program.
 *
 * @throws InputError with what `parse` throws, where it is none already; `cure` says what to do.
 */
export function parsed<T>(name: string, {as, cure}: {readonly as: string; readonly cure: string}, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw error instanceof InputError ? error : unparsed(name, {as, cure}, error)
  }
}

/** Returns what `error`, which a parser threw, comes to for whoever wrote the file. */
export function unparsed(name: string, {as, cure}: {readonly as: string; readonly cure: string}, error: unknown): InputError {
  const [said] = (error instanceof Error ? error.message : String(error)).split('\n')
  return new InputError(name, [{at: '', message: `is not ${as} that can be read (${said}); ${cure}`}])
}
