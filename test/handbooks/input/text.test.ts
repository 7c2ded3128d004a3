import {describe, expect, test} from 'vitest'
import {budgets} from '../../../handbooks/input/budget.ts'
import {measureFault, normal, normalTexts, unfitIn} from '../../../handbooks/input/text.ts'

describe('a text is refused for a character', () => {
  test.each([
    ['a\0', 'holds U+0000, a control character, as character 2; delete it'],
    ['\u001b[31m', 'holds U+001B, a control character, as character 1; delete it'],
    ['\u009b', 'holds U+009B, a control character, as character 1; delete it'],
    ['村\u200b', 'holds U+200B, which nobody sees, as character 2; delete it'],
    ['\ufeff村', 'holds U+FEFF, which nobody sees, as character 1; delete it'],
    ['\u00ad', 'holds U+00AD, which nobody sees, as character 1; delete it'],
    ['\u3164', 'holds U+3164, which nobody sees, as character 1; delete it'],
    ['\u2800', 'holds U+2800, which nobody sees, as character 1; delete it'],
    ['𠮷\u202e', 'holds U+202E, which turns the direction of writing, as character 2; delete it'],
    ['\u2028', 'holds U+2028, a line separator, as character 1; break the line with the Enter key, or delete it'],
    ['\ud842', 'holds U+D842, half of a character, as character 1; type the character anew'],
    ['\ue000', 'holds U+E000, which means something in one font only, as character 1; type the character by its code in Unicode'],
    ['\ufffe', 'holds U+FFFE, which is no character, as character 1; delete it'],
    ['\u{10ffff}', 'holds U+10FFFF, which is no character, as character 1; delete it'],
    ['A\ufe00', 'holds U+FE00, which nobody sees, as character 2; delete it'],
  ])('%j', (text, fault) => {
    expect(unfitIn(text)).toEqual({found: fault.split(/[ ,]/)[1], message: fault})
  })

  test('and for more marks on a letter than are set', () => {
    expect(unfitIn(`x${'\u0305'.repeat(budgets.marks)}`)).toBeUndefined()
    expect(unfitIn(`x${'\u0305'.repeat(budgets.marks + 1)}`)?.message).toBe(
      `has ${budgets.marks + 1} marks on one letter, from U+0305 on, and at most 5 are set; delete the others`,
    )
  })

  test('but not for those of the languages of the books, blanks and line breaks', () => {
    for (const text of ['战旗村 Zhànqí', 'n̄g ê̄', 'ꆈꌠꁱꂷ', 'བསྒྲུབས་', '㐂𠮷', '葛\u{e0100}', '\u3000\u00a0 \t\n', '（“…”）', ''])
      expect(unfitIn(text)).toBeUndefined()
  })
})

test('letters are kept composed, and lines ended in one way', () => {
  expect(normal('Zha\u0300nqi\u0301\r\na\rb\n')).toBe('Zhànqí\na\nb\n')
})

test('a text has a measure, and blanks alone are none', () => {
  expect(['', ' \u3000\n', 'ab', 'abc', 'a\nb'].map((text) => measureFault(text, {most: 2}))).toEqual([
    'is empty; write something, or remove the field',
    'is empty; write something, or remove the field',
    undefined,
    'has 3 characters, and at most 2 have room; shorten it',
    'has 3 characters, and at most 2 have room; shorten it',
  ])
  expect(measureFault('a\nb', {most: 3})).toBe('has more than one line; write one')
  expect(measureFault('a\nb', {most: 3, lines: 'any'})).toBeUndefined()
})

test('every text of a value is judged, names of fields too, with its path', () => {
  const {value, faults} = normalTexts({a: ['e\u0301', 1, null, true, '\0'], '\u200b': {b: 'c\r\n'}})
  expect(value).toEqual({a: ['é', 1, null, true, '\0'], '\u200b': {b: 'c\n'}})
  expect(faults).toEqual([
    {path: ['a', '4'], found: 'U+0000', message: 'holds U+0000, a control character, as character 1; delete it'},
    {path: ['\u200b'], found: 'U+200B', message: 'holds U+200B, which nobody sees, as character 1; delete it'},
  ])
})
