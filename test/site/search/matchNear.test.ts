import {describe, expect, test} from 'vitest'
import {editPattern, gapPattern, soundPattern, vocabularyPattern, withinOneEdit} from '../../../site/search/matchNear.ts'
import {readingsByCharacter} from '../../../site/search/matchPinyin.ts'
import {readings} from './smallIndex.ts'

describe('one edit', () => {
  test.each([
    ['nothing is changed', 'zhanqi', 'zhanqi', true],
    ['a letter is changed', 'zhanqi', 'zhanki', true],
    ['the first letter is changed', 'zhanqi', 'chanqi', true],
    ['the last letter is changed', 'zhanqi', 'zhanqu', true],
    ['neighbours are changed round', 'zhanqi', 'zhnaqi', true],
    ['the last two are changed round', 'zhanqi', 'zhaniq', true],
    ['a letter is left out', 'zhanqi', 'zanqi', true],
    ['a letter is put in at the end', 'zhanqi', 'zhanqii', true],
    ['two letters are changed', 'zhanqi', 'zhenki', false],
    ['neighbours are changed round and more is changed', 'zhanqi', 'zhnaki', false],
    ['only one of two neighbours is the other', 'abcd', 'acxd', false],
    ['only the other of two neighbours is the one', 'abcd', 'axbd', false],
    ['two letters are put in', 'zhanqi', 'zhanqiab', false],
    ['halves are changed round', 'zhanqi', 'qizhan', false],
    ['there is one letter and none', 'a', '', true],
    ['there are two letters and none', 'ab', '', false],
    ['there are two letters and another', 'ab', 'c', false],
  ])('%s: %s, %s, %s', (_, a, b, within) => {
    expect(withinOneEdit(a, b)).toBe(within)
    expect(withinOneEdit(b, a)).toBe(within)
  })
})

describe('what sounds alike', () => {
  const sound = (word: string) => soundPattern(word, readingsByCharacter(readings), readings)

  test('has the same syllables by any reading', () => {
    expect(sound('战旗')).toEqual(/[战站展][旗棋起]/u)
    expect(sound('银行')).toEqual(/[银][行行]/u)
    expect(sound('标识')).toEqual(/[标][识纸识]/u)
  })

  test('keeps what has no reading', () => {
    expect(sound('A.岗')).toEqual(/A\.[岗]/u)
    expect(sound('龘岗')).toEqual(/龘[岗]/u)
  })

  test('keeps a character whose syllable is in no list', () => {
    expect(soundPattern('战旗', new Map([['战', ['zhan']]]), {})).toEqual(/战旗/u)
  })

  test('is looked for by two characters or more, one of them Chinese', () => {
    expect(sound('岗')).toBeUndefined()
    expect(sound('desk')).toBeUndefined()
  })
})

describe('one Chinese character away', () => {
  test('is one changed, one put in, or two changed round; of three characters none is left out', () => {
    expect(editPattern('战旗村')).toEqual(
      new RegExp(
        [
          '\\p{Script=Han}旗村',
          '旗战村',
          '战\\p{Script=Han}村',
          '战\\p{Script=Han}旗村',
          '战村旗',
          '战旗\\p{Script=Han}',
          '战旗\\p{Script=Han}村',
        ].join('|'),
        'u',
      ),
    )
  })

  test('is also one left out, of four characters or more', () => {
    const pattern = editPattern('战旗.村')
    expect(pattern?.source.split('|')).toHaveLength(4 + 3 + 3 + 4)
    expect(pattern?.exec('旗.村')?.[0]).toBe('旗.村')
    expect(pattern?.exec('战旗.')?.[0]).toBe('战旗.')
    expect(pattern?.exec('战旗x')).toBeNull()
  })

  test('is not looked for by two characters or by Latin words', () => {
    expect(editPattern('战旗')).toBeUndefined()
    expect(editPattern('desk')).toBeUndefined()
  })
})

describe('something left out between characters', () => {
  test.each([
    ['岗', undefined],
    ['网速', /网\p{L}{0,3}速/u],
    ['一二三四五六', /一\p{L}{0,3}二\p{L}{0,3}三\p{L}{0,3}四\p{L}{0,3}五\p{L}{0,3}六/u],
    ['一二三四五六七', undefined],
    ['wifi', undefined],
    ['网+', /网\p{L}{0,3}\+/u],
    ['网-速', /网\p{L}{0,3}-\p{L}{0,3}速/u],
  ])('is looked for by two to six: %s', (word, pattern) => {
    expect(gapPattern(word)).toEqual(pattern)
  })
})

describe('one letter away', () => {
  const known = new Set(['desk', 'disk', 'door', 'do', 'can', "o'er"])

  test.each([
    ['desc', /\b(?:desk)\b/u],
    ['dsk', /\b(?:desk|disk)\b/u],
    ['doo', /\b(?:door)\b/u],
    ['can', /\b(?:can)\b/u],
    ['oer', /\b(?:o'er)\b/u],
    ['d', undefined],
    ['ca', undefined],
    ['chair', undefined],
    ['desk2', undefined],
    ['2desk', undefined],
    ['战旗村', undefined],
  ])('of words that are known: %s', (word, pattern) => {
    expect(vocabularyPattern(word, known)).toEqual(pattern)
  })

  test('is looked for with its hyphens', () => {
    expect(vocabularyPattern('well-kepp', new Set(['well-kept', 'desk']))).toEqual(/\b(?:well-kept)\b/u)
  })
})
