import {InputError} from '../handbooks/input/problem.ts'
import {listen, portOf} from './server/listen.ts'
import {baseOf, dist} from './server/published.ts'
import {siteServer} from './server/server.ts'

/** Serves the built site, Storybook and search index. PORT chooses the port; 4321 is the default. */
const port = portOf(process.env)
try {
  await listen(siteServer(dist), port)
  const home = `http://localhost:${port}${baseOf(dist)}`
  console.log(`Cunbiao is at ${home}  (Storybook: ${home}storybook/)`)
} catch (error) {
  if (!(error instanceof InputError)) throw error
  console.error(error.message)
  process.exit(1)
}
