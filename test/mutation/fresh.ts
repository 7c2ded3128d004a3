import {readFileSync} from 'node:fs'
import {registerHooks, stripTypeScriptTypes} from 'node:module'
import {matchesGlob} from 'node:path'
import {fileURLToPath} from 'node:url'

const stripped = new Map<string, string>()
let turn = 0

/** From now on modules are loaded anew, so that nothing a change has left in their memory outlives it. */
export const startAfresh = () => ++turn

/**
 * Makes every module below `home`, a URL, load once in each turn, and `vitest` mean `standIn`. Files that match `steady` are loaded once
 * for all: they import nothing that is changed.
 */
export function loadFreshly(home: string, standIn: string, steady: readonly string[]) {
  const isOurs = (url: string | undefined) => url?.startsWith(home) && !url.includes('/node_modules/')
  const isSteady = (url: string) => steady.some((pattern) => matchesGlob(decodeURI(url.slice(home.length)), pattern))
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && isOurs(context.parentURL)) return {url: standIn, shortCircuit: true}
      const found = next(specifier, context)
      return isOurs(found.url) && !isSteady(found.url) ? {...found, url: `${found.url.replace(/\?turn=\d+$/, '')}?turn=${turn}`} : found
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
