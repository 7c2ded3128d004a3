import type {DateCell} from './ledgerDate.ts'
import {inQuarter, type Quarter} from './quarter.ts'

/** A review: its day and its grade, as the place among the five. Who gave it, and what else the table has, is never read. */
export interface ReviewRow {
  readonly row: number
  readonly date: DateCell
  /** 0 is very satisfied, 4 very dissatisfied; undefined where the words are none of the five. */
  readonly grade: number | undefined
  readonly words: string
}

/** Reviews by grade, from very satisfied to very dissatisfied. */
export type Grades = readonly [number, number, number, number, number]

/** Returns the reviews of a quarter by grade. */
export const gradesOf = (rows: readonly Pick<ReviewRow, 'date' | 'grade'>[], quarter: Quarter): Grades =>
  tallied(rows.flatMap(({date, grade}) => (grade !== undefined && inQuarter(date.date, quarter) ? [grade] : [])))

/** Returns how often each of the five stands among `found`. */
export function tallied(found: readonly number[]): Grades {
  const of = (grade: number) => found.filter((one) => one === grade).length
  return [of(0), of(1), of(2), of(3), of(4)]
}
