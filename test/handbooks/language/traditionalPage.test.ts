import {expect, test} from 'vitest'
import {toTraditionalPage} from '../../../handbooks/language/traditionalPage.ts'

test.each([
  ['text and the attributes that people read', '<p title="战旗村" class="战">战旗村</p>', '<p title="戰旗村" class="战">戰旗村</p>'],
  ['values in either quotes', `<img alt='战旗' data-found="%个">`, `<img alt='戰旗' data-found="%個">`],
  ['a value that holds the end of a tag', '<a title="a>战">战</a>', '<a title="a>戰">戰</a>'],
])('%s are converted', (_, html, converted) => {
  expect(toTraditionalPage(html)).toBe(converted)
})

test.each([
  ['of an element in another language, with what lies in it', '<p lang="en" title="战">战 <b>战</b></p>'],
  ['of one that asks for it', '<span translate="no">战</span>'],
  ['of scripts, styles and code', '<script>"战<b>"</script><style>/* 战 */</style><code>战</code>'],
  ['of comments', '<!-- 战 -->'],
])('the words %s are kept', (_, html) => {
  expect(toTraditionalPage(html)).toBe(html)
})

test.each([
  ['after an element that keeps its words', '<p lang="en">战</p>战', '<p lang="en">战</p>戰'],
  [
    'after an element without an end tag',
    '<p><br lang="en">战<img src="a" alt="">战</p>战',
    '<p><br lang="en">戰<img src="a" alt="">戰</p>戰',
  ],
  ['after a shape that ends in itself', '<svg><path lang="en"/></svg>战', '<svg><path lang="en"/></svg>戰'],
  ['where a page in Traditional says so', '<html lang="zh-Hant"><p>战</p></html>', '<html lang="zh-Hant"><p>戰</p></html>'],
])('words %s are converted', (_, html, converted) => {
  expect(toTraditionalPage(html)).toBe(converted)
})

test('a sign that begins no tag stays, and words beside it are converted', () => {
  expect(toTraditionalPage('<p>1 < 2，战</p>')).toBe('<p>1 < 2，戰</p>')
})
