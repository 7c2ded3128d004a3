import {attribute, type ChapterSource, lineOf, type Node, walk} from '../clause/chapter.ts'
import type {Problem} from '../input/problem.ts'
import type {Written} from '../language/locale.ts'
import type {Term} from '../register/register.ts'
import type {Passage} from './passage.ts'

/**
 * Returns the hanging paragraphs of a chapter (GB/T 1.1-2020): text under a heading that also has subdivisions, so that
 * it cannot be cited. Subdivisions are sections of a chapter, lower headings, and clauses. A figure is no paragraph.
 */
export function hangingParagraphs({tree}: ChapterSource): Problem[] {
  const problems: Problem[] = []
  let heading: {readonly depth: number; readonly text: Node | undefined} = {depth: 1, text: undefined}
  const subdivided = () => {
    if (!heading.text) return
    const where = heading.depth === 1 ? 'before the first section' : 'under a heading that has subdivisions'
    const message = `stands ${where}, where nobody can cite it; give it a heading of its own or make it a clause`
    problems.push({line: lineOf(heading.text), at: 'hanging paragraph', message})
    heading = {...heading, text: undefined}
  }
  for (const node of tree) {
    if (node.type === 'heading') {
      if ((node.depth ?? 2) > heading.depth) subdivided()
      heading = {depth: node.depth ?? 2, text: undefined}
    } else if (node.name === 'Clause') subdivided()
    else if (['paragraph', 'list', 'table', 'blockquote'].includes(node.type)) heading = {...heading, text: heading.text ?? node}
  }
  return problems
}

/** Returns each term that a chapter marks as one, with `<Term>` or italics, though the glossary does not define it. */
export function undefinedTerms({tree}: ChapterSource, terms: ReadonlyMap<string, Term>, locale: Written): Problem[] {
  const known = new Map([...terms.values()].map((t) => [locale === 'en' ? t.en.toLowerCase() : t.zh, t]))
  return [...walk(tree)].flatMap((node): Problem[] => {
    const words = node.type === 'emphasis' ? (node.children?.[0]?.value ?? '') : ''
    const term = node.name === 'Term' ? terms.get(attribute(node, 'id') ?? '') : known.get(locale === 'en' ? words.toLowerCase() : words)
    if (!term || term.definition) return []
    const message = `"${term.id}" is set as a term, but glossary.yaml does not define it; add its definition or set it as plain words`
    return [{line: lineOf(node), at: node.name === 'Term' ? '<Term>' : words, message}]
  })
}

/** Returns what reads as the use of a term: a defined term that `passage` puts in quotation marks “…” to name it, but that has no definition. */
export function quotedTerms({text, role, locale}: Passage, terms: ReadonlyMap<string, Term>): string[] {
  if (locale === 'en' || role === 'cell') return []
  return [...text.matchAll(/“([^”]{2,12})”(?:是指|指的是|即为?)/g)].flatMap(([, words = '']) => {
    const term = [...terms.values()].find((t) => t.zh === words)
    if (term?.definition) return [`defines “${words}” again; glossary.yaml already does, so cite the term`]
    return [`defines “${words}” in running text; put the definition in glossary.yaml and mark the term`]
  })
}
