import {join} from 'node:path'
import type {Command} from 'commander'
import {today} from '../../handbooks/input/today.ts'
import type {Said} from '../adoption/adopt.ts'
import {count, examples, type Terminal} from './terminal.ts'

interface Adding extends Said {
  readonly dryRun?: boolean
}

interface Exporting {
  readonly out: string
  readonly template?: true
  readonly facts?: true
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
  district
    .command('check')
    .summary('look at the folder of a county')
    .description(
      'Check everything in the folder of a county, and tell how many points it has, which were assessed, and which readings nobody has confirmed.',
    )
    .argument('ID', 'id of the district, such as pidu')
    .addHelpText('after', examples('district check pidu'))
    .action((id: string) => checkDistrict(id, terminal))
  district
    .command('readings')
    .summary('take corrected and confirmed readings into the list of a county')
    .description(
      'Take the pinyin of names, and which office confirmed it when, from the workbook that district export ID wrote, into the list of the county. Nothing else of the list changes.',
    )
    .argument('ID', 'id of the district, such as pidu')
    .argument('FILE', 'list with the columns 拼音 and 拼音核对 (.xlsx or .csv)')
    .option('--dry-run', 'show what would change, and write nothing')
    .addHelpText('after', examples('district export pidu --out 名单.xlsx', 'district readings pidu 名单.xlsx --dry-run'))
    .action((id: string, file: string, {dryRun = false}: {dryRun?: boolean}) => confirm(id, file, dryRun, terminal))
  const out = district.command('export')
  out
    .summary('write the list of a county, its facts, or an empty form for spreadsheets')
    .description(
      'Write the list of a county as a workbook that district add reads; with --template, the same as an empty form to be filled in, for which no ID is needed; with --facts, the facts of its points, to be changed and taken in again by import.',
    )
    .argument('[ID]', 'id of the district, such as pidu')
    .requiredOption('--out <FILE>', 'workbook to write, ending in .xlsx, replacing one that is there (required)')
    .option('--template', 'an empty form of the list, with a sheet that says how to fill it in')
    .option('--facts', 'the facts of every point, for import')
    .addHelpText(
      'after',
      examples(
        'district export --template --out 名单模板.xlsx',
        'district export pidu --out 名单.xlsx',
        'district export pidu --facts --out 站点资料.xlsx',
      ),
    )
    .action((id: string | undefined, wanted: Exporting) => {
      if (!/\.xlsx$/i.test(wanted.out)) out.error('error: --out takes a file that ends in .xlsx')
      if (wanted.template && wanted.facts) out.error('error: give --template or --facts, not both')
      if (id === undefined && !wanted.template) out.error('error: give the ID of a district, or --template')
      return exportDistrict(id, wanted, terminal)
    })
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

async function checkDistrict(id: string, {say}: Terminal) {
  const [{loadCatalogue}, {districtState}, {checkDistrictFiles}, {stateText}] = await Promise.all([
    import('../../handbooks/catalogue/catalogue.ts'),
    import('../adoption/checkDistrict.ts'),
    import('../check/districtFiles.ts'),
    import('./districtReport.ts'),
  ])
  const catalogue = loadCatalogue()
  const state = districtState(catalogue, id)
  checkDistrictFiles(id, state.entries, catalogue).throwIfAny()
  say(stateText(state))
}

async function confirm(id: string, file: string, dryRun: boolean, {at, nameOf, say}: Terminal) {
  const [{readGrids}, {confirmReadings}, {rewrite}] = await Promise.all([
    import('../exchange/grids.ts'),
    import('../adoption/confirmReadings.ts'),
    import('../../handbooks/input/output.ts'),
  ])
  const {seen, after, changes, open} = confirmReadings(await readGrids(at(file), nameOf(file)), nameOf(file), id)
  for (const change of changes) say(change)
  // Also where nothing changes: what a killed run left is taken away.
  if (!dryRun) rewrite(seen, after)
  if (changes.length === 0) say('the list has these readings already; nothing was written')
  else if (dryRun) say(`would change ${count(changes.length, 'place')}; nothing was written`)
  else say(`wrote points/districts/${id}/villages.csv, ${count(changes.length, 'place')} changed`)
  say(open === 0 ? 'every reading is confirmed' : `${count(open, 'reading')} to be confirmed`)
}

async function exportDistrict(id: string | undefined, {out, template, facts}: Exporting, {at, say}: Terminal) {
  const [{refuseUnlessFile, writeOne}, {toListSheet}] = await Promise.all([
    import('../../handbooks/input/output.ts'),
    import('../adoption/listSheet.ts'),
  ])
  refuseUnlessFile(at(out))
  if (template || id === undefined) {
    writeOne(at(out), await toListSheet(undefined))
    say(
      `wrote an empty list of villages to ${out}; fill it in, then: npm run -s cunbiao -- district add ${out} --id ID --name NAME --dry-run`,
    )
    return
  }
  const [{loadCatalogue}, {districtState, listOf}] = await Promise.all([
    import('../../handbooks/catalogue/catalogue.ts'),
    import('../adoption/checkDistrict.ts'),
  ])
  const catalogue = loadCatalogue()
  const {district, entries} = districtState(catalogue, id)
  if (facts) {
    const {factSheetOf} = await import('../facts/factSheetOf.ts')
    writeOne(at(out), await factSheetOf(entries, catalogue))
    say(`wrote the facts of ${count(entries.length, 'point')} to ${out}; change them, then: npm run -s cunbiao -- import ${out} --dry-run`)
    return
  }
  const rows = listOf(entries)
  writeOne(at(out), await toListSheet(rows, district.name.zh))
  say(`wrote the ${count(rows.length, 'place')} of ${district.name.zh} to ${out}`)
}
