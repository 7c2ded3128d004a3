import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Block, move, stack} from './layout.ts'
import {setParagraph} from './paragraph.ts'
import type {SignProblem} from './signProblem.ts'
import type {SignText} from './spec.ts'

/** One line of a list of facts: what is stated and what it is. */
export interface Fact {
  readonly label: SignText
  readonly value: SignText
  /** Path of the value in the spec, for problems. */
  readonly at: string
}

/**
 * Returns `facts` in two columns: labels, and values on as many lines as they need. A label is set in the languages of the values only.
 *
 * Read from close by, so it is running text: `body` is the height of its Chinese characters, in millimetres. `room` must be finite.
 */
export function setFacts(
  fonts: Fonts,
  facts: readonly Fact[],
  {body, room}: {readonly body: Mm; readonly room: Mm},
  problems: SignProblem[],
): Block {
  const english = facts.some(({value}) => value.en !== undefined)
  const style = {hanzi: body, ink: 'ink'} as const
  const labels = facts.map(({label, at}) => setParagraph(fonts, english ? label : {zh: label.zh}, {...style, room, at}, problems))
  const left = Math.max(...labels.map(({width}) => width)) + body * 1.5
  const rows = facts.map(({value, at}, i): Block => {
    const label = labels[i] ?? {parts: [], width: 0, height: 0}
    const words = setParagraph(fonts, value, {...style, weight: 'medium', room: room - left, at}, problems)
    return {
      parts: [...label.parts, ...words.parts.map((part) => move(part, left, 0))],
      width: left + words.width,
      height: Math.max(label.height, words.height),
    }
  })
  return stack(body, ...rows)
}

/** Returns a date such as `2026-03-31` as a sign states it. */
export function dated(date: string): SignText {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return {zh: `${year}年${month}月${day}日`, en: `${dayOf(date)} ${year}`}
}

/** Returns the days from `from` to `until` as a sign states them; a year that both share is said once. */
export function datedSpan(from: string, until: string): SignText {
  const [first, last] = [dated(from), dated(until)]
  const shared = from.slice(0, 4) === until.slice(0, 4)
  return {
    zh: `${first.zh}至${shared ? last.zh.slice(5) : last.zh}`,
    en: `${shared ? dayOf(from) : first.en} to ${last.en}`,
  }
}

const english = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', timeZone: 'UTC'})
const dayOf = (date: string) => english.format(new Date(`${date}T00:00:00Z`))

/** Returns `text` without its English, for a sign that has none. */
export const inChinese = (text: SignText, english: boolean): SignText => (english ? text : {zh: text.zh})
