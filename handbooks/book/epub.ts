import {strToU8, zipSync} from 'fflate'
import {escaped} from '../input/escape.ts'
import {hashOf} from '../input/hash.ts'
import {speak} from '../language/traditional.ts'
import type {PaperBook} from './book.ts'
import {chapterHtml, contentsName, cover} from './html.ts'
import {type BookLook, screenStyle} from './style.ts'

/**
 * Returns `book` as an EPUB 3: a file for each chapter, a navigation document, signs as inline SVG. No font, no script, no host; the same
 * book gives the same bytes.
 *
 * `modified` is the day of the edition, because an EPUB must carry one.
 */
export function toEpub(book: PaperBook, {inks, emblem}: BookLook, modified: string): Uint8Array {
  const files = [
    {id: 'cover', title: book.title, body: cover(book, {style: '', emblem})},
    ...book.chapters.map((chapter) => ({id: chapter.id, title: `${chapter.number} ${chapter.title}`, body: chapterHtml(book, chapter)})),
    ...book.back.map(({id, title, html}) => ({id, title, body: `<section id="${id}"><h1>${escaped(title)}</h1>${html}</section>`})),
  ]
  // A link to another chapter needs the name of its file.
  const home = new Map(files.flatMap(({id, body}) => [...body.matchAll(/ id="([^"]+)"/g)].map(([, anchor = '']) => [anchor, id] as const)))
  const linked = (id: string, body: string) =>
    body.replace(/href="#([^"]+)"/g, (_, anchor: string) => {
      const file = home.get(anchor)
      return file === undefined || file === id ? `href="#${anchor}"` : `href="${file}.xhtml#${anchor}"`
    })
  const pages = files.map(({id, title, body}) => ({id, title, text: xhtml(book, title, linked(id, unique(id, body)))}))
  const svg = new Set(pages.filter(({text}) => text.includes('<svg')).map(({id}) => id))
  const content: Record<string, string> = {
    'META-INF/container.xml': `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`,
    'book/book.opf': opf(book, modified, pages, svg),
    'book/contents.xhtml': contents(book, pages),
    'book/style.css': screenStyle(inks),
    ...Object.fromEntries(pages.map(({id, text}) => [`book/${id}.xhtml`, text])),
  }
  const mtime = new Date(1980, 0, 1)
  return zipSync({
    // First and not compressed, so that a reader knows the file by its first bytes.
    mimetype: [strToU8('application/epub+zip'), {level: 0, mtime}],
    ...Object.fromEntries(Object.entries(content).map(([path, text]) => [path, [strToU8(text), {mtime}] as const])),
  })
}

/** Drops the attributes of a sign's SVG that XHTML does not know. */
const unique = (_id: string, body: string) => body.replace(/<svg([^>]*?) lang="([^"]+)"/g, '<svg$1 xml:lang="$2"')

const language = ({locale}: PaperBook) => locale

function xhtml(book: PaperBook, title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language(book)}" lang="${language(book)}">
<head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`
}

type Pages = readonly {readonly id: string; readonly title: string}[]

function contents(book: PaperBook, pages: Pages): string {
  const sections = new Map(book.chapters.map((chapter) => [chapter.id, chapter.sections]))
  const items = pages.map(({id, title}) => {
    const inner = (sections.get(id) ?? []).map((s) => `<li><a href="${id}.xhtml#${s.id}">${escaped(`${s.number} ${s.title}`)}</a></li>`)
    return `<li><a href="${id}.xhtml">${escaped(title)}</a>${inner.length > 0 ? `<ol>${inner.join('')}</ol>` : ''}</li>`
  })
  const title = speak(book.locale)(contentsName)
  return xhtml(book, title, `<nav epub:type="toc" id="toc"><h1>${title}</h1><ol>${items.join('\n')}</ol></nav>`).replace(
    '<html ',
    '<html xmlns:epub="http://www.idpf.org/2007/ops" ',
  )
}

function opf(book: PaperBook, modified: string, pages: Pages, svg: ReadonlySet<string>): string {
  const name = `${book.book} ${book.edition} ${book.locale}`
  const hash = hashOf(name)
  const uuid = hash.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5')
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language(book)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuid}</dc:identifier>
<dc:title>${escaped(`${book.title} ${book.edition}`)}</dc:title>
<dc:language>${language(book)}</dc:language>
<dc:description>${escaped(book.statement)}</dc:description>
<meta property="dcterms:modified">${modified}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${pages.map(({id}) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"${svg.has(id) ? ' properties="svg"' : ''}/>`).join('\n')}
</manifest>
<spine>
<itemref idref="cover"/><itemref idref="contents"/>
${pages
  .slice(1)
  .map(({id}) => `<itemref idref="${id}"/>`)
  .join('\n')}
</spine>
</package>
`
}
