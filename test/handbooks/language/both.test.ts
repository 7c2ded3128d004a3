import {describe, expect, test} from 'vitest'
import {bilingual, say} from '../../../handbooks/language/both.ts'
import {chineseIn, langOf, locales, otherThan} from '../../../handbooks/language/locale.ts'
import {listed, marks} from '../../../handbooks/language/punctuation.ts'
import {speak, writer} from '../../../handbooks/language/traditional.ts'

const words = bilingual({
  zh: {title: '站点', clauses: (n: number) => `${n}条`},
  en: {title: 'Points', clauses: (n) => `${n} clauses`},
})

describe('words in both languages', () => {
  test('are said in the language of the page: the two Chinese ones share theirs', () => {
    expect(locales.map((locale) => say(locale)(words).title)).toEqual(['站点', '站点', 'Points'])
    expect(locales.map((locale) => say(locale)(words).clauses(3))).toEqual(['3条', '3条', '3 clauses'])
  })

  test('fail to compile if English lacks a key, adds one, or takes something else', () => {
    // @ts-expect-error: the English title is missing.
    bilingual({zh: {title: '站点'}, en: {}})
    // @ts-expect-error: only English has a lead.
    bilingual({zh: {title: '站点'}, en: {title: 'Points', lead: 'All points'}})
    // @ts-expect-error: a text for a sentence to fill in.
    bilingual({zh: {clauses: (n: number) => `${n}条`}, en: {clauses: 'clauses'}})
    // @ts-expect-error: English wants a text where Chinese is given a number.
    bilingual({zh: {clauses: (n: number) => `${n}条`}, en: {clauses: (n: string) => `${n} clauses`}})
  })

  test('are spoken on paper in the characters of its language', () => {
    expect(locales.map((locale) => speak(locale)({zh: '示范点', en: 'Model point'}))).toEqual(['示范点', '示範點', 'Model point'])
    expect(locales.map((locale) => writer(locale)('Model point of 示范点'))).toEqual([
      'Model point of 示范点',
      'Model point of 示範點',
      'Model point of 示范点',
    ])
  })
})

test('a list within a sentence has the marks of its language', () => {
  expect(listed('zh-Hant', ['柜台', '座椅'])).toBe('柜台、座椅')
  expect(listed('en', ['counter', 'seats'])).toBe('counter, seats')
  expect(listed('en', [])).toBe('')
})

test('Chinese marks hold their blank, English ones have it beside them', () => {
  const {semicolon, colon, stop, blank, bracketed} = marks.zh
  expect([semicolon, colon, stop, blank, bracketed(3)]).toEqual(['；', '：', '。', '', '（3）'])
  expect([marks.en.semicolon, marks.en.colon, marks.en.stop, marks.en.blank, marks.en.bracketed(3)]).toEqual([
    '; ',
    ': ',
    '. ',
    ' ',
    ' (3)',
  ])
})

test('Chinese is marked as such in English alone, and there as Simplified', () => {
  expect(locales.map((locale) => langOf('川办发〔2013〕1号', locale))).toEqual([undefined, undefined, 'zh-Hans'])
  expect(langOf('GB 2894-2025', 'en')).toBeUndefined()
  expect(locales.map(chineseIn)).toEqual(['zh-Hans', 'zh-Hant', 'zh-Hans'])
  expect(locales.map(otherThan)).toEqual(['en', 'en', 'zh'])
})
