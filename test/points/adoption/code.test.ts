import {expect, test} from 'vitest'
import {readCode} from '../../../points/adoption/code.ts'

test.each([
  ['510129001002', '510129001002'],
  [' 510129001002', '510129001002'],
  ["'510129001002", '510129001002'],
  ['510,129,001,002', '510129001002'],
  ['510129001002.0', '510129001002'],
  ['5.10129001002E+11', '510129001002'],
  ['5.10129001002e11', '510129001002'],
])('%s is %s', (cell, digits) => {
  expect(readCode(cell)).toEqual({digits})
})

test('a code whose last digits a spreadsheet threw away is refused, with what to do', () => {
  expect(readCode('5.10129E+11')).toEqual({
    fault:
      '"5.10129E+11" is a code that a spreadsheet turned into a number, and its last digits are gone; format the column as text in the file that still has them, copy them in, and save it again',
  })
  expect(readCode('5.1012900100E+11')).toHaveProperty('fault')
})

test('anything else is no code', () => {
  expect(readCode('无')).toEqual({fault: '"无" is no code; write its digits alone'})
  expect(readCode('5.101290010021E+11')).toEqual({fault: '"5.101290010021E+11" is no code; write its digits alone'})
})
