import {type Command, InvalidArgumentError, Option} from 'commander'
import {InputError} from '../../handbooks/input/problem.ts'
import {isoDate} from '../../handbooks/input/yaml.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {type PatrolTheme, themes} from '../supervision/theme.ts'
import {identityOption, identityTyped} from './identity.ts'
import {addRotaCommand} from './patrolRota.ts'
import {examples, type Terminal} from './terminal.ts'

interface SheetWanted {
  readonly theme?: PatrolTheme
  readonly on: string
  readonly out?: string
  readonly locale: Locale
  readonly identity?: string
}

/** Makes `patrol` the commands of patrols: the sheet of one, and the rota of a month. */
export const addPatrolCommands = (patrol: Command, terminal: Terminal): Command => {
  patrol
    .summary('draw patrol sheets, lay out the rota of a month')
    .description('Draw patrol sheets from the clauses, and lay out the rota of a month.')
  addSheetCommand(patrol.command('sheet'), terminal)
  addRotaCommand(patrol.command('rota'), terminal)
  return patrol
}

const addSheetCommand = (sheet: Command, terminal: Terminal): Command =>
  sheet
    .summary('draw the sheet of a patrol')
    .description(
      'Draw a patrol sheet of twelve clauses that are looked at or asked about: what fell short in the last assessment first, then what was not seen for longest, each of six groups at least once. The same point and date give the same sheet. What is filled in on a phone is taken in with assess --from.',
    )
    .argument('POINT', 'id of the point, such as zhanqi')
    .requiredOption('--on <DATE>', 'the day of the patrol, such as 2026-12-15 (required)', (text: string) => {
      const parsed = isoDate.safeParse(text)
      if (!parsed.success) throw new InvalidArgumentError(`${parsed.error.issues.map(({message}) => message).join('; ')}.`)
      return parsed.data
    })
    .addOption(new Option('--theme <NAME>', 'the theme of the patrol').choices(themes))
    .option('--out <FILE>', 'write it on one A4 (.pdf) or as a page (.html), replacing a file that is there; without it the sheet is shown')
    .addOption(new Option('--locale <LOCALE>', 'language and script').choices(locales).default('zh-Hans'))
    .addOption(identityOption('the county’s'))
    .addHelpText(
      'after',
      examples('patrol sheet zhanqi --on 2026-12-15', 'patrol sheet sample-guyu --theme time-limits --on 2026-12-15 --out sheet.pdf'),
    )
    .action(async (id: string, {theme, on, out, locale, identity: asked}: SheetWanted) => {
      const {at, say} = terminal
      if (out !== undefined && !/\.(pdf|html)$/i.test(out)) sheet.error('error: --out takes a file that ends in .pdf or .html')
      const [{loadCatalogue}, {loadEntry}, {printedSheet, sheetPage, sheetPdf}, {sheetText, phonePath}] = await Promise.all([
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../directory/directory.ts'),
        import('../supervision/sheetFile.ts'),
        import('../supervision/sheetText.ts'),
      ])
      const catalogue = loadCatalogue()
      const entry = loadEntry(catalogue, id)
      if (entry.lifecycle.status !== 'open')
        throw new InputError(entry.file ?? entry.id, [
          {at: 'lifecycle.status', message: `is ${entry.lifecycle.status}; only a point that is open is patrolled`},
        ])
      const patrol = {entry, on, theme}
      if (out === undefined) {
        say(sheetText(printedSheet(patrol, catalogue, locale)))
        return
      }
      const {refuseUnlessFile, writeOne} = await import('../../handbooks/input/output.ts')
      const {identities} = await import('../directory/identityOf.ts')
      refuseUnlessFile(at(out))
      const identity = (await identityTyped(asked, terminal)) ?? identities()(entry)
      const pdf = /\.pdf$/i.test(out)
      writeOne(at(out), pdf ? await sheetPdf(patrol, catalogue, locale, identity) : sheetPage(patrol, catalogue, locale, identity))
      const {lines} = printedSheet(patrol, catalogue, locale)
      say(`wrote ${out}: ${lines.length} clauses${pdf ? ' on one A4' : ''}`)
      say(`on a phone: ${phonePath(entry.id, lines, 'town')}`)
    })
