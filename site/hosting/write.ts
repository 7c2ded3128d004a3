import {parseArgs} from 'node:util'
import {InputError, type Problem, show} from '../../handbooks/input/problem.ts'
import {readSettings} from '../address/settings.ts'
import {caddyfile} from './caddy.ts'
import {nginxConfiguration} from './nginx.ts'
import {type Place, usualPlace} from './place.ts'

const usage = 'npm run -s hosting -- nginx|caddy [--base /cunbiao/] [--root /srv/www] [--name example.gov.cn] [--port 80]'
const servers = {nginx: nginxConfiguration, caddy: caddyfile}

/** Prints the configuration of a server; what cannot be is refused before anything is printed. */
try {
  const text = {type: 'string'} as const
  const {values, positionals} = parseArgs({allowPositionals: true, options: {base: text, root: text, name: text, port: text}})
  const [server = ''] = positionals
  const place = placeOf(values)
  if (server !== 'nginx' && server !== 'caddy')
    throw new InputError('hosting', [{at: '', message: `found ${show(server)}; allowed is nginx or caddy`}])
  process.stdout.write(servers[server](place))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(usage)
  process.exit(2)
}

/** Returns the place that the options name; what is not given is as in `usualPlace`. @throws InputError listing what cannot be. */
function placeOf(given: Readonly<Partial<Record<keyof Place, string>>>): Place {
  const {base} = readSettings({base: given.base}, 'hosting')
  const {root = usualPlace.root, name = usualPlace.name} = given
  const port = Number(given.port ?? usualPlace.port)
  const problems: Problem[] = []
  if (!/^\/[\w./-]*[\w-]$/.test(root))
    problems.push({
      at: 'root',
      message: `found ${show(root)}; allowed is a folder from / on, of letters, digits, - _ and ., without a slash at its end`,
    })
  if (!/^[\w.-]+$/.test(name))
    problems.push({at: 'name', message: `found ${show(name)}; allowed is the name of one host, such as example.gov.cn`})
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    problems.push({at: 'port', message: `found ${show(given.port)}; allowed is a whole number from 1 to 65535`})
  if (problems.length > 0) throw new InputError('hosting', problems)
  return {base, root, name, port}
}
