import fc from 'fast-check'
import {expect, test} from 'vitest'
import {inert} from '../../../handbooks/input/inert.ts'

test('what would move a terminal is shown as its code; lines, tabs and words stay', () => {
  expect(inert('a\u001b[31m\r\nb\tc\n战旗')).toBe('a\\u001b[31m\r\nb\tc\n战旗')
  expect(inert('a\rb')).toBe('a\\u000db')
  expect(inert('\0\u007f\u009b\u202e\u200b\ufeff\u2028\ud800\u{e0001}')).toBe(
    '\\u0000\\u007f\\u009b\\u202e\\u200b\\ufeff\\u2028\\ud800\\udb40\\udc01',
  )
})

test('JSON is JSON still, and of the same value', () => {
  fc.assert(
    fc.property(fc.json({stringUnit: 'binary'}), (json) => {
      expect(JSON.parse(inert(json))).toEqual(JSON.parse(json))
    }),
    {numRuns: 500},
  )
})
