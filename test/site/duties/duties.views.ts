import {createElement, type ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import {burdenOf} from '../../../handbooks/catalogue/burden.ts'
import {bearers} from '../../../handbooks/clause/clause.ts'
import type {Locale} from '../../../handbooks/language/locale.ts'
import {DutiesView} from '../../../site/duties/DutiesView.tsx'
import {DutyFormView} from '../../../site/duties/DutyFormView.tsx'
import {offices} from '../../../site/duties/duties.ts'
import {OfficesView} from '../../../site/duties/OfficesView.tsx'
import {OfficeView} from '../../../site/duties/OfficeView.tsx'
import {catalogue} from '../../../site/shell/data.ts'

const page = (element: ReactElement) => renderToStaticMarkup(element)
const articles = (html: string) => [...html.matchAll(/<article[^>]* (?:id|aria-labelledby)="([A-Z]{2}-[A-Z]+-\d{3})"/g)].map(([, id]) => id)
const book = (bearer: (typeof bearers)[number], locale: Locale = 'zh-Hans') => page(createElement(DutiesView, {bearer, locale}))

describe('a book of duties', () => {
  test.each(bearers)('holds each clause of its bearer once, in printed order, and no other: %s', (bearer) => {
    expect(articles(book(bearer))).toEqual(catalogue.clauses.filter((clause) => clause.bearer === bearer).map(({id}) => id))
  })

  test('of a point says in a sentence what the records of two people take, as added up, in both languages', () => {
    const {hours, ceiling} = burdenOf(catalogue.clauses, 'catch-up')
    expect(book('village')).toContain(`一个两名人员的追赶型站点每年用在记录上的时间为${hours}小时`)
    expect(book('village')).toContain(`上限为${ceiling}小时`)
    expect(book('village', 'en')).toContain(`A catch-up point with a staff of two spends ${hours} hours a year on records`)
  })

  test('names the ten longest of each type, in that of a point alone', () => {
    for (const type of ['示范型', '标准型', '追赶型']) expect(book('village')).toContain(`${type}用时最长的十条`)
    expect(
      book('village')
        .match(/<ol><li>.*?<\/ol>/g)
        ?.map((list) => list.match(/<li>/g)?.length),
    ).toEqual([10, 10, 10])
    expect(book('town')).not.toContain('用时最长')
  })

  test('says how a clause is judged and leaves its notes to the chapter', () => {
    const [clause] = catalogue.clauses.filter(({bearer, judged, notes}) => bearer === 'town' && judged.zh !== '' && notes.zh !== '')
    if (!clause) throw new Error('no clause of a town is judged and explained')
    expect(book('town')).toContain(`判定：${clause.judged.zh.split('\n')[0]}`)
    expect(book('town')).not.toContain(clause.notes.zh.split('\n')[0])
  })
})

describe('the check form', () => {
  test.each(['town', 'county'] as const)('of a %s asks its duties and no permission, with boxes for each', (level) => {
    const html = page(createElement(DutyFormView, {level, locale: 'zh-Hans'}))
    const asked = catalogue.clauses.filter(({bearer, kind}) => bearer === level && kind !== 'permission').map(({id}) => id)
    expect(articles(html)).toEqual(asked)
    expect(html.match(/value="not-met"/g)).toHaveLength(asked.length)
  })

  test('offers that a clause does not apply only where it says when', () => {
    const html = page(createElement(DutyFormView, {level: 'county', locale: 'en'}))
    expect(html.match(/value="not-applicable"/g)).toHaveLength(
      catalogue.clauses.filter(({bearer, kind, conditional}) => bearer === 'county' && kind !== 'permission' && conditional).length,
    )
  })
})

describe('the results of offices', () => {
  test.each(['zh-Hans', 'en'] as const)('say of each made-up one that it is (%s)', (locale) => {
    const made = {'zh-Hans': '虚构示例', en: 'Made up'}[locale]
    expect(page(createElement(OfficesView, {locale}))).toContain(made)
    for (const placed of offices) expect(page(createElement(OfficeView, {placed, locale}))).toContain(made)
  })

  test('list every check, and never a type', () => {
    const placed = offices.find(({office}) => office.id === 'sample-centre')
    if (!placed) throw new Error('the sample county has no centre')
    const html = page(createElement(OfficeView, {placed, locale: 'zh-Hans'}))
    for (const {on} of placed.office.assessments) expect(html).toContain(on)
    expect(html).not.toMatch(/示范型|标准型|追赶型/)
  })
})
