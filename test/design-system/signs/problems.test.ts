import {expect, test} from 'vitest'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {drawSign, readSignSpec} from '../../../design-system/signs/sign.ts'
import {InputError, type Problem} from '../../../handbooks/input/problem.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {fonts} from '../../support/fonts.ts'

/** Returns what is wrong with a sign that was read. */
function problemsOf(spec: object): readonly Problem[] {
  try {
    drawSign(readSignSpec('sign', JSON.stringify(spec)), fonts, cunbiao)
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

const fascia = examples['fascia-zhanqi']

test.each([
  [
    'words too long',
    {...fascia, widthMm: 800, hanziHeightMm: 200},
    'text.zh',
    /^“战旗村.*”长出[\d.]+ mm：压窄到\d+%还要[\d.]+ mm，只有[\d.]+ mm；加宽牌面/,
  ],
  ['a character of no font', {...fascia, text: {zh: '\u{2FFF0}村便民服务站'}}, 'text.zh', /^字库里没有“\u{2FFF0}”；/u],
  ['a sign too high', {...fascia, heightMm: 200, hanziHeightMm: 200}, 'heightMm', /^牌面高出[\d.]+ mm：要[\d.]+ mm，最多200 mm；/],
  ['a letter in a column', {...examples['plaque-zhanqi'], text: {zh: '战旗A村便民服务站'}}, 'text.zh', /^“A”不能排在竖列里，/],
  [
    'braille that is another word',
    {...examples['door-tactile'], braillePinyin: 'bàngōng shì A'},
    'braillePinyin',
    /读音或字数对不上；|不是拼音；/,
  ],
])('%s is told in Chinese too, with the same numbers', (_, spec, at, told) => {
  const [found] = problemsOf(spec).filter((problem) => problem.at === at)
  expect(found?.zh).toMatch(told)
  const numbers = (text = '') => text.match(/\d+(?:\.\d+)?(?= mm)/g)?.sort()
  expect(numbers(found?.zh)).toEqual(numbers(found?.message))
})
