import {describe, expect, test} from 'vitest'
import {literalWord, nearWays} from '../../../site/search/matchWord.ts'
import {indexOf, item} from './smallIndex.ts'

describe('a word', () => {
  test('is looked for as it stands', () => {
    const word = literalWord('标识')
    expect(word).toMatchObject({text: '标识', near: false, number: undefined, code: '标识', latin: '', village: undefined})
    expect(word.find('窗口的标识和标识')).toEqual([3, 2])
    expect(word.find('标志')).toBeUndefined()
  })

  test('is a number, a code and pinyin where it can be', () => {
    expect(literalWord('6.3.1')).toMatchObject({number: '6.3.1', code: '631', latin: ''})
    expect(literalWord('hw-sign-010')).toMatchObject({number: undefined, code: 'hwsign10', latin: ''})
    expect(literalWord("xi' an")).toMatchObject({code: 'xian', latin: 'xian'})
    expect(literalWord('2an')).toMatchObject({latin: ''})
    expect(literalWord('an2')).toMatchObject({latin: ''})
  })

  test.each([
    ['战旗便民服务站', '战旗'],
    ['战旗服务站', '战旗'],
    ['战旗服务站旁', undefined],
    ['服务站', undefined],
    ['战旗', undefined],
    ['zhanqi public service station', 'zhanqi'],
    ['zhanqi public service point', 'zhanqi'],
    ['zhanqi service point', 'zhanqi'],
    ['zhanqi service points', undefined],
    ['zhanqi public service', undefined],
  ])('that is the name of a service point names its place: %s, %s', (word, village) => {
    expect(literalWord(word).village).toBe(village)
  })

  test.each([
    ['desks', 'one desk', [4, 4]],
    ['offices', 'an office', [3, 6]],
    ['boxes', 'a box', [2, 3]],
    ['dishes', 'a dish', [2, 4]],
    ['benches', 'a bench', [2, 5]],
    ['classes', 'a class', [2, 5]],
    ['surveys', 'a survey', [2, 6]],
    ['facilities', 'a facility', [2, 7]],
    ['facility', 'facilities', [0, 10]],
    ['village desks', 'village desk', [0, 12]],
    ["o'er-signs", "o'er-sign", [0, 9]],
    ['desks', 'desks and desk', [0, 5]],
    ['class', 'a clas', undefined],
    ['gas', 'a ga', undefined],
    ['2signs', '2sign', undefined],
    ['signs2', 'sign', undefined],
    ['sign2s', 'sign2', undefined],
    ['chests', 'a chest', [2, 5]],
    ['boxe', 'a box', undefined],
    ['esses', 'es', undefined],
    ['iesx', 'x', undefined],
    ['ends here', 'end here', undefined],
    ['desk', 'des', undefined],
    ['标识s', '标识', undefined],
  ] as const)('is found in the singular, and a facility in the plural: %s in %s', (word, text, place) => {
    expect(literalWord(word).find(text)).toEqual(place)
  })
})

describe('the ways of coming near', () => {
  const index = indexOf(item('term', 'Desk and door', {names: ['标识 chair'], text: 'go to window'}))
  const [sound, edit, gap] = nearWays.map((way) => (word: string) => way(word, index))

  test('are three', () => {
    expect(nearWays).toHaveLength(3)
  })

  test('are by sound', () => {
    const word = sound?.('战旗')
    expect(word).toMatchObject({text: '战旗', near: true})
    expect(word?.find('插站棋')).toEqual([1, 2])
    expect(word?.find('战车')).toBeUndefined()
  })

  test('are by a character', () => {
    expect(edit?.('战旗村').find('去战红旗村')).toEqual([1, 4])
    expect(edit?.('战旗村').near).toBe(true)
  })

  test.each([
    ['desc', 'at the desk', [7, 4]],
    ['dooor', 'a door', [2, 4]],
    ['chairr', 'chair', [0, 5]],
    ['windo', 'window', [0, 6]],
    ['goo', 'go', undefined],
    ['desc', 'at desks', undefined],
  ] as const)('are by a letter of a word that is known: %s in %s', (word, text, place) => {
    expect(edit?.(word).find(text)).toEqual(place)
  })

  test('are by what is left out', () => {
    expect(gap?.('网速').find('查网络速率')).toEqual([1, 3])
    expect(gap?.('网速').near).toBe(true)
  })

  test('look for what has no pattern as it is, near all the same', () => {
    for (const way of [sound, edit, gap]) {
      expect(way?.('岗').near).toBe(true)
      expect(way?.('岗').find('一岗')).toEqual([1, 1])
    }
  })

  test('gather the words that are known once', () => {
    const fresh = indexOf(item('term', 'Desk', {names: ['chair an', '标识'], text: 'desk-top 2'}))
    nearWays[1]?.('desc', fresh)
    expect(fresh.vocabulary).toEqual(new Set(['desk', 'chair', 'top']))
    const known = fresh.vocabulary
    nearWays[1]?.('desc', fresh)
    expect(fresh.vocabulary).toBe(known)
  })
})
