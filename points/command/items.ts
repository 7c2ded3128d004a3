import {type Command, InvalidArgumentError, Option} from 'commander'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import type {ImportWanted} from './itemsImport.ts'
import type {ItemFormat} from './itemsReport.ts'
import {examples, type Terminal} from './terminal.ts'

/** Adds `import`, `check`, `diff` and `export` to the command `items`. */
export function addItemsCommands(items: Command, terminal: Terminal): void {
  items
    .summary('take in, check, compare, print and export a county’s list of items')
    .description(
      'The items that people come for. handbooks/items holds a template, which promises nothing; a county’s own list, with its names, codes and promises, lies in points/districts/DISTRICT/items.yaml.',
    )
    .helpCommand('help [COMMAND]', 'how to use a command')
    .addHelpText('after', examples('items check', 'items export --format csv --out template.csv', 'items help import'))

  items
    .command('import')
    .summary('take a county’s own list in')
    .description(
      'Take the list of items that a county publishes (事项清单, 实施清单) into points/districts/DISTRICT/items.yaml. Columns are known by their headings; merged cells and a title above are understood. A name that no item bears is listed with the three nearest, and a person decides in a file of decisions; nothing is merged by likeness. No list is written while anything is wrong or undecided.',
    )
    .argument('FILE', 'the list: .xlsx, or .csv in UTF-8 or GB18030')
    .requiredOption('--district <ID>', 'id of the district (required)')
    .requiredOption('--from <DATE>', 'day from which the list holds, as 2027-01-01 (required)')
    .option('--title <WORDS>', 'what the list is called; if not given, the name of the district and 事项清单')
    .option('--decisions <FILE>', 'what a person decided on names (.yaml)')
    .option('--ask <FILE>', 'write the names to be decided on to this file, which is not there yet')
    .option('--dry-run', 'say what would be written, and write no list')
    .addHelpText(
      'after',
      examples(
        'items import list.csv --district dayi --from 2027-01-01 --ask decisions.yaml',
        'items import list.csv --district dayi --from 2027-01-01 --decisions decisions.yaml',
      ),
    )
    .action(async (file: string, wanted: ImportWanted) => (await import('./itemsImport.ts')).takeList(file, wanted, terminal))

  items
    .command('pack')
    .summary('write the sheets of a point’s frequent items, filled in as far as nobody is named')
    .description(
      'Write for each of the ten items that people come for most at a point the one-time notice, the receipt and the request to act, with name, papers and promise of the county’s list, as one PDF to print: for days without power or network, and for counters without a computer. Whatever is about a person is left to be written by hand.',
    )
    .argument('<POINT>', 'id of the point')
    .requiredOption('--out <DIR>', 'new or empty folder to write to (required)')
    .option('--copies <N>', 'copies of each sheet, 1 to 50', (text: string) => {
      const copies = Number(text)
      if (!/^\d{1,2}$/.test(text) || copies < 1 || copies > 50) throw new InvalidArgumentError('Give a whole number from 1 to 50.')
      return copies
    })
    .addOption(new Option('--locale <LOCALE>', 'language and script').choices(locales).default('zh-Hans'))
    .addHelpText('after', examples('items pack sample-guyu --out guyu-sheets', 'items pack sample-guyu --copies 20 --out guyu-sheets'))
    .action(async (id: string, wanted: {out: string; copies?: number; locale: Locale}) =>
      (await import('./itemsPack.ts')).writePack(id, wanted, terminal),
    )

  items
    .command('check')
    .summary('check the template and every county’s list')
    .description(
      'Check the template of items, its papers and pages, and every district’s own list. All problems are listed, each with its line.',
    )
    .addHelpText('after', examples('items check'))
    .action(async () => (await import('./itemsReport.ts')).sayChecked(terminal))

  items
    .command('diff')
    .summary('compare two lists of items')
    .description(
      'Compare two lists: what was kept, renamed, merged, split, dropped and added, whose papers and days changed. Items are the same by permanent id, else by code, else by name, never by likeness. A count that is smaller only through mergers is called so.',
    )
    .argument('A', 'the earlier list: .xlsx, .csv, .yaml, or the id of a district')
    .argument('B', 'the later list')
    .addOption(new Option('--format <FORMAT>', 'form of the output').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples('items diff list-2025.xlsx list-2026.xlsx', 'items diff list-2026.csv dayi --format json'))
    .action(async (a: string, b: string, {format}: {format: 'text' | 'json'}) =>
      (await import('./itemsReport.ts')).sayDiff(a, b, format, terminal),
    )

  items
    .command('export')
    .summary('write items to a file')
    .description(
      'Write the items of a district to a file, or those of the template, of which every row says that it is one. JSON-LD is by CPSV-AP (PublicService, Evidence) and schema.org (GovernmentService).',
    )
    .addOption(new Option('--format <FORMAT>', 'form of the file (required)').choices(['xlsx', 'csv', 'jsonld']).makeOptionMandatory())
    .requiredOption('--out <FILE>', 'file to write, replacing one that is there (required)')
    .option('--district <ID>', 'id of a district that has a list; if not given, the template')
    .addHelpText(
      'after',
      examples('items export --format csv --out template.csv', 'items export --format jsonld --district sample --out items.jsonld'),
    )
    .action(async ({format, out, district}: {format: ItemFormat; out: string; district?: string}) =>
      (await import('./itemsReport.ts')).exportItems(format, out, district, terminal),
    )
}
