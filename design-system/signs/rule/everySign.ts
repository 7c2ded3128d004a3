import {colours} from './colours.ts'
import {condensing, countyHanzi, hanzi, margin} from './lettering.ts'
import type {Rule} from './rule.ts'
import {characters, languages, scriptsByLaw, strangeWords, traditionalWays} from './words.ts'

/** The rules that hold for a sign of any kind. A kind lists those that hold for it besides. */
export const everySign: readonly Rule[] = [
  characters,
  strangeWords,
  traditionalWays,
  languages,
  scriptsByLaw,
  hanzi,
  countyHanzi,
  condensing,
  margin,
  ...colours,
]
