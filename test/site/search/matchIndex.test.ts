import {expect, test} from 'vitest'
import {foldTable, indexOf, item, readings} from './smallIndex.ts'

const only = (...given: Parameters<typeof item>) => indexOf(item(...given)).items[0]

test('an item keeps its words folded, its title first', () => {
  const clause = item('clause', '標識 Sign', {code: 'HW-SIGN-010', names: ['Signs', '招牌'], text: '戰旗\nWi-Fi', also: '軟體 Soft'})
  expect(indexOf(clause)).toEqual({
    items: [
      {
        item: clause,
        kind: 7,
        code: 'hwsign10',
        names: ['标识 sign', 'signs', '招牌'],
        spelled: [
          ['标', '识', ' ', 's', 'i', 'g', 'n'],
          ['招', '牌'],
        ],
        text: '战旗 wi-fi',
        also: '軟體 soft wifi',
      },
    ],
    readings: new Map<string, readonly string[]>([
      ...[...'战站展'].map((c) => [c, ['zhan']] as const),
      ...[...'旗棋起'].map((c) => [c, ['qi']] as const),
      ['村', ['cun']],
      ['银', ['yin']],
      ['行', ['hang', 'xing']],
      ['标', ['biao']],
      ['识', ['zhi', 'shi']],
      ['纸', ['zhi']],
      ['岗', ['gang']],
    ]),
    data: {items: [clause], readings, fold: foldTable},
    vocabulary: undefined,
  })
})

test('an item without more than a title has nothing else to find', () => {
  expect(only('term', 'Desk')).toMatchObject({kind: 2, code: '', names: ['desk'], spelled: [], text: '', also: ''})
})

test('a place is spelled with and without what it is', () => {
  expect(only('place', '战旗村', {names: ['新村社区', '村口']})?.spelled.map((name) => name.join(''))).toEqual([
    '战旗村',
    '新村社区',
    '村口',
    '战旗',
    '新村',
    '村口',
  ])
  expect(only('term', '战旗村')?.spelled.map((name) => name.join(''))).toEqual(['战旗村'])
})

test('a standard is not spelled: its title is no name', () => {
  expect(only('standard', '标识')?.spelled).toEqual([])
})

test('words with hyphens are found without them too, each once', () => {
  expect(only('page', 'Wi-Fi', {text: 'wi-fi and face-to-face x- -y', also: 'net'})?.also).toBe('net wifi facetoface')
  expect(only('page', 'Wi-Fi', {names: ['lan']})?.also).toBe(' wifi')
})
