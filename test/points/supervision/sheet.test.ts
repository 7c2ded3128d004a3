import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {pointTypes} from '../../../handbooks/clause/clause.ts'
import type {Status} from '../../../points/assessment/schema.ts'
import {byClause, groupOf, groups} from '../../../points/supervision/group.ts'
import {drawSheet, isOnRound, lineCount, type PatrolPoint, roundCount, roundLength, turnOf} from '../../../points/supervision/sheet.ts'
import {inTheme, narrow, themes} from '../../../points/supervision/theme.ts'

const {clauses, clause} = loadCatalogue()
const nobody = (type: PatrolPoint['type'], id = 'zhanqi'): PatrolPoint => ({id, type, status: {}, seen: {}, assessed: undefined})
const onRound = (type: PatrolPoint['type']) => clauses.filter((one) => isOnRound(one, type)).map(({id}) => id)
/** The day of the sheet after so many others, where so many quarters of a month lie between. */
const dayOf = (nth: number, stride: number) => {
  const turn = turnOf('2026-01-01') + nth * stride
  const months = Math.floor(turn / 4)
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-${String((turn % 4) * 8 + 1).padStart(2, '0')}`
}

describe('the groups of a sheet', () => {
  test('name clauses that exist, once each', () => {
    expect([...byClause.keys()].filter((id) => !clause.has(id))).toEqual([])
    expect(Object.values(narrow).flatMap((one) => one.clauses.filter((id) => !clause.has(id)))).toEqual([])
  })

  test.each(pointTypes)('have something to look at in each, as every theme has, for a %s point', (type) => {
    const asked = clauses.filter((one) => isOnRound(one, type))
    expect(groups.filter((group) => asked.filter((one) => groupOf(one) === group).length < 3)).toEqual([])
    expect(themes.filter((theme) => asked.filter((one) => inTheme(theme, one)).length < 3)).toEqual([])
  })

  test('hold what their names say', () => {
    const group = (id: string) => groupOf(clause.get(id) ?? {id, book: 'software', chapter: ''})
    expect(group('HW-SAFE-001')).toBe('safety')
    expect(group('HW-SAFE-020')).toBe('privacy')
    expect(group('SW-WIN-020')).toBe('ledger')
    expect(group('SW-WIN-001')).toBe('staffing')
    expect(group('SW-DISC-005')).toBe('public')
    expect(group('HW-SIGN-043')).toBe('fittings')
  })
})

describe('a patrol sheet', () => {
  test('has twelve lines, in the order of the books, of each group at least one, whatever day and theme', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pointTypes),
        fc.integer({min: 0, max: 4000}),
        fc.option(fc.constantFrom(...themes), {nil: undefined}),
        (type, nth, theme) => {
          const lines = drawSheet(clauses, nobody(type), {on: dayOf(nth, 1), theme})
          expect(lines).toHaveLength(lineCount)
          expect(new Set(lines.map(({group}) => group)).size).toBe(groups.length)
          expect(lines.filter(({clause: id}) => !onRound(type).includes(id))).toEqual([])
        },
      ),
      {numRuns: 60},
    )
  })

  test.each([
    ['model', 53],
    ['standard', 47],
    ['catch-up', 35],
  ] as const)('goes the round of a %s point in %i sheets', (type, length) => {
    expect(roundLength(clauses, type)).toBe(length)
    // So no sheet has more of the round than its share.
    expect(Math.ceil(onRound(type).length / length)).toBeLessThanOrEqual(roundCount)
  })

  test.each([
    ['model', 'four times a month', 1],
    ['model', 'once a month', 4],
    ['standard', 'once a month', 4],
    ['standard', 'once a quarter', 12],
    ['catch-up', 'once a quarter', 12],
  ] as const)('sees all that is required of a %s point in one round of patrols %s, though nothing is ever entered', (type, _, stride) => {
    const length = roundLength(clauses, type)
    const seen = (sheets: number) =>
      new Set(
        Array.from({length: sheets}, (_, nth) => drawSheet(clauses, nobody(type), {on: dayOf(nth, stride)}))
          .flat()
          .flatMap((line) => (line.because === 'round' ? [line.clause] : [])),
      )
    expect([...seen(length)].sort()).toEqual(onRound(type).sort())
    expect(seen(length - 1).size).toBeLessThan(onRound(type).length)
  })

  test('of a model point goes the round within 14 months where four parties come once a month each', () => {
    expect(Math.ceil(roundLength(clauses, 'model') / 4)).toBe(14)
  })

  test('puts what fell short in the last assessment first, then what was unchecked, until somebody looked again', () => {
    const asked = onRound('catch-up')
    const [failed = '', unchecked = '', looked = ''] = ['SW-WIN-035', 'SW-WIN-044', 'SW-WIN-005']
    const status = Object.fromEntries(asked.map((id): [string, Status] => [id, 'met']))
    const point: PatrolPoint = {
      ...nobody('catch-up'),
      assessed: '2026-10-12',
      status: {...status, [failed]: 'not-met', [unchecked]: 'recheck', [looked]: 'partly-met'},
      seen: {...Object.fromEntries(asked.filter((id) => id !== unchecked).map((id) => [id, '2026-10-12'])), [looked]: '2026-10-13'},
    }
    const lines = drawSheet(clauses, point, {on: '2026-12-15'})
    const because = (id: string) => lines.find((line) => line.clause === id)?.because
    expect([because(failed), because(unchecked)]).toEqual(['failed', 'unchecked'])
    expect(lines.filter((line) => line.because === 'failed')).toHaveLength(1)
    // Looked at on the very day of the assessment, it is as the assessment found it.
    const sameDay = drawSheet(clauses, {...point, seen: {...point.seen, [looked]: '2026-10-12'}}, {on: '2026-12-15'})
    expect(sameDay.filter((line) => line.because === 'failed').map((line) => line.clause)).toEqual(
      [looked, failed].sort((a, b) => asked.indexOf(a) - asked.indexOf(b)),
    )
  })

  test('takes what was not seen for longest before what was seen since', () => {
    const asked = onRound('catch-up')
    const old = asked.slice(40, 52)
    const point: PatrolPoint = {
      ...nobody('catch-up'),
      assessed: '2026-10-12',
      status: Object.fromEntries(asked.map((id) => [id, 'met'])),
      seen: Object.fromEntries(asked.map((id) => [id, old.includes(id) ? '2026-03-09' : '2026-10-12'])),
    }
    const unseen = drawSheet(clauses, point, {on: '2026-12-15'}).filter(({because}) => because === 'unseen')
    expect(unseen.filter(({seen}) => seen === '2026-03-09').length).toBeGreaterThanOrEqual(unseen.length - (groups.length - 1))
    expect(unseen.some(({seen}) => seen === '2026-03-09')).toBe(true)
  })

  test('is the same for the same point and part of a month, and another for another', () => {
    const ids = (id: string, on: string) => drawSheet(clauses, nobody('standard', id), {on}).map((line) => line.clause)
    expect(ids('zhanqi', '2026-12-01')).toEqual(ids('zhanqi', '2026-12-08'))
    expect(ids('zhanqi', '2026-12-09')).not.toEqual(ids('zhanqi', '2026-12-08'))
    expect(ids('sample-guyu', '2026-12-01')).not.toEqual(ids('zhanqi', '2026-12-01'))
  })

  test('of a theme has more of it than one without', () => {
    for (const theme of themes) {
      const themed = (asked: (typeof themes)[number] | undefined) =>
        drawSheet(clauses, nobody('model'), {on: '2026-12-15', theme: asked}).filter((line) => {
          const found = clause.get(line.clause)
          return found && inTheme(theme, found)
        }).length
      expect(themed(theme)).toBeGreaterThanOrEqual(Math.max(3, themed(undefined)))
    }
  })

  test.each([
    ['2026-12-01', '2026-12-08'],
    ['2026-12-09', '2026-12-16'],
    ['2026-12-25', '2026-12-31'],
  ])('from %s to %s is one turn', (first, last) => {
    expect(turnOf(first)).toBe(turnOf(last))
    expect(turnOf('2027-01-01')).toBe(turnOf('2026-12-31') + 1)
  })
})
