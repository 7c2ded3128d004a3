import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {type Locale, locales} from '../../../handbooks/language/locale.ts'
import {toTraditionalPage} from '../../../handbooks/language/traditionalPage.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {namedItems} from '../../../points/ledger/namedItems.ts'
import {counterLists} from '../../../site/counter/counterLists.ts'
import {LedgerView} from '../../../site/dates/LedgerView.tsx'
import {catalogue} from '../../../site/shell/data.ts'

const calendar = loadWorkingCalendar()
const page = (locale: Locale) =>
  renderToStaticMarkup(
    createElement(LedgerView, {
      catalogue,
      calendar,
      locale,
      items: namedItems(
        counterLists.flatMap(({offers}) => offers),
        locale,
      ),
      emblem: '<svg></svg>',
      sampleDay: '2026-11-30',
    }),
  )

test('the page of the ledger says its limits with their clauses, from the handbooks, and how to look without scripts', () => {
  const html = page('zh-Hans')
  for (const [text, clause] of [
    ['投诉的答复 5个工作日', 'SW-COMP-008'],
    ['投诉延长一次 10个工作日', 'SW-COMP-009'],
    ['答复投诉以后的回访 5个工作日', 'SW-COMP-012'],
    ['到期以前的提醒 2个工作日', 'SW-RULE-011'],
  ])
    expect(html).toContain(`${text} <a href="/clauses/${clause}/">`)
  expect(html).toContain('<noscript>')
  expect(page('en')).toContain('href="/en/clauses/SW-COMP-009/"')
})

test('in every language it knows the headings of the workbooks in all three, and the names of items', () => {
  for (const locale of locales) {
    const html = locale === 'zh-Hant' ? toTraditionalPage(page(locale)) : page(locale)
    for (const head of ['承办岗位、转交去向', '承辦崗位、轉交去向', 'Promised by']) expect(html).toContain(head)
    for (const name of ['吃低保', 'Old-age allowance']) expect(html).toContain(name)
    expect(html.length).toBeLessThan(100_000)
  }
  expect(toTraditionalPage(page('zh-Hant'))).toContain('&quot;overdue&quot;:&quot;已經超期&quot;')
})
