import {syllablesOf} from './braille.ts'
import {pinyin} from './dictionary.ts'

/** The name of a village, community or town at the head of the name of a point, without what sort of place it is. */
const place = /^(\p{Script=Han}+?)(?:村|社区|街道|镇|乡)(?=$|便民|党群|综合)/u
/** What may stand before it: the names of the places in which it lies, each with its sort. */
const within = /(?<=.)(?:省|市|区|县|镇|乡|街道)/gu

/** Returns the name of the place in `zh`, and the names of places before it, as one; undefined where `zh` names no place. */
const wholeIn = (zh: string): string | undefined => place.exec(zh)?.[1]

/**
 * Returns the proper name in the name of a place, such as 战旗 in 唐昌镇战旗村便民服务站; undefined where `zh` names no place. A name such
 * as 新市 or 县前街 is not taken apart.
 */
export function properNameIn(zh: string): string | undefined {
  const whole = wholeIn(zh)
  const last = [...(whole?.matchAll(within) ?? [])].at(-1)
  const own = whole?.slice(last ? last.index + last[0].length : 0)
  return own === '' || (own?.length === 1 && last) ? whole : own
}

/**
 * Returns the ways in which the place that `zh` names may be written in Latin letters: by `namesInLatin` its proper name. What looks like
 * a place around it may belong to the name, as in 沙市东路, so that counts too: Shashi East Road. A name that is a number may be one.
 */
export function placeInLatin(zh: string): string[] {
  const [whole = '', own = ''] = [wholeIn(zh), properNameIn(zh)]
  const number = numberIn(own)
  return [
    ...namesInLatin(own),
    ...(own === whole ? [] : beginningsOf(whole, whole.length - own.length).flatMap(romanisationsOf)),
    ...(number === undefined ? [] : [String(number)]),
  ]
}

const counting = '一二三四五六七八九'

/** Returns what `name` counts, from 第一 to 九十九, if that is all that it does. */
function numberIn(name: string): number | undefined {
  const [all, tens = '', ten = '', ones = ''] = /^第?(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(name) ?? []
  const value = (ten === '' ? 0 : 10 * (counting.indexOf(tens || '一') + 1)) + (ones === '' ? 0 : counting.indexOf(ones) + 1)
  return all === undefined || value === 0 ? undefined : value
}

/** Returns how `name` begins, the longest first and none of fewer than `least` characters. */
const beginningsOf = (name: string, least: number): string[] => {
  const characters = [...name]
  return characters
    .slice(least - 1)
    .map((_, i) => characters.slice(0, i + least).join(''))
    .toReversed()
}

/** A character with more than one reading, and its readings without tones. */
export interface Polyphone {
  readonly character: string
  readonly readings: readonly string[]
}

/** Returns the characters of `zh` that are read in more than one way, tones aside. Which one holds in a name only its people know. */
export const polyphonesIn = (zh: string): Polyphone[] =>
  [...zh].map((character) => ({character, readings: readingsOf(character)})).filter(({readings}) => readings.length > 1)

/**
 * Returns the ways in which the proper name of a place may begin a line in Latin letters, by GB/T 16159: one word, an initial capital, an
 * apostrophe before a syllable inside that begins with a, o or e, and ü where it is said. It is all of the name, or as much as is no word
 * for a road or the like, which is translated: Tianjiao West Road. A name of one syllable goes with its sort: Licun.
 */
export function namesInLatin(properName: string): string[] {
  const parts = [...properName].length === 1 ? [`${properName}村`, properName] : beginningsOf(properName, 2)
  return parts.flatMap(romanisationsOf)
}

/** More ways than this to read one name are not worth writing out: two readings of nine characters. */
const mostWays = 512

/** Returns every way to write `name`; none if a character has no known reading, or the ways are too many. */
function romanisationsOf(properName: string): string[] {
  let ways = ['']
  for (const character of properName) {
    const readings = readingsOf(character)
    ways = ways.flatMap((way) => readings.map((reading) => (way !== '' && /^[aoe]/.test(reading) ? `${way}’${reading}` : way + reading)))
    if (ways.length > mostWays) return []
  }
  return ways.filter((way) => way !== '').map((way) => way.charAt(0).toUpperCase() + way.slice(1))
}

const readingsOf = (character: string): string[] => [
  ...new Set(
    pinyin(character, {type: 'array', multiple: true})
      .flatMap((one) => syllablesOf(one) ?? [])
      .map(({letters}) => letters),
  ),
]
