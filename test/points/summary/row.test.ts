import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {type PointType, pointTypes} from '../../../handbooks/clause/clause.ts'
import {knownEditions} from '../../../handbooks/edition/known.ts'
import {statuses} from '../../../points/assessment/schema.ts'
import {byToday, workedOut} from '../../../points/assessment/workedOut.ts'
import {standingOf} from '../../../points/command/proceedReport.ts'
import type {Entry} from '../../../points/directory/directory.ts'
import {exchanged} from '../../../points/exchange/exchangedPoint.ts'
import {latestAssessment, type Point} from '../../../points/record/point.ts'
import {clauseOrder, fromMarks, type Marked} from '../../../points/summary/marks.ts'
import {type Row, summarise} from '../../../points/summary/row.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

const editions = knownEditions(catalogue)
const row = (entry: Entry) => summarise(entry, catalogue)
const worth: Readonly<Partial<Record<Marked, number>>> = {met: 1, 'partly-met': 0.5, 'not-met': 0}

/** Adds up the scale of a type from the marks of a row alone, as a person with the book and a pencil would. */
function byMarks({marks}: Row, type: PointType) {
  const found = new Map(marks ? fromMarks(marks, editions) : [])
  const rows = (editions.find(marks?.edition ?? '')?.clauses ?? []).flatMap((clause) => {
    const status = found.get(clause.id)
    const out = status === undefined || status === 'waived' || (status === 'not-applicable' && clause.conditional)
    return out || clause.applies[type] !== 'required' ? [] : [{clause, status}]
  })
  const points = rows.filter(({clause}) => clause.gate === undefined)
  return {
    barring: rows.filter(({clause, status}) => clause.gate && (worth[status] ?? 1) < 1).map(({clause}) => clause.id),
    open: rows.filter(({clause, status}) => clause.gate && worth[status] === undefined).length,
    due: points.reduce((sum, {clause}) => sum + clause.weight, 0),
    earned: points.reduce((sum, {clause, status}) => sum + clause.weight * (worth[status] ?? 0), 0),
  }
}

const withRecord = entries.flatMap((entry) => (entry.record && entry.assessment ? [[entry.id, entry] as const] : []))

describe('the row of a point', () => {
  test('is made of every sample', () => {
    expect(withRecord).toHaveLength(28)
  })

  test.each(withRecord)('says of %s what its record says', (_, entry) => {
    const {result, marks, ground, decided, ...rest} = row(entry)
    const [out] = exchanged([entry], {withSample: true})
    expect({...rest, code: rest.code ?? null}).toMatchObject({
      id: entry.id,
      sample: true,
      name: out?.name,
      town: out?.town,
      district: out?.district,
      code: out?.code,
    })
    expect(result).toMatchObject({on: out?.assessment?.on, by: out?.assessment?.by, edition: out?.assessment?.edition})
    expect([result?.type ?? null, result?.possible ?? null]).toEqual([out?.assessment?.type, out?.assessment?.possible])
    const counts = statuses.map((status) => fromMarks(marks ?? {edition, of: ''}, editions).filter(([, found]) => found === status).length)
    expect(counts).toEqual(statuses.map((status) => out?.assessment?.counts[status]))
    for (const type of pointTypes) {
      const {barring, open, points, score} = result?.scales[type] ?? {}
      expect({barring, open, due: points?.due, earned: points?.earned}).toEqual(byMarks(row(entry), type))
      expect(score).toBe(out?.assessment?.scores[type] ?? undefined)
    }
    const procedure = standingOf(entry.record, catalogue, '2026-11-30')
    expect(decided ? {type: decided.type, on: decided.on} : null).toEqual(procedure?.decided ?? null)
    if (ground === 'decision') expect(procedure?.decided).not.toBeNull()
  })

  test('has values alone: written as JSON and read again it is the same', () => {
    for (const entry of entries) expect(JSON.parse(JSON.stringify(row(entry)))).toEqual(row(entry))
  })

  test('is small: as JSON it has less than two thousand characters', () => {
    for (const [id, entry] of withRecord) expect(JSON.stringify(row(entry)).length, id).toBeLessThan(2000)
  })

  test('stands on a decision until the point is looked at again', () => {
    const grounds = new Map(withRecord.map(([id, entry]) => [id, row(entry).ground]))
    expect([...grounds].filter(([, ground]) => ground === 'decision').map(([id]) => id)).toEqual([
      'sample-chungeng',
      'sample-daoxiangtang',
      'sample-shuxiangli',
    ])
    const decided = entries.find(({id}) => id === 'sample-chungeng')
    const last = decided?.record?.assessments.at(-1)
    if (!decided?.record || !last) throw new Error('the sample has assessments')
    const again: Point = {...decided.record, assessments: [...decided.record.assessments, {...last, on: '2026-12-31'}]}
    expect(row({...decided, record: again}).ground).toBe('assessment')
  })

  test('of a place without a record says nothing but where it is', () => {
    const boluo = entries.find(({id}) => id === 'boluo')
    if (!boluo) throw new Error('the directory has boluo')
    expect(row(boluo)).toMatchObject({ground: 'nothing', code: {value: '510117001012', asOf: '2023-06-30'}})
    for (const key of ['built', 'decided', 'result', 'today', 'gap', 'assessed', 'marks'] as const) expect(row(boluo)[key]).toBeUndefined()
  })

  test('of a point that a source alone speaks of says as which type it was built, and no more', () => {
    const zhanqi = entries.find(({id}) => id === 'zhanqi')
    if (!zhanqi) throw new Error('the directory has zhanqi')
    expect(row(zhanqi)).toMatchObject({ground: 'declared', built: {type: 'model', asOf: '2013'}})
    expect(row(zhanqi).result).toBeUndefined()
  })
})

test('a point assessed by an earlier edition stands by that one, and is estimated by today’s as its page does', () => {
  const earlier = withRecord.flatMap(([, entry]) => {
    const record = entry.record && {...entry.record, assessments: entry.record.assessments.filter((one) => one.edition !== edition)}
    return record && record.assessments.length > 0 ? [{...entry, record: {...record, proceedings: undefined}}] : []
  })
  expect(earlier.length).toBeGreaterThan(2)
  for (const entry of earlier) {
    const latest = latestAssessment(entry.record)
    const made = row({...entry, assessment: workedOut(latest, catalogue)})
    const page = byToday(latest, catalogue)
    expect(made.result?.edition).toBe(latest.edition)
    expect(made.result?.scales.model.points).toBeUndefined()
    expect(made.marks?.of).toHaveLength(clauseOrder(editions, latest.edition).length)
    expect([made.today?.type, made.today?.unchecked]).toEqual([page.type, page.findings.filter((f) => f.status === 'unchecked').length])
    for (const type of pointTypes) {
      expect(made.today?.scales[type].barring).toEqual(page.types[type].barring.map(({clause}) => clause.id))
      expect(made.today?.scales[type].points?.short).toBe(page.types[type].points?.short)
    }
  }
})

test('whatever is found on the clauses, the marks tell it, and the scales follow from the marks', () => {
  const [sample] = withRecord
  if (!sample?.[1].record) throw new Error('there is a sample')
  const [, entry] = sample
  const ids = clauseOrder(editions, edition)
  const found = fc.array(fc.constantFrom(...statuses), {minLength: ids.length, maxLength: ids.length})
  fc.assert(
    fc.property(found, (all) => {
      const findings = Object.fromEntries(ids.map((id, i) => [id, {status: all[i] ?? 'unchecked'}]))
      const assessment = {on: '2026-11-30', edition, by: 'town' as const, findings}
      const record: Point = {...(entry.record as Point), assessments: [assessment], proceedings: undefined}
      const made = row({...entry, record, assessment: workedOut(assessment, catalogue)})
      expect(made.marks && fromMarks(made.marks, editions)).toEqual(ids.map((id, i) => [id, all[i]]))
      for (const type of pointTypes) {
        const {barring, open, points} = made.result?.scales[type] ?? {}
        expect({barring, open, due: points?.due, earned: points?.earned}).toEqual(byMarks(made, type))
      }
    }),
    {numRuns: 50},
  )
})
