import {Converter as ToCn} from 'opencc-js/t2cn'
import {pinyin} from 'pinyin-pro'
import type {Catalogue} from '../handbooks/catalogue.ts'
import {toTraditional} from '../handbooks/traditional.ts'
import type {Entry} from '../points/directory.ts'
import type {Written} from './locale.ts'

/** One clause as the browser scans it. */
export interface ClauseHit {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly text: string
  /** Sentences whose Traditional wording, folded back to Simplified, differs from the text: 软体 beside 软件. */
  readonly also?: string
}

/** One place: its names, and where its page is. */
export interface PlaceHit {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly town: string
  readonly townEn: string
  readonly district: string
  readonly districtEn: string
  readonly sample: boolean
}

export interface SearchData {
  readonly clauses: readonly ClauseHit[]
  readonly places: readonly PlaceHit[]
  /** Readings of every character of the place names, without tones: `{战: ['zhan']}`. */
  readonly readings: Readonly<Record<string, readonly string[]>>
  /** Traditional character to Simplified, for the characters that stand in this file. */
  readonly fold: Readonly<Record<string, string>>
}

const toSimplified = ToCn({from: 'tw', to: 'cn'})

/** Returns what the search page of one language needs for places and literal text. Pagefind finds the rest. */
export function searchData({clauses}: Catalogue, entries: readonly Entry[], written: Written): SearchData {
  const locale = written === 'en' ? 'en' : 'zh-Hans'
  const hits = clauses.map(({id, number, title, text, notes}): ClauseHit => {
    const whole = [text[locale], notes[locale]].filter(Boolean).join('\n')
    const also = written === 'en' ? '' : otherWording(`${title[locale]}\n${whole}`)
    return {id, number, title: title[locale], text: whole, ...(also && {also})}
  })
  const places = entries.map(
    (e): PlaceHit => ({
      id: e.id,
      zh: e.place.zh,
      en: e.place.en,
      town: e.town.zh,
      townEn: e.town.en,
      district: e.district.zh,
      districtEn: e.district.en,
      sample: e.sample,
    }),
  )
  const corpus = [...hits.map((c) => c.title + c.text + (c.also ?? '')), ...places.map((p) => p.zh + p.town)].join('')
  return {clauses: hits, places, readings: readingsOf(places), fold: foldFor(corpus)}
}

const otherWording = (text: string) =>
  text
    .split(/(?<=[。；：，\n])/)
    .map((sentence) => ({sentence, folded: toSimplified(toTraditional(sentence))}))
    .filter(({sentence, folded}) => sentence !== folded)
    .map(({folded}) => folded.trim())
    .join('\n')

function readingsOf(places: readonly PlaceHit[]): Record<string, readonly string[]> {
  const characters = new Set(places.flatMap((p) => [...p.zh, ...p.town]))
  return Object.fromEntries(
    [...characters].map((c) => [c, [...new Set(pinyin(c, {toneType: 'none', type: 'array', multiple: true, v: true}))]]),
  )
}

/** Every character of the basic block that converts to a character of `corpus` and is not that character. */
function foldFor(corpus: string): Record<string, string> {
  const wanted = new Set(corpus)
  const fold: Record<string, string> = {}
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const traditional = String.fromCodePoint(code)
    const simplified = toSimplified(traditional)
    if (simplified !== traditional && [...simplified].length === 1 && wanted.has(simplified)) fold[traditional] = simplified
  }
  return fold
}
