import {buildSite} from './building/build.ts'
import {readOrder} from './building/order.ts'

/** Builds the site into `dist`. If a step fails, so does the build. */
try {
  await buildSite(readOrder())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
