import {escaped} from '../../handbooks/input/escape.ts'
import type {Copy} from './copies.ts'

/** Returns the page `html` with a line before its content that says it is an offline copy, of which edition and from when. */
export function withCopyNote(html: string, {line, more}: Pick<Copy, 'line' | 'more'>): string {
  const note = `<p role="note" data-offline-copy>${escaped(line)} <a href="${escaped(more.href)}">${escaped(more.label)}</a></p>`
  return html.replace(/<main\b[^>]*>/, (main) => main + note)
}
