import {limits} from '../../handbooks/clause/limits.ts'
import {bilingual, type InBoth} from '../../handbooks/language/both.ts'
import {type Interval, wilsonInterval} from './wilson.ts'

/** The grades of a service review, the best first. @clause SW-WIN-040 five grades */
export const grades = ['very-satisfied', 'satisfied', 'fair', 'dissatisfied', 'very-dissatisfied'] as const
export type Grade = (typeof grades)[number]

/** What the grades are called. */
export const gradeNames: InBoth<Readonly<Record<Grade, string>>> = bilingual({
  zh: {'very-satisfied': '非常满意', satisfied: '满意', fair: '基本满意', dissatisfied: '不满意', 'very-dissatisfied': '非常不满意'},
  en: {
    'very-satisfied': 'very satisfied',
    satisfied: 'satisfied',
    fair: 'fairly satisfied',
    dissatisfied: 'dissatisfied',
    'very-dissatisfied': 'very dissatisfied',
  },
})

/** Returns whether a review of this grade is a bad one, which is looked into and answered. @clause SW-WIN-042 bad reviews */
export const isBad = (grade: Grade): boolean => grade === 'dissatisfied' || grade === 'very-dissatisfied'

/** Fewest cases of which a percentage is told: as many as a window must have to be ranked. That it holds for percentages too is our own choice. */
export const leastForShare = limits.rankedCases.min

/** A share of cases: as a percentage, rounded, with its 95 % interval. */
export interface Share {
  readonly hits: number
  readonly of: number
  readonly percent: number
  readonly interval: Interval
}

/**
 * Returns the share of `hits` among `of` cases; undefined below `leastForShare`, where one case would move it by more than 3 points and
 * only the counts are told. @throws RangeError as `wilsonInterval` does.
 */
export function shareOf(hits: number, of: number): Share | undefined {
  if (of < leastForShare) {
    if (![hits, of].every(Number.isInteger) || hits < 0 || hits > of) throw new RangeError(`${hits} of ${of} is no share of cases`)
    return undefined
  }
  return {hits, of, percent: Math.round((hits / of) * 100), interval: wilsonInterval(hits, of)}
}

/** Reviews of a period as counts. */
export interface Tally {
  readonly counts: Readonly<Record<Grade, number>>
  readonly total: number
  readonly bad: number
  /** The share that is not bad; undefined where there are too few to tell one. */
  readonly good: Share | undefined
}

/** Returns the tally of the reviews in `counts`; a grade that is left out had none. @throws RangeError if a count is no whole number from 0. */
export function tallyOf(counts: Readonly<Partial<Record<Grade, number>>>): Tally {
  const all = Object.fromEntries(grades.map((grade) => [grade, counts[grade] ?? 0])) as Record<Grade, number>
  const wrong = grades.find((grade) => !Number.isInteger(all[grade]) || all[grade] < 0)
  if (wrong) throw new RangeError(`${all[wrong]} is no number of reviews`)
  const total = grades.reduce((sum, grade) => sum + all[grade], 0)
  const bad = grades.filter(isBad).reduce((sum, grade) => sum + all[grade], 0)
  return {counts: all, total, bad, good: shareOf(total - bad, total)}
}

/** Returns the grade that `text` names, in either language or by its key; undefined if it names none. */
export const gradeIn = (text: string): Grade | undefined => {
  const asked = text.normalize('NFKC').trim().toLowerCase()
  return grades.find((grade) => [grade, gradeNames.zh[grade], gradeNames.en[grade]].includes(asked))
}
