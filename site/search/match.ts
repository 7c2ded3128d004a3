import {isChinese} from '../../handbooks/language/locale.ts'
import {fold} from './matchFold.ts'
import type {Folded, Index} from './matchIndex.ts'
import {type Query, queriesOf} from './matchQuery.ts'
import {type Hit, ranks, score} from './matchScore.ts'
import {literalWord, nearWays, type Way} from './matchWord.ts'
import type {SearchItem} from './searchItem.ts'

/** One line of the result list. */
export interface Result {
  readonly item: SearchItem
  /** Orders the list: smaller first. */
  readonly rank: number
  /** Place and length of the hit in the item's text; -1 if it is not there. */
  readonly at: number
  readonly length: number
}

/** What a query finds, best first. */
export interface Found {
  readonly literal: readonly Result[]
  /** What comes near: words that sound alike or differ by one letter. Empty unless the words themselves find next to nothing. */
  readonly near: readonly Result[]
}

/** Fewer literal hits than this, none of them a good one, and near ones are offered too. */
const few = 3

/** Near hits are guesses: more of them would hide the few that may be right. */
const mostNear = 10

/** Each further way of coming near ranks this much behind. */
const wayStep = 0.5

/**
 * Returns what matches `query`, best first.
 *
 * Ranked are: id or number, whole name, beginning of a name, part of a name, text; pinyin and initials rank behind the
 * characters they spell. Of several words all must match, anywhere in the item; Chinese written without spaces is also
 * tried as two words, 柜台高度 as 柜台 and 高度. Case, width, tone marks and Traditional characters make no difference.
 */
export function match(query: string, index: Index): Found {
  const wanted = fold(query, index.data.fold)
  if (wanted === '') return {literal: [], near: []}
  const queries = queriesOf(wanted)
  const straight = search(index, queries, false, literalWord)
  // Two halves far apart in a text say little: they are offered only if nothing better is there.
  const cut = without(straight, search(index, queries, true, literalWord)).filter(({rank}) => rank < ranks.text || straight.length < few)
  const literal = sorted([...straight, ...cut])
  if (literal.length >= few || literal.some(({rank}) => rank < ranks.town)) return {literal, near: []}

  let near: readonly Result[] = []
  for (const [i, way] of nearWays.entries()) {
    const whole = search(index, queries, false, way)
    const halves = search(index, queries, true, way).filter(({rank}) => rank < ranks.text)
    const found = without([...literal, ...near], [...whole, ...without(whole, halves)])
    near = [...near, ...found.map((result) => ({...result, rank: result.rank + i * wayStep}))]
    if (found.some(({rank}) => rank < ranks.text)) break
  }
  if (!near.some(({rank}) => rank < ranks.text + wayStep)) near = [...near, ...without([...literal, ...near], searchParts(index, queries))]
  return {literal, near: sorted(near).slice(0, mostNear)}
}

/** Looks for names that hold one of several words at least: 招牌尺寸 leads to 招牌. The longer the word, the nearer. */
function searchParts(index: Index, queries: readonly Query[]): Result[] {
  const parts = queries.flatMap(({words}) => {
    const letters = words.join('').length
    return words.length < 2 ? [] : words.map((word) => ({words: [word], penalty: 2 - (2 * word.length) / letters, cut: false}))
  })
  return search(index, parts, false, literalWord).filter(({rank}) => rank < ranks.text)
}

const sorted = (results: readonly Result[]) => results.toSorted((a, b) => a.rank - b.rank)

function without(known: readonly Result[], results: readonly Result[]): Result[] {
  const paths = new Set(known.map(({item}) => item.path))
  return results.filter(({item}) => !paths.has(item.path))
}

/** Looks for every query that is cut, or every one that is not, and gives each page once, by its best hit. */
function search(index: Index, queries: readonly Query[], cut: boolean, way: Way): Result[] {
  const best = new Map<string, {folded: Folded; rank: number; at: number; length: number}>()
  for (const {words, penalty, book} of queries.filter((q) => q.cut === cut)) {
    const looked = words.map((word) => way(word, index))
    for (const folded of index.items) {
      if (book && !stands(folded.item, book)) continue
      const hits: Hit[] = []
      for (const word of looked) {
        const hit = score(folded, word, index)
        if (!hit) break
        hits.push(hit)
      }
      if (hits.length < looked.length) continue
      const {item, kind} = folded
      const rank = together(hits) + penalty + kind * 0.02 + (item.last ? 0.5 : 0)
      // Every page once: a fitting leads to a clause that may match as well.
      const known = best.get(item.path)
      if (known && known.rank <= rank) continue
      const inText = hits.find((h) => h.at >= 0)
      best.set(item.path, {folded, rank, at: inText?.at ?? -1, length: inText?.length ?? 0})
    }
  }
  return [...best.values()].map(({folded: {item}, rank, at, length}) => ({item, rank, at, length}))
}

/** The rank of several words in one item: the worse ones count more, but 柜台 in the title and 高度 in the text is better than both in the text. */
function together(hits: readonly Hit[]): number {
  const ordered = hits.map(({rank}) => rank).toSorted((a, b) => b - a)
  const [worst = 0] = ordered
  const mean = ordered.reduce((all, rank) => all + rank, 0) / Math.max(1, ordered.length)
  return 0.7 * worst + 0.3 * mean
}

const stands = ({path, code = ''}: SearchItem, book: 'hardware' | 'software') =>
  path.startsWith(`/handbooks/${book}/`) || code.startsWith(book === 'hardware' ? 'HW-' : 'SW-')

/** Characters shown before and behind the hit, and of a text without one. */
const shown = {before: 24, behind: 40, start: 80} as const

/** Returns the text around the hit, cut into plain and marked pieces; its start if the hit is not in the text. Latin words are not cut through. */
export function excerptOf({item, at, length}: Result): {text: string; marked: boolean}[] {
  const flat = (item.text ?? '').replaceAll(/\s/g, ' ')
  const dots = isChinese(flat) ? '……' : '…'
  const border = (i: number, step: -1 | 1) => {
    let place = i
    while (/[\w'-]/.test(flat.charAt(place - 1)) && /[\w'-]/.test(flat.charAt(place))) place += step
    return place
  }
  if (at < 0) {
    const end = border(Math.min(flat.length, shown.start), 1)
    return [{text: flat.slice(0, end) + (end < flat.length ? dots : ''), marked: false}]
  }
  const from = border(Math.max(0, at - shown.before), -1)
  const to = border(Math.min(flat.length, at + length + shown.behind), 1)
  return [
    {text: (from > 0 ? dots : '') + flat.slice(from, at), marked: false},
    {text: flat.slice(at, at + length), marked: true},
    {text: flat.slice(at + length, to) + (to < flat.length ? dots : ''), marked: false},
  ]
}
