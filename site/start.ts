import {buildSite, madeLater} from './building/build.ts'
import {readOrder} from './building/order.ts'
import {listen, portOf} from './server/listen.ts'
import {dist} from './server/published.ts'
import {type Answer, answerBeforePages, serverOf, siteAnswer} from './server/server.ts'

/**
 * Builds the site and serves it as soon as its pages are there, while books, artwork, Storybook and the index of the search are still being
 * made. PORT chooses the port; one that is taken is told before the build. If a step fails, so does the program.
 */
const port = portOf(process.env)
const order = readOrder()
const home = `http://localhost:${port}${order.settings.base}`
let answer: Answer = answerBeforePages
await listen(
  serverOf((request, response) => answer(request, response)),
  port,
)
try {
  await buildSite(order, () => {
    answer = siteAnswer(dist, (address) => madeLater.some((beginning) => address.startsWith(beginning)))
    console.log(`Cunbiao is at ${home}  (books, artwork, search and Storybook follow in about a minute)`)
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
answer = siteAnswer(dist)
console.log(`Cunbiao is at ${home} with all its files  (Storybook: ${home}storybook/)`)
