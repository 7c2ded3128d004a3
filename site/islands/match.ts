import {type ItemKind, itemKinds, type SearchData, type SearchItem} from '../searchItem.ts'
import {compact, fold, foldInPlace, isChinese} from './matchFold.ts'
import {editPattern, soundPattern, vocabularyPattern, withinOneEdit} from './matchNear.ts'
import {type Readings, readingsByCharacter, spelling} from './matchPinyin.ts'
import {type Query, queriesOf, readNumber} from './matchQuery.ts'

/** One line of the result list. */
export interface Result {
  readonly item: SearchItem
  /** Orders the list: smaller first. */
  readonly rank: number
  /** Text around the hit, cut into plain and marked pieces. */
  readonly excerpt: readonly {readonly text: string; readonly marked: boolean}[]
}

/** What a query finds, best first. */
export interface Found {
  readonly literal: readonly Result[]
  /** What comes near: words that sound alike or differ by one letter. Empty unless the words themselves find next to nothing. */
  readonly near: readonly Result[]
}

/** An item with its words folded once, so that a query only looks for substrings. */
interface Folded {
  readonly item: SearchItem
  readonly kind: number
  readonly code: string
  /** The title first, then the other names. */
  readonly names: readonly string[]
  /** The characters of each Chinese name; those of places also without 村 and 社区. */
  readonly spelled: readonly (readonly string[])[]
  /** As long as `item.text`. */
  readonly text: string
  readonly also: string
}

/** The search data made ready for queries. */
export interface Index {
  readonly items: readonly Folded[]
  readonly readings: Readings
  readonly data: SearchData
  /** Latin words of names and texts, for correcting a wrong letter. Made when first asked for. */
  vocabulary: ReadonlySet<string> | undefined
}

/** Returns `data` made ready for `match`: everything that can be folded before the first query is. */
export function prepare(data: SearchData): Index {
  const items = data.items.map((item): Folded => {
    const names = [item.title, ...(item.names ?? [])].map((name) => fold(name, data.fold))
    const short = item.kind === 'place' ? names.map((name) => name.replace(/(村|社区)$/, '')) : []
    const text = foldInPlace(item.text ?? '', data.fold)
    const joined = (`${names.join(' ')} ${text}`.match(/[a-z]+(?:-[a-z]+)+/g) ?? []).map((word) => word.replaceAll('-', ''))
    return {
      item,
      kind: itemKinds.indexOf(item.kind),
      code: compact(fold(item.code ?? '', data.fold)),
      names,
      spelled: item.kind === 'standard' ? [] : [...names, ...short].filter(isChinese).map((name) => [...name]),
      text,
      // Wi-Fi is typed wifi.
      also: [fold(item.also ?? '', data.fold), ...new Set(joined)].join(' '),
    }
  })
  return {items, readings: readingsByCharacter(data.readings), data, vocabulary: undefined}
}

/** A word as one way of looking for it. */
interface Word {
  readonly text: string
  /** Place and length of the word in folded text. */
  find(text: string): Place | undefined
  readonly near: boolean
  /** The printed number that it asks for. */
  readonly number: string | undefined
  /** The word as codes are compared. */
  readonly code: string
  /** The word as pinyin, '' if it cannot be. */
  readonly latin: string
  /** The name of a place, if the word is the name of its service point. */
  readonly village: string | undefined
}

type Place = readonly [at: number, length: number]

function wordOf(text: string, near: boolean, find: Word['find']): Word {
  const latin = text.replaceAll(/[' ]/g, '')
  const village = text.replace(/(便民)?服务站$|( public)? service (station|point)$/, '')
  return {
    text,
    near,
    find,
    number: readNumber(text),
    code: compact(text),
    latin: /^[a-z]+$/.test(latin) ? latin : '',
    village: village === '' || village === text ? undefined : village,
  }
}

/** Fewer literal hits than this, all of them within running text, and near ones are offered too. */
const few = 3

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
  const straight = search(
    index,
    queries.filter(({cut}) => !cut),
    literalWord,
  )
  const known = new Set(straight.map(({item}) => item))
  const cuts = search(
    index,
    queries.filter(({cut}) => cut),
    literalWord,
  ).filter(({item}) => !known.has(item))
  // Two halves far apart in a text say little: they are offered only if nothing better is there.
  const literal = [...straight, ...cuts.filter(({rank}) => rank < ranks.text || straight.length < few)].sort((a, b) => a.rank - b.rank)
  if (literal.length >= few || literal.some(({rank}) => rank < ranks.text)) return {literal, near: []}
  const shown = new Set(literal.map(({item}) => item))
  for (const way of [soundWord(index), editWord(index)]) {
    const near = search(
      index,
      queries.filter(({cut}) => !cut),
      way,
    ).filter(({item}) => !shown.has(item))
    if (near.length > 0) return {literal, near}
  }
  return {literal, near: []}
}

function search(index: Index, queries: readonly Query[], toWord: (text: string) => Word): Result[] {
  const best = new Map<string, {folded: Folded; rank: number; at: number; length: number}>()
  for (const {words, penalty, book} of queries) {
    const looked = words.map(toWord)
    for (const folded of index.items) {
      if (book && !stands(folded.item, book)) continue
      const hits = []
      for (const word of looked) {
        const hit = score(folded, word, index)
        if (!hit) break
        hits.push(hit)
      }
      if (hits.length < looked.length) continue
      const {item, kind} = folded
      const rank = Math.max(...hits.map((h) => h.rank)) + penalty + kind * 0.02 + (item.last ? 0.5 : 0)
      // Every page once: a fitting leads to a clause that may match as well.
      const known = best.get(item.path)
      if (known && known.rank <= rank) continue
      const shown = hits.find((h) => h.at >= 0)
      best.set(item.path, {folded, rank, at: shown?.at ?? -1, length: shown?.length ?? 0})
    }
  }
  return [...best.values()]
    .map(({folded: {item}, rank, at, length}) => ({item, rank, excerpt: excerpt(item.text ?? '', at, length)}))
    .sort((a, b) => a.rank - b.rank)
}

const stands = ({path, code = ''}: SearchItem, book: 'hardware' | 'software') =>
  path.startsWith(`/handbooks/${book}/`) || code.startsWith(book === 'hardware' ? 'HW-' : 'SW-')

/** Smaller is better. Between them lie the finer steps: kind, length of the name, place in the text. */
const ranks = {
  code: 0,
  whole: 1,
  spelled: 1.4,
  codePart: 2,
  start: 3,
  spelledStart: 3.5,
  part: 4,
  town: 4.5,
  spelledInside: 4.6,
  text: 5,
  also: 6,
} as const

function score(
  {item, code, names, spelled, text, also}: Folded,
  word: Word,
  index: Index,
): {rank: number; at: number; length: number} | undefined {
  const found = word.find(text)
  const hit = (rank: number) => ({rank, at: found?.[0] ?? -1, length: found?.[1] ?? 0})
  const byCode = scoreCode(item, code, word)
  if (byCode !== undefined) return hit(byCode)

  let rank = Number.POSITIVE_INFINITY
  names.forEach((name, i) => {
    const at = item.kind === 'place' && name === word.village ? ([0, name.length] as const) : word.find(name)
    if (!at) return
    const whole = at[0] === 0 && (at[1] === name.length || (item.kind === 'place' && /^(村|社区)$/.test(name.slice(at[1]))))
    const within = /[a-z]/.test(name.charAt(at[0] - 1)) && /[a-z]/.test(name.charAt(at[0]))
    const step = whole ? ranks.whole : at[0] === 0 ? ranks.start : within ? ranks.also : ranks.part
    // A piece of an everyday name says less than a piece of the title.
    rank = Math.min(rank, step + Math.min(i, 5) * (whole ? 0.05 : 0.2) + Math.min(name.length, 60) * 0.001)
  })
  if (rank < ranks.spelled) return hit(rank)

  if (word.latin !== '')
    spelled.forEach((name, i) => {
      rank = Math.min(rank, scorePinyin(name, word, item.kind, index) + (item.kind === 'place' ? 0 : i * 0.05))
    })
  if (rank < ranks.text) return hit(rank)
  if (found && item.kind === 'place') return hit(ranks.town)
  if (found) return hit(ranks.text + Math.min(found[0], 500) * 0.0006)
  if (rank < Number.POSITIVE_INFINITY) return hit(rank)
  return word.find(also) ? hit(ranks.also) : undefined
}

function scoreCode(item: SearchItem, code: string, {code: wanted, number, near}: Word): number | undefined {
  if (number !== undefined && item.number !== undefined) {
    if (item.number === number) return ranks.code
    if (item.number.startsWith(`${number}.`.replace('..', '.'))) return ranks.codePart + 0.3
  }
  if (code === '' || wanted.length < 2) return undefined
  if (near) return wanted.length > 4 && /\d/.test(wanted) && startsWithinOneEdit(code, wanted) ? ranks.codePart : undefined
  if (code === wanted) return ranks.code
  // Letters alone, GB or DB, are the beginning of too many standards.
  if (code.startsWith(wanted) && (item.kind === 'clause' || /\d/.test(wanted))) return ranks.codePart
  const tail = item.kind === 'clause' ? code.endsWith(wanted) || item.code?.toLowerCase().endsWith(`-${wanted}`) : code.includes(wanted)
  return tail && /\d$/.test(wanted) && wanted.length > (item.kind === 'clause' ? 2 : 3) ? ranks.codePart + 0.1 : undefined
}

const startsWithinOneEdit = (code: string, wanted: string) =>
  [-1, 0, 1].some((d) => withinOneEdit(code.slice(0, wanted.length + d), wanted))

function scorePinyin(name: readonly string[], {latin, near}: Word, kind: ItemKind, {readings}: Index): number {
  // Titles of clauses are sentences rather than names: initials would find one for any two letters.
  const extra = kind === 'clause' || kind === 'section' ? 0.3 : 0
  if (near) {
    const whole = name.map((c) => readings.get(c)?.[0] ?? c).join('')
    if (latin.length < 4) return Number.POSITIVE_INFINITY
    if (withinOneEdit(whole, latin)) return ranks.spelled + extra
    return latin.length > 5 && startsWithinOneEdit(whole, latin) ? ranks.spelledStart + extra : Number.POSITIVE_INFINITY
  }
  const how = spelling(name, latin, readings)
  if (how === undefined) return Number.POSITIVE_INFINITY
  const rank = how === 'whole' ? ranks.spelled : how === 'start' ? ranks.spelledStart : ranks.spelledInside
  return rank + extra + name.length * 0.005
}

function literalWord(text: string): Word {
  const singular = singularOf(text)
  const look = (t: string, word: string): Place | undefined => {
    const at = t.indexOf(word)
    return at < 0 ? undefined : [at, word.length]
  }
  return wordOf(text, false, (t) => look(t, text) ?? (singular === undefined ? undefined : look(t, singular)))
}

/** Returns what `word` may be the plural of, as far as its singular is not part of it; undefined for other words. */
function singularOf(word: string): string | undefined {
  if (!/^[a-z' -]{4,}$/.test(word)) return undefined
  if (word.endsWith('ies')) return word.slice(0, -3)
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : undefined
}

const soundWord = (index: Index) => (text: string) => patternWord(text, soundPattern(text, index.readings, index.data.readings))

const editWord = (index: Index) => (text: string) => {
  index.vocabulary ??= new Set(index.items.flatMap(({names, text: t}) => [...names, t].flatMap((s) => s.match(/[a-z]{3,}/g) ?? [])))
  return patternWord(text, editPattern(text) ?? vocabularyPattern(text, index.vocabulary))
}

/** A word by its pattern; one that has none is looked for as it is. */
function patternWord(text: string, pattern: RegExp | undefined): Word {
  if (!pattern) return wordOf(text, true, literalWord(text).find)
  return wordOf(text, true, (t) => {
    const found = pattern.exec(t)
    return found ? [found.index, found[0].length] : undefined
  })
}

/** Cuts about 70 characters around the hit, marked; from the start if there is no hit in the text. */
function excerpt(text: string, at: number, length: number): Result['excerpt'] {
  const flat = text.replaceAll(/\s/g, ' ')
  if (at < 0) return [{text: flat.length > 80 ? `${flat.slice(0, 80)}……` : flat, marked: false}]
  const from = Math.max(0, at - 24)
  const to = Math.min(flat.length, at + length + 40)
  return [
    {text: `${from > 0 ? '……' : ''}${flat.slice(from, at)}`, marked: false},
    {text: flat.slice(at, at + length), marked: true},
    {text: `${flat.slice(at + length, to)}${to < flat.length ? '……' : ''}`, marked: false},
  ]
}
