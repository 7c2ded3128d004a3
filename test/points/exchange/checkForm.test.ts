import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strToU8, unzipSync, zipSync} from 'fflate'
import Papa from 'papaparse'
import {beforeAll, describe, expect, test} from 'vitest'
import {type Catalogue, edition, loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {asksPoint, pointTypes} from '../../../handbooks/clause/clause.ts'
import {ProblemList} from '../../../handbooks/input/problem.ts'
import type {Entry} from '../../../points/directory/directory.ts'
import {type FormFormat, formClauses, formFormats, toCheckForm} from '../../../points/exchange/checkForm.ts'
import {columns, headingRow} from '../../../points/exchange/checkFormShape.ts'
import {openSheets} from '../../../points/exchange/openSheets.ts'
import {readCheckForm} from '../../../points/exchange/readCheckForm.ts'
import type {Table} from '../../../points/exchange/tableIn.ts'
import {joinSheets} from '../../../points/intake/filledSheet.ts'
import {places, placesOf} from '../../../points/intake/place.ts'
import {bareEntry} from '../../support/bareEntry.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
let catalogue: Catalogue
beforeAll(() => {
  catalogue = loadCatalogue()
})

const place = {zh: '战旗村', en: 'Zhanqi'}
const entry: Entry = {
  ...bareEntry('zhanqi'),
  sample: false,
  name: place,
  place,
  town: place,
  district: place,
  division: undefined,
  record: undefined,
  assessment: undefined,
}
const given = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes)
  return {path: join(folder, name), name}
}
const takenIn = async (...files: readonly [string, Uint8Array][]) => {
  const problems = new ProblemList()
  const {sheets} = await openSheets(
    files.map(([name, bytes]) => given(name, bytes)),
    problems,
  )
  problems.throwIfAny()
  return joinSheets(sheets, {catalogue, entry, entries: [entry], now: '2026-11-25'})
}
const told = (act: Promise<unknown>) =>
  act.then(
    () => 'nothing',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

const filled = {
  edition,
  point: 'zhanqi',
  on: '2026-11-20',
  by: 'town',
  findings: {
    'HW-ACC-009': {status: 'not-met', measured: 780.5, note: '=门扇“卡住”\n第二行'},
    'SW-GEN-001': {status: 'recheck', note: '䶮𠮷'},
    'HW-SIGN-001': {status: 'met'},
  },
} as const

describe('the form', () => {
  test('has each clause that some type is asked for once, of both books, in the order in which a point is walked through', () => {
    const ids = formClauses(catalogue).map(({clause}) => clause.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(formClauses(catalogue).map(({clause}) => clause.book))).toEqual(new Set(['hardware', 'software']))
    const placeOf = placesOf(catalogue)
    const walked = ids.map((id) => places.indexOf(placeOf.get(id) ?? 'people'))
    expect(walked).toEqual(walked.toSorted((a, b) => a - b))
  })

  test.each(formFormats)('comes back as it was filled in, as %s', async (format: FormFormat) => {
    const bytes = await toCheckForm(catalogue, filled, format)
    const {assessment, differences} = await takenIn([`filled.${format}`, bytes])
    expect(assessment).toEqual({on: filled.on, edition, by: filled.by, findings: filled.findings})
    expect(differences).toEqual([])
  })

  test.each(formFormats)('loses nothing that was found on a clause that no type asks, as %s', async (format: FormFormat) => {
    const free = catalogue.clauses.find((c) => c.bearer === 'village' && !pointTypes.some((type) => asksPoint(c, type)))
    if (!free) throw new Error('there is a clause that is free to all types')
    expect(formClauses(catalogue).map(({clause}) => clause.id)).not.toContain(free.id)
    const findings = {...filled.findings, [free.id]: {status: 'met' as const}}
    const bytes = await toCheckForm(catalogue, {...filled, findings}, format)
    expect((await takenIn([`more.${format}`, bytes])).assessment.findings).toEqual(findings)
  })

  test('says beside each clause its points or that it is of the gate, how it is judged, and which numbers are our own', async () => {
    const cells = openRows(new TextDecoder().decode(await toCheckForm(catalogue, {edition}, 'csv')))
    const of = (id: string) => cells.find(([first]) => first === id) ?? []
    expect(of('HW-ACC-006')[columns.findIndex(({key}) => key === 'provision')]).toContain('80 mm/m（自定）')
    expect(of('HW-ACC-003')[columns.findIndex(({key}) => key === 'points')]).toBe('门槛条款')
    expect(of('HW-SIGN-039')[columns.findIndex(({key}) => key === 'points')]).toBe('2')
    expect(of('HW-SIGN-039')[columns.findIndex(({key}) => key === 'judging')]).toMatch(/^抽查的都符合得满分.*\n自发现/s)
    expect(of('HW-SIGN-039')[columns.findIndex(({key}) => key === 'limit')]).toContain('（自定）')
  })

  test('is the same to the byte when it is made again, and only what is filled in is unlocked', async () => {
    const [once, twice] = [await toCheckForm(catalogue, {edition}, 'xlsx'), await toCheckForm(catalogue, {edition}, 'xlsx')]
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true)
    const parts = unzipSync(once)
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
    expect(xml).toContain('<sheetProtection sheet="1"')
    expect(xml).toContain('<formula1>"符合,部分符合,不符合,不适用,未检查,待复核"')
    expect(xml).toContain('<formula1>"符合,部分符合,不符合,未检查,待复核"')
    // Each row has one of the two lists, by whether its clause states a condition.
    const listed = [...xml.matchAll(/sqref="(J[^"]*)"><formula1>"([^"]*)"/g)].flatMap(([, cells = '', choices = '']) =>
      [...cells.matchAll(/J(\d+):J(\d+)/g)].flatMap(([, from, to]) =>
        Array.from({length: Number(to) - Number(from) + 1}, (_, i) => [Number(from) + i, choices.includes('不适用')] as const),
      ),
    )
    expect(listed.toSorted(([a], [b]) => a - b)).toEqual(
      formClauses(catalogue).map(({clause}, i) => [headingRow + 1 + i, clause.conditional]),
    )
    expect(xml).toContain('sqref="B4"><formula1>"站点自评,镇（街道）复核,县（区）复核"')
    // What a schema of the format says of the order of these parts.
    const order = ['</sheetData>', '<sheetProtection', '<mergeCells', '<dataValidations', '<pageMargins', '<pageSetup', '<headerFooter']
    const at = order.map((tag) => xml.indexOf(tag))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(at[0]).toBeGreaterThan(0)
    expect(columns.filter(({edit}) => edit).map(({key}) => key)).toEqual(['status', 'measured', 'note'])
  })

  test('that nobody has filled in is refused for what its head lacks, by sheet, row and column', async () => {
    expect(await told(takenIn(['blank.xlsx', await toCheckForm(catalogue, {edition, point: 'zhanqi'}, 'xlsx')]))).toBe(
      `blank.xlsx: 2 problems
  sheet "检查表", row 3, column B: is missing
  sheet "检查表", row 4, column B: is missing`,
    )
  })
})

const openRows = (text: string) => Papa.parse<string[]>(text).data

/** The table of a small form, with rows below the headings. */
const form = (rows: readonly (readonly string[])[], facts: readonly string[] = ['zhanqi', '2026-11-20', '站点自评', edition]): Table => ({
  sheet: '检查表',
  head: ['村标检查表（三型合用） Cunbiao checklist for all types'],
  rows: [
    ...['站点 Point', '检查日期 Date', '检查方 Assessor', '版本 Edition'].map((heading, i) => ({
      row: i + 2,
      cells: [heading, facts[i] ?? ''],
    })),
    {row: headingRow, cells: columns.map(({heading}) => heading)},
    ...rows.map((cells, i) => ({row: headingRow + 1 + i, cells})),
  ],
})
const row = (id: string, status = '', measured = '', note = '', ...more: readonly string[]) =>
  [id, ...columns.slice(1, -3).map(() => ''), status, measured, note, ...more] as const
const read = (...rows: readonly (readonly string[])[]) => readCheckForm(form(rows))

describe('a form as an office returns it', () => {
  test('is read as it was meant: full-width signs, blanks, choices in either language, other ways to write a day', () => {
    const {value, faults} = readCheckForm(
      form(
        [
          row('ＨＷ－ＡＣＣ－００９', '部分符合　', '８８０．５'),
          row('hw-sign-001', 'Not met'),
          row('HW-SIGN-002', 'met', '1E3'),
          row('HW-SIGN-003'),
        ],
        ['战旗村', '2026年3月1日', 'Town review', ` ${edition}`],
      ),
    )
    expect(faults).toEqual([])
    expect(value).toEqual({
      point: '战旗村',
      assessment: {
        on: '2026-03-01',
        edition,
        by: 'town',
        findings: {
          'HW-ACC-009': {status: 'partly-met', measured: 880.5},
          'HW-SIGN-001': {status: 'not-met'},
          'HW-SIGN-002': {status: 'met', measured: 1000},
        },
      },
    })
  })

  test.each(['2026/3/1', '2026.03.01', '2026-3-1', '2026年03月01日'])('has its day also as %s', (on) => {
    expect(readCheckForm(form([], ['zhanqi', on])).value).toMatchObject({assessment: {on: '2026-03-01'}})
  })

  test.each(['20260301', '46082', '3月1日'])('has no day that could be read otherwise, as %s', (on) => {
    expect(readCheckForm(form([], ['zhanqi', on])).value).toMatchObject({assessment: {on}})
  })

  test('is refused with everything that is wrong in it at once, and where', () => {
    const {faults} = read(
      row('HW-ACC-009', '合格', '约八百'),
      row('HW-ACC-009', '符合'),
      row('', '符合'),
      row('HW-SIGN-001', '符合', '0x10', '', '多写的'),
      ['HW-SIGN-002'],
    )
    expect(faults.map((fault) => [fault.cell, fault.what, fault.found].join(' | '))).toEqual([
      'sheet "检查表", row 7, column J | choice | 合格',
      'sheet "检查表", row 7, column K | number | 约八百',
      'sheet "检查表", row 8, column A | doubled | HW-ACC-009',
      'sheet "检查表", row 9, column A | no-id | 符合',
      'sheet "检查表", row 10, column M | beyond | 多写的',
      'sheet "检查表", row 10, column K | number | 0x10',
    ])
  })

  test('is refused where a heading was changed, and where it is no form at all', () => {
    const moved = form([])
    const changed = {
      ...moved,
      rows: moved.rows.map(({row: n, cells}) => ({
        row: n,
        cells: cells.map((cell) => cell.replace('结果 Result', '结论').replace('版本 Edition', '版次')),
      })),
    }
    expect(readCheckForm(changed).faults).toEqual([
      {what: 'heading', cell: 'sheet "检查表", row 5, column A', found: '版次', wanted: '版本 Edition'},
      {what: 'heading', cell: 'sheet "检查表", row 6, column J', found: '结论', wanted: '结果 Result'},
    ])
    expect(readCheckForm({head: ['编号', '行'], rows: []}).faults).toEqual([{what: 'no-form', cell: 'row 1, column A', found: '编号'}])
  })
})

describe('assess takes in', () => {
  /** A form as WPS saves it: shared and inline strings, numbers as text and as numbers, and no hint of what it was made by. */
  const wps = async (change: (xml: string) => string) => {
    const parts = unzipSync(await toCheckForm(catalogue, {...filled, findings: {}}, 'xlsx'))
    const path = 'xl/worksheets/sheet1.xml'
    return zipSync({...parts, [path]: strToU8(change(new TextDecoder().decode(parts[path])))})
  }
  const rowOf = (id: string) => headingRow + 1 + formClauses(catalogue).findIndex(({clause}) => clause.id === id)
  const put =
    (cell: string, inner: string, type = 'inlineStr') =>
    (xml: string) =>
      xml.replace(
        new RegExp(`<c r="${cell}"([^>]*?)( t="\\w+")?(/>|>.*?</c>)`),
        (_, attributes: string) => `<c r="${cell}"${attributes} t="${type}">${inner}</c>`,
      )

  test('a workbook as WPS writes it', async () => {
    const n = rowOf('HW-ACC-009')
    const bytes = await wps((xml) =>
      [
        put(`J${n}`, '<is><t>不符合 </t></is>'),
        put(`K${n}`, '<v>780</v>', 'n'),
        put(`L${n}`, '<is><r><t>门</t></r><r><t>扇</t></r></is>'),
      ].reduce((x, f) => f(x), xml),
    )
    expect((await takenIn(['wps.xlsx', bytes])).assessment.findings).toEqual({
      'HW-ACC-009': {status: 'not-met', measured: 780, note: '门扇'},
    })
  })

  test('no formula, whatever it came to', async () => {
    const n = rowOf('HW-ACC-009')
    expect(await told(takenIn(['formula.xlsx', await wps(put(`K${n}`, '<f>700+80</f><v>780</v>', 'n'))]))).toBe(
      `formula.xlsx: 1 problem\n  sheet "检查表", cell K${n}: holds a formula, whose result may be out of date; type the value itself in its place, or paste it as a value`,
    )
  })

  test('no form of another edition, and says which it is', async () => {
    expect(await told(takenIn(['old.xlsx', await toCheckForm(catalogue, {...filled, edition: '2025-1'}, 'xlsx')]))).toContain(
      `sheet "检查表", row 5, column B: "2025-1" is not the edition of today’s books, ${edition}`,
    )
  })

  test('no clause that the edition lacks, and no value that contradicts its result, and says where they stand', async () => {
    const text = new TextDecoder().decode(
      await toCheckForm(catalogue, {...filled, findings: {'HW-ACC-009': {status: 'met', measured: 899}}}, 'csv'),
    )
    const n = rowOf('HW-ACC-009')
    const m = rowOf('HW-SIGN-001')
    const said = await told(
      takenIn(['a.csv', strToU8(text.replace('HW-SIGN-001,', 'HW-SIGN-999,').replace(/(HW-SIGN-999.*),,,/s, '$1,,,'))]),
    )
    expect(said).toContain(`row ${n}, column K: 899 mm is below the limit of at least 900 mm`)
    const marked = text
      .split('\r\n')
      .map((line) => (line.startsWith('HW-SIGN-001,') ? line.replace('HW-SIGN-001', 'HW-SIGN-999').replace(/,,$/, ',,看过') : line))
    expect(await told(takenIn(['b.csv', strToU8(marked.join('\r\n'))]))).toContain(
      `row ${m}, column A: "HW-SIGN-999" is not a clause of either handbook`,
    )
  })

  test('a phone’s archive without its photos, and none with two checklists or none', async () => {
    const yaml = strToU8(
      `point: zhanqi\nassessment: {on: 2026-11-20, edition: ${edition}, by: town, findings: {HW-SIGN-001: {status: met}}}\n`,
    )
    const photo = new Uint8Array([0xff, 0xd8])
    const whole = given('a.zip', zipSync({'a.yaml': yaml, 'HW-SIGN-001-1.jpg': photo, 'HW-SIGN-001-2.jpg': photo}, {level: 0}))
    const {sheets, photos} = await openSheets([whole], new ProblemList())
    expect(photos).toEqual([{name: 'a.zip', count: 2}])
    expect(joinSheets(sheets, {catalogue, entry, entries: [entry], now: '2026-11-25'}).assessment.findings).toEqual({
      'HW-SIGN-001': {status: 'met'},
    })
    expect(await told(openSheets([given('b.zip', zipSync({'a.yaml': yaml, 'b.yml': yaml}))], new ProblemList()))).toContain(
      'holds 2 checklists (.yaml), and one is read',
    )
    expect(await told(openSheets([given('c.zip', zipSync({'x.jpg': photo}))], new ProblemList()))).toContain('holds 0 checklists')
    expect(await told(openSheets([given('d.zip', photo), given('e.doc', photo)], new ProblemList()))).toMatch(
      /^d\.zip: 1 problem\n {2}is not an archive that can be read \(its end is missing\).*\ne\.doc: 1 problem\n {2}is no filled-in checklist; give what a phone exported/,
    )
  })

  test('files of two inspectors together, of different kinds', async () => {
    const one = await toCheckForm(catalogue, filled, 'xlsx')
    const two = await toCheckForm(
      catalogue,
      {...filled, findings: {'HW-ACC-009': {status: 'met', measured: 900}, 'SW-WIN-008': {status: 'met'}}},
      'gb18030.csv',
    )
    const {assessment, differences} = await takenIn(['one.xlsx', one], ['two.csv', two])
    expect(differences.map(({clause}) => clause)).toEqual(['HW-ACC-009'])
    expect(assessment.findings).toEqual({
      ...filled.findings,
      'HW-ACC-009': {status: 'recheck', note: '〔one.xlsx〕不符合 780.5：=门扇“卡住”\n第二行\n〔two.csv〕符合 900'},
      'SW-WIN-008': {status: 'met'},
    })
  })
})
