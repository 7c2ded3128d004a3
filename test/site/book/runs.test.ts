import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test, vi} from 'vitest'
import type {Run} from '../../../handbooks/clause/provision.ts'
import type {Locale} from '../../../handbooks/language/locale.ts'

// Class names come from a build of the styles; here they are only told apart.
vi.mock('../../../site/book/book.css.ts', () => ({term: 'term', note: 'note'}))
vi.mock('../../../site/clause/OwnMark.css.ts', () => ({own: 'own'}))
const {Runs} = await import('../../../site/book/Runs.tsx')

const shown = (run: Run, locale: Locale = 'zh-Hans') => renderToStaticMarkup(createElement(Runs, {runs: [run], locale}))

test('each sort of run stands on a page with its words, and links to what it names', () => {
  expect(shown({type: 'text', text: '门头 & 门牌'})).toBe('门头 &amp; 门牌')
  expect(shown({type: 'emphasis', text: '门头'})).toBe('<em>门头</em>')
  expect(shown({type: 'foreign', lang: 'en', text: 'Hello'})).toBe('<span lang="en">Hello</span>')
  expect(shown({type: 'limit', name: 'fasciaUnderside', text: '2500 mm'})).toBe('<span>2500 mm</span>')
  expect(shown({type: 'ref', id: 'HW-SIGN-003', text: '6.2.1'})).toMatch(
    /^<a href="\/handbooks\/hardware\/signage\/#HW-SIGN-003" data-hint="[^"]+">6\.2\.1<\/a>$/,
  )
  expect(shown({type: 'std', number: 'GB 2894-2025', text: 'GB 2894-2025'})).toMatch(
    /^<a href="\/about\/#std-gb-2894-2025" data-hint="[^"]+">GB 2894-2025<\/a>$/,
  )
  expect(shown({type: 'term', id: 'message-schedule', text: '标识清单'})).toMatch(
    /^<a class="term" href="#term-message-schedule" data-hint="[^"]+">标识清单<\/a>$/,
  )
})

test('a number of our own has its mark behind it, and any other has none', () => {
  const run = {type: 'limit', name: 'fasciaUnderside', text: '2500 mm'} as const
  expect(shown({...run, own: true})).toMatch(/^<span>2500 mm<small class="own">（自定）<\/small><\/span>$/)
  expect(shown({...run, own: true}, 'en')).toMatch(/^<span>2500 mm <small class="own">\(own\)<\/small><\/span>$/)
  expect(shown(run)).not.toContain('small')
})

test('an English page links to English pages, and marks the Chinese number of a document', () => {
  expect(shown({type: 'ref', id: 'HW-SIGN-003', text: '6.2.1'}, 'en')).toContain('href="/en/handbooks/hardware/signage/#HW-SIGN-003"')
  expect(shown({type: 'std', number: '村级档案管理办法', text: '村级档案管理办法'}, 'en')).toContain(
    '><span lang="zh-Hans">村级档案管理办法</span></a>',
  )
})

test('a standard that the register lacks is not shown as if it were there', () => {
  expect(() => shown({type: 'std', number: 'GB 0-2099', text: 'GB 0-2099'})).toThrow('GB 0-2099 is not in references.yaml')
})
