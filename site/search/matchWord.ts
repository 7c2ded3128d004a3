import {compact} from './matchFold.ts'
import type {Index} from './matchIndex.ts'
import {editPattern, gapPattern, soundPattern, vocabularyPattern} from './matchNear.ts'
import {readNumber} from './matchQuery.ts'

/** A word as one way of looking for it. */
export interface Word {
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

/** Where a word stands in a text. */
export type Place = readonly [at: number, length: number]

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

/** Returns `text` to be looked for as it is, or in the singular. */
export function literalWord(text: string): Word {
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

/** A way of turning a word that was typed into one that is looked for. */
export type Way = (text: string, index: Index) => Word

/** The ways in which words come near, the nearest first: by sound, by one character or letter, with something left out between characters. */
export const nearWays: readonly Way[] = [
  (text, {readings, data}) => patternWord(text, soundPattern(text, readings, data.readings)),
  (text, index) => {
    index.vocabulary ??= new Set(index.items.flatMap(({names, text: t}) => [...names, t].flatMap((s) => s.match(/[a-z]{3,}/g) ?? [])))
    return patternWord(text, editPattern(text) ?? vocabularyPattern(text, index.vocabulary))
  },
  (text) => patternWord(text, gapPattern(text)),
]

/** A word by its pattern; one that has none is looked for as it is. */
function patternWord(text: string, pattern: RegExp | undefined): Word {
  if (!pattern) return wordOf(text, true, literalWord(text).find)
  return wordOf(text, true, (t) => {
    const found = pattern.exec(t)
    return found ? [found.index, found[0].length] : undefined
  })
}
