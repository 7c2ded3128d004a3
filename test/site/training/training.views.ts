import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {loadPhrases} from '../../../handbooks/training/phrases.ts'
import {questionsOf} from '../../../handbooks/training/quiz.ts'
import {catalogue} from '../../../site/shell/data.ts'
import {PhraseCards, turned} from '../../../site/training/PhraseCards.tsx'
import {PhrasesView} from '../../../site/training/PhrasesView.tsx'
import {QuizView} from '../../../site/training/QuizView.tsx'

const cards = (printing: 'cards' | 'small' | 'strip', locale: 'zh-Hans' | 'en' = 'zh-Hans') =>
  renderToStaticMarkup(createElement(PhraseCards, {printing, locale}))
/** The numbers on each page, in the order of its places. */
const numbers = (html: string) =>
  html
    .split('<section')
    .slice(1)
    .map((page) => [...page.matchAll(/<b>(\d+)<\/b>/g)].map(([, n]) => Number(n)))

test('the list says each phrase in both languages and in pinyin, each marked as what it is', () => {
  const html = renderToStaticMarkup(createElement(PhrasesView, {locale: 'en'}))
  expect(html.match(/<span lang="zh-Hans"/g)).toHaveLength(30)
  expect(html.match(/<span lang="zh-Latn-pinyin"/g)).toHaveLength(30)
  expect(html.match(/<span lang="en"/g)).toHaveLength(30)
  expect(html).toContain('这件事由<u>2</u>号窗口办理')
})

test('cards have the English of each behind its Chinese when the sheet is turned about its long edge', () => {
  const pages = numbers(cards('cards'))
  expect(pages).toHaveLength(16)
  expect(pages.slice(0, 2)).toEqual([
    [1, 2, 3, 4],
    [2, 1, 4, 3],
  ])
  expect(pages.slice(-2)).toEqual([
    [29, 30],
    [30, 29],
  ])
  expect(numbers(cards('small'))).toHaveLength(8)
  expect(turned(['a', 'b', 'c', undefined])).toEqual(['b', 'a', undefined, 'c'])
})

test('three sheets to point at hold all thirty', () => {
  expect(numbers(cards('strip')).map((page) => page.length)).toEqual([10, 10, 10])
  expect(cards('strip', 'en')).toContain('<span lang="zh-Hans">请用手指出您要说的话。')
  expect(loadPhrases()).toHaveLength(30)
})

test('the page of the quiz asks ten questions, links each clause, and holds the pool for others', () => {
  const html = renderToStaticMarkup(createElement(QuizView, {catalogue, seed: '2026-12', locale: 'en'}))
  const [page = '', pool = ''] = html.split('<template>')
  expect(page.match(/href="\/en\/clauses\/[A-Z-]+\d{3}\/"/g)).toHaveLength(10)
  expect(pool.match(/data-value=/g)).toHaveLength(questionsOf(catalogue).length)
  expect(page).not.toContain('data-value')
})
