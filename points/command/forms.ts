import {type Command, InvalidArgumentError, Option} from 'commander'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {identityOption, identityOrUsual, identityTyped} from './identity.ts'
import {count, examples, type Terminal} from './terminal.ts'

interface Wanted {
  readonly out: string
  readonly locale: Locale
  readonly ledger?: 'one-ledger' | 'registers'
  readonly number?: number
  readonly identity?: string
}

/** Makes `forms` the command that writes the forms of a point as one PDF to print, with its registers as workbooks. */
export const addFormsCommand = (forms: Command, terminal: Terminal): Command =>
  forms
    .summary('write the forms of a point: one PDF to print, registers as XLSX')
    .description(
      'Write every form that a point uses, with its name and hours, as one PDF to print on A4 in as many copies as a point keeps, and each register as a workbook. What the record does not know is left blank to be written by hand. Without POINT the forms bear no name.',
    )
    .argument('[POINT]', 'id of the point, such as zhanqi')
    .requiredOption('--out <DIR>', 'new or empty folder to write to (required)')
    .addOption(
      new Option('--ledger <HOW>', 'how records are kept; by default one ledger for a point of one window or a catch-up point').choices([
        'one-ledger',
        'registers',
      ]),
    )
    .option(
      '--number <FIRST>',
      'print numbers on slips from this one on, the same on both halves; without it they are written by hand',
      numberFrom,
    )
    .addOption(new Option('--locale <LOCALE>', 'language and script').choices(locales).default('zh-Hans'))
    .addOption(identityOption('the county’s'))
    .addHelpText(
      'after',
      examples('forms zhanqi --out zhanqi-forms', 'forms sample-guyu --number 1 --out guyu-forms', 'forms --ledger one-ledger --out blank'),
    )
    .action(async (id: string | undefined, {out, locale, ledger, number, identity: asked}: Wanted) => {
      const {at, say} = terminal
      const [{refuseUnless, writeFolder}, {loadCatalogue}, {loadEntry}, {identities}, {ledgersOf, makeFormSet}] = await Promise.all([
        import('../../handbooks/input/output.ts'),
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../directory/directory.ts'),
        import('../directory/identityOf.ts'),
        import('../book/formSet.ts'),
      ])
      refuseUnless(at(out))
      const catalogue = loadCatalogue()
      const entry = id === undefined ? undefined : loadEntry(catalogue, id)
      const identity = entry ? ((await identityTyped(asked, terminal)) ?? identities()(entry)) : await identityOrUsual(asked, terminal)
      const kept = ledger ?? (entry?.record ? ledgersOf(entry.record) : 'registers')
      const {files, sheets} = await makeFormSet(catalogue, {locale, ledger: kept, identity, point: entry?.record, firstNumber: number})
      writeFolder(at(out), files)
      say(
        `wrote ${out}: print.pdf with ${count(sheets, 'sheet')} of A4, ${count(files.length - 2, 'register')} as XLSX; records are kept in ${kept === 'one-ledger' ? 'one ledger' : 'registers'}`,
      )
      if (entry && !entry.record) say(`${entry.id} has no record, so the forms bear no name`)
    })

function numberFrom(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1 to 9999.')
  return Number(text)
}
