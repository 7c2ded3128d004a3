import {type Command, Option} from 'commander'
import {examples, type Terminal} from './terminal.ts'

interface Wanted {
  readonly format: 'text' | 'json'
  readonly from?: string
  readonly dryRun?: boolean
  readonly replace?: boolean
}

/** Makes `duties` the command that shows how far a town or a county keeps its duties, or puts a check into its file. */
export const addDutiesCommand = (command: Command, terminal: Terminal): Command =>
  command
    .summary('show how far a town or a county keeps its duties')
    .description(
      'Show what the latest check of an office of a town or a county comes to: points earned of those due by chapter, which duties are not kept, which are still to be checked. An office has no type. Its file lies in points/districts/DISTRICT/offices/. With --from, first put a check into that file from a filled-in form; checks before it stay. Without OFFICE, list the offices.',
    )
    .argument('[OFFICE]', 'id of the office, such as sample-centre')
    .option('--from <FILE>', 'filled-in form (.xlsx or .csv), or the same as .yaml or .json')
    .option('--dry-run', 'with --from: show the result, and write nothing')
    .option('--replace', 'with --from: put the check in place of one by the same body of the same day')
    .addOption(new Option('--format <FORMAT>', 'form of the output').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples('duties', 'duties sample-centre', 'duties sample-centre --from duties-county-2027-1.xlsx --dry-run'))
    .action(async (id: string | undefined, {format, from, dryRun = false, replace = false}: Wanted) => {
      if (from === undefined && (dryRun || replace)) command.error(`error: ${dryRun ? '--dry-run' : '--replace'} goes with --from`)
      if (from !== undefined && id === undefined) command.error('error: --from goes with an OFFICE')
      const [{loadCatalogue}, {findOffice, loadOffices}, report] = await Promise.all([
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../office/loadOffices.ts'),
        import('./dutiesReport.ts'),
      ])
      const catalogue = loadCatalogue()
      const offices = loadOffices(catalogue)
      const {say} = terminal
      if (id === undefined) {
        say(format === 'json' ? report.listData(offices) : report.listText(offices))
        return
      }
      const found = findOffice(offices, id)
      // Only the answer itself is data.
      const quiet = format === 'json' ? {...terminal, say: () => undefined} : terminal
      const placed =
        from === undefined ? found : await (await import('./dutiesFrom.ts')).takeCheck(found, {from, dryRun, replace}, catalogue, quiet)
      say(format === 'json' ? report.toData(placed, catalogue) : report.toText(placed, catalogue))
    })
