import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {type Entry, findEntry} from '../../../points/directory/directory.ts'
import {changesSince} from '../../../points/kit/changes.ts'
import {changeFiles, printChanges} from '../../../points/kit/changesFile.ts'
import {hashFiles} from '../../../points/kit/checksums.ts'
import {makeKit} from '../../../points/kit/kit.ts'
import {draftKit} from '../../../points/kit/kitDraft.ts'
import {loadManifest, type Manifest} from '../../../points/kit/manifest.ts'
import {loadPrices} from '../../../points/kit/prices.ts'
import type {Survey} from '../../../points/record/survey.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'
import {messageOf} from '../../support/messageOf.ts'

const entry = findEntry(entries, 'sample-wenchangqiao')
const fonts = await loadFonts()
const prices = loadPrices()
const before: Manifest = {...draftKit(entry, catalogue, fonts, {identity: cunbiao}).manifest, files: []}

/** The point as another survey would have found it. */
function surveyed(change: (survey: Survey) => Survey): Entry {
  if (!entry.record?.survey) throw new Error('the sample has a survey')
  return {...entry, record: {...entry.record, survey: change(entry.record.survey)}}
}
const since = (now: Entry, old = before, books = catalogue) =>
  changesSince(old, draftKit(now, books, fonts, {identity: cunbiao}).manifest, 'manifest.json')
const numbers = ({signs}: ReturnType<typeof since>) =>
  signs.map(({number, change}) => `${change} ${number.replace('SAMPLE-WENCHANGQIAO-', '')}`)

test('a kit of the same record changes nothing', () => {
  expect(since(entry)).toMatchObject({signs: [], clauses: [], same: before.signs.length, cost: {low: 0, high: 0, open: 0}})
})

test('a sign put in between renumbers no other', () => {
  const more = surveyed((survey) => ({
    ...survey,
    facilities: ['lift', ...survey.facilities],
    windows: [...survey.windows, {number: 5, term: 'legal-aid'}],
  }))
  const changes = since(more)
  expect(numbers(changes)).toEqual(['added WP05', 'added DK05', 'changed FM01', 'added FC14'])
  // The floor marker changes too: one line more.
  expect(changes.same).toBe(before.signs.length - 1)
  expect(changes.cost.low).toBeGreaterThan(0)
})

test('a sign taken out is withdrawn and costs nothing to make', () => {
  const less = surveyed((survey) => ({...survey, facilities: survey.facilities.filter((f) => f !== 'toilet')}))
  const changes = since(less)
  expect(numbers(changes)).toContain('withdrawn FC01')
  expect(changes.signs.find(({change}) => change === 'withdrawn')?.cost).toBeUndefined()
})

test('words, arrows and quantities are reasons, each with what was and what is', () => {
  const other = surveyed((survey) => ({
    ...survey,
    windows: survey.windows.map((w) => (w.number === 2 ? {...w, term: 'medical-insurance'} : w)),
    facilities: [...survey.facilities, 'toilet'],
    safetySigns: {'exit-sign': 2},
    decisionPlaces: survey.decisionPlaces.map((place, i) =>
      i === 0
        ? {...place, destinations: place.destinations.map((d) => ({...d, towards: d.towards === 'left' ? ('right' as const) : d.towards}))}
        : place,
    ),
  }))
  const lines = printChanges(since(other), prices).filter((line) => !line.includes('size:') && !line.includes(' revision '))
  expect(lines.map((line) => line.replace(/CNY [\d–]+/, 'CNY …'))).toMatchInlineSnapshot(`
    [
      "changed SAMPLE-WENCHANGQIAO-WP02 Window plate, CNY … (estimate)",
      "  Chinese: 社会保险 -> 医疗保险",
      "  English: Social Insurance -> Medical Insurance",
      "changed SAMPLE-WENCHANGQIAO-DK02 Desk plate, CNY … (estimate)",
      "  Chinese: 社会保险 -> 医疗保险",
      "  English: Social Insurance -> Medical Insurance",
      "changed SAMPLE-WENCHANGQIAO-FC01 Facility sign, CNY … (estimate)",
      "  quantity: 1 -> 2",
      "changed SAMPLE-WENCHANGQIAO-DR01 Directional sign, CNY … (estimate)",
      "  beside the words: ← 向左 left；图形 symbol: 咨询服务 Enquiry desk -> → 向右 right；图形 symbol: 咨询服务 Enquiry desk",
      "changed SAMPLE-WENCHANGQIAO-BUY01 Exit sign, CNY … (estimate)",
      "  quantity: ? -> 2",
      "estimate of what the changes cost: CNY …, not a quotation",
    ]
  `)
})

test('more of the same sign costs only what is more', () => {
  const two = surveyed((survey) => ({...survey, facilities: [...survey.facilities, 'toilet']}))
  const {manifest} = draftKit(two, catalogue, fonts, {identity: cunbiao})
  const changes = changesSince(before, manifest, 'manifest.json')
  const both = manifest.signs.find(({number}) => number.endsWith('FC01'))?.estimate
  expect(changes.signs.map(({cost}) => cost)).toEqual([{low: Math.round((both?.low ?? 0) / 2), high: Math.round((both?.high ?? 0) / 2)}])
})

test('a clause that changed is named beside the signs that it changed, and those to look at are listed', () => {
  const text = {zh: '汉字字高不应小于视距的百分之一。', en: 'Chinese characters shall be no lower than one hundredth of the distance.'}
  const old: Manifest = {
    ...before,
    clauses: {...before.clauses, 'HW-SIGN-023': {title: {zh: '箭头', en: 'Arrows'}, text}},
    signs: before.signs.map((sign) => (sign.number.endsWith('DR01') ? {...sign, revision: '00000000'} : sign)),
  }
  const changes = since(entry, old)
  expect(changes.signs.map(({number, reasons}) => [number, reasons.map(({by, at}) => `${by} ${at}`)])).toEqual([
    ['SAMPLE-WENCHANGQIAO-DR01', ['clause HW-SIGN-023']],
  ])
  expect(changes.clauses.map(({clause, look}) => [clause, look])).toEqual([['HW-SIGN-023', ['SAMPLE-WENCHANGQIAO-DR02']]])
  expect(printChanges(changes, prices).at(-2)).toBe(
    'clause HW-SIGN-023 changed and 1 sign that it governs is drawn as before: look at SAMPLE-WENCHANGQIAO-DR02',
  )
})

test('a drawing that changed for no reason of words or clauses says so', () => {
  const old = {...before, signs: before.signs.map((sign) => (sign.number.endsWith('FA01') ? {...sign, revision: '00000000'} : sign))}
  expect(since(entry, old).signs[0]?.reasons.map(({by}) => by)).toEqual(['drawing'])
})

test('the changes stand in the kit, marked as an estimate and as a sample', () => {
  const files = changeFiles(since(surveyed((survey) => ({...survey, facilities: [...survey.facilities, 'lift']}))), prices, true)
  expect(files.map(({path}) => path)).toEqual(['changes.csv', 'changes.json'])
  for (const {bytes} of files) expect(new TextDecoder().decode(bytes)).toMatch(/SAMPLE/)
  expect(new TextDecoder().decode(files[0]?.bytes)).toContain('ESTIMATE, not a quotation')
})

test('the manifest names every other file of the kit with its hash', async () => {
  const {files} = await makeKit(entry, catalogue, fonts, {identity: cunbiao})
  const manifest = JSON.parse(new TextDecoder().decode(files.find(({path}) => path === 'manifest.json')?.bytes)) as Manifest
  expect(manifest.files).toEqual(hashFiles(files.filter(({path}) => path !== 'manifest.json' && path !== 'SHA256SUMS')))
})

test('a file that is no manifest of the point is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  const load = (text: string) => {
    writeFileSync(join(folder, 'a.json'), text)
    return () => loadManifest(join(folder, 'a.json'), 'a.json')
  }
  expect(load('{"a"')).toThrow('is not JSON')
  expect(load('{"format": "cunbiao-kit-0"}')).toThrow(/format: "cunbiao-kit-0" is not cunbiao-kit-1.*\n.*point: is missing/)
  const faulty = {
    ...before,
    signs: before.signs.slice(0, 2).map((sign) => ({...sign, number: 'FA01', widthMm: -1, quantity: 1e300, estimate: {low: 2, high: 1}})),
    files: [
      {path: '../../other', size: 0.5, sha256: 'x'},
      {path: 'a/./b', size: 1, sha256: '0'.repeat(64)},
    ],
  }
  const told = messageOf(load(JSON.stringify(faulty)))
  for (const field of [
    'signs.0.widthMm',
    'signs.1.quantity',
    'signs.0.estimate',
    'signs.1.number',
    'files.0.path',
    'files.0.size',
    'files.1.path',
  ])
    expect(told).toContain(`  ${field}: `)
  expect(told).toMatch(/files\.0\.path: "\.\.\/\.\.\/other" is no path inside a kit/)
  expect(load(JSON.stringify({...before, files: [{path: 'a/b..c.pdf', size: 1, sha256: '0'.repeat(64)}]}))()).toBeDefined()
  expect(() => loadManifest(join(folder, 'none.json'), 'none.json')).toThrow('does not exist')
  expect(() => loadManifest(folder, 'kit')).toThrow('is a folder; give the manifest.json in it')
  expect(() => since(entry, {...before, point: {...before.point, id: 'zhanqi'}})).toThrow(
    'is of zhanqi, and this kit is of sample-wenchangqiao',
  )
})
