import type {Server} from 'node:http'

/** Returns the port that PORT chooses, 4321 if it chooses none. One that cannot be ends the program. */
export function portOf({PORT = '4321'}: NodeJS.ProcessEnv): number {
  const port = Number(PORT)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  console.error(`PORT is ${JSON.stringify(PORT)}; give a whole number from 1 to 65535`)
  process.exit(2)
}

/** Lets `server` listen at `port`, and returns once it does. A port that cannot be had ends the program. */
export function listen(server: Server, port: number): Promise<void> {
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE' ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=4322 npm start` : error.message,
    )
    process.exit(1)
  })
  return new Promise((listening) => server.listen(port, listening))
}
