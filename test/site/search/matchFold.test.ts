import {describe, expect, test} from 'vitest'
import {isChinese} from '../../../handbooks/language/locale.ts'
import {compact, fold, foldInPlace} from '../../../site/search/matchFold.ts'
import {foldTable} from './smallIndex.ts'

describe('what is typed', () => {
  test.each([
    ['small letters', 'WiFi', 'wifi'],
    ['single spaces', '  a \t b  ', 'a b'],
    ['half-width letters and figures', 'ＨＷ－０１', 'hw-01'],
    ['Simplified characters', '戰旗　標識', '战旗 标识'],
    ['letters without tone marks', 'biànmín', 'bianmin'],
    ['letters without two marks on one', 'ế', 'e'],
    ['v for ü', 'Lǜzhí', 'lvzhi'],
    ['v for ü in front of other letters', 'nüren', 'nvren'],
    ['v for ü with a further mark before its dots', 'ụ\u0308', 'v'],
    ['a straight apostrophe', 'Xi’an Xi’an', "xi'an xi'an"],
    ['foreign letters that need their marks', 'が', 'が'],
    ['what stands before a mark', 'A戰', 'a战'],
    ['what stands behind a mark', '戰A', '战a'],
  ])('is compared as %s', (_, text, folded) => {
    expect(fold(text, foldTable)).toBe(folded)
  })
})

describe('a text that is folded in place', () => {
  test.each([
    ['Desk 6\n戰旗', 'desk 6 战旗'],
    ['第６章', '第6章'],
    ['é ﬁ ㎡', 'e f m'],
    ['𝐀𠮷b', 'a 𠮷b'],
    ['一鿿戰', '一鿿战'],
  ])('keeps the place of every character: %s', (text, folded) => {
    expect(foldInPlace(text, foldTable)).toBe(folded)
    expect(folded).toHaveLength(text.length)
  })
})

describe('a code', () => {
  test.each([
    ['hw-sign-010', 'hwsign10'],
    ['hw sign 007', 'hwsign7'],
    ['hw-sign-100', 'hwsign100'],
    ['hw-sign-0', 'hwsign0'],
    ['hw-sign-0x', 'hwsign0x'],
    ['gb/t 31521-2015', 'gbt315212015'],
    ['2005', '2005'],
    ['第六章。', '第六章'],
  ])('%s is compared as %s', (code, compacted) => {
    expect(compact(code)).toBe(compacted)
  })
})

test.each([
  ['标识', true],
  ['AB岗', true],
  ['desk', false],
  ['', false],
])('whether %s is Chinese: %s', (text, chinese) => {
  expect(isChinese(text)).toBe(chinese)
})
