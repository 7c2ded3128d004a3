import {expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {pointTypes} from '../../../handbooks/clause/clause.ts'
import {knownEditions} from '../../../handbooks/edition/known.ts'
import {fallsShort} from '../../../points/assessment/credit.ts'
import {isOpen} from '../../../points/record/lifecycle.ts'
import {indices, outcomeOf, outcomes, townKey} from '../../../points/summary/indices.ts'
import {loadRows} from '../../../points/summary/loadRows.ts'
import {summarise} from '../../../points/summary/row.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

const rows = loadRows(catalogue)
const {byClause, byTown} = indices(rows, knownEditions(catalogue))

test('rows are those of the directory, in its order', () => {
  expect(rows).toEqual(entries.map((entry) => summarise(entry, catalogue)))
})

test('a clause has the points that fall short of it, as a walk over all findings finds them', () => {
  for (const {id} of catalogue.clauses) {
    const failing = entries
      .filter(isOpen)
      .filter(({assessment}) => assessment?.findings.some((f) => f.clause.id === id && fallsShort(f.status)))
    expect(byClause.get(id)?.short.map((row) => row.id) ?? [], id).toEqual(failing.map((entry) => entry.id))
  }
})

test('a clause counts each point that was judged by it once', () => {
  const judged = rows.filter(isOpen).filter(({marks}) => marks?.edition === edition).length
  expect(judged).toBeGreaterThan(20)
  for (const {counts} of byClause.values()) expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(judged)
})

test('a town counts each of its points once, and two towns of one name are two', () => {
  expect([...byTown.values()].flatMap((town) => town.rows)).toHaveLength(rows.length)
  for (const {rows: all, counts} of byTown.values()) {
    const own = all.filter(isOpen)
    expect(outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)).toBe(own.length)
    for (const type of pointTypes) expect(counts[type]).toBe(own.filter(({result}) => result?.type === type).length)
  }
  const tangchang = byTown.get('郫都区 唐昌镇')
  expect([tangchang?.town.en, tangchang?.built.model]).toEqual(['Tangchang Town', 1])
  expect(townKey({district: {zh: '大邑县', en: ''}, town: {zh: '唐昌镇', en: ''}})).not.toBe('郫都区 唐昌镇')
})

test('a point that is planned, closed or merged is counted nowhere, and stays in its town', () => {
  const [first, ...others] = rows.filter(({sample, result}) => sample && result)
  if (!first) throw new Error('a sample was assessed')
  const key = townKey(first)
  const of = (status: 'open' | 'planned' | 'closed' | 'merged') =>
    indices([{...first, lifecycle: {status}}, ...others], knownEditions(catalogue))
  const counted = ({byTown: towns}: ReturnType<typeof of>) =>
    outcomes.reduce((sum, outcome) => sum + (towns.get(key)?.counts[outcome] ?? 0), 0)
  const judged = ({byClause: clauses}: ReturnType<typeof of>) =>
    Object.values([...clauses.values()][0]?.counts ?? {}).reduce((a, b) => a + b, 0)
  const open = of('open')
  for (const status of ['planned', 'closed', 'merged'] as const) {
    expect([counted(of(status)), judged(of(status))], status).toEqual([counted(open) - 1, judged(open) - 1])
    expect(of(status).byTown.get(key)?.rows).toHaveLength(open.byTown.get(key)?.rows.length ?? 0)
  }
})

test('a row without a type is open where one is still possible, none where not, and unassessed without a result', () => {
  const [result] = rows.flatMap(({result}) => result ?? [])
  if (!result) throw new Error('a sample was assessed')
  const like = (type: 'model' | undefined, possible: 'model' | 'standard' | undefined) => outcomeOf({result: {...result, type, possible}})
  expect([like('model', undefined), like(undefined, 'standard'), like(undefined, undefined), outcomeOf({result: undefined})]).toEqual([
    'model',
    'open',
    'none',
    'unassessed',
  ])
})
