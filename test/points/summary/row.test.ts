import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {type PointType, pointTypes} from '../../../handbooks/clause/clause.ts'
import {knownEditions} from '../../../handbooks/edition/known.ts'
import {type Status, statuses} from '../../../points/assessment/schema.ts'
import {byToday, workedOut} from '../../../points/assessment/workedOut.ts'
import {standingOf} from '../../../points/command/proceedReport.ts'
import type {Entry} from '../../../points/directory/directory.ts'
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
    const {record, assessment, name, place, town, district} = entry
    const {result, marks, ground, decided, code, ...rest} = row(entry)
    expect(rest).toMatchObject({id: entry.id, sample: true, name, place, town, district})
    expect(code?.value).toBe(record?.addresses.at(-1)?.code)
    expect(rest.sources.map(({title}) => title)).toEqual(Object.values(record?.sources ?? {}).map(({title}) => title))
    expect(result).toMatchObject({on: assessment?.on, by: assessment?.by, edition: assessment?.edition})
    expect([result?.type, result?.possible]).toEqual([assessment?.type, assessment?.possible])
    const days = (record?.assessments ?? []).map(({on}) => on).sort()
    expect(rest.assessed).toEqual({first: days[0], last: days.at(-1), times: days.length})
    const ofStatus = (status: Status) => (assessment?.findings ?? []).filter((finding) => finding.status === status).length
    const marked = fromMarks(marks ?? {edition, of: ''}, editions)
    for (const status of statuses) expect(marked.filter(([, found]) => found === status).length, status).toBe(ofStatus(status))
    for (const type of pointTypes) {
      const {barring, open, points, score, verdict} = result?.scales[type] ?? {}
      expect({barring, open, due: points?.due, earned: points?.earned}).toEqual(byMarks(row(entry), type))
      expect([score, verdict]).toEqual([assessment?.types[type].score, assessment?.types[type].verdict])
    }
    const procedure = standingOf(record, catalogue, '2026-11-30')
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

describe('where a row takes facts from', () => {
  const zhanqi = entries.find(({id}) => id === 'zhanqi')
  const record = zhanqi?.record
  const [address] = record?.addresses ?? []
  if (!zhanqi || !record || !address) throw new Error('the directory has zhanqi with its address')
  const of = (changes: Partial<Point>, division = zhanqi.division) => row({...zhanqi, record: {...record, ...changes}, division})
  const {code: _, ...uncoded} = address

  test('the code is that of the latest address, else that of the list, else none', () => {
    const [first, second] = [
      {...address, code: '1', asOf: '2020'},
      {...address, code: '2', asOf: '2024'},
    ]
    expect(of({addresses: [first, second]}).code).toEqual({value: '2', asOf: '2024'})
    expect(of({addresses: [first, uncoded]}).code).toEqual({value: '510117104213', asOf: '2023-06-30'})
    expect(row({...zhanqi, record: {...record, addresses: [uncoded]}, division: undefined}).code).toBeUndefined()
  })

  test('a source is told by its title, and by its id where the record does not list it', () => {
    expect(of({}).built?.source.en).toBe(record.sources[record.declared?.source ?? '']?.title.en)
    expect(of({sources: {}}).built?.source.en).toBe(record.declared?.source)
  })

  test('the source of a place without a record is its list, with the day', () => {
    const [source] = row({...zhanqi, record: undefined}).sources
    expect(source).toMatchObject({date: '2023-06-30', title: {zh: '国家统计局统计用区划代码（截止日期2023-06-30）'}})
    expect(row({...zhanqi, record: undefined, division: undefined}).sources).toEqual([])
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
