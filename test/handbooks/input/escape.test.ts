import {expect, test} from 'vitest'
import {escaped} from '../../../handbooks/input/escape.ts'

test('what has a meaning in markup is written by its number, and nothing else', () => {
  expect(escaped(`<a href="x">&amp; '村'</a>`)).toBe(`&#60;a href=&#34;x&#34;&#62;&#38;amp; '村'&#60;/a&#62;`)
})
