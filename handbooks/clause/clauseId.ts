import * as z from 'zod/mini'
import {show} from '../input/problem.ts'

/**
 * Permanent id: book, topic, number, such as `HW-SIGN-012`. Never reused; the printed number is another thing.
 *
 * It stands by itself, and is made with `zod/mini`, because the page of a checklist reads records by it on a phone.
 */
export const clauseId = z.string().check(
  z.regex(/^(HW|SW)-[A-Z]+-\d{3}$/, {
    error: ({input}) => `${show(input)} is not a clause id; write book, topic and three digits, such as HW-SIGN-012`,
  }),
)
