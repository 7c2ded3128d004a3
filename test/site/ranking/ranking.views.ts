import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {paperHtml} from '../../../site/ranking/paperHtml.ts'
import {RankingView} from '../../../site/ranking/RankingView.tsx'
import {rankNow} from '../../../site/ranking/rankNow.ts'

const html = (locale: 'zh-Hans' | 'en') => renderToStaticMarkup(createElement(RankingView, {calendar: loadWorkingCalendar(), locale}))

test('the page says in both languages why windows with few cases are not ranked, and hands out the blank sheet without scripts', () => {
  for (const [locale, why] of [
    ['zh-Hans', '考评期内办件少于30件的窗口只给评语，不排名'],
    ['en', 'A window with fewer than 30 cases in the period gets a comment and no rank'],
  ] as const) {
    const page = html(locale)
    const beside = page.replace(/<window-ranking.*<\/window-ranking>/s, '')
    expect(beside).toContain(why)
    expect(beside).toContain('href="/data/ranking/scores.xlsx"')
    expect(beside).toContain('<noscript>')
    expect(beside.match(/clauses\/SW-SUP-01[1-8]\//g)).toHaveLength(8)
    expect(/<window-ranking[^>]* hidden/.test(page)).toBe(true)
  }
})

test('a paper on the page stands two headings lower, and its tables can be moved by keyboard', () => {
  const pen = {locale: 'zh-Hans', text: (words: string) => words, quoted: (words: string) => words, clause: (id: string) => id} as const
  const shown = paperHtml(
    {id: 'x"><b>', title: '通报', on: '2026-10-20', body: '<h2>a</h2><h3>b</h3><table></table>', clauses: ['SW-SUP-017']},
    {
      title: {zh: 't'},
      sample: true,
      county: {zh: '示例县'},
      by: {zh: '示例局'},
      published: '2026-06-20',
      period: {name: {zh: 'p'}, from: '2026-07-01', to: '2026-09-30'},
      classes: ['综合窗口'],
      criteria: [],
      ties: [],
    },
    {...pen, both: ({zh}) => zh, facts: () => '', table: () => ''},
    '表格',
  )
  expect(shown).toContain('<h4>a</h4><h5>b</h5><div data-scroll tabindex="0" role="group" aria-label="表格"><table></table></div>')
  expect(shown).toContain('<article data-paper="x&#34;&#62;&#60;b&#62;">')
  expect(shown).toContain('<p data-sample>')
})

test('a file that is gone since it was chosen is told in both languages, and nothing is shown of it', async () => {
  const gone = (name: string) => Object.assign(new File(['x'], name), {arrayBuffer: () => Promise.reject(new Error('gone'))})
  for (const [locale, told] of [
    ['zh-Hans', '有一份文件读不出来'],
    ['zh-Hant', '有一份文件讀不出來'],
    ['en', 'A file cannot be read'],
  ] as const) {
    const asked = {rules: gone('a.yaml'), scores: gone('b.csv'), stage: {stage: 'reply', on: '2026-10-12'}, locale, years: []} as const
    const {html, files, good} = await rankNow(asked)
    expect([html.includes(told), files, good]).toEqual([true, [], false])
  }
})
