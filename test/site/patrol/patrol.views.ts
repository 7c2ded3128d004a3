import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {groupNames} from '../../../points/supervision/group.ts'
import {isKnown} from '../../../points/supervision/patrolPoint.ts'
import {drawSheet} from '../../../points/supervision/sheet.ts'
import {printedSheet} from '../../../points/supervision/sheetFile.ts'
import {PatrolView} from '../../../site/patrol/PatrolView.tsx'
import {knownPoint, patrolData} from '../../../site/patrol/patrolData.ts'
import {PatrolLine, PointObservations} from '../../../site/point/PointObservations.tsx'
import {catalogue, directory, entryOf} from '../../../site/shell/data.ts'

const calendar = loadWorkingCalendar()

describe('the page of patrols', () => {
  test('says without a script what a patrol is, and hides the forms until one is there', () => {
    for (const locale of ['zh-Hans', 'en'] as const) {
      const html = renderToStaticMarkup(createElement(PatrolView, {calendar, locale}))
      expect(html).toMatch(/<patrol-sheet [^>]*hidden=""/)
      const read = html.slice(html.indexOf('</patrol-sheet>'))
      for (const name of Object.values(groupNames[locale === 'en' ? 'en' : 'zh'])) expect(read).toContain(name)
      expect(read).toContain('/clauses/SW-SUP-001/')
      expect(read).toContain('patrol rota --district sample')
    }
  })

  test('draws the same lines as the command, for a point that is known and for one of which nothing is', () => {
    for (const id of ['sample-guyu', 'zhanqi', 'tongchun']) {
      const entry = entryOf(id)
      const point = isKnown(entry) ? knownPoint(entry) : {id, type: 'catch-up' as const, status: {}, seen: {}, assessed: undefined}
      const asked = {on: '2026-12-15', theme: 'public'} as const
      const {clauses} = patrolData('zh-Hans')
      expect(drawSheet(clauses, JSON.parse(JSON.stringify(point)), asked)).toEqual(
        printedSheet({entry, ...asked}, catalogue, 'zh-Hans').lines,
      )
    }
  })

  test('hands its script no more than a phone in a village takes at once', () => {
    for (const locale of ['zh-Hans', 'en'] as const) expect(JSON.stringify(patrolData(locale)).length).toBeLessThan(400_000)
    for (const entry of directory.filter(isKnown)) expect(JSON.stringify(knownPoint(entry)).length).toBeLessThan(30_000)
  })
})

describe('what patrols saw, on the pages of a point', () => {
  test('stands with its day and party beside the assessment, and says where the two differ and that the type stays', () => {
    const html = renderToStaticMarkup(createElement(PointObservations, {entry: entryOf('sample-guyu'), locale: 'zh-Hans'}))
    expect(html).toContain('2026-11-10，镇')
    expect(html).toContain('有2条与2026-10-28的评定不一致。类型不因巡查而变')
    expect(html.match(/与评定不一致<\/strong>/g)).toHaveLength(2)
    const agreeing = renderToStaticMarkup(createElement(PointObservations, {entry: entryOf('sample-wenchangqiao'), locale: 'zh-Hans'}))
    expect(agreeing).toContain('2026-11-05，值班长')
    expect(agreeing).toContain('看到的都与评定一致')
    expect(agreeing).not.toContain('与评定不一致</strong>')
  })

  test('is nothing where nobody patrolled, but for the way to a patrol', () => {
    const entry = entryOf('zhanqi')
    expect(renderToStaticMarkup(createElement(PointObservations, {entry, locale: 'en'}))).toBe('')
    expect(renderToStaticMarkup(createElement(PatrolLine, {entry, locale: 'en'}))).toContain('href="/en/patrol/?point=zhanqi"')
  })
})
