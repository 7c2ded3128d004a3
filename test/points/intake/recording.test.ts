import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {type Catalogue, edition, loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {root} from '../../../handbooks/input/root.ts'
import {judging} from '../../../points/assessment/assess.ts'
import {gapOf} from '../../../points/assessment/gap.ts'
import {compareAssessments} from '../../../points/assessment/reassessment.ts'
import type {AssessmentRecord} from '../../../points/assessment/schema.ts'
import type {Sheet} from '../../../points/assessment/sheet.ts'
import {workedOut} from '../../../points/assessment/workedOut.ts'
import {type Entry, findEntry, loadDirectory} from '../../../points/directory/directory.ts'
import {readSheets, type SheetFile} from '../../../points/intake/filledSheet.ts'
import {type RecordingOptions, recordAssessment} from '../../../points/intake/recording.ts'
import {latestAssessment} from '../../../points/record/point.ts'
import {countStatuses, emptyRecord, toCheckJson, withFinding} from '../../../site/checklist/checkRecord.ts'
import {toCheckYaml} from '../../../site/checklist/checkYaml.ts'

let catalogue: Catalogue
let entries: Entry[]
let points: string

beforeAll(() => {
  catalogue = loadCatalogue()
  points = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  cpSync(join(root, 'points/districts/pidu/records'), join(points, 'pidu/records'), {recursive: true})
  for (const file of ['district.yaml', 'villages.csv']) cpSync(join(root, 'points/districts/pidu', file), join(points, 'pidu', file))
  entries = loadDirectory(catalogue, points)
})

const now = '2026-11-25'
const findings = (...lines: readonly [string, AssessmentRecord['findings'][string]][]) => Object.fromEntries(lines)
const fill = (point: string, on: string, found: AssessmentRecord['findings'], by: AssessmentRecord['by'] = 'town'): Sheet => {
  const {assessment, ...begun} = emptyRecord(point, edition, on)
  return Object.entries(found).reduce((record, [id, finding]) => withFinding(record, id, finding), {
    ...begun,
    assessment: {...assessment, by},
  })
}
const yaml = (record: Sheet, name = 'a.yaml'): SheetFile => ({name, text: toCheckYaml(record, record.point)})
const read = (id: string, ...files: SheetFile[]) => readSheets(files, {catalogue, entry: findEntry(entries, id), entries, now}).assessment
const put = (id: string, assessment: AssessmentRecord, options: RecordingOptions = {}) =>
  recordAssessment(findEntry(loadDirectory(catalogue, points), id), assessment, catalogue, options, points)
const write = ({file, after}: {file: string; after: string}) => writeFileSync(join(points, file.replace('points/districts/', '')), after)
const problems = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'nothing'
}

describe('checklists filled in on phones', () => {
  test('come to the same result in the record as on the page, from one file or two', () => {
    // Everything that is asked of some type, met but for two clauses; the door is 20 mm too narrow.
    const asked = judging(catalogue).filter(({applies}) => Object.values(applies).some((a) => a === 'required' || a === 'recommended'))
    const found = {
      ...Object.fromEntries(asked.map(({id}) => [id, {status: 'met'} as const])),
      ...findings(['HW-ACC-009', {status: 'not-met', measured: 880, note: '门扇卡住'}], ['SW-GEN-001', {status: 'recheck'}]),
    }
    const onPage = fill('qinggangshu', '2026-11-20', found)
    const of = (book: string) =>
      fill('青杠树村', '2026-11-20', Object.fromEntries(Object.entries(found).filter(([id]) => id.startsWith(book))))
    const together = read('qinggangshu', yaml(of('HW')), {name: 'b.json', text: toCheckJson(of('SW'))})
    expect(together).toEqual(read('qinggangshu', yaml(onPage)))
    const {point, before, after} = put('qinggangshu', together)
    const recorded = latestAssessment(point)
    expect(recorded).toEqual(onPage.assessment)
    const counts = countStatuses(
      onPage,
      judging(catalogue).map(({id}) => id),
    )
    const worked = workedOut(recorded, catalogue)
    for (const [status, n] of Object.entries(counts)) expect(worked.findings.filter((f) => f.status === status)).toHaveLength(n)
    expect(worked).toEqual(workedOut(onPage.assessment, catalogue))
    expect(gapOf(worked).missing.map((f) => f.clause.id)).toEqual(['HW-ACC-009'])
    // Nothing else of the file is touched, its comments least of all.
    const kept = before?.split('\n') ?? []
    expect(after.split('\n').filter((line) => kept.includes(line))).toEqual(kept)
  })

  test('hold no number of a resident in their notes, and may hold that of an office', () => {
    const noted = (note: string) => fill('zhanqi', '2026-11-20', findings(['HW-SIGN-001', {status: 'not-met', note}]))
    expect(problems(() => read('zhanqi', yaml(noted('居民说的，电话13800001234'))))).toMatch(
      /line \d+, assessment\.findings\.HW-SIGN-001\.note: holds a mobile number \(138\*+34\)/,
    )
    expect(read('zhanqi', yaml(noted('电话028-12345678打不通'))).findings['HW-SIGN-001']?.note).toBe('电话028-12345678打不通')
  })

  test('tell every problem at once, with its line, what is allowed and what to do', () => {
    const good = fill('zhanqi', '2026-11-20', findings(['HW-ACC-009', {status: 'met', measured: 900}], ['HW-SIGN-001', {status: 'met'}]))
    const bad = `point: 筒春村
assessment:
  on: 2026-11-30
  edition: 2025-1
  by: mayor
  findings:
    HW-ACC-009: {status: met, measured: 780}
    HW-SIGN-999: {status: met}
    HW-SIGN-1: {status: met}
    HW-SIGN-001: {status: fine, photo: 1, note: ""}
`
    const other = fill('zhanqi', '2026-11-21', findings(['HW-ACC-009', {status: 'met', measured: 950}]), 'county')
    const told = problems(() => read('zhanqi', yaml(good), yaml(other, 'c.yaml'), {name: 'bad.yaml', text: bad})).replaceAll(
      edition,
      'TODAY',
    )
    expect(told).toMatchInlineSnapshot(`
      "bad.yaml: 10 problems
        line 1, point: "筒春村" is the point tongchun (筒春村便民服务站, 友爱镇), and zhanqi (战旗村便民服务站) is being assessed; if the results are those of zhanqi, write "point: zhanqi" here
        line 3, assessment.on: 2026-11-30 is to come, today is 2026-11-25; give the day of the check
        line 4, assessment.edition: "2025-1" is not the edition of today’s books, TODAY; see "edition diff 2025-1 TODAY", check the clauses that changed, and fill in today’s checklists
        line 5, assessment.by: "mayor" is not an assessor; use one of self, town, county
        line 7, assessment.findings.HW-ACC-009.measured: 780 mm is below the limit of at least 900 mm, but the status is met; correct the value or the status
        line 8, assessment.findings.HW-SIGN-999: "HW-SIGN-999" is not a clause of either handbook; correct the id
        line 9, assessment.findings.HW-SIGN-1: "HW-SIGN-1" is not a clause id; write book, topic and three digits, such as HW-SIGN-012
        line 10, assessment.findings.HW-SIGN-001.status: "fine" is not a status; use one of met, partly-met, not-met, not-applicable, unchecked, recheck
        line 10, assessment.findings.HW-SIGN-001.note: is empty; write something, or remove the field
        line 10, assessment.findings.HW-SIGN-001.photo: is not a field here; remove it or check its spelling
      c.yaml: 2 problems
        line 4, assessment.on: "2026-11-21" is not "2026-11-20", as a.yaml has it; one assessment has one day, edition and assessor, so make them alike or record them one after the other
        line 6, assessment.by: "county" is not "town", as a.yaml has it; one assessment has one day, edition and assessor, so make them alike or record them one after the other"
    `)
  })

  test('are held against the limits that the county set otherwise, from their day on', () => {
    const thresholds = [{limit: 'forecourtPath', was: {min: 1500}, is: {min: 1400}, why: {zh: '路窄', en: 'Narrow'}, on: '2026-11-20'}]
    const entry = {...findEntry(entries, 'boluo'), thresholds}
    const taken = (on: string, measured: number) =>
      problems(() => {
        const sheet = fill('boluo', on, findings(['HW-SITE-010', {status: 'met', measured}]))
        const {assessment} = readSheets([yaml(sheet)], {catalogue, entry, entries, now})
        return recordAssessment(entry, assessment, catalogue, {}, points)
      })
    expect(taken('2026-11-20', 1400)).toBe('nothing')
    expect(taken('2026-11-20', 1399)).toContain('1399 mm is below the limit of at least 1400 mm')
    expect(taken('2026-11-19', 1499)).toContain('1499 mm is below the limit of at least 1500 mm')
  })

  test('are refused when they are no YAML, once', () => {
    expect(problems(() => read('zhanqi', {name: 'a.yaml', text: 'point: zhanqi\nassessment: {on: 2026-11-20\n'}))).toBe(
      'a.yaml: 1 problem\n  line 2: is not YAML: "{" opens here and is never closed; add "}" after the last value',
    )
  })
})

describe('an assessment in the record', () => {
  const first = findings(
    ['HW-SIGN-001', {status: 'not-met'}],
    ['HW-ACC-009', {status: 'met', measured: 900}],
    ['HW-SIGN-002', {status: 'recheck'}],
  )
  const again = findings(['HW-SIGN-001', {status: 'met'}])

  test('of a point without a record begins one from its division', () => {
    const {before, after, file, point} = put('boluo', fill('boluo', '2026-10-01', first).assessment)
    expect(before).toBeUndefined()
    expect(file).toBe('points/districts/pidu/records/boluo.yaml')
    expect(after).toContain('code: "510117001012"')
    expect(point.addresses[0]?.district.zh).toBe('郫都区')
  })

  test('is the same when it is recorded twice', () => {
    const {assessment} = fill('zhanqi', '2026-10-01', first)
    const once = put('zhanqi', assessment)
    write(once)
    const twice = put('zhanqi', assessment)
    expect(twice.after).toBe(once.after)
    expect(twice.before).toBe(twice.after)
  })

  test('loses nothing in silence: an earlier day, another of that day and clauses not looked at again are refused', () => {
    const at = (on: string, found = again, options: RecordingOptions = {}, by: AssessmentRecord['by'] = 'town') =>
      problems(() => put('zhanqi', fill('zhanqi', on, found, by).assessment, options))
    expect(at('2026-09-30')).toMatch(/line 25, assessments\.0: is of 2026-10-01, later than the 2026-09-30 of the files/)
    expect(at('2026-10-01')).toMatch(/is of the same day and assessor \(2026-10-01, town\) and finds otherwise; give --replace/)
    expect(at('2026-10-01', again, {replace: true})).toBe('nothing')
    expect(at('2026-11-20')).toMatch(/settled 1 clauses? that (is|are) in no file \(HW-ACC-009\); give --carry-over/)
    expect(at('2026-11-20', again, {carryOver: true}, 'county')).toMatch(/is by town, on which a finding by county cannot rest/)
  })

  test('takes findings over that were not looked at again, each with its day, and says what changed', () => {
    const recording = put('zhanqi', fill('zhanqi', '2026-11-20', again).assessment, {carryOver: true})
    const [before, after] = recording.point.assessments
    expect(after?.findings).toEqual({
      'HW-SIGN-001': {status: 'met'},
      'HW-ACC-009': {status: 'met', measured: 900, foundOn: '2026-10-01'},
    })
    expect(recording.carried).toEqual({findings: 1, on: '2026-10-01'})
    if (!before || !after) throw new Error('both assessments are there')
    const {improved, worse, settled, unsettled} = compareAssessments(workedOut(before, catalogue), workedOut(after, catalogue))
    expect([improved, worse, settled, unsettled].map((of) => of.map(({clause}) => clause.id))).toEqual([['HW-SIGN-001'], [], [], []])
    const without = put('zhanqi', fill('zhanqi', '2026-11-20', again).assessment, {carryOver: false})
    expect(without.point.assessments[1]?.findings).toEqual(again)
    expect(readFileSync(join(points, 'pidu/records/zhanqi.yaml'), 'utf8')).not.toContain('foundOn')
  })

  test.each([
    ['self', 'self', true],
    ['town', 'self', true],
    ['county', 'self', true],
    ['self', 'town', false],
    ['town', 'town', true],
    ['county', 'town', true],
    ['self', 'county', false],
    ['town', 'county', false],
    ['county', 'county', true],
  ] as const)('rests on findings by %s where %s checked again: %s', (before, now, rests) => {
    write(put('tongchun', fill('tongchun', '2026-10-01', first, before).assessment))
    const told = problems(() => put('tongchun', fill('tongchun', '2026-11-20', again, now).assessment, {carryOver: true}))
    expect(told.includes(`a finding by ${now} cannot rest`)).toBe(!rests)
    rmSync(join(points, 'pidu/records/tongchun.yaml'))
    cpSync(join(root, 'points/districts/pidu/records/tongchun.yaml'), join(points, 'pidu/records/tongchun.yaml'))
  })

  test('keeps the day on which a finding was made through several takings over, and takes over nothing that was not settled', () => {
    write(put('anlong', fill('anlong', '2026-10-01', first).assessment))
    write(put('anlong', fill('anlong', '2026-10-15', again).assessment, {carryOver: true}))
    const third = put('anlong', fill('anlong', '2026-11-20', findings(['HW-GEN-010', {status: 'met'}])).assessment, {carryOver: true})
    expect(third.point.assessments.at(-1)?.findings).toEqual({
      'HW-GEN-010': {status: 'met'},
      'HW-SIGN-001': {status: 'met', foundOn: '2026-10-15'},
      'HW-ACC-009': {status: 'met', measured: 900, foundOn: '2026-10-01'},
    })
    expect(third.carried).toEqual({findings: 2, on: '2026-10-15'})
    // In the order in which the books print them, whatever the file's.
    expect(Object.keys(third.point.assessments.at(-1)?.findings ?? {})).toEqual(
      catalogue.clauses.map(({id}) => id).filter((id) => ['HW-GEN-010', 'HW-SIGN-001', 'HW-ACC-009'].includes(id)),
    )
  })

  test('of another edition lends no findings', () => {
    const {assessment} = fill('qinggangshu', '2026-10-01', first)
    write(put('qinggangshu', {...assessment, edition: '2026-1'}))
    expect(problems(() => put('qinggangshu', fill('qinggangshu', '2026-11-20', again).assessment, {carryOver: true}))).toContain(
      `is by edition 2026-1, not ${edition}, so its findings cannot be carried over`,
    )
  })
})
