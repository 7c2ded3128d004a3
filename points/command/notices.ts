import {type Command, Option} from 'commander'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {examples, type Terminal} from './terminal.ts'

/** Adds `check` and `print` to the command `notices`. */
export function addNoticesCommands(notices: Command, terminal: Terminal): void {
  notices
    .summary('check and print what hangs on the notice boards')
    .description(
      'The notices of a point lie in points/districts/DISTRICT/notices/ID.csv, with the columns 标题, 类别, 发布日期, 撤下日期, 发布岗位, 正文 (or title, category, from, until, post, text). Identity numbers, mobiles, bank cards and lines of homes are refused by row.',
    )
    .helpCommand('help [COMMAND]', 'how to use a command')
    .addHelpText('after', examples('notices check sample', 'notices print sample-liuan --out notices'))
  notices
    .command('check')
    .summary('check the tables of a district')
    .description('Check every table of notices of a district, and say for each point what stands, what waits and what is to be taken down.')
    .argument('<DISTRICT>', 'id of the district')
    .addHelpText('after', examples('notices check sample'))
    .action(async (district: string) => (await import('./noticesReport.ts')).sayNotices(district, terminal))
  notices
    .command('print')
    .summary('print the notices of a point on A4')
    .description(
      'Write the notices of a point that stand today or wait for their day as one PDF, a sheet of A4 each with its stamp of three lines, and as HTML. With --file they come from a table that lies anywhere, such as a list of recipients, which is printed and never built into the site.',
    )
    .argument('<POINT>', 'id of the point')
    .requiredOption('--out <DIR>', 'new or empty folder to write to (required)')
    .option('--file <FILE>', 'a table of notices: .xlsx, or .csv in UTF-8 or GB18030')
    .addOption(new Option('--locale <LOCALE>', 'language and script').choices(locales).default('zh-Hans'))
    .addHelpText('after', examples('notices print sample-liuan --out notices', 'notices print zhanqi --file list.xlsx --out list'))
    .action(async (point: string, wanted: {out: string; file?: string; locale: Locale}) =>
      (await import('./noticesReport.ts')).printNotices(point, wanted, terminal),
    )
}
