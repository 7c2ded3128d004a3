import {enableCompileCache} from 'node:module'
import {run} from './command.ts'

// What a command needs is compiled once, not at every start.
enableCompileCache()

// Whoever reads the output may stop early, as `head` does. The work goes on and its exit status stands; only the words are lost.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

process.exitCode = await run(process.argv.slice(2), {
  // npm runs scripts in the project's folder and says where the user stood.
  standing: process.env.INIT_CWD ?? process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  screen: process.stderr.isTTY ? process.stderr : undefined,
})
