import {type Command, Option} from 'commander'
import {examples, type Terminal} from './terminal.ts'

/** Makes `duties` the command that shows how far a town or a county keeps its duties. */
export const addDutiesCommand = (command: Command, {say}: Terminal): Command =>
  command
    .summary('show how far a town or a county keeps its duties')
    .description(
      'Show what the latest check of an office of a town or a county comes to: points earned of those due by chapter, which duties are not kept, which are still to be checked. An office has no type. Its file lies in points/districts/DISTRICT/offices/. Without OFFICE, list the offices.',
    )
    .argument('[OFFICE]', 'id of the office, such as sample-centre')
    .addOption(new Option('--format <FORMAT>', 'form of the output').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples('duties', 'duties sample-centre', 'duties sample-mailong-town --format json'))
    .action(async (id: string | undefined, {format}: {format: 'text' | 'json'}) => {
      const [{loadCatalogue}, {findOffice, loadOffices}, report] = await Promise.all([
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../office/loadOffices.ts'),
        import('./dutiesReport.ts'),
      ])
      const catalogue = loadCatalogue()
      const offices = loadOffices(catalogue)
      if (id === undefined) {
        say(format === 'json' ? report.listData(offices) : report.listText(offices))
        return
      }
      const placed = findOffice(offices, id)
      say(format === 'json' ? report.toData(placed, catalogue) : report.toText(placed, catalogue))
    })
