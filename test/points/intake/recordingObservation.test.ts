import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {type Catalogue, edition, loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {root} from '../../../handbooks/input/root.ts'
import type {ObservationRecord} from '../../../points/assessment/schema.ts'
import type {Sheet} from '../../../points/assessment/sheet.ts'
import {type Entry, findEntry, loadDirectory} from '../../../points/directory/directory.ts'
import {readSheets, type SheetFile} from '../../../points/intake/filledSheet.ts'
import {recordObservation} from '../../../points/intake/recordingObservation.ts'
import {observedOf} from '../../../points/supervision/observed.ts'
import {toCheckYaml} from '../../../site/checklist/checkYaml.ts'

let catalogue: Catalogue
let points: string

beforeAll(() => {
  catalogue = loadCatalogue()
  points = mkdtempSync(join(tmpdir(), 'cunbiao-patrol-'))
  mkdirSync(join(points, 'sample'))
  const district = readFileSync(join(root, 'points/districts/sample/district.yaml'), 'utf8')
  writeFileSync(join(points, 'sample/district.yaml'), district.replace(/^kitsOnSite:.*\n/m, ''))
})
beforeEach(() =>
  cpSync(join(root, 'points/districts/sample/records/sample-dongli.yaml'), join(points, 'sample/records/sample-dongli.yaml')),
)
afterAll(() => rmSync(points, {recursive: true}))

const id = 'sample-dongli'
const entry = (): Entry => findEntry(loadDirectory(catalogue, points), id)
const now = '2026-11-25'
const sheet = (findings: Sheet['assessment']['findings'], given: Partial<Sheet> = {}): Sheet => ({
  point: id,
  kind: 'observation',
  ...given,
  assessment: {on: '2026-11-20', edition, by: 'town', findings, ...given.assessment},
})
const file = (one: Sheet, name = 'a.yaml'): SheetFile => ({name, text: toCheckYaml(one, id)})
const read = (...files: SheetFile[]) => {
  const one = entry()
  return readSheets(files, {catalogue, entry: one, entries: [one], now})
}
const seen = (...files: SheetFile[]): ObservationRecord => {
  const {observation} = read(...files)
  if (!observation) throw new Error('the sheet is an assessment')
  return observation
}
const put = (observation: ObservationRecord, replace = false) => {
  const recording = recordObservation(entry(), observation, catalogue, {replace}, points)
  writeFileSync(join(points, 'sample/records/sample-dongli.yaml'), recording.after)
  return recording
}
const told = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'nothing'
}

describe('what a patrol saw', () => {
  test('stands beside the assessments, each of which stays as it was, and so does the type', () => {
    const before = entry()
    const {before: text = '', after} = put(
      seen(file(sheet({'SW-WIN-035': {status: 'not-met', note: '2号窗口9:10无人，无告示'}}, {party: 'head'}))),
    )
    const now = entry()
    expect(now.record?.observations).toEqual([
      {
        on: '2026-11-20',
        edition,
        by: 'town',
        party: 'head',
        findings: {'SW-WIN-035': {status: 'not-met', note: '2号窗口9:10无人，无告示'}},
      },
    ])
    expect(now.record?.assessments).toEqual(before.record?.assessments)
    expect(now.assessment?.type).toBe(before.assessment?.type)
    // All that was there before stands around it, letter for letter.
    const [from, to] = [after.indexOf('observations:'), after.indexOf('sources:')]
    expect(after.slice(0, from) + after.slice(to)).toBe(text)
  })

  test('contradicts an assessment of that day or before, never a later one, and not where it settles nothing', () => {
    const one = entry()
    const findings = one.assessment?.findings ?? []
    const met = findings.find(({status}) => status === 'met')?.clause.id ?? ''
    const failed = findings.find(({status}) => status === 'not-met')?.clause.id ?? ''
    const on = one.assessment?.on ?? ''
    const of = (day: string) =>
      observedOf(
        one,
        [
          {
            on: day,
            edition,
            by: 'town',
            findings: {[met]: {status: 'partly-met'}, [failed]: {status: 'not-met'}, 'SW-WIN-004': {status: 'recheck'}},
          },
        ],
        catalogue,
      )
    const contradicting = (day: string) => of(day).flatMap(({clause, contradicts}) => (contradicts ? [clause.id] : []))
    expect(contradicting(on)).toEqual([met])
    expect(contradicting('2026-01-05')).toEqual([])
    expect(of(on).find(({clause}) => clause.id === failed)?.against).toBe('not-met')
  })

  test('is taken in once, and another of its day and party only in its place', () => {
    const first = seen(file(sheet({'SW-WIN-035': {status: 'met'}})))
    const second = seen(file(sheet({'SW-WIN-035': {status: 'not-met'}})))
    put(first)
    const again = put(first)
    expect(again.after).toBe(again.before)
    expect(told(() => put(second))).toMatch(
      /line \d+, observations\.0: is of the same day and party \(2026-11-20, town\) and saw otherwise; give --replace/,
    )
    put(second, true)
    // Another party came on the same day.
    put({...first, party: 'head'})
    expect(entry().record?.observations?.map(({party, findings}) => [party, findings['SW-WIN-035']?.status])).toEqual([
      [undefined, 'not-met'],
      ['head', 'met'],
    ])
  })

  test('is joined from several files of one patrol, and two results of one clause are refused unless one is chosen', () => {
    const [a, b] = [file(sheet({'SW-WIN-035': {status: 'met'}})), file(sheet({'SW-WIN-035': {status: 'not-met'}}), 'b.yaml')]
    expect(told(() => read(a, b))).toContain(
      'SW-WIN-035: has two results of one patrol (a.yaml: met, b.yaml: not-met); keep the one that was seen',
    )
    const one = entry()
    const settled = readSheets([a, b], {catalogue, entry: one, entries: [one], now}, new Map([['SW-WIN-035', 2]]))
    expect(settled.observation?.findings).toEqual({'SW-WIN-035': {status: 'not-met'}})
  })

  test('is refused with everything that is wrong in it, and is never mixed with an assessment', () => {
    const bad = `point: ${id}
kind: observation
party: mayor
assessment:
  on: 2026-11-26
  edition: ${edition}
  by: town
  findings:
    SW-NONE-001: {status: met}
    SW-SUP-004: {status: met}
    SW-WIN-035: {status: fine}
    SW-WIN-001: {status: met, note: 电话13800001234}
`
    const message = told(() => read({name: 'bad.yaml', text: bad}))
    expect(message).toContain('line 3, party: "mayor" is not a party; use one of commissioner, head, duty-manager, chief-representative')
    expect(message).toContain('line 5, assessment.on: 2026-11-26 is to come, today is 2026-11-25')
    expect(message).toContain('line 9, assessment.findings.SW-NONE-001: "SW-NONE-001" is not a clause of either handbook')
    expect(message).toContain('SW-SUP-004 is a duty of the town')
    expect(message).toContain('line 11, assessment.findings.SW-WIN-035.status: "fine" is not a status')
    const twice = bad.replace('SW-WIN-035: {status: fine}', 'SW-WIN-001: {status: met}')
    expect(told(() => read({name: 'bad.yaml', text: twice}))).toContain(
      'line 12: is not YAML: "SW-WIN-001" stands a second time in its group; keep one of the two',
    )
    expect(told(() => read(file(sheet({'SW-WIN-001': {status: 'met', note: '电话13800001234'}}))))).toContain('looks like the number')
    expect(told(() => read(file(sheet({}))))).toContain('a patrol on which nothing was looked at is no patrol')
    const {kind: _, ...plain} = sheet({'SW-WIN-001': {status: 'met'}})
    expect(told(() => read(file(sheet({'SW-WIN-001': {status: 'met'}})), file(plain, 'b.yaml')))).toContain(
      '"assessment" is not "observation", as a.yaml has it; take patrols and assessments in one after the other',
    )
    expect(told(() => read(file({...plain, party: 'head'})))).toContain('party: goes with kind: observation')
    expect(read(file(plain)).observation).toBeUndefined()
  })

  test('in a record is held against the books: twice by one party, ahead, empty, a telephone number', () => {
    const path = join(points, 'sample/records/sample-dongli.yaml')
    const item = (on: string, findings: string) => `  - {on: ${on}, edition: ${edition}, by: town, findings: ${findings}}\n`
    const met = '{SW-WIN-001: {status: met}}'
    const text = readFileSync(path, 'utf8').replace(
      /^sources:/m,
      `observations:\n${item('2026-11-20', met)}${item('2026-11-20', met)}${item('2099-01-05', met)}${item('2026-11-19', '{}')}${item('2026-11-18', '{SW-WIN-001: {status: met, note: "13800001234"}}')}sources:`,
    )
    writeFileSync(path, text)
    const message = told(entry)
    expect(message).toContain('2026-11-20 town is also observations.0; one party makes one patrol a day')
    expect(message).toContain('2099-01-05 is to come')
    expect(message).toContain('observations.3.findings: are none')
    expect(message).toContain('looks like the number')
  })
})
