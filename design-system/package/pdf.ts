import {join} from 'node:path'
import {root} from '../../handbooks/input/root.ts'
import {writeForPages} from './forPages.ts'

/** What the library has for reading SVG and forms, and for colours by name: nothing of it is asked for here. */
const unused: Readonly<Record<string, string>> = {
  culori: 'export const converter = () => refuse',
  'node-html-better-parser': 'export const parse = refuse\nexport const NodeType = {}',
  'html-entities': 'export const encode = refuse\nexport const decode = refuse',
}

const refuse = 'const refuse = () => {\n  throw new Error("left out of this build of pdf-lib")\n}\n'

/** Widths of the fonts that every reader of PDF has: words of signs and papers are outlines, so none of these is set. */
const metrics = /standard-fonts\/(?:Courier|Helvetica|Times|Symbol|ZapfDingbats)[^/]*\.compressed\.json$/

/**
 * Writes the library for PDF for pages into the folder `dir`: what artwork needs of it, without its parser of HTML, its colours and the
 * widths of the standard fonts, 40 per cent of its bytes. In Node the library itself is taken, and both write the same.
 */
export const writePdfLibrary = (dir: string): Promise<void> =>
  writeForPages(dir, '@cantoo/pdf-lib', join(root, 'design-system/package/pdfParts.ts'), {
    name: 'pdf-for-pages',
    enforce: 'pre',
    resolveId(asked, from) {
      if (Object.hasOwn(unused, asked)) return `\0${asked}`
      return from && metrics.test(new URL(asked, `file://${from}`).pathname) ? '\0metrics' : undefined
    },
    load(id) {
      if (id === '\0metrics') return 'export default ""'
      const stub = id.startsWith('\0') ? unused[id.slice(1)] : undefined
      return stub === undefined ? undefined : `${refuse}${stub}`
    },
  })
