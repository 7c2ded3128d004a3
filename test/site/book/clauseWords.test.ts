import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test, vi} from 'vitest'
import {catalogue} from '../../support/catalogue.ts'

// Class names come from a build of the styles; here they are only told apart.
vi.mock('../../../site/clause/OwnMark.css.ts', () => ({own: 'own'}))
const {ClauseWords} = await import('../../../site/clause/ClauseWords.tsx')

const shown = (id: string, locale: 'zh-Hans' | 'en') => {
  const clause = catalogue.clause.get(id)
  return clause ? renderToStaticMarkup(createElement(ClauseWords, {clause, locale})) : ''
}

test('the page of a clause marks the numbers that are our own, in either language', () => {
  expect(shown('HW-ACC-006', 'zh-Hans')).toMatch(/80 mm\/m<small class="own">（自定）<\/small>/)
  expect(shown('HW-ACC-006', 'en')).toMatch(/80 mm\/m <small class="own">\(own\)<\/small>/)
})

test('and leaves unmarked what a document gives: the contrast of text', () => {
  const page = shown('HW-SIGN-017', 'zh-Hans')
  expect(page).toContain('4.5:1')
  expect(page).not.toMatch(/4\.5:1<small/)
})
