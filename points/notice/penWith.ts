import {escaped} from '../../handbooks/input/escape.ts'
import {type InBoth, say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'

/** Writes the words of a paper in one language as XHTML. */
export interface Pen {
  readonly locale: Locale
  /** Returns words of the paper, in the script of its language. */
  readonly text: (words: string) => string
  /** Returns what is said in both languages. */
  readonly both: (words: InBoth) => string
  /** Returns what somebody wrote in a record, marked with its language where that is another. */
  readonly quoted: (words: string) => string
  /** Returns a clause by its number, title and id. */
  readonly clause: (id: string) => string
  readonly facts: (rows: readonly (readonly [term: string, detail: string])[]) => string
  /** Returns a table; a cell is XHTML, and `undefined` is left blank to be written in. `widths` are shares of 100. */
  readonly table: (head: readonly string[], widths: readonly number[], rows: readonly (readonly (string | undefined)[])[]) => string
}

/** What a pen knows of clauses and of the script of its language. */
export interface PenNeeds {
  readonly clauseOf: (id: string) => {readonly number: string; readonly title: InBoth} | undefined
  /** Turns Simplified Chinese into the script of the language. */
  readonly write: (words: string) => string
  /** Leaves out the widths of columns, which a page may not set in its markup. */
  readonly withoutWidths?: boolean
}

/** Returns the pen of a language. It brings no dictionaries with it, so that pages can write with it too. */
export function penWith(locale: Locale, {clauseOf, write, withoutWidths = false}: PenNeeds): Pen {
  const said = say(locale)
  const text = (words: string) => escaped(write(words))
  const both = (words: InBoth) => text(said(words))
  const quoted = (words: string) => {
    const lang = langOf(words, locale)
    return lang ? `<span lang="${lang}">${escaped(words)}</span>` : text(words)
  }
  return {
    locale,
    text,
    both,
    quoted,
    clause: (id) => {
      const found = clauseOf(id)
      return `${found ? `${found.number} ${both(found.title)} ` : ''}<small>${id}</small>`
    },
    facts: (rows) => `<dl>${rows.map(([term, detail]) => `<div><dt>${text(term)}</dt><dd>${detail}</dd></div>`).join('')}</dl>`,
    table: (head, widths, rows) =>
      `<table>${withoutWidths ? '' : `<colgroup>${widths.map((width) => `<col style="width:${width}%"/>`).join('')}</colgroup>`}<thead><tr>${head
        .map((one) => `<th scope="col">${text(one)}</th>`)
        .join('')}</tr></thead><tbody>${rows
        .map(
          (row) =>
            `<tr>${row.map((cell, i) => (i === 0 ? `<th scope="row">${cell ?? ''}</th>` : cell === undefined ? '<td class="blank"></td>' : `<td>${cell}</td>`)).join('')}</tr>`,
        )
        .join('')}</tbody></table>`,
  }
}
