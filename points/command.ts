import {basename, extname, resolve} from 'node:path'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {InputError, InputErrors, problemLine} from '../handbooks/problem.ts'
import {named} from '../handbooks/root.ts'
import {type Format, formats} from './artwork.ts'
import {addEditionCommands} from './editionCommand.ts'

/** npm runs scripts in the project's folder and says where the user stood. */
const standing = process.env.INIT_CWD ?? process.cwd()
const at = (path: string) => resolve(standing, path)
/** A file of the project is named from its root, any other as it was typed. */
const nameOf = (path: string) => (named(at(path)).startsWith('..') ? path : named(at(path)))

const say = (line: string) => process.stdout.write(`${line}\n`)
const count = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`

const program = new Command('cunbiao')
  .description('Check handbooks, signs and points, and make what is printed from them.')
  .usage('COMMAND')
  .showHelpAfterError('Add --help to see what is allowed.')
  .exitOverride()
  .addHelpText('after', '\nExit status: 0 done, 1 problems found (listed on stderr, nothing written), 2 wrong use.\n')

program
  .command('check')
  .description('check files, or everything that is committed')
  .argument('[FILE...]', 'specs of signs (.yaml), records of points (.yaml), chapters (.mdx)')
  .addHelpText(
    'after',
    examples('check', 'check sign.yaml', 'check points/records/pidu/zhanqi.yaml handbooks/hardware/zh-Hans/signage.mdx'),
  )
  .action(async (files: string[]) => {
    const {checkAll, checkFiles} = await import('./check.ts')
    const {lines, problems, remarks} = files.length > 0 ? await checkFiles(files.map((f) => ({path: at(f), name: nameOf(f)}))) : checkAll()
    for (const line of lines) say(line)
    for (const {source, problem} of remarks) say(`note: ${source} ${problemLine(problem)}`)
    problems.throwIfAny()
    say('no problems')
  })

program
  .command('sign')
  .description('draw one sign from its spec')
  .argument('SPEC', 'the spec, a .yaml file with "kind:" at the top')
  .requiredOption('--out <DIR>', 'folder to make; may be there if it is empty')
  .option('--formats <LIST>', `comma-separated, of ${formats.join(', ')}`, readFormats, formats)
  .addHelpText('after', examples('sign fascia.yaml --out fascia', 'sign window.yaml --out window --formats svg,pdf'))
  .action(async (file: string, {out, formats: wanted}: {out: string; formats: readonly Format[]}) => {
    const {makeSign} = await import('./signFile.ts')
    const {refuseUnless, writeFolder} = await import('./folder.ts')
    refuseUnless(at(out))
    const {files, findings} = await makeSign(at(file), nameOf(file), basename(file, extname(file)), wanted)
    writeFolder(at(out), files)
    say(`wrote ${files.map((f) => f.path).join(', ')} to ${out}`)
    const [fail, warn] = ['fail', 'warn'].map((outcome) => findings.filter((f) => f.outcome === outcome))
    for (const {clause, outcome, message} of [...(fail ?? []), ...(warn ?? [])]) say(`${outcome} ${clause}: ${message.en}`)
    say(`${count(findings.length, 'clause')} checked, ${fail?.length ?? 0} failed, ${warn?.length ?? 0} to be judged by a person`)
  })

program
  .command('kit')
  .description('make the kit of a point: artwork, schedule, quantities, overview')
  .argument('POINT', 'id of the point, such as zhanqi')
  .requiredOption('--out <DIR>', 'folder to make; may be there if it is empty')
  .option('--schedule <FILE>', 'schedule (.xlsx or .csv) of the point whose words were edited')
  .addHelpText('after', examples('kit zhanqi --out kit-zhanqi', 'kit zhanqi --schedule schedule.xlsx --out kit-zhanqi-2'))
  .action(async (id: string, {out, schedule}: {out: string; schedule?: string}) => {
    const {refuseUnless} = await import('./folder.ts')
    refuseUnless(at(out))
    const {loadCatalogue} = await import('../handbooks/catalogue.ts')
    const {findEntry, loadDirectory} = await import('./directory.ts')
    const catalogue = loadCatalogue()
    const entry = findEntry(loadDirectory(catalogue), id)
    const {makeKit, writeKit} = await import('./kit.ts')
    const {loadFonts} = await import('../design-system/signs/loadFonts.ts')
    const {readTable} = await import('./exchange/table.ts')
    const edited = schedule === undefined ? undefined : {table: await readTable(at(schedule), nameOf(schedule)), name: nameOf(schedule)}
    const kit = await makeKit(entry, catalogue, await loadFonts(), {schedule: edited})
    writeKit(kit, at(out))
    say(`wrote ${count(kit.files.length, 'file')} to ${out}: ${count(kit.drawn, 'sign')} drawn, ${kit.open} to be settled first`)
    say(kit.basis)
    if (entry.sample) say('This is a sample: the point is made up.')
  })

program
  .command('export')
  .description('write the directory of points to a file')
  .addOption(new Option('--format <FORMAT>', 'of the file').choices(['csv', 'geojson', 'json']).makeOptionMandatory())
  .requiredOption('--out <FILE>', 'file to write; one that is there is replaced')
  .option('--with-sample', 'also the made-up points, each marked as a sample', false)
  .addHelpText('after', examples('export --format csv --out points.csv', 'export --format json --with-sample --out all.json'))
  .action(async ({format, out, withSample}: {format: 'csv' | 'geojson' | 'json'; out: string; withSample: boolean}) => {
    const [{loadCatalogue}, {loadDirectory}, {writeOne}] = await Promise.all([
      import('../handbooks/catalogue.ts'),
      import('./directory.ts'),
      import('./folder.ts'),
    ])
    const [{toCsv}, {toGeoJson}, {exchanged, toJson}] = await Promise.all([
      import('./exchange/csv.ts'),
      import('./exchange/geojson.ts'),
      import('./exchange/json.ts'),
    ])
    const points = exchanged(loadDirectory(loadCatalogue()), {withSample})
    writeOne(at(out), {csv: toCsv, geojson: toGeoJson, json: toJson}[format](points))
    const samples = points.filter((p) => p.sample).length
    say(`wrote ${count(points.length, 'point')} to ${out}, ${samples === 0 ? 'no samples' : `of which ${samples} are samples`}`)
  })

program
  .command('sample')
  .description('make the records of the fictional Sample County anew from today’s clauses')
  .addHelpText('after', examples('sample'))
  .action(async () => {
    const [{loadCatalogue}, {writeSample}] = await Promise.all([import('../handbooks/catalogue.ts'), import('./sample.ts')])
    say(`wrote ${count(writeSample(loadCatalogue()), 'record')} to points/records/sample`)
  })

addEditionCommands(program.command('edition').description('release editions of the handbooks and compare them'), {say, examples})

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

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  npm run -s cunbiao -- ${line}`).join('\n')}\n`
}
