import type {Plugin} from 'vite'

/** The library that writes PDF; its package does not say that its modules do nothing but define. */
const library = '@cantoo/pdf-lib'

/**
 * Returns a plugin of Vite by which a bundle takes of the library for PDF only what is called.
 *
 * Its one door exports all of it, and without a word of its package a bundler keeps what it does not use: an HTML parser, fonts, ciphers, forms. A
 * test holds the weight of what is left, others that the files stay as they were to the byte.
 */
export function leanPdf(): Plugin {
  return {
    name: 'cunbiao:lean-pdf',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id !== library && !importer?.replaceAll('\\', '/').includes(`/${library}/`)) return null
      const found = await this.resolve(id, importer, {...options, skipSelf: true})
      return found && {...found, moduleSideEffects: false}
    },
  }
}
