import type {Identity} from '../../design-system/tokens/identity.ts'
import {fontFaces, stated, withPrinter} from '../../handbooks/book/printing.ts'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import type {Entry} from '../directory/directory.ts'
import type {Paper} from './matter.ts'
import {words} from './notice.words.ts'
import {paperPage} from './paperPage.ts'
import {papersOf} from './papers.ts'
import {penOf} from './pen.ts'

/** Returns a paper as an HTML document that needs nothing else; `fonts` are added on the way to paper. */
export function paperHtml(paper: Paper, entry: Entry, catalogue: Catalogue, locale: Locale, identity: Identity, fonts = ''): string {
  const pen = penOf(catalogue, locale)
  const said = say(locale)
  const t = said(words)
  const {text} = pen
  return paperPage(
    {
      named: `${paper.title} ${said(entry.name)}`,
      title: paper.title,
      office: t.office(said(entry.district)),
      serial: t.serial(`${entry.id}-${paper.id.slice(0, 2)}`),
      sample: entry.sample ? t.sample : undefined,
      body: paper.body,
      seal: paper.seal ?? `<p>${text(t.seal)}</p><p>${paper.on}</p>`,
      clauses: `${text(t.clauses)}${text(t.colon)}${paper.clauses.map(pen.clause).join(text(t.list))}`,
    },
    pen,
    identity,
    fonts,
  )
}

/**
 * Returns the papers that the procedure of a point calls for, each as a PDF on A4 with its fonts, and as an HTML file.
 *
 * @throws InputError if the point has no review in its record, or no Chromium is on the machine.
 */
export async function makeNotices(
  entry: Entry,
  catalogue: Catalogue,
  locale: Locale,
  identity: Identity,
): Promise<{readonly files: OutputFile[]; readonly papers: readonly Paper[]}> {
  const papers = papersOf(entry, catalogue, locale)
  const write = writer(locale)
  const fonts = fontFaces(locale)
  const pdfs = await withPrinter('notices', async (print) => {
    const made: OutputFile[] = []
    for (const paper of papers) {
      const bytes = await print(paperHtml(paper, entry, catalogue, locale, identity, fonts))
      const title = write(`${paper.title} ${say(locale)(entry.name)}`)
      made.push({path: `${paper.id}.pdf`, bytes: await stated(bytes, {lang: locale, title, subject: `Cunbiao ${edition}`})})
    }
    return made
  })
  const pages = papers.map(
    (paper): OutputFile => ({path: `${paper.id}.html`, bytes: utf8(paperHtml(paper, entry, catalogue, locale, identity))}),
  )
  return {files: [...pdfs, ...pages], papers}
}
