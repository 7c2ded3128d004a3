import * as z from 'zod'
import {budgets} from './budget.ts'
import {confirmationFault} from './confirmed.ts'
import {show} from './problem.ts'
import {type Measure, measureFault} from './text.ts'

/** Returns the schema of a text of this measure. That its characters are fit is judged where a file is opened, for all its texts. */
export const wordsOf = (measure: Measure) =>
  z.string().check(({value, issues}) => {
    const message = measureFault(value, measure)
    if (message !== undefined) issues.push({code: 'custom', message, input: value, continue: true})
  })

/** Schema of a name or a title: one line. */
export const nameWords = /* @__PURE__ */ (() => wordsOf({most: budgets.text.name}))()

/** Schema of the words of one message on a sign: one line, which is broken where it is set. */
export const signWords = /* @__PURE__ */ (() => wordsOf({most: budgets.text.sign}))()

/** Schema of a note, a reason or a quotation: lines of words. */
export const prose = /* @__PURE__ */ (() => wordsOf({most: budgets.text.prose, lines: 'any'}))()

/** Schema of who confirmed something and when: a post or an office, and a day. */
export const confirmation = /* @__PURE__ */ (() =>
  nameWords.check(({value, issues}) => {
    const fault = confirmationFault(value)
    if (fault !== undefined) issues.push({code: 'custom', message: `${show(value)} ${fault}`, input: value, continue: true})
  }))()
