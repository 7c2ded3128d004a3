import {type Command, InvalidArgumentError, Option} from 'commander'
import {isoDate} from '../../handbooks/input/yaml.ts'
import {locales} from '../../handbooks/language/locale.ts'
import {readQuarter} from '../ledger/quarter.ts'
import type {SumWanted} from './ledgerSum.ts'
import {examples, type Terminal} from './terminal.ts'

/** Adds `check` and `sum` to the command `ledger`. */
export function addLedgerCommands(ledger: Command, terminal: Terminal): void {
  ledger
    .summary('look through the one ledger: what is due, what is wrong, the sum of a quarter')
    .description(
      'Read the workbook of the one ledger or of the register of complaints, which forms writes, or a table of reviews with the columns 评价日期 and 评价等级, as .xlsx or .csv in UTF-8, UTF-16 or GB18030. Who the residents are is not read, and nothing is kept. The page /ledger/ does the same without a command.',
    )
    .helpCommand('help [COMMAND]', 'how to use a command')
    .addHelpText('after', examples('ledger check ledger.xlsx', 'ledger sum ledger.xlsx --quarter 2026Q4'))

  ledger
    .command('check')
    .summary('list what is due, overdue and wrong')
    .description(
      'List lines that are overdue, due today and due within the working days of the reminder, and every line that is wrong: a day that no calendar has, a promised date that differs from the working calendar, a number that is missing or stands twice, a date that is still to come, a finish before the start, a letter that the ledger does not have, a complaint that the post complained of handles itself. Wrong lines end with exit status 1.',
    )
    .argument('<FILE...>', 'ledgers, registers of complaints and tables of reviews')
    .option('--on <DATE>', 'the day as of which they are looked at; without it today', dateTyped)
    .addOption(new Option('--format <FORMAT>', 'how it is told').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples('ledger check ledger.xlsx', 'ledger check ledger.csv complaints.xlsx --on 2026-12-01 --format json'))
    .action(async (files: readonly string[], wanted: {on?: string; format: 'text' | 'json'}) =>
      (await import('./ledgerReport.ts')).sayLooked(files, wanted, terminal),
    )

  ledger
    .command('sum')
    .summary('sum a quarter up as the sheet that is posted')
    .description(
      'Sum a quarter up: lines by sort beside the quarter before, the most frequent items, how they were handled, in time or late, complaints and their causes, what came up too often. With --out as the sheet that is posted, on one A4 and without anybody’s name: items are named only as the lists of items have them. Lines that are wrong are corrected first.',
    )
    .argument('<FILE...>', 'ledgers of one point, its register of complaints, and a table of its reviews')
    .requiredOption('--quarter <QUARTER>', 'such as 2026Q4 (required)', (text: string) => {
      const quarter = readQuarter(text)
      if (!quarter) throw new InvalidArgumentError('Write it as 2026Q4.')
      return quarter
    })
    .option(
      '--reviews <NUMBERS>',
      'where there is no table of reviews: five numbers from very satisfied to very dissatisfied, such as 31,8,2,1,0',
      (text: string) => {
        const numbers = text.split(',').map((one) => (/^\d{1,6}$/.test(one.trim()) ? Number(one) : Number.NaN))
        if (numbers.length !== 5 || numbers.some(Number.isNaN))
          throw new InvalidArgumentError('Give five whole numbers with commas between.')
        const [a = 0, b = 0, c = 0, d = 0, e = 0] = numbers
        return [a, b, c, d, e] as const
      },
    )
    .option('--point <POINT>', 'id of the point, for its name, its county’s items and emblem')
    .option('--on <DATE>', 'the day as of which it is summed up; without it today', dateTyped)
    .option('--out <FILE>', 'write the sheet: .pdf or .html')
    .addOption(new Option('--locale <LOCALE>', 'language and script of the sheet').choices(locales).default('zh-Hans'))
    .addHelpText(
      'after',
      examples(
        'ledger sum ledger.xlsx --quarter 2026Q4',
        'ledger sum ledger.xlsx reviews.csv --quarter 2026Q4',
        'ledger sum ledger.xlsx complaints.xlsx --quarter 2026Q4 --reviews 31,8,2,1,0 --point zhanqi --out quarter.pdf',
      ),
    )
    .action(async (files: readonly string[], wanted: SumWanted) => (await import('./ledgerSum.ts')).saySum(files, wanted, terminal))
}

function dateTyped(text: string): string {
  const parsed = isoDate.safeParse(text)
  if (!parsed.success) throw new InvalidArgumentError(`${parsed.error.issues.map(({message}) => message).join('; ')}.`)
  return parsed.data
}
