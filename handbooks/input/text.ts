import {budgets} from './budget.ts'

/**
 * The one policy for text: what may stand in a name, a message, a note or a cell, whatever file it came in.
 *
 * Refused is what nobody sees and every border treats otherwise: a program of the terminal, a font, a spreadsheet, an XML parser. Line
 * breaks and composed letters are written in one way. Nothing is left out in silence.
 */

/** Returns `text` as it is kept: letters composed (NFC), lines ended by a line feed. */
export const normal = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC')

/** A character for which a text is refused, as `U+200B`, and what to do. */
export interface Unfit {
  readonly found: string
  readonly message: string
}

/** Returns the first character of `text` for which it is refused; undefined if there is none. */
export function unfitIn(text: string): Unfit | undefined {
  const {index, 0: char} = unfit.exec(text) ?? {}
  if (char !== undefined && index !== undefined) {
    const [, what, cure] = kinds.find(([kind]) => kind.test(char)) ?? [undefined, 'no character', 'delete it']
    const found = codePoint(char)
    return {found, message: `holds ${found}, ${what}, as character ${[...text.slice(0, index)].length + 1}; ${cure}`}
  }
  const [stack] = stacked.exec(text) ?? []
  if (stack === undefined) return undefined
  const found = codePoint(stack)
  const marks = [...stack].length
  return {found, message: `has ${marks} marks on one letter, from ${found} on, and at most ${budgets.marks} are set; delete the others`}
}

/** How many lines a text may have, and how many characters. */
export interface Measure {
  readonly most: number
  readonly lines?: 'one' | 'any'
}

/** Returns why `text` is no text of this measure, and what to do; undefined if it is one. Blanks alone are none. */
export function measureFault(text: string, {most, lines = 'one'}: Measure): string | undefined {
  if (text.trim() === '') return 'is empty; write something, or remove the field'
  if (text.length > most) return `has ${text.length} characters, and at most ${most} have room; shorten it`
  if (lines === 'one' && text.includes('\n')) return 'has more than one line; write one'
  return undefined
}

/** A text that does not fit the policy, by its path in the value that it is a part of. */
export interface TextFault extends Unfit {
  readonly path: readonly string[]
}

/** Returns `value` with each text in it as it is kept, and every text that does not fit the policy; names of fields are texts too. */
export function normalTexts(value: unknown): {readonly value: unknown; readonly faults: readonly TextFault[]} {
  const faults: TextFault[] = []
  const judge = (text: string, path: readonly string[]) => {
    const fault = unfitIn(text)
    if (fault) faults.push({path, ...fault})
    return text
  }
  const judgeKey = (key: string, path: readonly string[]) => {
    // By this name a value is given fields that do not stand in it, and schemas pass over it.
    if (key === '__proto__') faults.push({path, found: key, message: 'is not a field here; remove it or check its spelling'})
    return judge(key, path)
  }
  const kept = (part: unknown, path: readonly string[]): unknown => {
    if (typeof part === 'string') return judge(normal(part), path)
    if (Array.isArray(part)) return part.map((item, i) => kept(item, [...path, String(i)]))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [judgeKey(key, [...path, key]), kept(item, [...path, key])]))
  }
  return {value: kept(value, []), faults}
}

/** A character by which it can be looked up: `U+200B`. */
export const codePoint = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A sequence that selects the form of a Chinese character is a part of it; other characters that show nothing are refused. */
const unfit = /(?<!\p{Script=Han})\p{VS}|(?!\p{VS}|\t|\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{NChar}\u2800]/u
const stacked = new RegExp(`\\p{M}{${budgets.marks + 1},}`, 'u')

const kinds: readonly (readonly [RegExp, what: string, cure: string])[] = [
  [/[\p{Zl}\p{Zp}]/u, 'a line separator', 'break the line with the Enter key, or delete it'],
  [/\p{Cc}/u, 'a control character', 'delete it'],
  [/\p{Bidi_Control}/u, 'which turns the direction of writing', 'delete it'],
  [/\p{Cs}/u, 'half of a character', 'type the character anew'],
  [/\p{Co}/u, 'which means something in one font only', 'type the character by its code in Unicode'],
  [/\p{NChar}/u, 'which is no character', 'delete it'],
  [/./su, 'which nobody sees', 'delete it'],
]
