import {type Command, Option} from 'commander'
import {examples, type Terminal} from './terminal.ts'

/** Makes `check` the command that checks files, or everything that is committed. */
export const addCheckCommand = (check: Command, {at, nameOf, out, say}: Terminal): Command =>
  check
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
        'check points/districts/sample/records/sample-guyu.yaml handbooks/hardware/zh-Hans/signage.mdx',
        'check sign.yaml --format sarif --out check.sarif',
      ),
    )
    .action(async (files: string[], {format, out: file}: {format: 'text' | 'json' | 'sarif'; out?: string}) => {
      const [{checkAll, checkFiles}, {problemsOf, toJson, toSarif, toText}] = await Promise.all([
        import('../check/check.ts'),
        import('../check/report.ts'),
      ])
      const {refuseUnlessFile, utf8, writeOne} = await import('../../handbooks/input/output.ts')
      if (file !== undefined) refuseUnlessFile(at(file))
      const report = files.length > 0 ? await checkFiles(files.map((f) => ({path: at(f), name: nameOf(f)}))) : checkAll({standing: at('.')})
      const written = {text: toText, json: toJson, sarif: toSarif}[format](report)
      if (file === undefined) out(written)
      else {
        writeOne(at(file), utf8(written))
        say(`wrote ${file}`)
      }
      // Whatever the format, what must be put right is said on stderr, and the exit status says that there is something.
      problemsOf(report).throwIfAny()
    })
