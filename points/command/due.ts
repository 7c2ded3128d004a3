import {type Command, InvalidArgumentError} from 'commander'
import {isoDate} from '../../handbooks/input/yaml.ts'
import {countDays, longestLimit} from '../../handbooks/register/count.ts'
import {toIcs} from '../../handbooks/register/ics.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {count, examples, type Terminal} from './terminal.ts'

/** Makes `due` the command that works out the last day of a time limit. */
export const addDueCommand = (due: Command, {out}: Terminal): Command =>
  due
    .summary('work out the last day of a time limit')
    .description('Work out the last day of a time limit of so many days from the day after DATE, by the working calendar of the handbooks.')
    .argument('<DATE>', 'the day of acceptance, such as 2026-09-24', (text: string) => {
      const parsed = isoDate.safeParse(text)
      if (!parsed.success) throw new InvalidArgumentError(`${parsed.error.issues.map(({message}) => message).join('; ')}.`)
      return parsed.data
    })
    .argument('<DAYS>', `how many days, 1 to ${longestLimit}`, (text: string) => {
      const days = Number(text)
      if (!/^\d+$/.test(text) || days < 1 || days > longestLimit)
        throw new InvalidArgumentError(`give a whole number from 1 to ${longestLimit}.`)
      return days
    })
    .option('--calendar-days', 'count every day; a limit that would end on a day off ends on the day after')
    .option('--days', 'list every day as well')
    .option('--ics', 'the last day as a calendar file, in place of words')
    .addHelpText('after', examples('due 2026-09-24 5', 'due 2026-12-15 15 --days', 'due 2026-09-24 7 --calendar-days'))
    .action((date: string, days: number, {calendarDays, days: list, ics}: {calendarDays?: true; days?: true; ics?: true}) => {
      const {end, days: counted, movedFrom, mistakes} = countDays(loadWorkingCalendar(), date, days, calendarDays ? 'calendar' : 'working')
      if (ics && 'day' in end) {
        const summary = `期限最后一日（${date}起算，${days}个${calendarDays ? '自然日' : '工作日'}）`
        const uid = `due-${calendarDays ? 'calendar' : 'working'}-${days}-${date.replaceAll('-', '')}`
        out(toIcs('due', date, [{uid, on: end.day, summary}]))
        return
      }
      if ('day' in end) out(`${end.day}\n`)
      else
        out(
          `not before ${end.notBefore}: the notice on the holidays of ${end.unknownYear} is not in handbooks/register/calendar.yaml, so no certain day can be given\n`,
        )
      if (movedFrom !== undefined) out(`  its last day, ${movedFrom}, is a day off\n`)
      if (list)
        for (const {date: day, day: sort, nth} of counted)
          out(
            `  ${day}  ${sort?.sort === 'holiday' ? sort.name.zh : (sort?.sort ?? 'not known yet')}${nth === undefined ? '' : `  ${nth}`}\n`,
          )
      const wrong = Object.entries(mistakes).map(([how, day]) => `${mistaken[how as keyof typeof mistakes]} ${day}`)
      if (wrong.length > 0) out(`  not ${wrong.join(', nor ')} (${count(wrong.length, 'common mistake')})\n`)
    })

const mistaken = {
  calendarDays: 'by calendar days',
  weekendsOnly: 'without the public holidays',
  firstDayCounted: 'with the first day counted',
} as const
