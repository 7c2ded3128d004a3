import {pinyin} from './dictionary.ts'

/**
 * Current Chinese Braille 现行盲文: each syllable is its initial, its final and its tone. The table was written from the scheme as it is
 * taught and compared with liblouis (table zhcn-g1) in the tests; the standard itself was not seen.
 *
 * Each entry lists the dots of a cell: 1 to 3 down the left, 4 to 6 down the right.
 */
const initials: Readonly<Record<string, string>> = {
  b: '12',
  p: '1234',
  m: '134',
  f: '124',
  d: '145',
  t: '2345',
  n: '1345',
  l: '123',
  g: '1245',
  k: '13',
  h: '125',
  // Before i and ü these three are what g, k and h are elsewhere: no syllable has both.
  j: '1245',
  q: '13',
  x: '125',
  zh: '34',
  ch: '12345',
  sh: '156',
  r: '245',
  z: '1356',
  c: '14',
  s: '234',
}
const finals: Readonly<Record<string, string>> = {
  a: '35',
  o: '26',
  e: '26',
  i: '24',
  u: '136',
  ü: '346',
  er: '1235',
  ai: '246',
  ao: '235',
  ei: '2346',
  ou: '12356',
  an: '1236',
  ang: '236',
  en: '356',
  eng: '3456',
  ia: '1246',
  iao: '345',
  ie: '15',
  iu: '1256',
  ian: '146',
  iang: '1346',
  in: '126',
  ing: '16',
  iong: '1456',
  ua: '123456',
  uai: '13456',
  ui: '2456',
  uo: '135',
  uan: '12456',
  uang: '2356',
  un: '25',
  ong: '256',
  üe: '23456',
  üan: '12346',
  ün: '456',
}
const tones = ['', '1', '2', '3', '23'] as const

/** Finals that are spelt otherwise when no initial stands before them. */
const alone: Readonly<Record<string, string>> = {
  yi: 'i',
  ya: 'ia',
  yao: 'iao',
  ye: 'ie',
  you: 'iu',
  yan: 'ian',
  yang: 'iang',
  yin: 'in',
  ying: 'ing',
  yong: 'iong',
  yu: 'ü',
  yue: 'üe',
  yuan: 'üan',
  yun: 'ün',
  wu: 'u',
  wa: 'ua',
  wai: 'uai',
  wei: 'ui',
  wo: 'uo',
  wan: 'uan',
  wang: 'uang',
  wen: 'un',
  weng: 'ong',
}

const numberSign = '3456'
const capitalSign = '6'
const letters = '1 12 14 145 15 124 1245 125 24 245 13 123 134 1345 135 1234 12345 1235 234 2345 136 1236 2456 1346 13456 1356'.split(' ')

/** One syllable of pinyin, such as `wèi`: its letters without the mark, and its tone from 1 to 4, or 0 where it has none. */
export interface Syllable {
  readonly letters: string
  readonly tone: 0 | 1 | 2 | 3 | 4
}

const marks = {'\u0304': 1, '\u0301': 2, '\u030C': 3, '\u0300': 4} as const
const consonant = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])/

/**
 * Returns the syllables of one word of pinyin, such as `wèishēngjiān`, or undefined if it is none.
 *
 * Inside a word a syllable that begins with a, o or e stands after an apostrophe (GB/T 16159), so that n and g go with the vowel that
 * follows them.
 */
export function syllablesOf(word: string): Syllable[] | undefined {
  const found: Syllable[] = []
  for (const piece of word.toLowerCase().split(/['’]/)) {
    const bare: string[] = []
    const toneAt: (0 | 1 | 2 | 3 | 4)[] = []
    for (const c of piece.normalize('NFD')) {
      if (c in marks) toneAt[bare.length - 1] = marks[c as keyof typeof marks]
      else if (c === '\u0308') bare[bare.length - 1] = 'ü'
      else toneAt[bare.push(c) - 1] = 0
    }
    const lengths = split(bare.join(''), true)
    if (!lengths) return undefined
    let from = 0
    for (const length of lengths) {
      const toned = toneAt.slice(from, from + length).filter((tone) => tone > 0)
      if (toned.length > 1) return undefined
      found.push({letters: bare.slice(from, from + length).join(''), tone: toned[0] ?? 0})
      from += length
    }
  }
  return found
}

/** Returns the lengths of the syllables in `text`, each as long as the rest allows. */
function split(text: string, first: boolean): number[] | undefined {
  if (text === '') return []
  if (!first && /^[aoe]/.test(text)) return undefined
  for (let length = Math.min(6, text.length); length > 0; length--) {
    if (cellsOf({letters: text.slice(0, length), tone: 0}) === undefined) continue
    const rest = split(text.slice(length), false)
    if (rest) return [length, ...rest]
  }
  return undefined
}

/** Returns the dots of each cell of a syllable, or undefined if Chinese has none such. */
function cellsOf({letters: text, tone}: Syllable): string[] | undefined {
  const initial = consonant.exec(text)?.[0] ?? ''
  const rest = text.slice(initial.length)
  const cells = [initials[initial] ?? '', ...finalOf(initial, text, rest), tones[tone]]
  return cells.includes('?') ? undefined : cells.filter((dots) => dots !== '')
}

function finalOf(initial: string, text: string, rest: string): string[] {
  if (initial === '') return [finals[alone[text] ?? (/^[aoe]/.test(text) ? text : '?')] ?? '?']
  // The i of zhi, chi, shi, ri, zi, ci and si is no vowel of its own and is not written.
  if (rest === 'i' && /^(zh|ch|sh|r|z|c|s)$/.test(initial)) return []
  const spelt = /^[jqx]$/.test(initial) ? rest.replace(/^u/, 'ü') : rest
  return [finals[spelt] ?? '?']
}

/** Unicode's braille pattern of a cell's dots. */
const pattern = (dots: string) => String.fromCodePoint([...dots].reduce((sum, dot) => sum | (1 << (Number(dot) - 1)), 0x2800))

/** The empty cell between words. */
export const blankCell = '\u2800'

/**
 * Returns `words` of pinyin, and numbers such as `A12`, as Unicode braille with an empty cell between words, or the word that is neither.
 *
 * Every syllable has its tone. A number has its sign, a capital letter its own; between them and the next word stands an empty cell, as
 * a syllable might else be read as a digit.
 */
export function toBraille(words: string): {readonly cells: string} | {readonly notPinyin: string} {
  const out: string[] = []
  for (const word of words.split(/\s+/)) {
    const code = /^[A-Z]*\d+$|^[A-Z]$/.test(word) ? codeCells(word) : syllablesOf(word)?.flatMap((syllable) => cellsOf(syllable) ?? [])
    if (code === undefined) return {notPinyin: word}
    out.push(code.map(pattern).join(''))
  }
  return {cells: out.join(blankCell)}
}

/** Digits are the first ten letters after the number sign; each capital has its own sign. */
function codeCells(code: string): string[] {
  let counting = false
  return [...code].flatMap((c) => {
    const digit = /\d/.test(c)
    const cell = letters[digit ? (Number(c) + 9) % 10 : c.charCodeAt(0) - 65] ?? ''
    const sign = digit ? (counting ? [] : [numberSign]) : [capitalSign]
    counting = digit
    return [...sign, cell]
  })
}

const segments = new Intl.Segmenter('zh', {granularity: 'word'})

/**
 * Returns the pinyin by which `zh` is read, its words apart and an apostrophe between syllables.
 *
 * Readings come from pinyin-pro's dictionary, words from the platform's. Both may err, most of all in names: where it matters the author
 * gives the pinyin, and a reader of braille checks the proof in any case.
 */
export function readingOf(zh: string): string {
  return (zh.match(/\p{Script=Han}+|[A-Z]*\d+|[A-Z]/gu) ?? [])
    .flatMap((run) => {
      if (!/\p{Script=Han}/u.test(run)) return [run]
      const read = pinyin(run, {type: 'array'})
      let at = 0
      return [...segments.segment(run)].map(({segment}) => {
        const length = [...segment].length
        at += length
        return read.slice(at - length, at).join('’')
      })
    })
    .join(' ')
}

const hanIn = (zh: string) => [...zh].filter((c) => /\p{Script=Han}/u.test(c))

const syllablesIn = (reading: string) =>
  reading
    .split(/\s+/)
    .filter((word) => !/^[A-Z]*\d+$|^[A-Z]$/.test(word))
    .flatMap((word) => syllablesOf(word) ?? [])

/** Returns what speaks against `reading` as the pinyin of `zh` whatever its characters are read: a syllable too many or too few. */
export function miscount(zh: string, reading: string): string | undefined {
  const [characters, read] = [hanIn(zh), syllablesIn(reading)]
  return read.length === characters.length ? undefined : `has ${read.length} syllables for the ${characters.length} characters of ${zh}`
}

/** Returns what speaks against `reading` as the pinyin of `zh`: a syllable too many or too few, or one that its character never has. */
export function misreading(zh: string, reading: string): string | undefined {
  const [characters, read] = [hanIn(zh), syllablesIn(reading)]
  const wrong = characters.findIndex((c, i) => {
    const known = pinyin(c, {type: 'array', multiple: true}).flatMap((one) => syllablesOf(one) ?? [])
    // A neutral tone is no other reading, and 一 and 不 change theirs in speech.
    return !known.some(
      ({letters: text, tone}) => text === read[i]?.letters && (tone === read[i]?.tone || read[i]?.tone === 0 || /[一不]/.test(c)),
    )
  })
  return (
    miscount(zh, reading) ??
    (wrong < 0 ? undefined : `reads ${characters[wrong]} as ${read[wrong]?.letters}${read[wrong]?.tone || ''}, which no dictionary gives`)
  )
}
