import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import Papa from 'papaparse'
import {readSheet} from 'read-excel-file/node'
import {expect, test} from 'vitest'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {fittingSpecs} from '../../../design-system/fittings/fittings.ts'
import {fittings} from '../../../handbooks/hardware/parts.ts'
import {root} from '../../../handbooks/input/root.ts'
import {gapOf} from '../../../points/assessment/gap.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {billOf, costOf} from '../../../points/kit/bill.ts'
import {billBook, billCsv} from '../../../points/kit/billFile.ts'
import {finishKit} from '../../../points/kit/kit.ts'
import {draftKit} from '../../../points/kit/kitDraft.ts'
import {loadPrices} from '../../../points/kit/prices.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'

const fonts = await loadFonts()
const draft = draftKit(findEntry(entries, 'zhanqi'), catalogue, fonts, {identity: cunbiao})
const {bill, prices, signs, plan, title} = draft
const text = new TextDecoder().decode(billCsv(bill, prices, false))
const rows = Papa.parse<string[]>(text.trim()).data
const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
const priceFile = readFileSync(join(root, 'points/kit/prices.yaml'), 'utf8')

/** Returns the price list with its text changed. */
function listWith(...changes: [from: string | RegExp, to: string][]) {
  const path = join(folder, 'prices.yaml')
  writeFileSync(
    path,
    changes.reduce((list, [from, to]) => list.replace(from, to), priceFile),
  )
  return loadPrices(path, 'prices.yaml')
}

test('a line costs its area and its number by the list', () => {
  const [fascia] = bill.lines
  const {frame} = prices.materials
  expect(fascia?.cost).toEqual({
    low: Math.round((fascia?.area ?? 0) * frame.low + prices.mounts.fascia.low),
    high: Math.round((fascia?.area ?? 0) * frame.high + prices.mounts.fascia.high),
  })
  expect(bill.total.low).toBe(bill.lines.reduce((sum, {cost}) => sum + cost.low, 0))
})

test('signs of one kind that are held in different ways are priced apart', () => {
  const [sign] = signs.filter(({kind}) => kind === 'facility')
  if (!sign?.drawing) throw new Error('the kit has a facility sign')
  const spec = {kind: 'directional', viewingDistanceM: 6, destinations: [{text: {zh: '卫生间'}, towards: 'left'}]} as const
  const [onWall, hung] = (['wall', 'suspended'] as const).map((mount) => ({
    ...sign,
    kind: 'directional' as const,
    spec: {...spec, destinations: [...spec.destinations], mount},
  }))
  if (!onWall || !hung) throw new Error('there are two')
  const {lines} = billOf([onWall, hung, hung], {products: [], fittings: []}, prices)
  expect(lines.map(({quantity, each}) => [each.id, quantity])).toEqual([
    ['wall plate', 1],
    ['suspended', 2],
  ])
  expect((costOf(hung, prices)?.low ?? 0) - (costOf(onWall, prices)?.low ?? 0)).toBe(
    prices.mounts.suspended.low - prices.mounts['wall plate'].low,
  )
})

test('what nobody has surveyed is listed as open and never taken to cost nothing', () => {
  expect(bill.open.map(({number, quantity}) => [number, quantity])).toEqual([
    ['ZHANQI-HR01', 1],
    ['ZHANQI-DR01', undefined],
    ['ZHANQI-IB01', 1],
    ['ZHANQI-PB01', undefined],
    ['ZHANQI-NH01', 1],
    ['ZHANQI-PL01', 1],
    ['ZHANQI-FB01', 1],
    ['ZHANQI-QU01', 1],
    ['ZHANQI-FS01', undefined],
    ['ZHANQI-SB01', 1],
    ['ZHANQI-BG01', undefined],
    ['ZHANQI-FP01', 1],
    ['ZHANQI-BUY04', undefined],
  ])
  for (const row of rows.slice(-13)) expect(row.slice(9, 11)).toEqual(['未计入 not included', '未计入 not included'])
  const [hours] = signs.filter(({kind}) => kind === 'hours')
  expect(hours && costOf(hours, prices)).toBeUndefined()
  expect(bill.lines.every(({cost}) => cost.low > 0)).toBe(true)
})

test('safety signs are bought to GB 2894-2025 and never drawn', () => {
  const bought = rows.filter((row) => row[1]?.includes('GB 2894-2025'))
  expect(bought.map((row) => [row[0], row[2], row[3]])).toEqual([
    ['安全出口标志 Exit sign', '2', ''],
    ['灭火器标志 Fire extinguisher sign', '2', ''],
    ['禁止吸烟标志 No smoking sign', '2', ''],
  ])
  expect(plan.products.map(({clauses}) => clauses[0])).toEqual(['HW-SAFE-003', 'HW-SAFE-008', 'HW-UPK-003', 'HW-SAFE-018'])
  for (const {clauses} of plan.products)
    for (const id of clauses) expect(catalogue.clause.get(id)?.text.zh, id).toMatch(/标志|吸烟|灭火器|除颤/)
})

test('every row with a figure says that it is an estimate', () => {
  for (const row of rows.slice(1, -13)) expect(row[11]).toContain('估算，不是报价 ESTIMATE, not a quotation (CNY, 2026-11-25)')
})

test('the workbook calculates what the bill says, from prices on its second sheet', async () => {
  const bytes = await billBook(bill, prices, title)
  expect(Buffer.compare(await billBook(bill, prices, title), bytes)).toBe(0)
  const sheet = await readSheet(Buffer.from(bytes), 1)
  expect(sheet.slice(3, 3 + bill.lines.length).map((row) => [row[9], row[10]])).toEqual(bill.lines.map(({cost}) => [cost.low, cost.high]))
  const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])
  const list = await readSheet(Buffer.from(bytes), 2)
  const [, column, row] = xml.match(/<c r="E4"[^>]*><f>'价目 Prices'!\$([A-Z])\$(\d+)<\/f>/) ?? []
  expect([column, list[Number(row) - 1]?.[4]]).toEqual(['E', prices.materials.frame.low])
  expect(xml).toContain(`<f>SUM(J4:J${3 + bill.lines.length})</f><v>${bill.total.low}</v>`)
})

test('another price list gives another estimate', () => {
  const dear = listWith([/frame: {unit: m2, low: \d+, high: \d+}/, 'frame: {unit: m2, low: 1000, high: 2000}'])
  expect(billOf(signs, plan, dear).lines[0]?.cost.low).toBe(Math.round((bill.lines[0]?.area ?? 0) * 1000 + dear.mounts.fascia.low))
})

test('everything wrong with a price list is one error', () => {
  expect(() =>
    listWith(
      [/ {2}frame: .*\n/, ''],
      [/acrylic: .*/, 'acrylic: {unit: sign, low: 260, high: 560}'],
      [/card: .*/, 'card: {unit: m2, low: 900, high: 300}'],
      [/vinyl: .*/, 'vinyl: {unit: m2, low: 0, high: 280}'],
      [/film: .*/, 'film: {unit: m2, low: 60元, high: 160}\n  marble: {unit: m2, low: 1, high: 2}'],
      ['currency: CNY', 'currency: EUR'],
      ['date: 2026-11-25', 'date: November'],
    ),
  ).toThrowErrorMatchingInlineSnapshot(`
    [InputError: prices.yaml: 8 problems
      line 3, date: "November" is not a date; write it as 2026-03-31
      line 4, currency: "EUR" is not a currency of this list; use one of CNY
      line 11, materials.frame: is missing
      line 12, materials.acrylic.unit: "sign" is not the unit here; these prices are per m2
      line 14, materials.card: {"unit":"m2","low":900,"high":300} has its low price above its high one; exchange them
      line 15, materials.vinyl.low: 0 is not a price; give more than 0, or ask for one
      line 16, materials.film.low: "60元" is not a number; give the price without currency
      line 17, materials.marble: is not a field here; remove it or check its spelling]
  `)
  expect(() => loadPrices(join(folder, 'none.yaml'), 'none.yaml')).toThrow('does not exist; give a price list')
})

test('a fitting that a clause found not met asks for is open in the bill, with its price for one piece and its sheet in the kit', async () => {
  const entry = entries.find(({sample, assessment}) => sample && assessment && gapOf(assessment).fittings.length > 0)
  if (!entry?.assessment) throw new Error('no sample lacks a fitting')
  const wanted = gapOf(entry.assessment).fittings
  const lacking = draftKit(entry, catalogue, fonts, {identity: cunbiao})
  const open = lacking.bill.open.filter(({number}) => number.startsWith('FIT-'))
  expect(open.map(({item}) => item)).toEqual(wanted.map(({kind}) => fittings[kind]))
  for (const [i, {kind, clauses}] of wanted.entries()) {
    const {low, high} = fittingSpecs[kind].price
    for (const id of clauses) expect(open[i]?.why.zh).toContain(id)
    expect(open[i]?.why.zh).toContain(`${low}–${high}元`)
  }
  const {files} = await finishKit(lacking, fonts)
  const sheets = files.map(({path}) => path).filter((path) => path.startsWith('fittings/'))
  expect(sheets).toEqual(wanted.map(({kind}) => `fittings/${kind}.zh-Hans.pdf`))
})

test('a point that nobody has assessed is told of no fitting it lacks', () => {
  expect(plan.fittings).toEqual([])
  expect(bill.open.filter(({number}) => number.startsWith('FIT-'))).toEqual([])
})
