import {join, relative, sep} from 'node:path'
import type {EnvironmentModuleNode, Plugin} from 'vite'
import {root} from '../../handbooks/input/root.ts'
import {underBase, withoutBase} from '../address/address.ts'
import {settings} from '../address/settings.ts'

/** What the site reads of records, lists and settings of districts; a change there shows on the pages that are made from it. */
const data = /^points\/.*\.(ya?ml|csv)$/
/** The module that has read them once for all pages. */
const readingModule = join(root, 'site/shell/data.ts')

/** Files that scripts of pages fetch, by addresses of which every part is made. */
const madeFiles = /^(\/(?:glyphs|schema)\/[^?#]+\.[a-z]+)(?=$|[?#])/

/**
 * Returns what `npm run dev` needs beside Astro: pages answer below the base of the settings, made files by their names, and a record that is changed on
 * the disk is read anew for the next page that shows it. The handbooks, the drawings and the fonts stay read.
 */
export const whileWriting = (): Plugin => ({
  name: 'cunbiao-while-writing',
  apply: 'serve',
  configureServer(server) {
    const {base} = settings
    if (base !== '/')
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '/'
        if (url === '/') return void response.writeHead(302, {Location: base}).end()
        // Modules that Vite writes name each other from the root, so what lies outside the base is answered as well.
        request.url = withoutBase(base, url) ?? url
        next()
      })
    // Astro answers a file whose whole name is made by its route only with a slash behind it; a build writes it without.
    server.middlewares.use((request, _, next) => {
      request.url = request.url?.replace(madeFiles, '$1/')
      next()
    })
    server.httpServer?.once('listening', () => {
      if (base !== '/') server.config.logger.info(`The site is at ${underBase(base, '/')}`)
    })
    server.watcher.on('all', (_, path) => {
      if (!data.test(relative(root, path).split(sep).join('/'))) return
      for (const {moduleGraph} of Object.values(server.environments)) {
        const forgotten = new Set<EnvironmentModuleNode>()
        for (const module of moduleGraph.getModulesByFile(readingModule) ?? []) forget(module, forgotten)
        for (const module of forgotten) moduleGraph.invalidateModule(module)
      }
      server.ws.send({type: 'full-reload'})
    })
  },
})

/** Adds to `forgotten` the module and all that hold what they took from it. */
function forget(module: EnvironmentModuleNode, forgotten: Set<EnvironmentModuleNode>): void {
  if (forgotten.has(module)) return
  forgotten.add(module)
  for (const importer of module.importers) forget(importer, forgotten)
}
