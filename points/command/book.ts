import {extname} from 'node:path'
import {Argument, type Command, Option} from 'commander'
import {paperFormats} from '../../handbooks/book/render.ts'
import {type Book, books} from '../../handbooks/clause/clause.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {identityOption, identityOrUsual} from './identity.ts'
import {examples, type Terminal} from './terminal.ts'

/** Makes `book` the command that sets a handbook as a PDF, one HTML file or an EPUB. */
export function addBookCommand(book: Command, terminal: Terminal): void {
  const endings = paperFormats.map((f) => `.${f}`).join(', ')
  book
    .summary('set a handbook as a PDF, one HTML file or an EPUB')
    .description('Set a handbook as a PDF for paper, as one HTML file, or as an EPUB for reading offline.')
    .addArgument(new Argument('BOOK', 'which handbook').choices(books))
    .requiredOption('--out <FILE>', `file to write, ending in ${endings}, replacing one that is there (required)`)
    .addOption(new Option('--locale <LOCALE>', 'language and script').choices(locales).default('zh-Hans'))
    .addOption(identityOption('the usual one'))
    .addHelpText('after', examples('book hardware --locale zh-Hans --out hardware.pdf', 'book software --locale en --out software.epub'))
    .action(async (book: Book, {out, locale, identity}: {out: string; locale: Locale; identity?: string}) => {
      const {at, say} = terminal
      const format = paperFormats.find((f) => extname(out) === `.${f}`)
      if (!format) throw new InputError('--out', [{at: out, message: `ends in "${extname(out)}"; use ${endings}`}])
      const [{loadCatalogue}, {makeBook}, {refuseUnlessFile, writeOne}] = await Promise.all([
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../book/bookFile.ts'),
        import('../../handbooks/input/output.ts'),
      ])
      refuseUnlessFile(at(out))
      const bytes = await makeBook(loadCatalogue(), book, locale, format, await identityOrUsual(identity, terminal))
      writeOne(at(out), bytes)
      say(`wrote ${out}, ${Math.round(bytes.length / 1000)} kB`)
    })
}
