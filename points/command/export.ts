import {type Command, Option} from 'commander'
import {count, examples, type Terminal} from './terminal.ts'

/** Makes `export` the command that writes the directory of points to a file. */
export const addExportCommand = (command: Command, {at, say}: Terminal): Command =>
  command
    .summary('write the directory of points to a file')
    .description('Write every point with its place and result to a file, for a spreadsheet, a map or another program.')
    .addOption(new Option('--format <FORMAT>', 'form of the file (required)').choices(['csv', 'geojson', 'json']).makeOptionMandatory())
    .requiredOption('--out <FILE>', 'file to write, replacing one that is there (required)')
    .option('--with-sample', 'also the made-up points of Sample County, each marked as a sample')
    .addHelpText('after', examples('export --format csv --out points.csv', 'export --format json --with-sample --out all.json'))
    .action(async ({format, out, withSample = false}: {format: 'csv' | 'geojson' | 'json'; out: string; withSample?: boolean}) => {
      const [{loadCatalogue}, {knownEditions}, {loadRows}, {refuseUnlessFile, writeOne}] = await Promise.all([
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../../handbooks/edition/known.ts'),
        import('../summary/loadRows.ts'),
        import('../../handbooks/input/output.ts'),
      ])
      const [{exchanged}, {toCsv, toGeoJson, toJson}] = await Promise.all([
        import('../exchange/exchangedPoint.ts'),
        import('../exchange/pointFormats.ts'),
      ])
      refuseUnlessFile(at(out))
      const catalogue = loadCatalogue()
      const points = exchanged(loadRows(catalogue), knownEditions(catalogue), {withSample})
      writeOne(at(out), {csv: toCsv, geojson: toGeoJson, json: toJson}[format](points))
      const samples = points.filter((p) => p.sample).length
      say(`wrote ${count(points.length, 'point')} to ${out}, ${samples === 0 ? 'no samples' : `of which ${samples} are samples`}`)
    })
