import {parseArgs} from 'node:util'
import {InputError} from '../../handbooks/input/problem.ts'
import {readSettings, variables} from '../address/settings.ts'
import type {Order} from './build.ts'

const usage = `npm start | npm run build, then -- [--base /cunbiao/] [--site https://example.gov.cn] [--district id,id] [--usb]

  --base      folder of the site on its host; / if it is not given (${variables.base})
  --site      address of the host: whole addresses for search engines and cards, a sitemap, pictures (${variables.site})
  --district  only these districts (${variables.district})
  --usb       also writes dist-usb/, the site to be copied to a USB stick and opened without a server`

/** Reads the command line, over the environment. What cannot be ends the program before a build starts. */
export function readOrder(): Order {
  try {
    const text = {type: 'string'} as const
    const {values} = parseArgs({options: {base: text, site: text, district: text, usb: {type: 'boolean'}, help: {type: 'boolean'}}})
    if (values.help) {
      console.log(usage)
      process.exit(0)
    }
    const of = (name: keyof typeof variables) => values[name] ?? process.env[variables[name]]
    return {settings: readSettings({base: of('base'), site: of('site'), district: of('district')}, 'build'), usb: values.usb ?? false}
  } catch (error) {
    const wrongUse = error instanceof InputError || (error instanceof TypeError && 'code' in error)
    if (!wrongUse) throw error
    console.error(error.message)
    if (!(error instanceof InputError)) console.error(usage)
    process.exit(2)
  }
}
