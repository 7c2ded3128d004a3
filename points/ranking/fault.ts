import type {Problem} from '../../handbooks/input/problem.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** What is wrong in the rules or in a score sheet, in both languages: a page says it to an officer, a command to whoever runs it. */
export interface Fault {
  /** Line of a YAML file, from 1. */
  readonly line?: number | undefined
  /** Field of the rules, or sheet, row and column of the workbook. */
  readonly at: InBoth
  /** What was found, what is allowed, what to do. */
  readonly message: InBoth
  readonly clause?: string | undefined
}

/** Returns a fault as commands tell it. */
export const problemOf = ({line, at, message, clause}: Fault): Problem => ({line, at: at.en, message: message.en, clause})

/** Returns the same words in both languages: an id, a name or a number. */
export const alike = (text: string): InBoth => ({zh: text, en: text})
