import type {Copy} from './copies.ts'

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '"': '&quot;'}
const inHtml = (text: string) => text.replace(/[&<"]/g, (c) => escapes[c] ?? c)

/** Returns the page `html` with a line before its content that says it is an offline copy, of which edition and from when. */
export function withCopyNote(html: string, {line, more}: Pick<Copy, 'line' | 'more'>): string {
  const note = `<p role="note" data-offline-copy>${inHtml(line)} <a href="${inHtml(more.href)}">${inHtml(more.label)}</a></p>`
  return html.replace(/<main\b[^>]*>/, (main) => main + note)
}
