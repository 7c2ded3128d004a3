import {readFileSync} from 'node:fs'
import {registerHooks, stripTypeScriptTypes} from 'node:module'
import {fileURLToPath} from 'node:url'

const stripped = new Map<string, string>()
let turn = 0

/** From now on modules are loaded anew, so that nothing a change has left in their memory outlives it. */
export const startAfresh = () => ++turn

/** Makes every module below `home`, a URL, load once in each turn, and `vitest` mean `standIn`. */
export function loadFreshly(home: string, standIn: string) {
  const isOurs = (url: string | undefined) => url?.startsWith(home) && !url.includes('/node_modules/')
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && isOurs(context.parentURL)) return {url: standIn, shortCircuit: true}
      const found = next(specifier, context)
      return isOurs(found.url) ? {...found, url: `${found.url.replace(/\?turn=\d+$/, '')}?turn=${turn}`} : found
    },
    load(url, context, next) {
      const [path = url] = url.split('?turn=')
      if (!isOurs(url) || !path.endsWith('.ts')) return next(url, context)
      const source = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(path), 'utf8'))
      stripped.set(path, source)
      return {format: 'module', source, shortCircuit: true}
    },
  })
}
