import {existsSync, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {readText} from '../input/file.ts'
import type {ProblemList} from '../input/problem.ts'
import {named} from '../input/root.ts'
import type {Written} from '../language/locale.ts'
import {tagOf, writtenIn} from '../language/locale.ts'
import {type ChapterSource, clausesIn, readChapter} from './chapter.ts'
import type {Book} from './clause.ts'
import type {Placed} from './elements.ts'

/** A chapter in both languages, in step; its pieces are `P`. */
export interface ChapterPair<P = Placed> {
  readonly book: Book
  /** File name without its ending. */
  readonly name: string
  /** Printed number: the chapter's place in the order of its book, from 1. */
  readonly number: number
  readonly source: ChapterSource<P>
  readonly translation: ChapterSource<P>
}

/** Where `pairChapters` reports: what cannot be read at all, and what is read but does not fit. */
export interface Reports {
  readonly unreadable: ProblemList
  readonly problems: ProblemList
}

/** Returns the chapters of `book` in printed order, each with its translation. A chapter that cannot be read or has no translation is left out and reported. */
export function pairChapters(book: Book, folder: string, {unreadable, problems}: Reports): ChapterPair[] {
  const path = (locale: Written, file: string) => join(folder, book, tagOf[locale], file)
  const chaptersIn = (locale: Written) => readdirSync(join(folder, book, tagOf[locale])).filter((file) => file.endsWith('.mdx'))
  const files = chaptersIn('zh')
  for (const file of chaptersIn('en'))
    if (!files.includes(file))
      problems.add(nameOf(path('en', file)), {at: '', message: `translates nothing; there is no ${nameOf(path('zh', file))}`})

  const pairs = files.flatMap((file) => {
    if (!existsSync(path('en', file))) {
      unreadable.add(nameOf(path('zh', file)), {at: '', message: `has no translation; write ${nameOf(path('en', file))}`})
      return []
    }
    const [source, translation] = writtenIn.map((locale) =>
      unreadable.attempt(() => {
        const name = nameOf(path(locale, file))
        return readChapter(name, readText({path: path(locale, file), name, as: 'chapter'}), locale)
      }),
    )
    if (!source || !translation) return []
    compare(source, translation, problems)
    return [{book, name: basename(file, '.mdx'), source, translation}]
  })
  pairs.sort((a, b) => a.source.order - b.source.order)
  return pairs.map((pair, i) => {
    const twin = pairs[i - 1]?.source
    if (twin?.order === pair.source.order)
      problems.add(pair.source.file, {
        line: 2,
        at: 'order',
        message: `${twin.order} is also the order of ${twin.file}; give each chapter its own`,
      })
    return {...pair, number: i + 1}
  })
}

/** Error messages name files from the project's root; a folder given by a test is named as it is. */
const nameOf = (path: string) => (named(path).startsWith('..') ? path : named(path))

function compare(source: ChapterSource, translation: ChapterSource, problems: ProblemList) {
  if (source.order !== translation.order)
    problems.add(translation.file, {line: 2, at: 'order', message: `is ${translation.order}, but ${source.order} in ${source.file}`})
  const [wanted, found] = [source.sections.length, translation.sections.length]
  if (wanted !== found)
    problems.add(translation.file, {
      at: 'sections',
      message: `has ${found}, but ${source.file} has ${wanted}; bring the ## headings in step`,
    })

  const clausesOf = ({sections}: ChapterSource) => new Map(sections.flatMap(clausesIn).map((clause) => [clause.id, clause]))
  const [written, translated] = [clausesOf(source), clausesOf(translation)]
  for (const {id, line} of written.values())
    if (!translated.has(id))
      problems.add(source.file, {line, at: id, message: `has no translation; add <Clause id="${id}" ...> to ${translation.file}`})
  for (const {id, line} of translated.values())
    if (!written.has(id))
      problems.add(translation.file, {line, at: id, message: `is not a clause of ${source.file}; correct the id or remove it`})

  // Only the first clause out of step is named: those behind it follow from it.
  const shared = ({sections}: ChapterSource) =>
    sections.map((section) =>
      clausesIn(section).flatMap(({id}) => {
        const [first, second] = [written.get(id), translated.get(id)]
        return first && second ? [{id, written: first.line, translated: second.line}] : []
      }),
    )
  const order = shared(source)
  const out = shared(translation).flatMap((clauses, s) => clauses.filter(({id}, c) => order[s]?.[c]?.id !== id))[0]
  if (out)
    problems.add(translation.file, {
      line: out.translated,
      at: out.id,
      message: `stands at another place than in ${source.file} line ${out.written}; keep the order of the source`,
    })
}
