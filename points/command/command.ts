import {Command, CommanderError} from 'commander'
import {InputError, InputErrors} from '../../handbooks/input/problem.ts'
import {addAssessCommand} from './assess.ts'
import {addBookCommand} from './book.ts'
import {addCheckCommand} from './check.ts'
import {addDistrictCommands} from './district.ts'
import {addDueCommand} from './due.ts'
import {addDutiesCommand} from './duties.ts'
import {addEditionCommands} from './edition.ts'
import {addExportCommand} from './export.ts'
import {tellFault} from './fault.ts'
import {addFittingCommand} from './fitting.ts'
import {addFormsCommand} from './forms.ts'
import {addImportCommand} from './import.ts'
import {addItemsCommands} from './items.ts'
import {addKitCommand} from './kit.ts'
import {addLedgerCommands} from './ledger.ts'
import {addNoticesCommands} from './notices.ts'
import {addPatrolCommands} from './patrol.ts'
import {addPlanCommand} from './plan.ts'
import {addQuizCommand} from './quiz.ts'
import {addRankCommand} from './rank.ts'
import {addSampleCommand} from './sample.ts'
import {addSignCommand} from './sign.ts'
import {examples, terminalOf, type User} from './terminal.ts'
import {addThemeCommands} from './theme.ts'

/**
 * Runs the command in `words`, such as `['kit', 'zhanqi', '--out', 'kit']`, for `user`.
 *
 * Returns the exit status: 0 done, 1 problems found, 2 wrong use, 70 a fault of the program itself; what is wrong has been told then.
 */
export async function run(words: readonly string[], user: User): Promise<number> {
  const terminal = terminalOf(user)
  // Commands take the ways of the programme that they are added to, so these are set first.
  const program = new Command('cunbiao')
    .configureOutput({writeOut: terminal.out, writeErr: terminal.err})
    .description('Check handbooks, signs and points, and make what is printed from them.')
    .usage('COMMAND')
    .helpCommand('help [COMMAND]', 'how to use a command')
    .showHelpAfterError('Add --help to see what is allowed.')
    .exitOverride()
    .addHelpText(
      'after',
      `${examples('check', 'assess sample-guyu', 'kit zhanqi --out kit-zhanqi', 'help kit')}
Files and folders are named from where you stand; all else is read from the project.
What is written with --out is there whole or not at all. A link is followed; what is neither a file nor a folder is refused.
Exit status: 0 done, 1 problems found (all are listed on stderr, nothing is left half-written), 2 wrong use,
70 a fault of Cunbiao itself.
`,
    )
  addCheckCommand(program.command('check'), terminal)
  addSignCommand(program.command('sign'), terminal)
  addFittingCommand(program.command('fitting'), terminal)
  addAssessCommand(program.command('assess'), terminal)
  addDutiesCommand(program.command('duties'), terminal)
  addDueCommand(program.command('due'), terminal)
  addItemsCommands(program.command('items'), terminal)
  addKitCommand(program.command('kit'), terminal)
  addFormsCommand(program.command('forms'), terminal)
  addLedgerCommands(program.command('ledger'), terminal)
  addBookCommand(program.command('book'), terminal)
  addDistrictCommands(program.command('district'), terminal)
  addExportCommand(program.command('export'), terminal)
  addImportCommand(program.command('import'), terminal)
  addPatrolCommands(program.command('patrol'), terminal)
  addNoticesCommands(program.command('notices'), terminal)
  addPlanCommand(program.command('plan'), terminal)
  addQuizCommand(program.command('quiz'), terminal)
  addRankCommand(program.command('rank'), terminal)
  addSampleCommand(program.command('sample'), terminal)
  addEditionCommands(program.command('edition'), terminal)
  addThemeCommands(program.command('theme'), terminal)

  try {
    await program.parseAsync(words, {from: 'user'})
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof InputError || error instanceof InputErrors)) return tellFault(error, terminal)
    terminal.err(`${error.message}\n`)
    return 1
  }
}
