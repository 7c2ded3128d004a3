import {gradeIn, grades} from '../review/grade.ts'
import {readDate} from './ledgerDate.ts'
import type {ReviewRow} from './reviewRows.ts'

/** Columns of a table of reviews. */
export const reviewRoles = ['reviewed', 'grade'] as const
export type ReviewRole = (typeof reviewRoles)[number]

/** How tables of reviews word them: those that review devices and service platforms put out, and a list kept by hand. */
export const reviewHeads = {
  reviewed: ['评价日期', '评价时间', '评议时间', '评价提交时间', 'Reviewed on', 'Date of review'],
  grade: ['评价等级', '满意度', '评价结果', '评价', '服务评价', '满意度评价', '满意程度', 'Grade', 'Review'],
} as const satisfies Readonly<Record<ReviewRole, readonly string[]>>

/** Returns the place of the grade that words name, in Simplified or Traditional characters or English. */
export function gradeAt(words: string): number | undefined {
  const grade = gradeIn(words.replaceAll('滿', '满').replace(/[。.！!]+$/u, ''))
  return grade === undefined ? undefined : grades.indexOf(grade)
}

/** Returns the grade that a line of the ledger notes, as in 评价：满意; undefined where it notes none. */
export function notedGrade(text: string): number | undefined {
  const [, words] = /(?:评价|評價|review)\s*[:：]\s*([^，,；;。\n]+)/i.exec(text) ?? []
  return words === undefined ? undefined : gradeAt(words)
}

/** Returns a line of a table of reviews; undefined where nobody gave one. */
export function reviewRow(row: number, date: string, words: string): ReviewRow | undefined {
  if (/^(?:|未评价|未評價|无|無|—|-|none)$/i.test(words.trim())) return undefined
  return {row, date: readDate(date), grade: gradeAt(words), words}
}
