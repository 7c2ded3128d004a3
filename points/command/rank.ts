import {type Command, InvalidArgumentError, Option} from 'commander'
import {isoDate} from '../../handbooks/input/yaml.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {identityOption} from './identity.ts'
import type {RankWanted} from './rankReport.ts'
import {examples, type Terminal} from './terminal.ts'

interface RankOptions {
  readonly template?: string
  readonly sample?: string
  readonly rules?: string
  readonly stage?: RankWanted['stage']
  readonly out?: string
  readonly on?: string
  readonly sent?: string
  readonly rectifyBy?: string
  readonly locale: Locale
  readonly identity?: string
}

/** Makes `rank` the command by which a county ranks windows. */
export const addRankCommand = (command: Command, terminal: Terminal): Command =>
  command
    .summary('rank windows by published rules, for a county')
    .description(
      'Rank windows by the rules that a county published before the period (SW-SUP-011 to SW-SUP-018): three best and three last of each type of point and class of window. Windows with fewer than 30 cases get a comment; the last three are named only where no single record decides who they are. In the stage of replies each of them gets a letter; the final stage makes the circular, the notice of the best, and the spec of each honour sign.',
    )
    .argument('[SCORES]', 'the score sheet, filled in: .xlsx, or .csv in UTF-8 or GB18030')
    .option('--template <FILE>', 'write a blank score sheet (.xlsx or .csv) instead; with --rules its classes and criteria can be chosen')
    .option('--sample <DIR>', 'write sample rules and a filled-in sample sheet to a new folder instead')
    .option('--rules <FILE>', 'the published rules (.yaml)')
    .addOption(new Option('--stage <STAGE>', 'letters to the last three, or the circular').choices(['reply', 'final']))
    .option('--out <DIR>', 'new or empty folder to write to')
    .option('--on <DATE>', 'day of the letters or of the circular; today if not given', day)
    .option('--sent <DATE>', 'day on which the letters were sent, for the final stage', day)
    .option('--rectify-by <DATE>', 'last day on which what was found has to be put right, for the final stage', day)
    .addOption(new Option('--locale <LOCALE>', 'language of the papers').choices(locales).default('zh-Hans'))
    .addOption(identityOption('the usual one'))
    .addHelpText(
      'after',
      examples(
        'rank --sample try',
        'rank --template scores.xlsx --rules rules.yaml',
        'rank scores.xlsx --rules rules.yaml --stage reply --out letters',
        'rank scores.xlsx --rules rules.yaml --stage final --sent 2026-10-12 --rectify-by 2026-11-30 --out circular',
      ),
    )
    .action(async (scores: string | undefined, {template, sample, rules, stage, out, on, ...others}: RankOptions) => {
      const report = await import('./rankReport.ts')
      if (template !== undefined) return report.writeTemplate(template, rules, terminal)
      if (sample !== undefined) return report.writeSample(sample, terminal)
      const lacking = Object.entries({SCORES: scores, '--rules': rules, '--stage': stage, '--out': out}).flatMap(([name, value]) =>
        value === undefined ? [name] : [],
      )
      if (scores === undefined || rules === undefined || stage === undefined || out === undefined)
        return command.error(`error: ${lacking.join(', ')} is missing; give it, or --template FILE, or --sample DIR`)
      return report.rankWindows({scores, rules, stage, out, on, ...others}, terminal)
    })

function day(text: string): string {
  const parsed = isoDate.safeParse(text)
  if (!parsed.success) throw new InvalidArgumentError(`${parsed.error.issues.map(({message}) => message).join('; ')}.`)
  return parsed.data
}
