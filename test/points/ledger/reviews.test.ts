import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {run} from '../../../points/command/command.ts'
import {toGb18030} from '../../../points/exchange/gb18030.ts'
import {ledgerRoles} from '../../../points/ledger/heads.ts'
import {ledgerLimits} from '../../../points/ledger/limitsOf.ts'
import {loadHeads} from '../../../points/ledger/loadHeads.ts'
import {lookAtReviews} from '../../../points/ledger/lookAtReviews.ts'
import {openRegister} from '../../../points/ledger/openRegister.ts'
import {readQuarter} from '../../../points/ledger/quarter.ts'
import {readRegister} from '../../../points/ledger/readLedger.ts'
import {gradeAt, notedGrade} from '../../../points/ledger/readReviews.ts'
import {gradesOf} from '../../../points/ledger/reviewRows.ts'
import {sumLedger} from '../../../points/ledger/sumLedger.ts'
import {catalogue} from '../../support/catalogue.ts'

const heads = loadHeads(catalogue)
const quarter = readQuarter('2026Q4') ?? expect.fail('no quarter')
const folder = mkdtempSync(join(tmpdir(), 'reviews-'))
afterAll(() => rmSync(folder, {recursive: true}))
const put = (name: string, bytes: string | Uint8Array) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

const table = `评价人,手机,评价时间,满意度,意见
王某,13812345678,2026-10-08 09:30,非常满意,好
李某,13912345678,2026-10-09,满意,
李某,13912345678,2026-09-30,不满意,上一季度
张某,,2026-10-10,未评价,
赵某,,2026/12/31,非常不满意。,等了很久
`

test('reviews come from a table in GB18030 by their day and grade, and nothing else of it is read', async () => {
  const read = await openRegister(put('gb.csv', toGb18030(table)), 'gb.csv', heads)
  const rows = read.kind === 'reviews' ? read.rows : expect.fail(read.kind)
  expect(rows).toHaveLength(4)
  expect(gradesOf(rows, quarter)).toEqual([1, 1, 0, 0, 1])
  expect(JSON.stringify(read)).not.toMatch(/王某|138|意见|等了很久/)
  expect(lookAtReviews(rows, {on: '2026-12-31'}).faults).toEqual([])
  expect(lookAtReviews(rows, {on: '2026-12-30'}).faults).toEqual([
    {row: 6, column: 'reviewed', code: 'ahead', found: '2026-12-31', wanted: '2026-12-30'},
  ])
})

test.each([
  ['非常滿意', 0],
  ['满意', 1],
  ['Fairly satisfied', 2],
  ['不满意。', 3],
  ['非常不满意', 4],
  ['一般', undefined],
  ['5', undefined],
])('%s is the grade %s', (words, grade) => {
  expect(gradeAt(words)).toBe(grade)
})

test('a grade that is none of the five and a day that is none are named together, with their rows', async () => {
  const file = put('wrong.csv', '评价日期,评价等级\n2026-11-31,满意\n2026-11-30,一般\n,满意\n')
  const told: string[] = []
  const status = await run(['ledger', 'check', file, '--on', '2026-12-31'], {
    standing: folder,
    screen: undefined,
    out: () => undefined,
    err: (text) => told.push(text),
  })
  expect(status).toBe(1)
  const text = told.join('')
  expect(text).toContain('row 2, 评价日期: "2026-11-31" is no day of the calendar')
  expect(text).toContain('row 3, 评价等级: "一般" is none of the five grades')
  expect(text).toContain('row 4, 评价日期: has no date')
})

test('without a table the ledger’s own notes count, a table stands above them, and typed numbers above both', () => {
  expect(notedGrade('发放；评价：满意')).toBe(1)
  expect(notedGrade('评价器坏了')).toBeUndefined()
  const line = (remarks: string, i: number) =>
    ledgerRoles.map((role) =>
      role === 'number'
        ? `2026-${i}`
        : role === 'sort'
          ? '件'
          : role === 'start' || role === 'done'
            ? '2026-10-09'
            : role === 'remarks'
              ? remarks
              : '',
    )
  const lines = ['评价：非常满意', '评价：不满意，已核实', ''].map(line)
  const read = readRegister(
    {head: ledgerRoles.map((role) => heads.ledger[role][0] ?? ''), rows: lines.map((cells, i) => ({row: i + 2, cells}))},
    heads,
  )
  const rows = read.kind === 'ledger' ? read.rows : expect.fail(read.kind)
  const wish = {rows, quarter, items: [], setting: {on: '2026-12-31', calendar: loadWorkingCalendar(), limits: ledgerLimits}}
  const review = {row: 2, date: {text: '', date: '2026-10-09'}, grade: 2, words: '基本满意'}
  expect(sumLedger(wish).grades).toEqual([1, 0, 0, 1, 0])
  expect(sumLedger({...wish, reviews: [review]}).grades).toEqual([0, 0, 1, 0, 0])
  expect(sumLedger({...wish, reviews: [review], grades: [5, 0, 0, 0, 0]}).grades).toEqual([5, 0, 0, 0, 0])
  expect(sumLedger({...wish, rows: rows.slice(2)}).grades).toBeUndefined()
})

test('the command counts a table beside a ledger, and gives a percentage from thirty on', async () => {
  const ledger = put(
    'ledger.csv',
    `${ledgerRoles.map((role) => heads.ledger[role][0]).join(',')}\n2026-1,件,2026-10-09,,高龄津贴,,,8,2026-10-20,2026-10-16,,\n`,
  )
  const told = async (grades: readonly string[]) => {
    const out: string[] = []
    const reviews = put('reviews.csv', `评价日期,评价等级\n${grades.map((grade) => `2026-10-17,${grade}`).join('\n')}\n`)
    await run(['ledger', 'sum', ledger, reviews, '--quarter', '2026Q4', '--on', '2026-12-31'], {
      standing: folder,
      screen: undefined,
      out: (text) => out.push(text),
      err: (text) => out.push(text),
    })
    return out.join('')
  }
  expect(await told([...Array(28).fill('满意'), '不满意'])).toContain('Fewer than 30, so no percentage; 1 bad')
  expect(await told([...Array(29).fill('满意'), '不满意'])).toContain('29 of 30 are not bad, 97%')
})
