import {join} from 'node:path'
import {z} from 'zod'
import {root} from '../input/root.ts'
import {nameWords, prose} from '../input/words.ts'
import {isoDate} from '../input/yaml.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {inBoth} from '../language/both.ts'
import {calendarOf, isWeekend, type WorkingCalendar} from './calendarOf.ts'

const file = 'handbooks/register/calendar.yaml'

const yearSchema = z.strictObject({
  year: z.int(),
  /** The notice that sets the year's holidays. */
  notice: inBoth,
  seen: isoDate,
  where: prose,
  holidays: z.array(z.strictObject({from: isoDate, to: isoDate, zh: nameWords, en: nameWords})),
  /** Saturdays and Sundays on which people work in return for a holiday. */
  workingWeekends: z.array(isoDate),
})

/**
 * Returns the working calendar of `calendar.yaml`; `folder` is the handbooks folder, and tests give another.
 *
 * @throws InputError with every problem of the file: a wrong field, a double year, a date outside its year, a holiday that ends before it
 * begins, a moved working day that is no weekend or lies in a holiday.
 */
export function loadWorkingCalendar(folder = join(root, 'handbooks')): WorkingCalendar {
  const schema = z.array(yearSchema).superRefine((years, context) => {
    const report = (path: readonly (string | number)[], message: string) => context.addIssue({code: 'custom', path: [...path], message})
    years.forEach(({year, holidays, workingWeekends}, y) => {
      if (years.findIndex((other) => other.year === year) < y) report([y, 'year'], `${year} stands twice; remove one`)
      for (const [i, {from, to}] of holidays.entries()) {
        if (from > to) report([y, 'holidays', i], `ends on ${to}, before it begins on ${from}; correct one of them`)
        if (![from, to].every((date) => date.startsWith(`${year}-`)))
          report([y, 'holidays', i], `is not in ${year}; put it under its own year`)
      }
      for (const [i, date] of workingWeekends.entries()) {
        const at = [y, 'workingWeekends', i]
        if (!date.startsWith(`${year}-`)) report(at, `${date} is not in ${year}; put it under its own year`)
        if (!isWeekend(date)) report(at, `${date} is no Saturday or Sunday, so it is a working day anyway; correct or remove it`)
        if (holidays.some(({from, to}) => from <= date && date <= to)) report(at, `${date} lies in a holiday; correct one of them`)
      }
    })
  })
  const years = readYamlFile(join(folder, 'register/calendar.yaml'), file, schema)
  return calendarOf(years, file)
}
