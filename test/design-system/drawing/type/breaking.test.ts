import fc from 'fast-check'
import {expect, test} from 'vitest'
import {breakLines, runsOf} from '../../../../design-system/drawing/type/breaking.ts'

// One seed for everybody, so that a failure on one machine is a failure on all.
fc.configureGlobal({seed: 20261125})

const atMost = (n: number) => (line: string) => [...line].length <= n

test('no line begins with a closing mark and none ends with an opening one', () => {
  const pieces = fc.constantFrom('村', '站', '，', '。', '（', '）', '《', '》', '“', '”', '：', 'A4', ' ', 'sign ')
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 60}), fc.integer({min: 14, max: 24}), (all, most) => {
      // A word with the marks that cling to it, up to three on each side, fits on a line; what is longer than a line has nowhere to break.
      const words = `村${all.join('')}`.replace(/([，。（）《》“”：]{3})[，。（）《》“”：]+/gu, '$1').replace(/[（《“\s]+$/u, '')
      for (const [i, line] of breakLines(words, atMost(most)).entries()) {
        if (i > 0) expect(line).not.toMatch(/^[，。：）》]/u)
        expect(line).not.toMatch(/[（《]$/u)
      }
    }),
    {numRuns: 2000},
  )
})

test('breaking loses nothing but blanks', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom('村', '，', '（', 'a', '7', ' '), maxLength: 80}),
      fc.integer({min: 2, max: 30}),
      (words, most) => {
        expect(breakLines(words, atMost(most)).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
      },
    ),
  )
})

test('Chinese breaks between characters, other words at blanks, and a number keeps its unit', () => {
  expect(breakLines('底边距地面不小于，二千五百', atMost(8))).toEqual(['底边距地面不小', '于，二千五百'])
  expect(breakLines('Hang the sign at 2500 mm or more', atMost(19))).toEqual(['Hang the sign at', '2500 mm or more'])
  expect(breakLines('e3b0c44298fc1c149afbf4c8', atMost(10))).toEqual(['e3b0c44298', 'fc1c149afb', 'f4c8'])
})

test('quotation marks are full-width beside Chinese and Latin beside Latin', () => {
  expect(runsOf('写“收”').map(({type}) => type)).toEqual(['chinese', 'opening', 'chinese', 'closing'])
  expect(runsOf('say “come in”')).toEqual([{type: 'other', text: 'say “come in”'}])
})
