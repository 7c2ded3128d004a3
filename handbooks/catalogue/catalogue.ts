import {join} from 'node:path'
import {clausesIn} from '../clause/chapter.ts'
import {
  type Applicability,
  type Book,
  books,
  type CheckMethod,
  type Clause,
  type ClauseKind,
  type Evidence,
  worded,
} from '../clause/clause.ts'
import {judgingOf} from '../clause/judging.ts'
import {limitFiles} from '../clause/limits.ts'
import {type ChapterPair, pairChapters} from '../clause/pair.ts'
import {type Known, printPair} from '../clause/print.ts'
import {type Block, piecesIn, provisionOf, type Run, termsListed, termsMarked} from '../clause/provision.ts'
import {listOf} from '../clause/reading.ts'
import {isFitting, isSignKind} from '../hardware/parts.ts'
import {ProblemList} from '../input/problem.ts'
import {root} from '../input/root.ts'
import type {InBoth} from '../language/both.ts'
import type {Written} from '../language/locale.ts'
import {lintPair} from '../lint/lint.ts'
import {loadGlossary, loadReferences, loadWithdrawn, type Reference, type Term, type Withdrawn} from '../register/register.ts'
import {checkNames} from './checkNames.ts'

/** A chapter of a book in one edition: what stands in its contents. */
export interface ChapterOutline {
  readonly book: Book
  /** File name without its ending: the chapter's permanent name in addresses. */
  readonly name: string
  readonly number: number
  readonly title: InBoth
  readonly description: InBoth
  readonly sections: readonly Section[]
}

interface Section {
  readonly number: string
  readonly title: InBoth
  readonly clauses: readonly string[]
}

/** A chapter of a book as it stands today. */
export interface Chapter extends ChapterOutline {
  /** Each with its clauses and what stands beside them, in the order of the text. */
  readonly sections: readonly (Section & {readonly content: InBoth<readonly Block[]>})[]
}

/** Returns all that stands in a chapter, in the order of the text. */
export const blocksOf = ({sections}: Chapter, locale: Written): Block[] => sections.flatMap(({content}) => content[locale])

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
export const edition = '2027-1'

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
      clausesIn(section).forEach((clause, c) => {
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
  for (const {source, translation} of pairs) for (const chapter of [source, translation]) checkNames(chapter, known, problems)
  checkLimits(limitFiles, numbers, problems)
  problems.throwIfAny()

  for (const {id, replacedBy} of withdrawn)
    for (const by of replacedBy)
      if (!numbers.has(by) && !withdrawn.some((w) => w.id === by))
        problems.add('handbooks/register/withdrawn.yaml', {
          at: `${id}.replacedBy`,
          message: `"${by}" is not the id of a clause; correct it`,
        })
  const printed = pairs.map((pair) => printPair(pair, known))
  for (const pair of printed) lintPair(pair, terms, problems)
  const clauses = printed.flatMap((pair) => toClauses(pair, known, problems))
  problems.throwIfAny()
  const chapters = printed.map(toChapter)
  return {
    chapters,
    clauses,
    clause: new Map(clauses.map((c) => [c.id, c])),
    references,
    terms,
    listed: new Map(books.map((book) => [book, termsOf(chapters.filter((c) => c.book === book))])),
    withdrawn,
  }
}

function termsOf(chapters: readonly Chapter[]): ReadonlySet<string> {
  const blocks = chapters.flatMap((chapter) => blocksOf(chapter, 'zh'))
  return new Set([...termsListed(blocks), ...termsMarked(blocks)])
}

/** Adds to `problems` each limit of `files` whose name another file gives too, or that rests on a clause which neither book has. */
export function checkLimits(files: typeof limitFiles, numbers: ReadonlyMap<string, string>, problems: ProblemList): void {
  const homes = new Map<string, string>()
  for (const [file, limits] of Object.entries(files))
    for (const [name, {clause}] of Object.entries(limits)) {
      const home = homes.get(name)
      if (home)
        problems.add(file, {at: name, message: `is also a limit of ${home}, and one would hide the other; give this one another name`})
      else homes.set(name, file)
      if (!numbers.has(clause)) problems.add(file, {at: name, message: `rests on ${clause}, which is not a clause of either book`})
    }
}

function toClauses({book, name, source, translation}: ChapterPair<Run>, known: Known, problems: ProblemList): Clause[] {
  const translated = new Map(translation.sections.flatMap(clausesIn).map((c) => [c.id, c]))
  return source.sections.flatMap((section) =>
    clausesIn(section).flatMap(({id, line, attributes: a, content}) => {
      const report = (at: string, message: string) => problems.add(source.file, {line, at: `${id}.${at}`, message})
      for (const sign of listOf(a.signs))
        if (!isSignKind(sign)) report('signs', `"${sign}" is not a kind of sign; see signKinds in hardware/parts.ts`)
      for (const fitting of listOf(a.fittings))
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
      const binding = piecesIn(provisionOf(content))
      for (const number of named(binding, (run) => run.type === 'std' && run.number))
        if (!references.includes(number)) report('references', `lacks "${number}", which the text cites; add it, separated by a semicolon`)
      return [
        {
          id,
          book,
          chapter: name,
          number: known.numbers.get(id) ?? '',
          kind: a.kind as ClauseKind,
          applies: {model: a.model as Applicability, standard: a.standard as Applicability, 'catch-up': a['catch-up'] as Applicability},
          checks: listOf(a.check) as CheckMethod[],
          evidence: listOf(a.evidence) as Evidence[],
          weight: Number(a.weight) as Clause['weight'],
          ...judgingOf(a, content),
          signs: listOf(a.signs).filter(isSignKind),
          fittings: listOf(a.fittings).filter(isFitting),
          references,
          title: {zh: a.title ?? '', en: english.attributes.title ?? ''},
          cites: named(piecesIn(content), (run) => run.type === 'ref' && run.id),
          limits: named(binding, (run) => run.type === 'limit' && run.name),
          ...worded({zh: content, en: english.content}),
          source: {file: source.file, line},
        },
      ]
    }),
  )
}

/** Returns what `nameIn` finds in `runs`, each once. */
const named = (runs: readonly Run[], nameIn: (run: Run) => string | false) => [
  ...new Set(runs.map(nameIn).filter((name) => name !== false)),
]

function toChapter({book, name, number, source, translation}: ChapterPair<Run>): Chapter {
  return {
    book,
    name,
    number,
    title: {zh: source.title, en: translation.title},
    description: {zh: source.description, en: translation.description},
    sections: source.sections.map((section, i) => {
      const twin = translation.sections[i]
      return {
        number: `${number}.${i + 1}`,
        title: {zh: section.title, en: twin?.title ?? ''},
        clauses: clausesIn(section).map(({id}) => id),
        content: {zh: section.content, en: twin?.content ?? []},
      }
    }),
  }
}
