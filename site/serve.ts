import {join} from 'node:path'
import {InputError} from '../handbooks/input/problem.ts'
import {root} from '../handbooks/input/root.ts'
import {baseOf} from './server/published.ts'
import {siteServer} from './server/server.ts'

/** Serves the built site, Storybook and search index. PORT chooses the port; 4321 is the default. */
const port = Number(process.env.PORT ?? 4321)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is ${JSON.stringify(process.env.PORT)}; give a whole number from 1 to 65535`)
  process.exit(2)
}

const server = open()
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=4322 npm start` : error.message,
  )
  process.exit(1)
})
const home = `http://localhost:${port}${baseOf(join(root, 'dist'))}`
server.listen(port, () => console.log(`Cunbiao is at ${home}  (Storybook: ${home}storybook/)`))

function open() {
  try {
    return siteServer(join(root, 'dist'))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
