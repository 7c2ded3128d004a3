import {test} from 'vitest'
import {findProgram, lacking, type Program} from './programs.ts'

/**
 * Makes a test that is handed the first words of the command line of `program`. Where that is not installed the test is skipped and its
 * title says what it needs; on CI, where nobody reads what was skipped, it fails.
 */
export function proofWith(program: Program, title: string, prove: (command: readonly string[]) => void | Promise<void>): void {
  const command = findProgram(program)
  if (command) test(title, () => prove(command))
  else if (process.env.CI === 'true') test(title, () => Promise.reject(new Error(lacking(program))))
  else test.skip(`${title} (${lacking(program)})`, () => undefined)
}
