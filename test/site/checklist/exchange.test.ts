import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {edition, loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {limitByClause} from '../../../points/assessment/reading.ts'
import type {Sheet} from '../../../points/assessment/sheet.ts'
import {toCheckForm} from '../../../points/exchange/checkForm.ts'
import type {CheckFault, CheckSetting} from '../../../site/checklist/checkFile.ts'
import {fileOf, type OutgoingFormat, outgoingFormats} from '../../../site/checklist/outgoing.ts'
import {readGiven} from '../../../site/checklist/readGiven.ts'

const catalogue = loadCatalogue()
const setting: CheckSetting = {
  edition,
  clauses: new Map(catalogue.clauses.map(({id}) => [id, limitByClause.get(id)])),
  judged: catalogue.clause,
  today: '2026-11-25',
}
const record: Sheet = {
  point: 'zhanqi',
  assessment: {
    on: '2026-11-20',
    edition,
    by: 'town',
    findings: {
      'HW-ACC-009': {status: 'not-met', measured: 780, note: '=门扇“卡住”\n第二行，䶮'},
      'SW-STAFF-008': {status: 'recheck', note: '问两人'},
    },
  },
}
const list = [{id: 'HW-ACC-009', number: '8.2.4', place: '入口', title: '门的净宽'}]
const photo = {name: 'HW-ACC-009-1.jpg', blob: new Blob([new Uint8Array([0xff, 0xd8, 1])])}
const out = async (format: OutgoingFormat) =>
  new Uint8Array(await (await fileOf({record, id: 'zhanqi', list, photos: [photo]}, format)).arrayBuffer())
const said = (faults: readonly CheckFault[]) =>
  faults.map((fault) => [fault.at, fault.word, fault.found, fault.allowed].filter(Boolean).join(' | '))

describe('a record that leaves a phone', () => {
  test.each(outgoingFormats.filter((format) => format !== 'zip'))(
    'comes back as it was from %s, with findings that are not in the list',
    async (format) => {
      expect(await readGiven(`a.${format}`, await out(format), setting)).toEqual({record, refused: [], toCorrect: []})
    },
  )

  test('goes out in an archive with its photos, and the command that takes the archive in', async () => {
    const parts = unzipSync(await out('zip'))
    expect(Object.keys(parts)).toEqual(['cunbiao-zhanqi-2026-11-20.yaml', 'HW-ACC-009-1.jpg'])
    expect([...(parts['HW-ACC-009-1.jpg'] ?? [])]).toEqual([0xff, 0xd8, 1])
    expect(strFromU8(parts['cunbiao-zhanqi-2026-11-20.yaml'] ?? new Uint8Array())).toMatch(
      /^# npm run -s cunbiao -- assess zhanqi --from cunbiao-zhanqi-2026-11-20\.zip\npoint: zhanqi\n/,
    )
  })
})

describe('a file that comes in', () => {
  test('may be the form as a workbook', async () => {
    const bytes = await toCheckForm(catalogue, {point: 'zhanqi', ...record.assessment}, 'xlsx')
    expect(await readGiven('A.XLSX', bytes, setting)).toEqual({record, refused: [], toCorrect: []})
  })

  test('is refused with everything that is wrong in it, by sheet, row and column', async () => {
    const bytes = await toCheckForm(catalogue, {point: 'zhanqi', ...record.assessment, edition: '2026-1'}, 'xlsx')
    expect(said((await readGiven('a.xlsx', bytes, setting)).refused)).toEqual([
      `sheet "检查表", row 5, column B | formEdition | 2026-1 | ${edition}`,
    ])
    const text = new TextDecoder().decode(await out('csv'))
    const wrong = text.replace('结果 Result', '结论').replace(',不符合,', ',差,').replace('SW-STAFF-008', 'HW-ACC-009')
    expect(said((await readGiven('a.csv', new TextEncoder().encode(wrong), setting)).refused)).toEqual([
      'row 6, column J | heading | 结论 | 结果 Result',
      'row 7, column J | notAllowed | 差 | 符合、部分符合、不符合、不适用、未检查、待复核',
      'row 8, column A | doubled | HW-ACC-009 | 7',
    ])
  })

  test('is refused for a duty of others, and taken in to be corrected where a clause that always applies was left out', async () => {
    const county = catalogue.clauses.find(({bearer}) => bearer !== 'village')?.id ?? ''
    const always = catalogue.clauses.find(({bearer, conditional}) => bearer === 'village' && !conditional)?.id ?? ''
    const yaml = (findings: string) =>
      new TextEncoder().encode(`point: a\nassessment: {on: 2026-11-20, edition: ${edition}, by: self, findings: {${findings}}}\n`)
    expect(said((await readGiven('a.yaml', yaml(`${county}: {status: met}`), setting)).refused)).toEqual([`${county} | othersDuty`])
    const {record: taken, toCorrect} = await readGiven('a.yaml', yaml(`${always}: {status: not-applicable}`), setting)
    expect(taken?.assessment.findings).toEqual({[always]: {status: 'not-applicable'}})
    expect(said(toCorrect)).toEqual([`${always} | alwaysApplies`])
  })

  test.each([
    ['a.pdf', 'x', ['otherKind | a.pdf']],
    ['a.xlsx', 'x', ['unreadable | a.xlsx']],
    ['a.csv', '', ['unreadable | a.csv']],
    ['a.csv', '编号,行\n', ['row 1, column A | noForm | 编号']],
    ['a.yaml', 'point: a\nassessment: {on: 2026-11-20\n', ['notYaml | 2']],
    ['a.yaml', '\uD800', ['wrongForm | "�"']],
  ])('%s is refused when it is no checklist', async (name, text, faults) => {
    expect(said((await readGiven(name, new TextEncoder().encode(text), setting)).refused)).toEqual(faults)
  })
})
