import '../../../../design-system/signs/braille/bundled.ts'
import {expect, test} from 'vitest'
import {misreading, readingOf, syllablesOf, toBraille} from '../../../../design-system/signs/braille/braille.ts'
import {loadGlossary} from '../../../../handbooks/register/register.ts'
import {run} from '../../../support/programs.ts'
import {proofWith} from '../../../support/proofWith.ts'

const cells = (words: string) => {
  const made = toBraille(words)
  return 'cells' in made ? made.cells : `not pinyin: ${made.notPinyin}`
}

/** Rooms, windows and facilities of a service point, each with the pinyin in which its words are divided. */
const rooms: readonly (readonly [zh: string, pinyin: string])[] = [
  ...loadGlossary()
    .filter(({signText}) => signText)
    .map(({zh, pinyin}) => [zh, pinyin] as const)
    // liblouis leaves out the tone of 在, by a shorthand that signs do without.
    .filter(([zh]) => /^\p{Script=Han}+$/u.test(zh) && !zh.includes('在'))
    .slice(0, 40),
]

/** Returns what liblouis writes for each line by its table of Current Chinese Braille with every tone. */
const louis = (command: readonly string[], lines: readonly string[]): string[] =>
  run([...command, '--forward', 'unicode.dis,zhcn-g1.ctb'], `${lines.join('\n')}\n`)
    .trimEnd()
    .split('\n')

proofWith('liblouis', 'liblouis writes the same cells for forty names of rooms, divided into words or not', (command) => {
  expect(rooms).toHaveLength(40)
  const theirs = louis(
    command,
    rooms.map(([zh]) => zh),
  )
  const bare = (line = '') => line.replaceAll('\u2800', '')
  expect(rooms.map(([zh, pinyin]) => `${zh} ${bare(cells(pinyin))}`)).toEqual(rooms.map(([zh], i) => `${zh} ${bare(theirs[i])}`))
})

proofWith('liblouis', 'liblouis writes the same numbers and capitals', (command) => {
  expect(['A12', '305', 'B'].map(cells)).toEqual(louis(command, ['A12', '305', 'B']))
})

test('divides pinyin into syllables as it is spelt', () => {
  const of = (word: string) => syllablesOf(word)?.map(({letters, tone}) => `${letters}${tone}`)
  expect(of('wèishēngjiān')).toEqual(['wei4', 'sheng1', 'jian1'])
  expect(of('dàng’ànshì')).toEqual(['dang4', 'an4', 'shi4'])
  expect(of('xīngānxiàn')).toEqual(['xin1', 'gan1', 'xian4'])
  expect(of("Xī'ān")).toEqual(['xi1', 'an1'])
  expect(of('nǚ')).toEqual(['nü3'])
  expect(of('értóng')).toEqual(['er2', 'tong2'])
  expect(of('xiūxi')).toEqual(['xiu1', 'xi0'])
  expect(of('Toilets')).toBeUndefined()
  expect(of('fúwùzhànx')).toBeUndefined()
})

test('writes every tone, and no vowel where there is none to hear', () => {
  expect(cells('wèishēngjiān')).toBe('⠺⠆⠱⠼⠁⠛⠩⠁')
  expect(cells('huìyì shì')).toBe('⠓⠺⠆⠊⠆⠀⠱⠆')
})

test('names the word that is no pinyin', () => expect(cells('wèishēng room')).toBe('not pinyin: room'))

test('reads Chinese by the dictionary, and the dictionary by its neighbours', () => {
  expect(readingOf('调解室')).toContain('tiáo')
  expect(readingOf('A12调解室')).toMatch(/^A12 tiáo/)
})

test('finds pinyin that does not belong to the words', () => {
  expect(misreading('调解室', 'tiáojiě shì')).toBeUndefined()
  expect(misreading('休息', 'xiūxi')).toBeUndefined()
  expect(misreading('会议室', 'tiáojiě shì')).toBe('reads 会 as tiao2, which no dictionary gives')
  expect(misreading('会议室', 'huìyì')).toBe('has 2 syllables for the 3 characters of 会议室')
})
