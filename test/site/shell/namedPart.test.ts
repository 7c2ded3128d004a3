import {expect, test} from 'vitest'
import {namedPart} from '../../../site/shell/namedPart.ts'

test('an address names a part of its page; one that is written wrongly names what it says, and ends no script', () => {
  expect(namedPart('#HW-ACC-009')).toBe('HW-ACC-009')
  expect(namedPart('#%E6%9C%AF%E8%AF%AD')).toBe('术语')
  expect(namedPart('#%E0%A4%A')).toBe('%E0%A4%A')
  expect(namedPart('#%')).toBe('%')
  expect(namedPart('')).toBe('')
})
