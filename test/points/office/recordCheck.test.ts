import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {toDutyForm} from '../../../points/exchange/dutyForm.ts'
import {readDutyForm} from '../../../points/exchange/readDutyForm.ts'
import {readTable, type Table} from '../../../points/exchange/table.ts'
import {loadOffices} from '../../../points/office/loadOffices.ts'
import {recordCheck} from '../../../points/office/recordCheck.ts'
import {readDutySheet} from '../../../points/office/sheet.ts'
import {catalogue} from '../../support/catalogue.ts'
import {messageOf} from '../../support/messageOf.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
mkdirSync(join(folder, 'some/offices'), {recursive: true})
writeFileSync(join(folder, 'some/district.yaml'), 'id: some\nname: {zh: 某县, en: Some County}\n')
writeFileSync(
  join(folder, 'some/offices/some-town.yaml'),
  `# 由县里填写
id: some-town
level: town
name: {zh: 某镇便民服务中心, en: Some Town Service Centre}
assessments:
  - on: 2026-10-01
    edition: ${edition}
    by: self
    findings:
      SW-SUP-002: {status: met}
sources:
  own: {title: {zh: 检查记录, en: Notes of the check}}
`,
)
const [town] = loadOffices(catalogue, folder)
if (!town) throw new Error('the office was not read')
const sheet = (text: string) => readDutySheet('check.yaml', text)
const given = (by: string, on: string, findings: string) =>
  sheet(`office: some-town\nassessment: {on: ${on}, edition: ${edition}, by: ${by}, findings: {${findings}}}\n`)

describe('a check', () => {
  test('by another body stands beside those before it; all else in the file stays', () => {
    const {before, after, office} = recordCheck(town, given('county', '2026-10-02', 'SW-SUP-002: {status: not-met}'), catalogue, {folder})
    expect(office.assessments.map(({by, findings}) => [by, findings['SW-SUP-002']?.status])).toEqual([
      ['self', 'met'],
      ['county', 'not-met'],
    ])
    expect(after).toContain('# 由县里填写')
    expect(before).not.toContain('not-met')
  })

  test('keeps no number of a resident in its notes', () => {
    const noted = (note: string) => given('county', '2026-10-02', `SW-SUP-002: {status: not-met, note: "${note}"}`)
    expect(messageOf(() => recordCheck(town, noted('找13800001234'), catalogue, {folder}))).toContain('holds a mobile number (138******34)')
    expect(recordCheck(town, noted('打028-12345678'), catalogue, {folder}).after).toContain('打028-12345678')
  })

  test('that the file has already changes nothing', () => {
    const {before, after} = recordCheck(town, given('self', '2026-10-01', 'SW-SUP-002: {status: met}'), catalogue, {folder})
    expect(after).toBe(before)
  })

  test('of the same body and day takes another’s place only if asked to', () => {
    const other = given('self', '2026-10-01', 'SW-SUP-002: {status: partly-met}')
    expect(messageOf(() => recordCheck(town, other, catalogue, {folder}))).toContain('give --replace')
    expect(recordCheck(town, other, catalogue, {folder, replace: true}).office.assessments).toMatchObject([
      {by: 'self', findings: {'SW-SUP-002': {status: 'partly-met'}}},
    ])
  })

  test('of another office, with clauses of other bearers or without results is refused, all at once', () => {
    const wrong = sheet(
      `office: 某县中心\nassessment:\n  on: 2026-10-02\n  edition: ${edition}\n  by: city\n  findings:\n    SW-SUP-008: {status: met}\n    SW-XXX-001: {status: met}\n`,
    )
    const message = messageOf(() => recordCheck(town, wrong, catalogue, {folder}))
    expect(message).toContain('check.yaml: 3 problems')
    expect(message).toContain('line 7, assessment.findings.SW-SUP-008: SW-SUP-008 is a duty of the county, not of the town')
    expect(message).toContain('"某县中心" is not some-town')
    expect(messageOf(() => recordCheck(town, given('self', '2026-10-03', ''), catalogue, {folder}))).toContain(
      'fill in at least one result',
    )
  })
})

describe('a form for spreadsheets', () => {
  const blank = async (format: 'xlsx' | 'csv') => {
    const path = join(folder, `form.${format}`)
    writeFileSync(path, await toDutyForm(catalogue, 'town', {edition}, format))
    return readTable(path, 'form')
  }
  /** Fills in cells by the names that a spreadsheet gives them. */
  const fill = ({head, rows}: Table, cells: Readonly<Record<string, string>>): Table => ({
    head,
    rows: rows.map(({row, cells: old}) => ({
      row,
      cells: Array.from({length: 12}, (_, i) => cells[`${String.fromCharCode(65 + i)}${row}`] ?? old[i] ?? ''),
    })),
  })
  const rowOf = ({rows}: Table, id: string) => rows.find(({cells}) => cells[0] === id)?.row ?? 0
  const filled = {B2: '某镇便民服务中心', B3: '2026年10月8日', B4: '县（区）检查'}

  test.each(['xlsx', 'csv'] as const)('filled in is taken into the file (%s)', async (format) => {
    const table = await blank(format)
    const row = rowOf(table, 'SW-SUP-002')
    const read = readDutyForm('form', fill(table, {...filled, [`J${row}`]: '部分符合', [`K${row}`]: '只查了两次'}))
    expect(read.sheet).toEqual({
      office: '某镇便民服务中心',
      assessment: {on: '2026-10-08', edition, by: 'county', findings: {'SW-SUP-002': {status: 'partly-met', note: '只查了两次'}}},
    })
    expect(recordCheck(town, read, catalogue, {folder}).office.assessments).toHaveLength(2)
  })

  test('is told each wrong cell at once', async () => {
    const table = await blank('csv')
    const first = rowOf(table, 'SW-SUP-002')
    const wrong = fill(table, {B3: '昨天', B4: '邻镇', [`J${first}`]: '还行', [`A${first + 1}`]: 'SW-SUP-002', L9: '见附件', J7: '结论'})
    const message = messageOf(() => readDutyForm('form.csv', wrong))
    expect(message).toContain('form.csv: ')
    for (const cell of ['B3', 'B4', `J${first}`, `A${first + 1}`, 'L9']) expect(message).toMatch(new RegExp(`^  ${cell}: `, 'm'))
  })

  test('of another kind is told its name; one without the day and the assessor is told both', async () => {
    const message = messageOf(() => readDutyForm('form.csv', {head: ['另一张表'], rows: []}))
    expect(message).toContain('A1')
    const table = await blank('csv')
    expect(messageOf(() => readDutyForm('form.csv', table))).toMatch(/^form\.csv: 2 problems\n {2}B3: .*\n {2}B4: /)
  })
})
