import {pinyin} from 'pinyin-pro'
import {syllablesOf} from './braille.ts'

/** The name of a village, community or town at the head of the name of a point, without what sort of place it is. */
const place = /^(\p{Script=Han}+?)(?:村|社区|街道|镇|乡)(?=$|便民|党群|综合)/u
/** What may stand before it: the names of the places in which it lies, each with its sort. */
const within = /省|市|区|县|镇|乡|街道/g

/**
 * Returns the proper name in the name of a place, such as 战旗 in 唐昌镇战旗村便民服务站; undefined where `zh` names no place. A name such
 * as 新市 is not taken apart.
 */
export function properNameIn(zh: string): string | undefined {
  const whole = place.exec(zh)?.[1]
  const last = [...(whole?.matchAll(within) ?? [])].at(-1)
  const own = whole?.slice(last ? last.index + last[0].length : 0)
  return own === '' || (own?.length === 1 && last) ? whole : own
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
  const characters = [...properName]
  const parts =
    characters.length === 1 ? [properName, `${properName}村`] : characters.slice(1).map((_, i) => characters.slice(0, i + 2).join(''))
  return parts.toReversed().flatMap(romanisationsOf)
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
