import {enableCompileCache} from 'node:module'
import {basename, extname} from 'node:path'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {type Format, formats} from '../../design-system/signs/artwork.ts'
import {InputError, InputErrors} from '../../handbooks/input/problem.ts'
import {addAssessCommand} from './assess.ts'
import {addBookCommand} from './book.ts'
import {at, count, examples, nameOf, say} from './console.ts'
import {addEditionCommands} from './edition.ts'
import {addFittingCommand} from './fitting.ts'
import {addKitCommand} from './kit.ts'

// What a command needs is compiled once, not at every start.
enableCompileCache()

const program = new Command('cunbiao')
  .description('Check handbooks, signs and points, and make what is printed from them.')
  .usage('COMMAND')
  .helpCommand('help [COMMAND]', 'how to use a command')
  .showHelpAfterError('Add --help to see what is allowed.')
  .exitOverride()
  .addHelpText(
    'after',
    `${examples('check', 'assess sample-guyu', 'kit zhanqi --out kit-zhanqi', 'help kit')}
Files and folders are named from where you stand; all else is read from the project.
Exit status: 0 done, 1 problems found (all are listed on stderr, nothing is left half-written), 2 wrong use.
`,
  )

program
  .command('check')
  .summary('check files, or everything that is committed')
  .description('Check files; without one, check everything that is committed: handbooks, divisions, records, editions, samples.')
  .argument('[FILE...]', 'spec of a sign (.yaml), record of a point (.yaml) or chapter (.mdx)')
  .addOption(new Option('--format <FORMAT>', 'form of the report').choices(['text', 'json', 'sarif']).default('text'))
  .option('--out <FILE>', 'write the report to this file, replacing one that is there; else it is printed')
  .addHelpText(
    'after',
    examples(
      'check',
      'check sign.yaml',
      'check points/districts/pidu/records/zhanqi.yaml handbooks/hardware/zh-Hans/signage.mdx',
      'check sign.yaml --format sarif --out check.sarif',
    ),
  )
  .action(async (files: string[], {format, out}: {format: 'text' | 'json' | 'sarif'; out?: string}) => {
    const [{checkAll, checkFiles}, {problemsOf, toJson, toSarif, toText}] = await Promise.all([
      import('../check/check.ts'),
      import('../check/report.ts'),
    ])
    const report = files.length > 0 ? await checkFiles(files.map((f) => ({path: at(f), name: nameOf(f)}))) : checkAll()
    const written = {text: toText, json: toJson, sarif: toSarif}[format](report)
    if (out === undefined) process.stdout.write(written)
    else {
      const {utf8, writeOne} = await import('../../handbooks/input/output.ts')
      writeOne(at(out), utf8(written))
      say(`wrote ${out}`)
    }
    // Whatever the format, what must be put right is said on stderr, and the exit status says that there is something.
    problemsOf(report).throwIfAny()
  })

program
  .command('sign')
  .summary('draw one sign from its spec')
  .description('Draw one sign at full size, and check it against the clauses.')
  .argument('SPEC', 'spec of the sign, a .yaml file with "kind:" at the top')
  .requiredOption('--out <DIR>', 'new or empty folder to write to (required)')
  .addOption(
    new Option('--formats <LIST>', `comma-separated, of ${formats.join(', ')}`).default(formats, 'all of them').argParser(readFormats),
  )
  .addHelpText('after', examples('sign fascia.yaml --out fascia', 'sign window.yaml --out window --formats svg,pdf'))
  .action(async (file: string, {out, formats: wanted}: {out: string; formats: readonly Format[]}) => {
    const {makeSign} = await import('../check/signFile.ts')
    const {refuseUnless, writeFolder} = await import('../../handbooks/input/output.ts')
    refuseUnless(at(out))
    const {files, findings} = await makeSign(at(file), nameOf(file), basename(file, extname(file)), wanted)
    writeFolder(at(out), files)
    say(`wrote ${files.map((f) => f.path).join(', ')} to ${out}`)
    const [fail, warn] = ['fail', 'warn'].map((outcome) => findings.filter((f) => f.outcome === outcome))
    for (const {clause, outcome, message} of [...(fail ?? []), ...(warn ?? [])]) say(`${outcome} ${clause}: ${message.en}`)
    say(`${count(findings.length, 'clause')} checked, ${fail?.length ?? 0} failed, ${warn?.length ?? 0} to be judged by a person`)
  })

addFittingCommand(program.command('fitting'))
addAssessCommand(program.command('assess'))
addKitCommand(program.command('kit'))
addBookCommand(program.command('book'))

program
  .command('export')
  .summary('write the directory of points to a file')
  .description('Write every point with its place and result to a file, for a spreadsheet, a map or another program.')
  .addOption(new Option('--format <FORMAT>', 'form of the file (required)').choices(['csv', 'geojson', 'json']).makeOptionMandatory())
  .requiredOption('--out <FILE>', 'file to write, replacing one that is there (required)')
  .option('--with-sample', 'also the made-up points of Sample County, each marked as a sample')
  .addHelpText('after', examples('export --format csv --out points.csv', 'export --format json --with-sample --out all.json'))
  .action(async ({format, out, withSample = false}: {format: 'csv' | 'geojson' | 'json'; out: string; withSample?: boolean}) => {
    const [{loadCatalogue}, {loadDirectory}, {writeOne}] = await Promise.all([
      import('../../handbooks/catalogue/catalogue.ts'),
      import('../directory/directory.ts'),
      import('../../handbooks/input/output.ts'),
    ])
    const [{exchanged}, {toCsv, toGeoJson, toJson}] = await Promise.all([
      import('../exchange/exchangedPoint.ts'),
      import('../exchange/pointFormats.ts'),
    ])
    const points = exchanged(loadDirectory(loadCatalogue()), {withSample})
    writeOne(at(out), {csv: toCsv, geojson: toGeoJson, json: toJson}[format](points))
    const samples = points.filter((p) => p.sample).length
    say(`wrote ${count(points.length, 'point')} to ${out}, ${samples === 0 ? 'no samples' : `of which ${samples} are samples`}`)
  })

program
  .command('sample')
  .summary('make the records of the fictional Sample County anew')
  .description('Make the records of the fictional Sample County anew in points/districts/sample/records. Needed after a change of clauses.')
  .addHelpText('after', examples('sample'))
  .action(async () => {
    const [{loadCatalogue}, {writeSample}] = await Promise.all([
      import('../../handbooks/catalogue/catalogue.ts'),
      import('../sample/sample.ts'),
    ])
    say(`wrote ${count(writeSample(loadCatalogue()), 'record')} to points/districts/sample/records`)
  })

addEditionCommands(program.command('edition'))

// Whoever reads the output may stop early, as `head` does. The work goes on and its exit status stands; only the words are lost.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof InputError || error instanceof InputErrors) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  } else throw error
}

function readFormats(list: string): readonly Format[] {
  const wanted = list.split(',').map((f) => f.trim())
  const known = formats.filter((f) => wanted.includes(f))
  const unknown = wanted.filter((f) => !formats.some((k) => k === f))
  if (unknown.length > 0)
    throw new InvalidArgumentError(`${unknown.map((f) => `"${f}"`).join(', ')} is not a format; use ${formats.join(', ')}.`)
  return known
}
