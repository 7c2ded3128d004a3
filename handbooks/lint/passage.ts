import {attribute, type ChapterSource, lineOf, type Node} from '../clause/chapter.ts'
import {foreign, type Known, type Paragraph, paragraphs, plainText} from '../clause/plainText.ts'
import type {Written} from '../language/locale.ts'

/** A run of words of a chapter that is read as one, in plain text with every number filled in. */
export interface Passage extends Paragraph {
  readonly locale: Written
  /** `provision`: the words that bind. `note`: explains one. `title`: of a chapter, section or clause. `prose`: text outside clauses. */
  readonly role: 'title' | 'provision' | 'note' | 'prose' | 'cell'
  /** What messages name: the clause's id, or the words "section" or "text". */
  readonly at: string
}

/** Returns what is read in a chapter, in the order of the file. Words marked as another language are left out. */
export function passages({tree, title, description, sections}: ChapterSource, known: Known, locale: Written): Passage[] {
  const heads = [title, description].map((text): Passage => ({line: 1, text, item: undefined, locale, role: 'title', at: 'text'}))
  const clauses = new Map(sections.flatMap((s) => s.clauses).map((c) => [c.id, c]))
  const body = tree.flatMap((node): Passage[] => {
    const clause = node.name === 'Clause' ? clauses.get(attribute(node, 'id') ?? '') : undefined
    if (clause) {
      const read = (role: Passage['role'], nodes: readonly Node[]) =>
        paragraphs(nodes.map(withoutForeign), known, locale).map((p): Passage => ({...p, locale, role, at: clause.id}))
      const isNote = (n: Node) => n.name === 'Note'
      return [
        {line: clause.line, text: clause.attributes.title ?? '', item: undefined, locale, role: 'title', at: clause.id},
        ...read(
          'provision',
          clause.body.filter((n) => !isNote(n)),
        ),
        ...read('note', clause.body.filter(isNote)),
      ]
    }
    if (node.type === 'table')
      return (node.children ?? []).flatMap((row) =>
        (row.children ?? []).map((cell): Passage => {
          const text = plainText(withoutForeign(cell), known, locale)
          return {line: lineOf(row), text, item: undefined, locale, role: 'cell', at: 'table'}
        }),
      )
    if (node.type === 'yaml' || node.name === 'Terms' || node.name === 'SignFigure' || node.name === 'FittingFigure') return []
    const role = node.type === 'heading' ? 'title' : 'prose'
    return paragraphs([withoutForeign(node)], known, locale).map(
      (p): Passage => ({...p, locale, role, at: node.type === 'heading' ? 'section' : 'text'}),
    )
  })
  return [...heads, ...body]
}

function withoutForeign(node: Node): Node {
  if (attribute(node, 'lang') !== undefined) return {type: 'text', value: foreign}
  return node.children ? {...node, children: node.children.map(withoutForeign)} : node
}

/** Returns a few words around `index` of `text`, as a message quotes them. */
export function around(text: string, index: number, length = 1): string {
  const from = Math.max(0, index - 8)
  const to = Math.min(text.length, index + length + 8)
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}

/** Returns `text` with what stands between quotation marks blanked, so that words only mentioned are not taken as used. */
export const unquoted = (text: string) => text.replace(/“[^”]*”|‘[^’]*’|《[^》]*》/g, (quote) => foreign.repeat(quote.length))
