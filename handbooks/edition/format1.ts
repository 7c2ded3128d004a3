import {type Clause, worded} from '../clause/clause.ts'
import type {Bound, ClauseBlock, Run} from '../clause/provision.ts'
import {beforeTheGate, type Judging, type PublishedClause, untagged} from '../clause/published.ts'
import {inEach} from '../language/both.ts'
import {tagOf, type Written} from '../language/locale.ts'
import {type Bounds, printLimit} from '../limit/limit.ts'

/** A clause as format 1 holds it. */
export type Flat = Omit<PublishedClause, 'judged' | keyof Judging>

/** What an edition says beside each clause, by which the numbers in its text are told apart. */
interface Beside {
  readonly clauses: readonly Pick<PublishedClause, 'id' | 'number'>[]
  readonly limits: Readonly<Record<string, Bounds>>
  readonly references: readonly {readonly number: string}[]
}

/**
 * Returns the reader of the clauses of an edition of format 1: of a clause as its file holds it and its line, the clause.
 *
 * Format 1 keeps the words of a clause as flat text, and a released edition never changes. Here, and nowhere else, the content is found
 * again in that text: the printed numbers of the clauses that it cites, the standards that the edition lists, and the limits that the
 * clause names, in their order. Terms stay plain words. The first line is a paragraph and the others are its list, as they were in
 * every clause of format 1.
 */
export function readerOfFormat1({clauses, limits, references}: Beside) {
  const standards = oneOf(references.map(({number}) => number))
  const numbers = new Map(clauses.map(({id, number}) => [id, number]))
  return ({text, notes, title, ...facts}: Flat, source: Clause['source']): Clause => {
    const citing = (line: string): Run[] => {
      const refs = cut([{type: 'text', text: line}], clauseNumber, (number) => {
        // Both books have a clause of that number; the clause cites one.
        const id = facts.cites.find((cited) => numbers.get(cited) === number)
        return id === undefined ? undefined : {type: 'ref', id, text: number}
      })
      return standards ? cut(refs, standards, (number) => ({type: 'std', number, text: number})) : refs
    }
    const content = (w: Written): ClauseBlock[] => {
      const {line} = source
      const limited = limitsFinder(facts.limits, limits, w)
      const [lead, ...items] = text[tagOf[w]].split('\n').map((words) => ({line, runs: limited(citing(words))}))
      return [
        ...(lead ? [{type: 'paragraph', ...lead} as const] : []),
        ...(items.length > 0 ? [{type: 'list', items} as const] : []),
        ...notes[tagOf[w]].split('\n').flatMap((words) => (words ? [{type: 'note', line, runs: citing(words)} as const] : [])),
      ]
    }
    return {...beforeTheGate, ...facts, title: untagged(title), ...worded(inEach(content)), source}
  }
}

const clauseNumber = /(?<![\d.])\d+\.\d+\.\d+(?![\d.]*\d)/g

/** Returns `runs` with whatever `pattern` finds in their plain words as the run that it stands for, if it stands for one. */
const cut = (runs: readonly Run[], pattern: RegExp, runFor: (found: string) => Run | undefined): Run[] =>
  runs.flatMap((run) => {
    if (run.type !== 'text') return [run]
    const parts: Run[] = []
    let from = 0
    for (const {0: found, index} of run.text.matchAll(pattern)) {
      const named = runFor(found)
      if (!named) continue
      if (index > from) parts.push({type: 'text', text: run.text.slice(from, index)})
      parts.push(named)
      from = index + found.length
    }
    return from < run.text.length ? [...parts, {type: 'text', text: run.text.slice(from)}] : parts
  })

/** Returns the finder of the limits called `names` in the lines of a clause. Of two that print the same, the one not yet found comes first. */
function limitsFinder(names: readonly string[], limits: Beside['limits'], w: Written): (runs: readonly Run[]) => Run[] {
  const prints = names.flatMap((name) => {
    const limit = limits[name]
    return limit ? boundsOf(limit).map((bound) => ({name, ...bound, text: printLimit(limit, w, bound.bound)})) : []
  })
  const pattern = oneOf(
    prints.map(({text}) => text),
    '(?<![\\d.])',
    '(?!\\d|\\.\\d)',
  )
  const found = new Set<unknown>()
  return (runs) => {
    if (!pattern) return [...runs]
    return cut(runs, pattern, (text) => {
      const same = prints.filter((print) => print.text === text)
      const next = same.find((print) => !found.has(print)) ?? same[0]
      found.add(next)
      return next && {type: 'limit', ...next}
    })
  }
}

/** The bounds of a limit that a text may print: one needs no name. */
const boundsOf = ({min, max}: Bounds): {readonly bound?: Bound}[] =>
  min !== undefined && max !== undefined ? [{bound: 'min'}, {bound: 'max'}] : [{}]

/** Returns the pattern that finds any of `texts`, the longest first, or undefined if there are none. */
function oneOf(texts: readonly string[], before = '', after = ''): RegExp | undefined {
  const escaped = texts.toSorted((a, b) => b.length - a.length).map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return escaped.length > 0 ? new RegExp(`${before}(?:${escaped.join('|')})${after}`, 'g') : undefined
}
