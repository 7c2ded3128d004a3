import {type Command, Option} from 'commander'
import {count, examples, type Terminal} from './terminal.ts'

const formats = ['csv', 'geojson', 'json', 'parquet'] as const

interface Wanted {
  readonly format: (typeof formats)[number]
  readonly out: string
  readonly withSample?: boolean
}

/** Makes `export` the command that writes the directory of points to a file, or as Parquet to a folder. */
export const addExportCommand = (command: Command, terminal: Terminal): Command =>
  command
    .summary('write the directory of points to a file')
    .description(
      'Write every point with its place and result to a file, for a spreadsheet, a map or another program; as Parquet to a folder, with what was found on each clause, divided by province and city, for DuckDB, Spark and their like.',
    )
    .addOption(new Option('--format <FORMAT>', 'form of the file (required)').choices(formats).makeOptionMandatory())
    .requiredOption('--out <PATH>', 'file to write, replacing one that is there; for Parquet a new or empty folder (required)')
    .option('--with-sample', 'also the made-up points of Sample County, each marked as a sample')
    .addHelpText(
      'after',
      examples(
        'export --format csv --out points.csv',
        'export --format json --with-sample --out all.json',
        'export --format parquet --out rows',
      ),
    )
    .action((wanted: Wanted) => write(wanted, terminal))

async function write({format, out, withSample = false}: Wanted, {at, say}: Terminal) {
  const [{loadCatalogue}, {knownEditions}, {loadRows}, {refuseUnless, refuseUnlessFile, writeFolder, writeOne}] = await Promise.all([
    import('../../handbooks/catalogue/catalogue.ts'),
    import('../../handbooks/edition/known.ts'),
    import('../summary/loadRows.ts'),
    import('../../handbooks/input/output.ts'),
  ])
  if (format === 'parquet') refuseUnless(at(out))
  else refuseUnlessFile(at(out))
  const catalogue = loadCatalogue()
  const editions = knownEditions(catalogue)
  const rows = loadRows(catalogue).filter(({sample}) => withSample || !sample)
  if (format === 'parquet') {
    const {parquetFiles} = await import('../exchange/parquetFiles.ts')
    writeFolder(at(out), parquetFiles(rows, editions, {part: 'part-0'}))
  } else {
    const [{exchanged}, {toCsv, toGeoJson, toJson}] = await Promise.all([
      import('../exchange/exchangedPoint.ts'),
      import('../exchange/pointFormats.ts'),
    ])
    writeOne(at(out), {csv: toCsv, geojson: toGeoJson, json: toJson}[format](exchanged(rows, editions, {withSample})))
  }
  const samples = rows.filter(({sample}) => sample).length
  say(`wrote ${count(rows.length, 'point')} to ${out}, ${samples === 0 ? 'no samples' : `of which ${samples} are samples`}`)
}
