import type {Catalogue, ChapterOutline} from '../catalogue/catalogue.ts'
import type {Clause} from '../clause/clause.ts'
import {limits} from '../clause/limits.ts'
import {mapPieces, type Run} from '../clause/provision.ts'
import {beforeTheGate, publishedClause, type Tagged, tagged, untagged} from '../clause/published.ts'
import {hashOf} from '../input/hash.ts'
import {parsed} from '../input/parsing.ts'
import {InputError, type Problem, show} from '../input/problem.ts'
import {inEach} from '../language/both.ts'
import {basisFromWords, basisWords, isOwn} from '../limit/basis.ts'
import type {Limit} from '../limit/limit.ts'
import type {Reference} from '../register/register.ts'
import {type Flat, readerOfFormat1} from './format1.ts'
import {fromStored, type StoredBeforeTheGate, type StoredClause, toStored} from './stored.ts'

/**
 * How an edition decides the type of a point. `every-requirement`, until 2026-1: every required clause met, and a least score.
 * `gate-and-points`, since 2027-1: the clauses of the gate met, and enough points for the others.
 */
export type Decision = 'every-requirement' | 'gate-and-points'

/** A whole edition of both handbooks as data. Its clauses have the shape of today's. */
export interface Edition {
  readonly id: string
  /** How it decides the type of a point. */
  readonly decision: Decision
  readonly chapters: readonly ChapterOutline[]
  /** In printed order, the hardware handbook first. `source` is the line of the edition's own file. */
  readonly clauses: readonly Clause[]
  readonly limits: Readonly<Record<string, Limit>>
  /** The standards that its clauses cite, with the status that they had. */
  readonly references: readonly Omit<Reference, 'seen' | 'on'>[]
}

/**
 * An edition as its file holds it. Format 1 has the words of its clauses flattened to text; format 2 has their content; format 3 has the
 * gate, whose duty each clause is, and what it takes.
 */
type Stored = Omit<Edition, 'id' | 'decision' | 'chapters' | 'clauses' | 'limits'> & {
  /** The basis of a limit stands there in words. */
  readonly limits: Readonly<Record<string, Omit<Limit, 'basis'> & {readonly basis: string}>>
  readonly edition: string
  readonly sha256: string
  readonly chapters: readonly StoredChapter[]
} & (
    | {readonly format: 1; readonly clauses: readonly Summed<Flat>[]}
    | {readonly format: 2; readonly clauses: readonly Summed<StoredBeforeTheGate>[]}
    | {readonly format: 3; readonly clauses: readonly Summed<StoredClause>[]}
  )

/** A clause with the SHA-256 of its line without it. */
type Summed<StoredAs> = StoredAs & {readonly sha256: string}

type StoredChapter = Pick<ChapterOutline, 'book' | 'name' | 'number'> & {
  readonly title: Tagged
  readonly description: Tagged
  readonly sections: readonly (Pick<ChapterOutline['sections'][number], 'number' | 'clauses'> & {readonly title: Tagged})[]
}

/** Returns today's books as an edition. */
export function toEdition(id: string, {chapters, clauses, references}: Catalogue): Edition {
  const cited = new Set(clauses.flatMap((c) => c.references))
  return {
    id,
    decision: 'gate-and-points',
    chapters,
    clauses,
    limits,
    references: [...references.values()].filter((r) => cited.has(r.number)),
  }
}

/**
 * Returns the text of an edition's file: JSON with one chapter, limit, standard or clause a line, keys in a fixed order, so that two
 * versions compare line by line. The same edition gives the same bytes. Each clause carries the SHA-256 of its own line without it,
 * and the head that of the whole file without it: an edit after release is found and placed.
 */
export function writeEdition({id, chapters, clauses, limits, references}: Edition): string {
  const rows = (name: string, [open, close]: readonly [string, string], lines: readonly string[]) =>
    `${JSON.stringify(name)}:${open}\n${lines.join(',\n')}\n${close}`
  const list = ['[', ']'] as const
  const limitLines = Object.entries(limits).map(
    ([name, limit]) => `${JSON.stringify(name)}:${JSON.stringify({...limit, basis: basisWords(limit.basis)})}`,
  )
  const body = [
    rows('chapters', list, chapters.map(chapterLine)),
    rows('limits', ['{', '}'], limitLines),
    rows('references', list, references.map(toLine)),
    rows('clauses', list, clauses.map(clauseLine)),
  ].join(',\n')
  const text = (sha256: string) => `{"edition":${JSON.stringify(id)},"format":3,\n"sha256":"${sha256}",\n${body}\n}\n`
  return text(hashOf(text('')))
}

const toLine = (value: unknown) => JSON.stringify(value)

function chapterLine({book, name, number, title, description, sections}: ChapterOutline): string {
  const stored: StoredChapter = {
    book,
    name,
    number,
    title: tagged(title),
    description: tagged(description),
    sections: sections.map(({number, title, clauses}) => ({number, title: tagged(title), clauses})),
  }
  return toLine(stored)
}

const readChapterLine = ({title, description, sections, ...chapter}: StoredChapter): ChapterOutline => ({
  ...chapter,
  title: untagged(title),
  description: untagged(description),
  sections: sections.map(({title, ...section}) => ({...section, title: untagged(title)})),
})

function clauseLine(clause: Clause): string {
  const stored = toStored(clause)
  return toLine({...stored, sha256: hashOf(toLine(stored))})
}

/**
 * Returns the ids of the clauses that are not published alike in two editions, or whose limits differ: none if today's books are the
 * edition that was released, whatever the format of its file.
 */
export function clausesApart(one: Edition, other: Edition): string[] {
  const published = ({clauses, limits}: Edition) =>
    new Map(
      clauses.map((clause) => {
        const bounds = clause.limits.map((name) => [limits[name]?.min, limits[name]?.max, limits[name]?.unit])
        return [clause.id, JSON.stringify([publishedClause(clause), bounds])]
      }),
    )
  const [here, there] = [published(one), published(other)]
  return [...new Set([...here.keys(), ...there.keys()])].filter((id) => here.get(id) !== there.get(id))
}

/** What to do about an edition's file that is not as it was released. */
export const cure = 'a released edition never changes: restore the file (git checkout), and put the change into the next edition'

/**
 * Returns the edition in `text`, which came from `file`.
 *
 * @throws InputError with the line and id of every clause that was edited after release, or of the file as a whole if something
 * else was: a chapter, limit or standard changed, a clause was put in, taken out or moved; or if its format is of a later toolkit.
 */
export const readEdition = (file: string, text: string): Edition & {readonly sha256: string} =>
  parsed(file, {as: 'an edition', cure}, () => editionIn(file, text))

function editionIn(file: string, text: string): Edition & {readonly sha256: string} {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1
  let data: Stored
  try {
    data = JSON.parse(text)
  } catch {
    throw new InputError(file, [{line: Math.max(1, lines.findIndex(isBroken) + 1), at: '', message: `is not JSON; ${cure}`}])
  }
  if (data.format !== 1 && data.format !== 2 && data.format !== 3) {
    const {format} = data as {readonly format?: unknown}
    throw new InputError(file, [{line: 1, at: 'format', message: `is ${show(format)}; this toolkit reads 1 to 3, so update it`}])
  }
  const problems = data.clauses.flatMap(({sha256, ...clause}): Problem[] =>
    hashOf(JSON.stringify(clause)) === sha256
      ? []
      : [
          {
            line: lineOf(`{"id":${JSON.stringify(clause.id)}`),
            at: clause.id,
            message: `was edited after release: its SHA-256 does not match; ${cure}`,
          },
        ],
  )
  const whole = lines.join('\n').replace(/^"sha256":"\w*",$/m, '"sha256":"",')
  if (problems.length === 0 && hashOf(whole) !== data.sha256)
    problems.push({
      line: 2,
      at: 'sha256',
      message: `does not match the file: chapters, limits, standards or the set of clauses were edited after release; ${cure}`,
    })
  if (problems.length > 0) throw new InputError(file, problems)
  const limits = Object.fromEntries(
    Object.entries(data.limits).map(([name, limit]) => [name, {...limit, basis: basisFromWords(limit.basis)}]),
  )
  return {
    id: data.edition,
    sha256: data.sha256,
    decision: data.format === 3 ? 'gate-and-points' : 'every-requirement',
    chapters: data.chapters.map(readChapterLine),
    limits,
    references: data.references,
    clauses: clausesOf(data, (clause) => ({file, line: lineOf(`{"id":${JSON.stringify(clause.id)}`)})).map((clause) => ({
      ...clause,
      content: inEach((w) => clause.content[w].map((block) => mapPieces(block, marking(limits)))),
    })),
  }
}

/** Returns what marks a run that prints one of `limits` as a number of the toolkit's own, where it is one. */
const marking =
  (limits: Edition['limits']) =>
  (run: Run): Run => {
    const limit = run.type === 'limit' ? limits[run.name] : undefined
    return limit && isOwn(limit) ? {...run, own: true} : run
  }

/** Whether `line`, which holds a row of its own, is not JSON. */
function isBroken(line: string, i: number): boolean {
  const row = line.replace(/,$/, '')
  if (i === 0 || !/^[{"].*[^[{]$/.test(row)) return false
  try {
    JSON.parse(row.startsWith('"') ? `{${row}}` : row)
    return false
  } catch {
    return true
  }
}

function clausesOf(data: Stored, sourceOf: (clause: {readonly id: string}) => Clause['source']): Clause[] {
  if (data.format === 3) return data.clauses.map(({sha256: _, ...clause}) => fromStored(clause, sourceOf(clause)))
  if (data.format === 2) return data.clauses.map(({sha256: _, ...clause}) => fromStored({...clause, ...beforeTheGate}, sourceOf(clause)))
  const read = readerOfFormat1(data)
  return data.clauses.map(({sha256: _, ...clause}) => read(clause, sourceOf(clause)))
}
