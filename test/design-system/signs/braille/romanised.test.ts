import '../../../../design-system/signs/braille/bundled.ts'
import {expect, test} from 'vitest'
import {namesInLatin, placeInLatin, polyphonesIn, properNameIn} from '../../../../design-system/signs/braille/romanised.ts'

test.each([
  ['战旗村便民服务站', '战旗'],
  ['战旗村', '战旗'],
  ['郫都区唐昌镇战旗村便民服务站', '战旗'],
  ['郫筒街道奎星楼社区便民服务站', '奎星楼'],
  ['新市村便民服务站', '新市'],
  ['县前街社区', '县前街'],
  ['镇江路社区', '镇江路'],
  ['沙市东路社区', '东路'],
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

test.each([
  ['战旗村', ['Zhanqi']],
  ['什邡市战旗村', ['Zhanqi', 'Shenfangshizhanqi', 'Shifangshizhanqi', 'Shenfangshizhan', 'Shifangshizhan', 'Shenfangshi', 'Shifangshi']],
  ['县前街社区', ['Xianqianjie', 'Xuanqianjie', 'Xianqian', 'Xuanqian']],
  ['沙市东路社区', ['Donglu', 'Shashidonglu', 'Shashidong', 'Shashi']],
  ['第一村', ['Diyi', '1']],
  ['二村', ['Ercun', 'Er', '2']],
  ['十村', ['Shicun', 'Shi', '10']],
  ['十二村', ['Shi’er', '12']],
  ['二十村', ['Ershi', '20']],
  ['九十九村', ['Jiushijiu', 'Jiushi', '99']],
  ['五一村', ['Wuyi']],
  ['村史馆', []],
])('the place in %s may be written %s', (zh, ways) => {
  expect(placeInLatin(zh)).toEqual(ways)
})

test('a character is told apart by its readings, tones aside', () => {
  expect(polyphonesIn('什邡好')).toEqual([{character: '什', readings: ['shen', 'shi']}])
})

test('a name is written out in up to 512 ways, and longer ones by as much as that allows', () => {
  const nine = namesInLatin('什'.repeat(9))
  expect(nine).toHaveLength(512 + 256 + 128 + 64 + 32 + 16 + 8 + 4)
  expect(namesInLatin('什'.repeat(10))).toEqual(nine)
})
