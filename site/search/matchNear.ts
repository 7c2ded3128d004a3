import {isChinese} from '../../handbooks/language/locale.ts'
import type {Readings} from './matchPinyin.ts'

/** Whether `a` and `b` differ by at most one letter put in, left out, changed, or changed round with its neighbour. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** Returns a pattern of words that sound like `word`, character by character, or undefined if it holds no Chinese. */
export function soundPattern(word: string, readings: Readings, bySyllable: Readonly<Record<string, string>>): RegExp | undefined {
  if (!isChinese(word) || [...word].length < 2) return undefined
  const pieces = [...word].map((c) => {
    const alike = (readings.get(c) ?? []).map((syllable) => bySyllable[syllable] ?? '').join('')
    return alike === '' ? literally(c) : `[${alike}]`
  })
  return new RegExp(pieces.join(''), 'u')
}

/** Returns a pattern of words that are one Chinese character away from `word`, which has three or more, or undefined. */
export function editPattern(word: string): RegExp | undefined {
  const letters = [...word]
  if (!isChinese(word) || letters.length < 3) return undefined
  const han = '\\p{Script=Han}'
  const join = (pieces: readonly string[]) => pieces.map((p) => (p === han ? p : literally(p))).join('')
  const ways = letters.flatMap((c, i) => {
    const [before, after, next] = [letters.slice(0, i), letters.slice(i + 1), letters[i + 1]]
    return [
      [...before, han, ...after],
      ...(i > 0 ? [[...before, han, c, ...after]] : []),
      ...(next === undefined ? [] : [[...before, next, c, ...letters.slice(i + 2)]]),
      // A character too many; two that are left would be found everywhere.
      ...(letters.length > 3 ? [[...before, ...after]] : []),
    ]
  })
  return new RegExp(ways.map(join).join('|'), 'u')
}

/** Returns a pattern of `word`, two to six Chinese characters, with up to three others between each two: 网速 for 网络速率. */
export function gapPattern(word: string): RegExp | undefined {
  const letters = [...word]
  if (!isChinese(word) || letters.length < 2 || letters.length > 6) return undefined
  return new RegExp(letters.map(literally).join('\\p{L}{0,3}'), 'u')
}

/** Returns a pattern of those `vocabulary` words that are one letter away from `word`, which has three or more, or undefined. */
export function vocabularyPattern(word: string, vocabulary: ReadonlySet<string>): RegExp | undefined {
  if (word.length < 3 || !/^[a-z'-]+$/.test(word)) return undefined
  const near = [...vocabulary].filter((known) => known.length > 2 && withinOneEdit(word, known))
  return near.length > 0 ? new RegExp(`\\b(?:${near.map(literally).join('|')})\\b`, 'u') : undefined
}

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
