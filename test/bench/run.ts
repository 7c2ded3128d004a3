/** Runs the benchmarks named on the command line, or all: `npm run bench`, `npm run bench -- signs`. Figures are printed, never asserted. */

import {build, city} from './build.ts'
import {live} from './live.ts'
import {names} from './names.ts'
import {records} from './records.ts'
import {search} from './search.ts'
import {signs} from './signs.ts'

const benches = {signs, live, search, names, records, build, city}
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`no benchmark is called ${unknown.join(', ')}; use ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const [name, run] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await run()
