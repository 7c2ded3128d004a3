import type {InBoth} from '../language/both.ts'

/** A public holiday as the regulation fixes it: on which days of a year it falls, whatever the yearly notice adds to it. */
export interface StatutoryHoliday {
  readonly name: InBoth
  readonly days: readonly string[]
}

/**
 * Days of the lunar festivals, as month and day: 正月初一, 五月初五, 八月十五. They stand here because a platform's own Chinese calendar errs
 * by a day where the new moon falls just before midnight in China, as it does for the Spring Festival of 2027.
 */
const lunar: Readonly<Record<number, readonly [spring: string, dragonBoat: string, midAutumn: string]>> = {
  2025: ['01-29', '05-31', '10-06'],
  2026: ['02-17', '06-19', '09-25'],
  2027: ['02-06', '06-09', '09-15'],
  2028: ['01-26', '05-28', '10-03'],
  2029: ['02-13', '06-16', '09-22'],
  2030: ['02-03', '06-05', '09-12'],
  2031: ['01-23', '06-24', '10-01'],
  2032: ['02-11', '06-12', '09-19'],
  2033: ['01-31', '06-01', '09-08'],
  2034: ['02-19', '06-20', '09-27'],
  2035: ['02-08', '06-10', '09-16'],
}

/** Whether the days of public holiday of `year` are known here from the regulation, as `statutoryHolidays` has them: 2025 to 2035. */
export const isFixed = (year: number) => lunar[year] !== undefined

/**
 * Returns the days of public holiday of a year from 2025 to 2035 as the regulation has them since 2025, by festival: 元旦 1, 春节 4 (除夕 to
 * 初三), 清明节 1, 劳动节 2, 端午节 1, 中秋节 1, 国庆节 3. Which further days the notice of a year gives or takes is not in it.
 *
 * Qingming is by the usual formula for this century, day = ⌊0.2422 y + 4.81⌋ − ⌊y/4⌋ with y the year in its century.
 *
 * @throws RangeError for another year.
 */
export function statutoryHolidays(year: number): readonly StatutoryHoliday[] {
  const festivals = lunar[year]
  if (!festivals) throw new RangeError(`no statutory days are known for the year ${year}`)
  const [spring, dragonBoat, midAutumn] = festivals
  const y = year % 100
  const qingming = Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4)
  const from = (day: string, count: number, back = 0) =>
    Array.from({length: count}, (_, i) => new Date(Date.parse(`${year}-${day}`) + (i - back) * 86_400_000).toISOString().slice(0, 10))
  return [
    {name: {zh: '元旦', en: 'New Year'}, days: from('01-01', 1)},
    {name: {zh: '春节', en: 'Spring Festival'}, days: from(spring, 4, 1)},
    {name: {zh: '清明节', en: 'Qingming Festival'}, days: from(`04-0${qingming}`, 1)},
    {name: {zh: '劳动节', en: 'Labour Day'}, days: from('05-01', 2)},
    {name: {zh: '端午节', en: 'Dragon Boat Festival'}, days: from(dragonBoat, 1)},
    {name: {zh: '中秋节', en: 'Mid-Autumn Festival'}, days: from(midAutumn, 1)},
    {name: {zh: '国庆节', en: 'National Day'}, days: from('10-01', 3)},
  ]
}
