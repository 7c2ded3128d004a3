import type {Command} from 'commander'
import {InputError} from '../../handbooks/input/problem.ts'
import type {ChangedRecord, FactImport} from '../facts/importFacts.ts'
import {count, examples, type Terminal} from './terminal.ts'

/** Makes `import` the command that takes facts of many points into their records from one sheet. */
export const addImportCommand = (command: Command, terminal: Terminal): Command =>
  command
    .summary('take facts of many points into their records from one sheet')
    .description(
      'Take facts of many points into their records: names, opening times, windows, facilities, distances, the type as built, each with its source. FILE is what district export --facts or export --format csv wrote, or a sheet with the same headings in any order. An empty cell says nothing; a cell that says what the record says changes nothing, so the same file may be taken in twice. Everything that is wrong is told at once with its row, and nothing is written then.',
    )
    .argument('FILE', 'sheet of facts (.xlsx or .csv)')
    .option('--dry-run', 'show what would change in each record, and write nothing')
    .addHelpText(
      'after',
      examples('district export pidu --facts --out 站点资料.xlsx', 'import 站点资料.xlsx --dry-run', 'import 站点资料.xlsx'),
    )
    .action((file: string, {dryRun = false}: {dryRun?: boolean}) => runImport(file, dryRun, terminal))

async function runImport(file: string, dryRun: boolean, {at, nameOf, say}: Terminal) {
  const [{loadCatalogue}, {loadDirectory}, {readTable}, {readFacts}, {derivedColumns, importFacts}, {restoreRecords, writeRecords}] =
    await Promise.all([
      import('../../handbooks/catalogue/catalogue.ts'),
      import('../directory/directory.ts'),
      import('../exchange/table.ts'),
      import('../facts/readFacts.ts'),
      import('../facts/importFacts.ts'),
      import('../facts/writeRecords.ts'),
    ])
  const table = await readTable(at(file), nameOf(file), 'use a sheet that district export ID --facts wrote')
  restoreRecords()
  const catalogue = loadCatalogue()
  const entries = loadDirectory(catalogue)
  const facts = readFacts(table, nameOf(file), derivedColumns(entries, catalogue))
  const found = importFacts(facts, nameOf(file), entries, catalogue)
  const sample = found.changed.find((record) => record.sample)
  if (sample && !dryRun)
    throw new InputError(sample.file, [
      {at: 'sample', message: 'is made by the command sample, which would undo the change; give --dry-run to see what would come of it'},
    ])
  if (facts.unknown.length > 0) say(`left alone, for nobody here knows the heading: ${facts.unknown.join(', ')}`)
  tell(found, say)
  if (found.changed.length === 0) {
    say('nothing is to be written')
    return
  }
  if (dryRun) {
    for (const record of found.changed) say(await patchOf(record))
    say(`would write ${count(found.changed.length, 'record')}; nothing was written`)
    return
  }
  writeRecords(found.changed)
  say(`wrote ${count(found.changed.length, 'record')}`)
}

function tell({changed, same, newer}: FactImport, say: Terminal['say']): void {
  for (const {id, before, changes} of changed) {
    say(`${id}${before === undefined ? ' (a new record)' : ''}`)
    for (const {heading, from, to} of changes)
      say(`  ${heading}: ${from === '' ? 'nothing' : JSON.stringify(from)} -> ${JSON.stringify(to)}`)
  }
  if (same > 0) say(`${count(same, 'point')} as the sheet has ${same === 1 ? 'it' : 'them'} already`)
  for (const cell of newer) say(`the record is newer than the sheet, which left it as it was: ${cell}`)
}

async function patchOf({file, before, after}: ChangedRecord): Promise<string> {
  const {createTwoFilesPatch} = await import('diff')
  return createTwoFilesPatch(before === undefined ? '/dev/null' : file, file, before ?? '', after, undefined, undefined, {context: 1})
    .replace(/^(Index:.*\n)?=+\n/, '')
    .trimEnd()
}
