import type {ChapterSource} from '../clause/chapter.ts'
import {plain, type Run, wordsIn} from '../clause/provision.ts'
import type {Problem} from '../input/problem.ts'
import type {Written} from '../language/locale.ts'
import type {Term} from '../register/register.ts'
import type {Passage} from './passage.ts'

/**
 * Returns the hanging paragraphs of a chapter (GB/T 1.1-2020): text of a section that also has clauses, before one of these, so that it
 * cannot be cited. A figure is no paragraph, and neither is a list of terms.
 */
export function hangingParagraphs({sections}: ChapterSource<Run>): Problem[] {
  const message = 'stands under a heading that has subdivisions, where nobody can cite it; give it a heading of its own or make it a clause'
  return sections.flatMap(({content}) => {
    const found: Problem[] = []
    let hanging: number | undefined
    for (const block of content) {
      if (block.type !== 'clause') hanging ??= wordsIn(block)[0]?.line
      else if (hanging !== undefined) {
        found.push({line: hanging, at: 'hanging paragraph', message})
        hanging = undefined
      }
    }
    return found
  })
}

/** Returns each table of a chapter that says nothing: no cell below its head has a word. */
export function emptyTables({sections}: ChapterSource<Run>): Problem[] {
  return sections
    .flatMap(({content}) => content)
    .flatMap((block): Problem[] =>
      block.type === 'table' && block.rows.flat().every((cell) => plain(cell).trim() === '')
        ? [{line: block.head[0]?.line, at: 'table', message: 'has no words below its head; fill its cells in, or remove it'}]
        : [],
    )
}

/** Returns each term that a chapter marks as one, with `<Term>` or italics, though the glossary does not define it. */
export function undefinedTerms({sections}: ChapterSource<Run>, terms: ReadonlyMap<string, Term>, locale: Written): Problem[] {
  const spelled = (words: string) => (locale === 'en' ? words.toLowerCase() : words)
  const known = new Map([...terms.values()].map((term) => [spelled(term[locale]), term]))
  return sections
    .flatMap(({content}) => content.flatMap((block) => wordsIn(block)))
    .flatMap(({line, runs}) =>
      runs.flatMap((run): Problem[] => {
        const term = run.type === 'term' ? terms.get(run.id) : run.type === 'emphasis' ? known.get(spelled(run.text)) : undefined
        if (!term || term.definition) return []
        const message = `"${term.id}" is set as a term, but glossary.yaml does not define it; add its definition or set it as plain words`
        return [{line, at: run.type === 'term' ? '<Term>' : run.text, message}]
      }),
    )
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
