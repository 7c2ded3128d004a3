import {escaped} from '../input/escape.ts'
import {bilingual, type InBoth, say} from '../language/both.ts'
import {speak} from '../language/traditional.ts'
import type {PaperBook} from './book.ts'

const words = bilingual({
  zh: {edition: (id: string) => `${id}版`, chapter: (n: number) => `第${n}章`},
  en: {edition: (id) => `Edition ${id}`, chapter: (n) => `Chapter ${n}`},
})

/** What the contents of a book are called, in every form of it. */
export const contentsName: InBoth = {zh: '目录', en: 'Contents'}

/** What differs between the forms of a book: its style, a mark for the cover, and what stands at the end of a line of the contents. */
export interface Form {
  readonly style: string
  /** An SVG element, or ''. */
  readonly emblem: string
  /** Returns the page on which `anchor` stands, where pages are known. */
  readonly pageOf?: ((anchor: string) => number | undefined) | undefined
}

/** What a book may load: its own styles and pictures, and on the way to paper the fonts of this machine. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src file:"

/**
 * Returns `book` as one HTML document that needs nothing else: no script, no other file, no host. Opened from a stick on any machine it
 * reads the same.
 */
export const toHtml = (book: PaperBook, form: Form): string => `<!doctype html>
<html lang="${book.locale}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escaped(`${book.title} ${book.edition}`)}</title>
<style>${form.style}</style>
</head>
<body>
${cover(book, form)}
${contents(book, form)}
<main>
${book.chapters.map((chapter) => chapterHtml(book, chapter)).join('\n')}
${book.back.map(({id, title, html, turned, upright}) => `<section class="back${turned ? ' turned' : upright ? ' upright' : ''}" id="${id}"><h1>${escaped(title)}</h1>${withPages(html, form)}</section>`).join('\n')}
</main>
</body>
</html>
`

export const cover = (book: PaperBook, {emblem}: Form) => `<header class="cover">${emblem}
<h1>${escaped(book.title)}</h1>
<p class="edition">${escaped(say(book.locale)(words).edition(book.edition))}</p>
<p class="statement">${escaped(book.statement)}</p>
</header>`

/** Returns one chapter with its heading, as it stands in every form of the book. */
export const chapterHtml = (
  {locale}: PaperBook,
  chapter: PaperBook['chapters'][number],
) => `<section class="chapter chapter-${chapter.number}" id="${chapter.id}">
<h1><span class="number">${escaped(say(locale)(words).chapter(chapter.number))}</span> ${escaped(chapter.title)}</h1>
<p class="lead">${escaped(chapter.description)}</p>

${chapter.html}
</section>`

function contents(book: PaperBook, form: Form): string {
  const row = (id: string, text: string) => {
    const page = form.pageOf?.(id)
    const end = form.pageOf ? `<span class="dots"></span><span class="page">${page ?? ''}</span>` : ''
    return `<a href="#${id}"><span>${escaped(text)}</span>${end}</a>`
  }
  const chapters = book.chapters.map(
    ({id, number, title, sections}) =>
      `<li>${row(id, `${number} ${title}`)}<ol>${sections.map((s) => `<li>${row(s.id, `${s.number} ${s.title}`)}</li>`).join('')}</ol></li>`,
  )
  const back = book.back.map(({id, title}) => `<li>${row(id, title)}</li>`)
  const name = speak(book.locale)(contentsName)
  return `<nav aria-label="${name}"><h1>${name}</h1><ol>${[...chapters, ...back].join('\n')}</ol></nav>`
}

/** The index names pages where pages are known, else the clauses. */
const withPages = (html: string, {pageOf}: Form) =>
  pageOf === undefined
    ? html
    : html.replace(/<a class="page" href="#([^"]+)">[^<]*<\/a>/g, (link, anchor: string) => {
        const page = pageOf(anchor)
        return page === undefined ? link : `<a class="page" href="#${anchor}">${page}</a>`
      })
