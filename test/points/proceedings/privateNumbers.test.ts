import {expect, test} from 'vitest'
import {isCard, isIdentity, privateNumbersIn} from '../../../points/proceedings/privateNumbers.ts'

const kinds = (text: string, list = false) => privateNumbersIn(text, {list}).map(({kind}) => kind)

// The example of GB 11643 itself, and a card of the network’s published test numbers.
const identity = '11010519491231002X'
const card = '6222021234567890128'

test.each([
  ['an identity number', `身份证${identity}`, 'identity'],
  ['its small x', identity.toLowerCase(), 'identity'],
  ['its groups by blanks', '110105 19491231 002X', 'identity'],
  ['its groups by hyphens and dots', '110105-1949.1231·002X', 'identity'],
  ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ', 'identity'],
  ['Chinese digits', '一一〇一〇五一九四九一二三一零零二X', 'identity'],
  ['an old number of 15 digits', '510124520312123', 'identity'],
  ['a mobile number', '联系13812345678', 'mobile'],
  ['a mobile behind +86', '+86 138-1234-5678', 'mobile'],
  ['a mobile behind a zero', '013812345678', 'mobile'],
  ['a mobile in full-width digits with blanks', '１３８　１２３４　５６７８', 'mobile'],
  ['a mobile beside another number', '12345 13812345678', 'mobile'],
  ['a mobile with a star behind it', '13812345678*', 'mobile'],
  ['a card', `卡号${card}`, 'bank'],
  ['a card in groups of four', '6222 0212 3456 7890 128', 'bank'],
  ['the line of a home', '住宅电话：028-87654321', 'home-line'],
  ['the line of a home with its code in brackets', '家里的电话(028) 8765 4321', 'home-line'],
])('%s is found', (_, text, kind) => {
  expect(kinds(text)).toEqual([kind])
})

test.each([
  ['an identity number with a wrong check digit, as a file number may be', '110105194912310021'],
  ['one of a month that is none', '11010519491331002X'],
  ['one of a province that is none', '99010519491231002X'],
  ['fifteen digits that hold no date', '510124521312123'],
  ['a code of a place', '510117104201'],
  ['ten digits, and twelve', '1381234567 138123456789'],
  ['a number that begins with 12', '12812345678'],
  ['a masked mobile', '138****5678'],
  ['a masked identity number', '1101**********002X'],
  ['sixteen digits whose check digit is wrong', '6222021234567891'],
  ['two dates', '2026-12-01 2026-12-31'],
  ['the fixed line of an office', '站点电话028-87654321'],
  ['two lines of offices and a hotline', '电话028-87654321 028-87654322，12345'],
  ['a 400 number', '400-123-4567'],
  ['sums', '每月100元，全年1200元，共计13,800,123,456元'],
])('%s passes', (_, text) => {
  expect(kinds(text)).toEqual([])
})

test('in a list a fixed line passes only behind words that call it an office’s', () => {
  expect(kinds('王某某 0838-8765432', true)).toEqual(['home-line'])
  expect(kinds('监督电话：0838-8765432', true)).toEqual([])
  expect(kinds('王某某 0838-8765432')).toEqual([])
})

test('what is found is told without its middle', () => {
  expect(privateNumbersIn(identity)).toEqual([{kind: 'identity', masked: '110*************2X'}])
})

test('every change of one digit makes the example of the standard no identity number', () => {
  const changed = [...identity.slice(0, 17)].map((digit, i) => `${identity.slice(0, i)}${(Number(digit) + 1) % 10}${identity.slice(i + 1)}`)
  expect(changed.filter(isIdentity)).toEqual([])
  expect(isIdentity(identity)).toBe(true)
})

test('every change of one digit makes a card no card', () => {
  const changed = [...card].map((digit, i) => `${card.slice(0, i)}${(Number(digit) + 1) % 10}${card.slice(i + 1)}`)
  expect(isCard(card)).toBe(true)
  expect(changed.filter(isCard)).toEqual([])
})

test('a text full of digits is judged in few steps', () => {
  expect(kinds('7 0-'.repeat(1000))).toEqual([])
})
