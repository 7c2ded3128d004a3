import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {breakLines, mayBreak, runsOf} from '../../../../design-system/drawing/type/breaking.ts'

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

const starts = [...'，。、；：！？）》〉」』】〕”’…—–～·／)]%％‰℃°']
const ends = [...'（《〈「『【〔“‘／([']

describe.each(['characters', 'words'] as const)('between %s', (between) => {
  const broken = (words: string, most: number) => breakLines(words, atMost(most), {between})

  test.each(starts)('no line begins with %s', (mark) => {
    for (let most = 3; most < 8; most++)
      for (const line of broken(`村民${mark}服务${mark}站`, most)) expect(line.startsWith(mark)).toBe(false)
  })

  test.each(ends)('no line ends with %s', (mark) => {
    for (let most = 3; most < 8; most++)
      for (const line of broken(`村民${mark}服务${mark}站点`, most)) expect(line.endsWith(mark)).toBe(false)
  })

  test.each(['mm', 'cm', 'km', 'm', 'm²', 'm³', 'kg', '°C', 'lx'])('a number keeps its %s, before any mark', (unit) => {
    for (let most = 8; most < 24; most++)
      for (const said of [`at least 25 ${unit}.`, `高度25 ${unit}，`, `(25 ${unit})`])
        expect(broken(said, most).some((line) => line.includes(`25 ${unit}`))).toBe(true)
  })

  test('what only begins like a unit is a word of its own', () => {
    expect(broken('in room 12 meet us', 10)).toEqual(['in room 12', 'meet us'])
  })

  test('paragraphs stay apart, and blanks at either end of a line go', () => {
    expect(broken('one\n\ntwo three ', 5)).toEqual(['one', '', 'two', 'three'])
    expect(broken('', 5)).toEqual([''])
  })
})

test('a word that is longer than a line breaks on a paper and stays whole on a sign', () => {
  expect(breakLines('见 e3b0c44298fc', atMost(6), {between: 'characters'})).toEqual(['见 e3b0', 'c44298', 'fc'])
  expect(breakLines('见 e3b0c44298fc', atMost(6), {between: 'words'})).toEqual(['见', 'e3b0c44298fc'])
})

test('on a sign a number keeps what it counts, and words stay whole', () => {
  expect(breakLines('二十个工作日', atMost(4), {between: 'characters'})).toEqual(['二十个工', '作日'])
  expect(breakLines('满20个工作日', atMost(3), {between: 'words'})).toEqual(['满', '20个', '工作日'])
})

test('a tidy line does not end with the start of a clause, if it has more than that', () => {
  const broken = (words: string, most: number, tidy: boolean) => breakLines(words, atMost(most), {between: 'words', tidy})
  expect(broken('办不好，我们先打电话', 6, false)).toEqual(['办不好，我们', '先打电话'])
  expect(broken('办不好，我们先打电话', 6, true)).toEqual(['办不好，', '我们先打电话'])
  expect(broken('办好，综合窗口办理', 7, true)).toEqual(broken('办好，综合窗口办理', 7, false))
})

test('where two pieces may part is told by the marks that meet', () => {
  expect(mayBreak('村', '站')).toBe(true)
  expect(mayBreak('村', '，')).toBe(false)
  expect(mayBreak('村（', '站')).toBe(false)
  expect(mayBreak('村（ ', '站')).toBe(false)
  expect(mayBreak('', '站')).toBe(true)
})
