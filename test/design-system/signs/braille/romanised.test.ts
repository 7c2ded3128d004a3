import {expect, test} from 'vitest'
import {namesInLatin, polyphonesIn, properNameIn} from '../../../../design-system/signs/braille/romanised.ts'

test.each([
  ['战旗村便民服务站', '战旗'],
  ['战旗村', '战旗'],
  ['郫都区唐昌镇战旗村便民服务站', '战旗'],
  ['郫筒街道奎星楼社区便民服务站', '奎星楼'],
  ['新市村便民服务站', '新市'],
  ['李村', '李'],
  ['唐昌镇', '唐昌'],
  ['综合窗口', undefined],
  ['村史馆', undefined],
  ['便民服务站', undefined],
])('the proper name in %s is %s', (zh, name) => {
  expect(properNameIn(zh)).toBe(name)
})

test.each([
  ['战旗', ['Zhanqi']],
  ['西安', ['Xi’an']],
  ['什邡', ['Shenfang', 'Shifang']],
  ['吕家', ['Lüjia', 'Lüjie']],
  ['天骄西路', ['Tianjiaoxilu', 'Tianjiaoxi', 'Tianjiao']],
  ['李', ['Licun', 'Li']],
])('%s is written %s in Latin letters', (name, ways) => {
  expect(namesInLatin(name)).toEqual(ways)
})

test('a character is told apart by its readings, tones aside', () => {
  expect(polyphonesIn('什邡好')).toEqual([{character: '什', readings: ['shen', 'shi']}])
})

test('a name is written out in up to 512 ways, and longer ones by as much as that allows', () => {
  const nine = namesInLatin('什'.repeat(9))
  expect(nine).toHaveLength(512 + 256 + 128 + 64 + 32 + 16 + 8 + 4)
  expect(namesInLatin('什'.repeat(10))).toEqual(nine)
})
