import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import Papa from 'papaparse'
import {expect, test} from 'vitest'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {type Entry, findEntry} from '../../../points/directory/directory.ts'
import {makeBatch} from '../../../points/kit/batch.ts'
import {billOfMany} from '../../../points/kit/bill.ts'
import {makeKit, writeKit} from '../../../points/kit/kit.ts'
import {draftKit} from '../../../points/kit/kitDraft.ts'
import {isWhole, loadManifest} from '../../../points/kit/manifest.ts'
import {loadPrices} from '../../../points/kit/prices.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'

const fonts = await loadFonts()
const prices = loadPrices()
const two = ['sample-guyu', 'sample-songtao'].map((id) => findEntry(entries, id))
const title = {name: {zh: '示例县', en: 'Sample County'}, sample: true}
const place = () => join(mkdtempSync(join(tmpdir(), 'cunbiao-')), 'kits')
const run = (points: readonly Entry[], out: string) => makeBatch(points, title, catalogue, fonts, out, cunbiao, prices, () => {})
const states = ({lines}: Awaited<ReturnType<typeof run>>) => lines.map(({id, state}) => `${id} ${state}`)

/** Returns the point with other facilities. */
function withFacilities(entry: Entry, facilities: readonly string[]): Entry {
  if (!entry.record?.survey) throw new Error('the sample has a survey')
  return {...entry, record: {...entry.record, survey: {...entry.record.survey, facilities: [...facilities]}}}
}

test('a batch has a folder for each point, and beside them what belongs to all', async () => {
  const out = place()
  const batch = await run(two, out)
  expect(states(batch)).toEqual(['sample-guyu made', 'sample-songtao made'])
  expect(readdirSync(out)).toEqual(['_all', 'sample-guyu', 'sample-songtao'])
  const rows = Papa.parse<string[]>(readFileSync(join(out, '_all/summary.csv'), 'utf8').trim()).data
  expect(rows.map((row) => row[0])).toEqual(['站点 Point', 'sample-guyu', 'sample-songtao', '合计 Total'])
  expect(Number(rows[3]?.[6])).toBe(Number(rows[1]?.[6]) + Number(rows[2]?.[6]))
  expect(readFileSync(join(out, '_all/quantities.csv'), 'utf8')).toContain('示例 SAMPLE 估算，不是报价 ESTIMATE')
})

test('run again, it keeps what is right, and makes anew what was interrupted, damaged or is out of date', async () => {
  const out = place()
  await run(two, out)
  const before = statSync(join(out, 'sample-guyu/manifest.json')).mtimeMs
  // As a run leaves it that is killed between its two renamings, and another while it writes.
  renameSync(join(out, 'sample-songtao'), join(out, '.sample-songtao.cunbiao-old'))
  mkdirSync(join(out, '._all.cunbiao-new'))
  expect(states(await run(two, out))).toEqual(['sample-guyu kept', 'sample-songtao kept'])
  expect(statSync(join(out, 'sample-guyu/manifest.json')).mtimeMs).toBe(before)
  expect(readdirSync(out)).toEqual(['_all', 'sample-guyu', 'sample-songtao'])

  const schedule = join(out, 'sample-songtao/schedule.csv')
  writeFileSync(schedule, Buffer.alloc(statSync(schedule).size))
  const [guyu, songtao] = two
  if (!guyu || !songtao) throw new Error('there are two')
  const batch = await run([withFacilities(guyu, ['toilet', 'drinking-water', 'lift']), songtao], out)
  expect(states(batch)).toEqual(['sample-guyu made', 'sample-songtao made'])
  expect(batch.lines[0]?.changes?.signs.map(({number, change}) => `${change} ${number}`)).toContain('added SAMPLE-GUYU-FC14')
  expect(existsSync(join(out, 'sample-guyu/changes.csv'))).toBe(true)
  expect(batch.lines[1]?.changes?.signs).toEqual([])
  expect(readFileSync(schedule, 'utf8')).toContain('SAMPLE-SONGTAO-FA01')
})

test('a point that cannot be drawn fails alone', async () => {
  const out = place()
  const [guyu, songtao] = two
  if (!guyu || !songtao) throw new Error('there are two')
  const batch = await run([{...guyu, name: {zh: '😀村便民服务站', en: 'A'}}, songtao], out)
  expect(states(batch)).toEqual(['sample-guyu failed', 'sample-songtao made'])
  expect(readdirSync(out)).toEqual(['_all', 'sample-songtao'])
  expect(() => batch.problems.throwIfAny()).toThrow('SAMPLE-GUYU-FA01 (fascia)')
})

test.each([
  ['sample-guyu', 'manifest.json'],
  ['_all', 'summary.csv'],
])('a folder %s that no kit wrote is not replaced', async (name, missing) => {
  const out = place()
  mkdirSync(join(out, name), {recursive: true})
  writeFileSync(join(out, name, 'thesis.txt'), '')
  await expect(run(two, out)).rejects.toThrow(`${name}: holds files and no ${missing}, so no kit wrote it`)
  expect(readdirSync(out)).toEqual([name])
})

test('a kit is whole as long as each of its files, its manifest and its sums are to the byte what they were', async () => {
  const folder = join(place(), 'kit')
  writeKit(await makeKit(findEntry(entries, 'sample-guyu'), catalogue, fonts, {identity: cunbiao}), folder)
  const manifest = loadManifest(join(folder, 'manifest.json'), 'manifest.json')
  expect(isWhole(manifest, folder)).toBe(true)
  for (const path of ['cover.pdf', 'manifest.json', 'SHA256SUMS']) {
    const bytes = readFileSync(join(folder, path))
    writeFileSync(join(folder, path), bytes.with(-1, 0x20))
    expect(isWhole(manifest, folder), path).toBe(false)
    writeFileSync(join(folder, path), bytes)
  }
  expect(isWhole(manifest, folder)).toBe(true)
})

test('small items of all points share gang sheets', async () => {
  const out = place()
  const near = two.map((entry): Entry => {
    if (!entry.record?.survey) throw new Error('the sample has a survey')
    return {...entry, record: {...entry.record, survey: {...entry.record.survey, hallDistanceM: 2}}}
  })
  await run(near, out)
  expect(readdirSync(join(out, '_all/gang'))).toContain('aluminium-1.pdf')
})

test('the bill of many points adds up what is the same and lists what is open', () => {
  const [a, b] = two.map((entry) => draftKit(entry, catalogue, fonts, {identity: cunbiao, prices}).bill)
  if (!a || !b) throw new Error('there are two')
  const all = billOfMany([a, b], prices)
  expect(all.open).toEqual([...a.open, ...b.open])
  expect(all.lines.find(({item}) => item.en === 'Fascia')?.quantity).toBe(2)
  expect(Math.abs(all.total.low - a.total.low - b.total.low)).toBeLessThanOrEqual(all.lines.length)
  expect(billOfMany([], prices)).toEqual({lines: [], open: [], total: {low: 0, high: 0}})
})
