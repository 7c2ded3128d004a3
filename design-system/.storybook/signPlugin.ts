import type {Plugin} from 'vite'

/** Returns a plugin of Vite that offers, while stories are written or tested, what the site has for pages that draw: glyphs and terms. */
export function signPlugin(): Plugin {
  return {
    name: 'cunbiao:sign-data',
    configureServer: ({middlewares}) => {
      middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://site.invalid')
        if (pathname !== '/data/studio-zh-Hans.json' && !pathname.startsWith('/glyphs/')) return next()
        fileAt(pathname).then(
          (bytes) => (bytes ? response.end(bytes) : next()),
          (error: unknown) => next(error),
        )
      })
    },
  }
}

/** What draws is loaded when a story first asks for it. */
async function fileAt(pathname: string): Promise<Uint8Array | undefined> {
  const {siteGlyphs, glyphFolder} = await import('../../site/glyphs/siteGlyphs.ts')
  if (pathname.startsWith(glyphFolder())) return siteGlyphs().files.get(pathname.slice(glyphFolder().length))
  const {makeStudioData} = await import('../../site/studio/makeStudioData.ts')
  return new TextEncoder().encode(JSON.stringify(makeStudioData('zh-Hans')))
}
