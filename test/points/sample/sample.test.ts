import {appendFileSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {type Clause, pointTypes} from '../../../handbooks/clause/clause.ts'
import {type Assessment, assess} from '../../../points/assessment/assess.ts'
import {workedOut} from '../../../points/assessment/workedOut.ts'
import {loadDivisions} from '../../../points/directory/divisions.ts'
import {readPoint} from '../../../points/directory/readPoint.ts'
import {latestAssessment} from '../../../points/record/point.ts'
import {sampleFindings} from '../../../points/sample/findings.ts'
import {checkSample, sampleFiles, samplePoints, writeSample} from '../../../points/sample/sample.ts'
import {catalogue} from '../../support/catalogue.ts'
import {clause, gateAndPoints} from '../../support/smallCatalogue.ts'

const files = sampleFiles(catalogue)
const all = samplePoints(catalogue)
const points = all.filter(({assessments}) => assessments.length > 0)
const results = points.map((point) => workedOut(latestAssessment(point), catalogue))
const count = (is: (a: Assessment) => boolean) => results.filter(is).length

test('the committed samples are what the generator makes of today’s clauses', () => {
  checkSample(catalogue)
})

test('samples that are missing, stale or foreign are all named, with the command that mends them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  writeSample(catalogue, folder)
  rmSync(join(folder, 'sample-dongli.yaml'))
  appendFileSync(join(folder, 'sample-guyu.yaml'), '# changed by hand\n')
  appendFileSync(join(folder, 'sample-other.yaml'), '')
  expect(() => checkSample(catalogue, folder)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: points/districts/sample/records: 4 problems
      sample-dongli.yaml: is missing
      sample-guyu.yaml: is out of date
      sample-other.yaml: is not made by the generator; made-up points come from points/sample/sample.ts
      run npm run -s cunbiao -- sample and commit what it writes]
  `)
})

test('every sample reads without a problem and says that it is fictional', () => {
  for (const {path, bytes} of files) {
    const text = new TextDecoder().decode(bytes)
    expect(text).toMatch(/^# 虚构示例：.*\n# Fictional: /)
    expect(readPoint(`points/districts/sample/records/${path}`, text, catalogue).sample).toBe(true)
  }
})

test('there are 28 assessed points in 6 towns, of every outcome', () => {
  expect(points).toHaveLength(28)
  expect(new Set(points.map((p) => p.addresses[0]?.town.zh)).size).toBe(6)
  for (const type of pointTypes) expect(count((a) => a.type === type)).toBeGreaterThanOrEqual(5)
  expect(count((a) => a.type !== undefined && a.possible !== undefined)).toBeGreaterThanOrEqual(3)
  expect(count((a) => a.type === undefined && a.possible !== undefined)).toBe(2)
  expect(count((a) => a.type === undefined && a.possible === undefined)).toBe(1)
})

test('some points were assessed twice, and some assessed themselves and were found otherwise', () => {
  expect(
    points.filter((p) => p.assessments.filter((a) => a.by === 'county' && a.edition === edition).length === 2).length,
  ).toBeGreaterThanOrEqual(6)
  const own = points.flatMap((p) => p.assessments.filter((a) => a.by === 'self').map((a) => ({own: a, county: latestAssessment(p)})))
  const differing = own.filter(({own, county}) => Object.entries(own.findings).some(([id, f]) => county.findings[id]?.status !== f.status))
  expect(differing.length).toBeGreaterThanOrEqual(8)
})

test('four points without an assessment show what else a point can be: to come, merged, closed, the second of a village', () => {
  const others = all.filter(({assessments}) => assessments.length === 0)
  expect(others.map(({id, lifecycle, serves}) => [id, lifecycle?.status, serves?.zh])).toEqual([
    ['sample-xinhe', 'planned', undefined],
    ['sample-laodukou', 'merged', undefined],
    ['sample-yaqian', 'closed', undefined],
    ['sample-guyu-xiling', 'open', '西岭组'],
  ])
  const into = others.find(({id}) => id === 'sample-laodukou')?.lifecycle?.mergedInto
  expect(points.some(({id}) => id === into)).toBe(true)
})

test('one assessed point says since when it is open, before all that is told of it', () => {
  const told = points.filter(({lifecycle}) => lifecycle)
  expect(told.map(({id, lifecycle}) => [id, lifecycle?.status, lifecycle?.opened])).toEqual([['sample-liuan', 'open', '2024-05-20']])
  for (const {assessments} of told) for (const {on} of assessments) expect(on > '2024-05-20').toBe(true)
})

test('no invented name is a real division’s or town’s', () => {
  const real = new Set(loadDivisions().flatMap((d) => [d.slug, d.name, d.town]))
  for (const {id, addresses} of all)
    for (const name of [id, ...addresses.flatMap((a) => [a.village.zh, a.town.zh, a.district.zh])]) expect(real).not.toContain(name)
})

/** A gate of four, and forty rows, of which some are asked of the higher types only. */
const sheet = Array.from({length: 44}, (_, i) => {
  const required = {model: 'required', standard: 'required', 'catch-up': 'required'} as const
  if (i < 4) return clause(`SW-WIN-10${i}`, {gate: 'safety', applies: required, conditional: false})
  const from = i % 4
  return clause(`SW-WIN-1${i}`, {
    conditional: false,
    applies:
      from === 0
        ? {...required, standard: 'recommended', 'catch-up': 'not-applicable'}
        : from === 1
          ? {...required, 'catch-up': 'recommended'}
          : required,
  })
})

describe('findings made for an aim', () => {
  const made = (aim: Parameters<typeof sampleFindings>[1], clauses: readonly Clause[] = sheet) =>
    assess(
      {on: '2026-09-01', edition: '2027-1', by: 'county', findings: sampleFindings('sample-x', aim, gateAndPoints(clauses))},
      gateAndPoints(clauses),
    )

  test.each([
    {type: 'model'},
    {type: 'standard'},
    {type: 'catch-up'},
    {},
    {possible: 'catch-up'},
    {type: 'catch-up', possible: 'standard'},
    {type: 'standard', possible: 'model'},
  ] as const)('come to %o', (aim) => {
    const {type, possible} = made(aim)
    expect({type, possible}).toEqual({type: undefined, possible: undefined, ...aim})
  })

  test('are the same for the same point and change nothing else when a clause is added', () => {
    const before = sampleFindings('sample-x', {type: 'standard'}, gateAndPoints(sheet))
    const optional = clause('SW-WIN-999', {kind: 'permission', applies: {model: 'optional', standard: 'optional', 'catch-up': 'optional'}})
    const {'SW-WIN-999': _, ...after} = sampleFindings('sample-x', {type: 'standard'}, gateAndPoints([...sheet, optional]))
    expect(after).toEqual(before)
  })

  test('are refused when the clauses cannot tell the types apart', () => {
    expect(() => made({type: 'catch-up'}, [clause('HW-SIGN-003')])).toThrow('the clauses leave no way')
  })
})
