import {expect, test} from 'vitest'
import {isIdentity} from '../../../handbooks/input/identityNumber.ts'
import {isCard, privateNumbersIn} from '../../../points/proceedings/privateNumbers.ts'

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
  ['a mobile as it is spelt out', '幺三八一二三四五六七八', 'mobile'],
  ['a mobile in formal digits', '壹叁捌壹贰叁肆伍陆柒捌', 'mobile'],
  ['a mobile in formal digits of Traditional characters', '壹參捌壹貳參肆伍陸柒捌', 'mobile'],
  ['a mobile parted by slashes', '138/1234/5678', 'mobile'],
  ['a mobile parted by stars', '138*1234*5678', 'mobile'],
  ['a mobile parted by the comma of a list', '138、1234、5678', 'mobile'],
  ['a mobile parted by dots in the middle', '138·1234·5678', 'mobile'],
  ['a mobile parted digit by digit', '1、3、8、1、2、3、4、5、6、7、8', 'mobile'],
  ['a mobile spelt out and parted', '幺/三/八/一/二/三/四/五/六/七/八', 'mobile'],
  ['a mobile behind 86 and a slash', '86/138/1234/5678', 'mobile'],
  ['an identity number parted by slashes', '110105/19491231/002X', 'identity'],
  ['an identity number parted by stars and the comma of a list', '110105*1949、1231*002X', 'identity'],
  ['an identity number in formal digits', '壹壹零壹零伍壹玖肆玖壹贰叁壹零零贰X', 'identity'],
  ['a card parted by slashes', '6222/0212/3456/7890/128', 'bank'],
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
  ['clauses by their numbers', '第1、3、5、8、9、10、11、12条'],
  ['steps by their numbers', '一、三、五、六、七、八、九、十、十一'],
  ['a number and a day', '155/20261201'],
  ['days with slashes', '2026/12/01、2026/12/31'],
  ['hours', '13:30/14:00、15:30/17:00'],
  ['sizes', '1380*1234*56、1500*800'],
  ['a sum in formal digits', '人民币壹仟叁佰捌拾元整'],
  ['two lines of offices behind a slash', '电话028-87654321/87654322'],
  ['two lines of offices behind the comma of a list', '监督电话：0838-8765432、0838-8765433'],
  ['a code of a place behind a slash', '510117/104201'],
  ['a mobile masked with three stars, which leaves too few digits', '138***45678'],
  ['standards', 'GB/T 39554.1-2020、GB/T 15834-2011'],
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

test('where numbers of records are expected, one with a day of this decade passes; where nothing is, a wrong check digit does not', () => {
  const of = (text: string, expected: 'none' | 'records' | 'nothing') => privateNumbersIn(text, {expected}).length
  // The check digit of the first is right by chance.
  const [right, wrong] = ['510117202609120001', '510117202609120002']
  expect([of(right, 'none'), of(right, 'records'), of(right, 'nothing')]).toEqual([1, 0, 1])
  expect([of(wrong, 'none'), of(wrong, 'records'), of(wrong, 'nothing')]).toEqual([0, 0, 1])
  expect([of(identity, 'none'), of(identity, 'records'), of(identity, 'nothing')]).toEqual([1, 1, 1])
})
