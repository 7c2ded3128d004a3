import {enableCompileCache} from 'node:module'
import {run} from './command.ts'
import {tellFault} from './fault.ts'
import {terminalOf, type User} from './terminal.ts'

// What a command needs is compiled once, not at every start.
enableCompileCache()

// Whoever reads the output may stop early, as `head` does. The work goes on and its exit status stands; only the words are lost.
process.stderr.on('error', () => undefined)
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.exitCode = 1
  user.err(`what was found could not be printed (${error.code}); print it to another place\n`)
})

const user: User = {
  // npm runs scripts in the project's folder and says where the user stood.
  standing: process.env.INIT_CWD ?? process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  screen: process.stderr.isTTY ? process.stderr : undefined,
}

// What nobody waits for may fail too.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => process.exit(tellFault(error, terminalOf(user))))

const status = await run(process.argv.slice(2), user)
process.exitCode ??= status
