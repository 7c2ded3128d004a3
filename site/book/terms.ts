import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Chapter} from '../../handbooks/catalogue/catalogue.ts'
import {attribute, list, readChapter, walk} from '../../handbooks/clause/chapter.ts'
import {root} from '../../handbooks/input/root.ts'
import {type Locale, tagOf, written} from '../../handbooks/language/locale.ts'
import type {Term} from '../../handbooks/register/register.ts'
import {catalogue} from '../shell/data.ts'

/**
 * Returns the terms that a chapter marks with `<Term>` and does not list itself with `<Terms>`, in the order of their first use: the
 * list at the end of the chapter, where the link of each of them leads.
 */
export function markedTerms({book, name}: Chapter, locale: Locale): Term[] {
  const source = written(locale)
  const file = `handbooks/${book}/${tagOf[source]}/${name}.mdx`
  const nodes = [...walk(readChapter(file, readFileSync(join(root, file), 'utf8'), source).tree)]
  const listed = new Set(nodes.flatMap((n) => (n.name === 'Terms' ? list(attribute(n, 'ids')) : [])))
  const marked = new Set(nodes.flatMap((n) => (n.name === 'Term' ? [attribute(n, 'id') ?? ''] : [])))
  return [...marked].flatMap((id) => (listed.has(id) ? [] : (catalogue.terms.get(id) ?? [])))
}
