import {escaped} from '../../handbooks/input/escape.ts'
import type {Kept} from './copies.ts'

/** Returns the page `html` with a line before its content that says it is an offline copy, of which edition and from when. */
export function mark(html: string, {line, more}: Pick<Kept, 'line' | 'more'>): string {
  const note = `<p role="note" data-offline-copy>${escaped(line)} <a href="${escaped(more.href)}">${escaped(more.label)}</a></p>`
  return html.replace(/<main\b[^>]*>/, (main) => main + note)
}
