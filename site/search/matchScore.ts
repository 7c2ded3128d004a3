import type {Folded, Index} from './matchIndex.ts'
import {withinOneEdit} from './matchNear.ts'
import {spelling} from './matchPinyin.ts'
import type {Word} from './matchWord.ts'
import type {ItemKind, SearchItem} from './searchItem.ts'

/** Smaller is better. Between them lie the finer steps: kind, length of the name, place in the text. */
export const ranks = {
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

/** A word found in an item: how well, and where in the text, -1 if not there. */
export interface Hit {
  readonly rank: number
  readonly at: number
  readonly length: number
}

/** Returns how well `word` fits an item, or undefined if it does not. */
export function score({item, code, names, spelled, text, also}: Folded, word: Word, index: Index): Hit | undefined {
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
    if (item.number.startsWith(`${number}.`)) return ranks.codePart + 0.3
  }
  if (wanted.length < 2) return undefined
  if (near) return wanted.length > 4 && /\d/.test(wanted) && startsWithinOneEdit(code, wanted) ? ranks.codePart : undefined
  if (code === wanted) return ranks.code
  // Letters alone, GB or DB, are the beginning of too many standards.
  if (code.startsWith(wanted) && (item.kind === 'clause' || /\d/.test(wanted))) return ranks.codePart
  const tail = item.kind === 'clause' ? code.endsWith(wanted) || item.code?.endsWith(`-${wanted}`) : code.includes(wanted)
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
