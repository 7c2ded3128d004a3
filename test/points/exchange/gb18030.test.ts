import fc from 'fast-check'
import {expect, test} from 'vitest'
import {toGb18030} from '../../../points/exchange/gb18030.ts'

const decoded = (bytes: Uint8Array) => new TextDecoder('gb18030', {fatal: true}).decode(bytes)

test.each([
  ['plain letters', 'a,1\r\n', [0x61, 0x2c, 0x31, 0x0d, 0x0a]],
  ['what GBK has too', '编号', [0xb1, 0xe0, 0xba, 0xc5]],
  ['the first code of four bytes', '\u0080', [0x81, 0x30, 0x81, 0x30]],
  ['the first and the last character beyond the first plane', '\u{10000}\u{10FFFF}', [0x90, 0x30, 0x81, 0x30, 0xe3, 0x32, 0x9a, 0x35]],
  ['half of a character', '\uD840', [0x3f]],
])('%s are written as the standard has them', (_, text, bytes) => {
  expect([...toGb18030(text)]).toEqual(bytes)
})

test('whatever is written is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(decoded(toGb18030(text))).toBe(text)
    }),
    {seed: 20261130, numRuns: 300},
  )
  expect(decoded(toGb18030('村标䶮𠮷é—“㐀'))).toBe('村标䶮𠮷é—“㐀')
})
