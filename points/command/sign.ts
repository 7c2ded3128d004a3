import {basename, extname} from 'node:path'
import {type Command, InvalidArgumentError, Option} from 'commander'
import {type Format, formats} from '../../design-system/signs/artwork.ts'
import {identityOption, identityOrUsual} from './identity.ts'
import {count, examples, type Terminal} from './terminal.ts'

/** Makes `sign` the command that draws one sign at full size and checks it. */
export const addSignCommand = (sign: Command, terminal: Terminal): Command =>
  sign
    .summary('draw one sign from its spec')
    .description('Draw one sign at full size, and check it against the clauses.')
    .argument('SPEC', 'spec of the sign, a .yaml file with "kind:" at the top')
    .requiredOption('--out <DIR>', 'new or empty folder to write to (required)')
    .addOption(
      new Option('--formats <LIST>', `comma-separated, of ${formats.join(', ')}`).default(formats, 'all of them').argParser(readFormats),
    )
    .addOption(identityOption('the usual one'))
    .addHelpText(
      'after',
      examples(
        'sign fascia.yaml --out fascia',
        'sign window.yaml --out window --formats svg,pdf',
        'sign fascia.yaml --identity our-county/identity.yaml --out fascia',
      ),
    )
    .action(async (file: string, {out, formats: wanted, identity}: {out: string; formats: readonly Format[]; identity?: string}) => {
      const {at, nameOf, say} = terminal
      const {makeSign} = await import('../check/signFile.ts')
      const {printClauses} = await import('../kit/schedule.ts')
      const {refuseUnless, writeFolder} = await import('../../handbooks/input/output.ts')
      refuseUnless(at(out))
      const whose = await identityOrUsual(identity, terminal)
      const {files, findings, notDecided} = await makeSign(at(file), nameOf(file), basename(file, extname(file)), wanted, whose)
      writeFolder(at(out), files)
      say(`wrote ${files.map((f) => f.path).join(', ')} to ${out}`)
      const [fail, warn] = ['fail', 'warn'].map((outcome) => findings.filter((f) => f.outcome === outcome))
      for (const {clause, outcome, message} of [...(fail ?? []), ...(warn ?? [])]) say(`${outcome} ${clause}: ${message.en}`)
      say(`${count(findings.length, 'clause')} checked, ${fail?.length ?? 0} failed, ${warn?.length ?? 0} to be judged by a person`)
      if (notDecided.length > 0)
        say(`${count(notDecided.length, 'more clause')} to be judged on the sign itself: ${printClauses(notDecided)}`)
    })

function readFormats(list: string): readonly Format[] {
  const wanted = list.split(',').map((f) => f.trim())
  const known = formats.filter((f) => wanted.includes(f))
  const unknown = wanted.filter((f) => !formats.some((k) => k === f))
  if (unknown.length > 0)
    throw new InvalidArgumentError(`${unknown.map((f) => `"${f}"`).join(', ')} is not a format; use ${formats.join(', ')}.`)
  return known
}
