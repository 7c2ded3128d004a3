import {expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {byToday, workedOut} from '../../../points/assessment/workedOut.ts'
import {todayText} from '../../../points/command/assessReport.ts'
import {catalogue} from '../../support/catalogue.ts'

test('beside the result by an earlier edition stands what it would come to today, as an estimate, never mixed', () => {
  const record = {on: '2026-11-20', edition: '2026-1', by: 'town', findings: {'HW-ACC-009': {status: 'met'}}} as const
  expect(workedOut(record, catalogue).types.model.points).toBeUndefined()
  const said = todayText(byToday(record, catalogue), edition)
  expect(said).toMatch(
    new RegExp(`^by today’s edition ${edition}, an estimate to plan by and no result, with 506 clauses not checked: none reached\n`),
  )
  expect(said).toContain('  catch-up  Not decided: 35 gate clauses not settled; ')
})
