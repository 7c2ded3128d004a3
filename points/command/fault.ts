import type {Terminal} from './terminal.ts'

/** Exit status of a fault of the program itself: EX_SOFTWARE of sysexits. */
const software = 70

/**
 * Tells a fault of the program itself in one sentence, and returns its exit status. Nobody who prints signs reads a stack; whoever looks
 * after the program asks for it with `CUNBIAO_DEBUG=1`.
 */
export function tellFault(error: unknown, {err}: Pick<Terminal, 'err'>, debug = process.env.CUNBIAO_DEBUG === '1'): number {
  const [said] = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')
  err(
    `Cunbiao met a fault of its own and stopped (${said}); send this line, the command and the files it was given to whoever set up your copy. CUNBIAO_DEBUG=1 before the command shows them where.\n`,
  )
  if (debug && error instanceof Error) err(`${error.stack}\n`)
  return software
}
