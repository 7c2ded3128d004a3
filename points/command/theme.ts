import type {Command} from 'commander'
import {examples, type Terminal} from './terminal.ts'
import {addApplyCommand} from './themeApply.ts'

/** Makes `theme` the command for the identity of a county: `new` begins one, `check` says whether it can be read, `apply` draws what bears it. */
export function addThemeCommands(theme: Command, terminal: Terminal): void {
  theme
    .summary('begin, check or apply the identity of a county')
    .description('Begin the identity of a county, its colours and emblem, check one, or draw what bears it.')
  theme
    .command('new')
    .summary('write an identity to begin with')
    .description('Write identity.yaml and emblem.svg to begin with: whole, passing every check, each field explained.')
    .argument('NAME', 'id of the identity: lower-case letters and digits joined by hyphens')
    .option('--out <DIR>', 'new or empty folder to write to; NAME if not given')
    .addHelpText('after', examples('theme new dayi', 'theme new dayi --out points/districts/dayi/identity'))
    .action(async (name: string, {out = name}: {out?: string}) => {
      const {at, say} = terminal
      const [{starterFiles}, {slug}, {InputError, show}, {refuseUnless, utf8, writeFolder}] = await Promise.all([
        import('../../design-system/identity/starter.ts'),
        import('../../handbooks/input/yaml.ts'),
        import('../../handbooks/input/problem.ts'),
        import('../../handbooks/input/output.ts'),
      ])
      if (!slug.safeParse(name).success || name.length > longestName)
        throw new InputError('NAME', [
          {at: '', message: `${show(name)} is no id; use up to ${longestName} lower-case letters and digits, words joined by hyphens`},
        ])
      refuseUnless(at(out))
      writeFolder(
        at(out),
        starterFiles(name).map(({path, text}) => ({path, bytes: utf8(text)})),
      )
      say(`wrote identity.yaml, emblem.svg to ${out}; change them, then:\n  npm run -s cunbiao -- theme check ${out}/identity.yaml`)
    })
  theme
    .command('check')
    .summary('say which colours of an identity cannot be read, and by how much')
    .description(
      'Check an identity: every pair of inks in which signs and papers set text, the emblem in one ink, and the colours of every application and example sign. What fails is told with the nearest colour that passes; nothing is changed.',
    )
    .argument('FILE|ID', 'identity.yaml, or id of a shipped identity')
    .addHelpText('after', examples('theme check cunbiao', 'theme check dayi/identity.yaml'))
    .action(async (given: string) => {
      const {say} = terminal
      const [{openIdentity}, {checkTheme}, {InputError}] = await Promise.all([
        import('./identity.ts'),
        import('../check/themeCheck.ts'),
        import('../../handbooks/input/problem.ts'),
      ])
      const {identity, name, lineOf} = await openIdentity(given, terminal)
      const {lines, problems} = await checkTheme(identity, lineOf)
      say(`${name}: ${identity.name.zh} ${identity.name.en}${identity.sample ? ' (a sample: made up)' : ''}\n${lines.join('\n')}`)
      if (problems.length > 0) throw new InputError(name, problems)
      say('no problems')
    })
  addApplyCommand(theme.command('apply'), terminal)
}

/** Longest id that a folder, an address and a plate all take. */
const longestName = 40
