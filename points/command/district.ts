import {join} from 'node:path'
import type {Command} from 'commander'
import {today} from '../../handbooks/input/today.ts'
import type {Said} from '../adoption/adopt.ts'
import {examples, type Terminal} from './terminal.ts'

interface Adding extends Said {
  readonly dryRun?: boolean
}

/** Makes `district` the command that takes a county into use: its folder from its list, a look at what is there, forms to fill in. */
export const addDistrictCommands = (district: Command, terminal: Terminal): Command => {
  district
    .summary('take a county into use: its folder from its list of villages')
    .description(
      'Make the folder of a county from the list of villages that its office has, look at what is there, and write the list or an empty form of it.',
    )
  const add = district.command('add')
  add
    .summary('make the folder of a county from its list')
    .description(
      'Make points/districts/ID from a list of villages and communities (.xlsx or .csv): Chinese or English headings in any order, titles above them, merged cells, any of the encodings that Excel writes. Needed are the name, the code of 12 digits and the town of each place. Slugs and pinyin are worked out; a machine’s readings are marked as to be confirmed. Everything that is wrong is told at once with its row, and nothing is written then.',
    )
    .argument('FILE', 'list of villages (.xlsx or .csv)')
    .requiredOption('--id <ID>', 'short name for files and addresses, such as dayi; it is never changed (required)')
    .requiredOption('--name <NAME>', 'name of the county, such as 大邑县 (required)')
    .option('--name-en <NAME>', 'its English name; made from the Chinese one if not given, and to be confirmed')
    .option('--source-title <TITLE>', 'where the list comes from; the name of the file if not given')
    .option('--as-of <DATE>', 'day for which the list holds, such as 2023-06-30; today if not given')
    .option('--dry-run', 'show what would be written, and write nothing')
    .addHelpText(
      'after',
      examples(
        'district add 名单.xlsx --id dayi --name 大邑县 --dry-run',
        'district add 名单.xlsx --id dayi --name 大邑县 --name-en "Dayi County"',
      ),
    )
    .action((file: string, {dryRun = false, ...said}: Adding) => addDistrict(file, said, dryRun, terminal))
  return district
}

async function addDistrict(file: string, said: Said, dryRun: boolean, {at, nameOf, say}: Terminal) {
  const [{readGrids}, {adopt}, {districts}, {refuseUnless, writeFolder}, report] = await Promise.all([
    import('../exchange/grids.ts'),
    import('../adoption/adopt.ts'),
    import('../directory/district.ts'),
    import('../../handbooks/input/output.ts'),
    import('./districtReport.ts'),
  ])
  const adoption = adopt(await readGrids(at(file), nameOf(file)), nameOf(file), said, today())
  const folder = join(districts, said.id)
  refuseUnless(folder)
  say(report.adoptionText(adoption, {asOfGiven: said.asOf !== undefined}))
  if (dryRun) {
    say(`would write points/districts/${said.id}/district.yaml and villages.csv; nothing was written`)
    return
  }
  writeFolder(folder, adoption.files)
  say(`wrote points/districts/${said.id}/district.yaml and villages.csv`)
  say(report.nextSteps(adoption))
}
