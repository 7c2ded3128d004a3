import {expect, test} from 'vitest'
import {escaped} from '../../../handbooks/input/escape.ts'

test('what has a meaning in markup is written by its number, and nothing else', () => {
  expect(escaped(`<a href="x">&amp; '村'</a>`)).toBe(`&#60;a href=&#34;x&#34;&#62;&#38;amp; '村'&#60;/a&#62;`)
})

test('what XML cannot hold is shown as a character that is missing', () => {
  expect(escaped('a\0b\u0008\u001f\ufffe\uffff\ud800\udc00\udc00')).toBe('a\ufffdb\ufffd\ufffd\ufffd\ufffd\ud800\udc00\ufffd')
  expect(escaped('\t\n\r\u0085\ufffd𠮷')).toBe('\t\n\r\u0085\ufffd𠮷')
})
