import {join} from 'node:path'
import {attribute, type ChapterSource, type ClauseNode, lineOf, list, type Node, walk} from '../clause/chapter.ts'
import {type Applicability, type Book, books, type CheckMethod, type Clause, type ClauseKind, type Evidence} from '../clause/clause.ts'
import {limits} from '../clause/limits.ts'
import {type ChapterPair, pairChapters} from '../clause/pair.ts'
import {type Known, limitText, paragraphs} from '../clause/plainText.ts'
import {isFitting, isSignKind} from '../hardware/parts.ts'
import {ProblemList} from '../input/problem.ts'
import {root} from '../input/root.ts'
import type {InBoth} from '../language/both.ts'
import type {Written} from '../language/locale.ts'
import {lintPair} from '../lint/lint.ts'
import {loadGlossary, loadReferences, loadWithdrawn, type Reference, type Term, type Withdrawn} from '../register/register.ts'

/** A chapter of a book in this edition. */
export interface Chapter {
  readonly book: Book
  /** File name without its ending: the chapter's permanent name in addresses. */
  readonly name: string
  readonly number: number
  readonly title: InBoth
  readonly description: InBoth
  readonly sections: readonly {
    readonly number: string
    readonly title: InBoth
    readonly clauses: readonly string[]
  }[]
}

/** Both handbooks as data. */
export interface Catalogue {
  readonly chapters: readonly Chapter[]
  /** In printed order, the hardware handbook first. */
  readonly clauses: readonly Clause[]
  readonly clause: ReadonlyMap<string, Clause>
  readonly references: ReadonlyMap<string, Reference>
  readonly terms: ReadonlyMap<string, Term>
  /** Ids of the terms that each book lists in its `<Terms>` or marks with `<Term>`. */
  readonly listed: ReadonlyMap<Book, ReadonlySet<string>>
  /** Clauses that were withdrawn, with what took their place. */
  readonly withdrawn: readonly Withdrawn[]
}

/**
 * The edition that the chapters in this folder are being written towards, or are. Editions as data are kept in `editions/`: while this
 * one is a draft there, the chapters may be ahead of it; once it is published they may not differ, and this is set to the next id.
 */
export const edition = '2026-1'

/**
 * Returns every clause, chapter, term and reference of both handbooks, read from the MDX without rendering it.
 *
 * `folder` is the handbooks folder; tests give another.
 *
 * @throws InputError or InputErrors with every problem of every file: broken MDX, a missing translation or
 * chapter, sections or clauses that differ between the languages, a duplicate or withdrawn id, an unknown
 * sign kind, fitting, reference, term, limit or clause, and everything that `lintPair` finds in the wording.
 */
export function loadCatalogue(folder = join(root, 'handbooks')): Catalogue {
  // What cannot be read at all is reported first: everything else would follow from it.
  const unreadable = new ProblemList()
  const problems = new ProblemList()
  const references = new Map(unreadable.attempt(() => loadReferences(folder))?.map((r) => [r.number, r]))
  const terms = new Map(unreadable.attempt(() => loadGlossary(folder))?.map((t) => [t.id, t]))
  const withdrawn = unreadable.attempt(() => loadWithdrawn(folder)) ?? []
  const pairs = books.flatMap((book) => pairChapters(book, folder, {unreadable, problems}))
  unreadable.throwIfAny()

  const numbers = new Map<string, string>()
  const firstPlace = new Map<string, string>()
  for (const {number, source} of pairs) {
    source.sections.forEach((section, s) => {
      section.clauses.forEach((clause, c) => {
        const place = `${source.file} line ${clause.line}`
        const first = firstPlace.get(clause.id)
        if (first)
          problems.add(source.file, {
            line: clause.line,
            at: clause.id,
            message: `is already the id of the clause at ${first}; give this one a new id`,
          })
        else if (withdrawn.some((w) => w.id === clause.id))
          problems.add(source.file, {
            line: clause.line,
            at: clause.id,
            message: 'was withdrawn (withdrawn.yaml) and may not be used again; give the clause a new id',
          })
        firstPlace.set(clause.id, first ?? place)
        numbers.set(clause.id, `${number}.${s + 1}.${c + 1}`)
      })
    })
  }

  const known = {references, terms, numbers}
  for (const {source, translation} of pairs) for (const chapter of [source, translation]) checkInline(chapter, known, problems)
  checkLimits(numbers, problems)
  problems.throwIfAny()

  for (const {id, replacedBy} of withdrawn)
    for (const by of replacedBy)
      if (!numbers.has(by) && !withdrawn.some((w) => w.id === by))
        problems.add('handbooks/register/withdrawn.yaml', {
          at: `${id}.replacedBy`,
          message: `"${by}" is not the id of a clause; correct it`,
        })
  for (const pair of pairs) lintPair(pair, known, problems)
  const clauses = pairs.flatMap((pair) => toClauses(pair, known, problems))
  problems.throwIfAny()
  return {
    chapters: pairs.map((pair) => toChapter(pair, numbers)),
    clauses,
    clause: new Map(clauses.map((c) => [c.id, c])),
    references,
    terms,
    listed: new Map(books.map((book) => [book, listedTerms(pairs.filter((p) => p.book === book))])),
    withdrawn,
  }
}

const listedTerms = (pairs: readonly ChapterPair[]) =>
  new Set(
    pairs.flatMap(({source}) =>
      [...walk(source.tree)].flatMap((n) =>
        n.name === 'Terms' ? list(attribute(n, 'ids')) : n.name === 'Term' ? [attribute(n, 'id') ?? ''] : [],
      ),
    ),
  )

/** Checks every `<Limit>`, `<Ref>`, `<Std>`, `<Term>` and `<Terms>` of a chapter. */
function checkInline({file, tree}: ChapterSource, {references, terms, numbers}: Known, problems: ProblemList) {
  for (const node of walk(tree)) {
    const id = attribute(node, 'id') ?? attribute(node, 'of') ?? ''
    const report = (message: string) => problems.add(file, {line: lineOf(node), at: `<${node.name}>`, message})
    if (node.name === 'Limit' && !Object.hasOwn(limits, id))
      report(`${JSON.stringify(id)} is not in limits.ts; correct the name or add the limit`)
    else if (node.name === 'Limit')
      try {
        limitText(node, 'en')
      } catch (error) {
        report(`${id} ${error instanceof Error ? error.message : error}`)
      }
    if (node.name === 'FittingFigure' && !isFitting(id)) report(`${JSON.stringify(id)} is not a fitting; see fittings in hardware/parts.ts`)
    if (node.name === 'Ref' && !numbers.has(id)) report(`${JSON.stringify(id)} is not the id of a clause`)
    if (node.name === 'Std' && !references.has(id))
      report(`${JSON.stringify(id)} is not in references.yaml; add it with its status and the date seen`)
    const wanted = node.name === 'Term' ? [id] : node.name === 'Terms' ? list(attribute(node, 'ids')) : []
    for (const term of wanted) if (!terms.has(term)) report(`${JSON.stringify(term)} is not in glossary.yaml`)
    for (const term of node.name === 'Terms' ? wanted : [])
      if (terms.get(term) && !terms.get(term)?.definition) report(`${JSON.stringify(term)} has no definition in glossary.yaml`)
  }
}

function checkLimits(numbers: ReadonlyMap<string, string>, problems: ProblemList) {
  for (const [name, {clause}] of Object.entries(limits))
    if (!numbers.has(clause))
      problems.add('handbooks/*/limits.ts', {at: name, message: `rests on ${clause}, which is not a clause of either book`})
}

function toClauses({book, name, source, translation}: ChapterPair, known: Known, problems: ProblemList): Clause[] {
  const translated = new Map(translation.sections.flatMap((s) => s.clauses).map((c) => [c.id, c]))
  return source.sections.flatMap((section) =>
    section.clauses.flatMap((node) => {
      const {id, line, attributes: a} = node
      const report = (at: string, message: string) => problems.add(source.file, {line, at: `${id}.${at}`, message})
      for (const sign of list(a.signs))
        if (!isSignKind(sign)) report('signs', `"${sign}" is not a kind of sign; see signKinds in hardware/parts.ts`)
      for (const fitting of list(a.fittings))
        if (!isFitting(fitting)) report('fittings', `"${fitting}" is not a fitting; see fittings in hardware/parts.ts`)
      const references = (a.references ?? '')
        .split(';')
        .map((r) => r.trim())
        .filter(Boolean)
      for (const number of references)
        if (!known.references.has(number))
          report('references', `"${number}" is not in references.yaml; add it with its status and the date seen`)

      const english = translated.get(id)
      if (!english) return []
      const binding = [...walk(node.body.filter((n) => !isNote(n)))]
      for (const number of named(binding, 'Std', 'id'))
        if (!references.includes(number)) report('references', `lacks "${number}", which the text cites; add it, separated by a semicolon`)
      return [
        {
          id,
          book,
          chapter: name,
          number: known.numbers.get(id) ?? '',
          kind: a.kind as ClauseKind,
          applies: {model: a.model as Applicability, standard: a.standard as Applicability, 'catch-up': a['catch-up'] as Applicability},
          checks: list(a.check) as CheckMethod[],
          evidence: list(a.evidence) as Evidence[],
          weight: Number(a.weight) as Clause['weight'],
          signs: list(a.signs).filter(isSignKind),
          fittings: list(a.fittings).filter(isFitting),
          references,
          title: {zh: a.title ?? '', en: english.attributes.title ?? ''},
          cites: named(walk(node.body), 'Ref', 'id'),
          limits: named(binding, 'Limit', 'of'),
          text: {zh: provision(node, known, 'zh'), en: provision(english, known, 'en')},
          notes: {zh: notes(node, known, 'zh'), en: notes(english, known, 'en')},
          source: {file: source.file, line},
        },
      ]
    }),
  )
}

/** Returns what the elements called `element` among `nodes` name, each once. */
const named = (nodes: Iterable<Node>, element: string, by: string) => [
  ...new Set([...nodes].flatMap((n) => (n.name === element ? [attribute(n, by) ?? ''] : []))),
]
const isNote = (node: Node) => node.name === 'Note'
const provision = ({body}: ClauseNode, known: Known, locale: Written) =>
  lines(
    body.filter((n) => !isNote(n)),
    known,
    locale,
  )
const notes = ({body}: ClauseNode, known: Known, locale: Written) => lines(body.filter(isNote), known, locale)
const lines = (nodes: readonly Node[], known: Known, locale: Written) =>
  paragraphs(nodes, known, locale)
    .map(({text}) => text)
    .join('\n')

function toChapter({book, name, number, source, translation}: ChapterPair, numbers: ReadonlyMap<string, string>): Chapter {
  return {
    book,
    name,
    number,
    title: {zh: source.title, en: translation.title},
    description: {zh: source.description, en: translation.description},
    sections: source.sections.map((section, i) => ({
      number: `${number}.${i + 1}`,
      title: {zh: section.title, en: translation.sections[i]?.title ?? ''},
      clauses: section.clauses.map((c) => c.id).filter((id) => numbers.has(id)),
    })),
  }
}
