import {type Command, InvalidArgumentError, Option} from 'commander'
import {InputError, type Problem} from '../../handbooks/input/problem.ts'
import {isoDate} from '../../handbooks/input/yaml.ts'
import type {Process} from '../../handbooks/processes/process.ts'
import type {Schedule} from '../../handbooks/processes/schedule.ts'
import {count, examples, type Terminal} from './terminal.ts'

interface PlanOptions {
  readonly from?: string
  readonly without?: readonly string[]
  readonly format: 'text' | 'json' | 'svg' | 'ics' | 'sign'
}

/** Makes `plan` the command that lays a joint approval out by dates. */
export const addPlanCommand = (plan: Command, {at, out}: Terminal): Command =>
  plan
    .summary('lay a joint approval out by dates')
    .description('Lay the steps of a joint approval out by dates, and say what can be promised over all days of acceptance of the year.')
    .argument('<PROCESS>', 'a YAML file, or the id of a process that is shipped, such as rural-house')
    .option('--from <DATE>', 'the day of acceptance; without it the first working day of March', (text: string) => {
      const parsed = isoDate.safeParse(text)
      if (!parsed.success) throw new InvalidArgumentError(`${parsed.error.issues.map(({message}) => message).join('; ')}.`)
      return parsed.data
    })
    .option('--without <QUESTION...>', 'questions answered with no; all others are answered with yes')
    .addOption(new Option('--format <FORMAT>', 'how it is told').choices(['text', 'json', 'svg', 'ics', 'sign']).default('text'))
    .addHelpText(
      'after',
      examples(
        'plan rural-house',
        'plan rural-house --from 2026-09-24 --without touches',
        'plan my.yaml --format svg',
        'plan my.yaml --format sign > board.yaml',
      ),
    )
    .action(async (name: string, {from, format, without}: PlanOptions) => {
      const [
        {readText},
        {readYaml},
        {processSchema},
        {loadProcesses},
        {loadWorkingCalendar},
        plans,
        years,
        {planSvg},
        {planEvents},
        {toIcs},
      ] = await Promise.all([
        import('../../handbooks/input/file.ts'),
        import('../../handbooks/input/yaml.ts'),
        import('../../handbooks/processes/process.ts'),
        import('../../handbooks/processes/loadProcesses.ts'),
        import('../../handbooks/register/workingCalendar.ts'),
        import('../../handbooks/processes/schedule.ts'),
        import('../../handbooks/processes/yearOfStarts.ts'),
        import('../../handbooks/processes/planSvg.ts'),
        import('../../handbooks/processes/planEvents.ts'),
        import('../../handbooks/register/ics.ts'),
      ])
      const process =
        loadProcesses().find(({id}) => id === name) ?? readYaml(name, readText({path: at(name), name, as: 'yaml'}), processSchema)
      const problems = (without ?? []).flatMap((id): Problem[] =>
        process.asks.some((ask) => ask.id === id)
          ? []
          : [
              {
                at: '--without',
                message: `"${id}" is not a question of ${process.id}; it asks ${process.asks.map((ask) => ask.id).join(', ') || 'nothing'}`,
              },
            ],
      )
      if (problems.length > 0) throw new InputError(name, problems)
      const calendar = loadWorkingCalendar()
      const steps = plans.stepsFor(process, new Set(process.asks.flatMap(({id}) => (without?.includes(id) ? [] : [id]))))
      const start = from ?? calendar.add(`${Math.max(...calendar.years.map(({year}) => year))}-02-28`, 1)
      const one = plans.schedule(steps, start, calendar)
      const nameOf = (id: string) => process.steps.find((step) => step.id === id)?.what.zh ?? id
      if (format === 'svg') {
        const label = `${process.name.zh}：${one.from}至${one.to}`
        out(
          `${planSvg(one, calendar, {label, nameOf, dayOf: (date) => [`${Number(date.slice(5, 7))}月`, String(Number(date.slice(8)))]})}\n`,
        )
      } else if (format === 'ics') out(toIcs('plan', one.from, planEvents(process, one)))
      else if (format === 'sign') out(await boardText(name, process, one, years.yearOfStarts(steps, calendar)?.longest.workingDays))
      else {
        const year = years.yearOfStarts(steps, calendar)
        const bare = years.ungrounded(steps)
        if (format === 'json') out(`${JSON.stringify({process: process.id, plan: one, year, ungrounded: bare}, null, 2)}\n`)
        else out(told(process, {one, year, bare, nameOf}))
        const worst = year?.longest.workingDays ?? 0
        // A sample shows how planning works; what a county promised it has to keep.
        if (process.promised && !process.sample && worst > process.promised.days)
          throw new InputError(name, [
            {
              at: 'promised.days',
              message: `${process.promised.days} working days are promised, and accepted on ${year?.longest.from} it takes ${worst}; promise ${worst}, or shorten a step`,
            },
          ])
      }
    })

const toCheck = `# 每一步补上present：申请人要到场的写true，不用到场的写false。 Add present to each step: true where the applicant has to be there, else false.
# 名称、岗位和日数以本县公布的为准。 Names, posts and days are what the county published.
`

/** Returns the process board of a plan as YAML that `sign` reads. @throws InputError where nothing can be promised, or the board is too small. */
async function boardText(name: string, process: Process, one: Schedule, promise: number | undefined): Promise<string> {
  if (promise === undefined)
    throw new InputError(name, [
      {at: 'steps', message: 'no day of acceptance ends within the years that are known, so a board has nothing to promise; add the year'},
    ])
  const [{planBoard}, {stringify}] = await Promise.all([import('../programme/planBoard.ts'), import('yaml')])
  return `${toCheck}${stringify(planBoard(process, one, promise), {lineWidth: 0, aliasDuplicateObjects: false})}`
}

interface Told {
  readonly one: Schedule
  readonly year: import('../../handbooks/processes/yearOfStarts.ts').YearOfStarts | undefined
  readonly bare: readonly import('../../handbooks/processes/yearOfStarts.ts').Ungrounded[]
  readonly nameOf: (id: string) => string
}

function told({name, sample}: Process, {one, year, bare, nameOf}: Told): string {
  const days = (n: number) => count(n, 'working day')
  const lines = [
    `${name.zh} ${name.en}${sample ? ' (times and waits are partly a sample)' : ''}`,
    `accepted ${one.from}, done by ${one.to}: ${days(one.workingDays)}, ${count(one.calendarDays, 'day')} on the wall`,
    ...(one.oneByOne === undefined ? [] : [`one after another: ${days(one.oneByOne)}`]),
    ...one.steps.map(
      ({step, start, end, float, gain}) =>
        `  ${float === 0 ? '*' : ' '} ${step.id} ${nameOf(step.id)}: ${start.date} to ${end.date}, ${float === 0 ? `critical${gain > 0 ? `, a day less gains ${gain}` : ''}` : `may be ${days(float)} late`}`,
    ),
    year
      ? `over ${count(year.starts, 'day')} of acceptance: shortest ${year.shortest.workingDays}, median ${year.median.workingDays}, longest ${days(year.longest.workingDays)} (accepted ${year.longest.from}); promise ${year.longest.workingDays}`
      : 'no day of acceptance ends within the years that are known, so nothing can be promised',
    ...(year && year.leftOut > 0
      ? [`  left out: ${count(year.leftOut, 'day')} of acceptance that run into a year whose holidays are not known`]
      : []),
    ...bare.map(({step, after}) => `  no ground: ${nameOf(step)} (${step}) waits for ${nameOf(after)} (${after})`),
  ]
  return `${lines.join('\n')}\n`
}
