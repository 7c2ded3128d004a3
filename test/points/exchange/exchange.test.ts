import Papa from 'papaparse'
import {expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../../handbooks/edition/known.ts'
import {judging} from '../../../points/assessment/assess.ts'
import {csv} from '../../../points/exchange/csv.ts'
import {exchanged as exchangedBy} from '../../../points/exchange/exchangedPoint.ts'
import {toCsv, toGeoJson, toJson} from '../../../points/exchange/pointFormats.ts'
import {waivedOn} from '../../../points/proceedings/decided.ts'
import {summarise} from '../../../points/summary/row.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)

const rows = entries.map((entry) => summarise(entry, catalogue))
const exchanged = (of: typeof rows, options?: {readonly withSample: boolean}) => exchangedBy(of, knownEditions(catalogue), options)

test('samples go out only when asked for, and each is marked', () => {
  expect(exchanged(rows)).toHaveLength(157)
  const all = exchanged(rows, {withSample: true})
  expect(all).toHaveLength(189)
  expect(all.filter((p) => p.sample).map((p) => p.id)).toEqual(entries.filter((e) => e.sample).map((e) => e.id))
  const lines = Papa.parse<Record<string, string>>(text(toCsv(all)).slice(1), {header: true, skipEmptyLines: true}).data
  expect(lines.filter((row) => row.sample === 'true').every((row) => row.id?.startsWith('sample-'))).toBe(true)
  const {features} = JSON.parse(text(toGeoJson(all)))
  expect(features.filter((f: {properties: {sample: boolean}}) => f.properties.sample)).toHaveLength(32)
})

test('a place without a record is neither assessed nor of a type', () => {
  const boluo = exchanged(rows).find((p) => p.id === 'boluo')
  expect(boluo).toMatchObject({declared: null, assessment: null, code: {value: '510117001012', asOf: '2023-06-30'}})
})

test('a declared type is not an assessed one', () => {
  const zhanqi = exchanged(rows).find((p) => p.id === 'zhanqi')
  expect(zhanqi?.declared).toMatchObject({type: 'model', asOf: '2013'})
  expect(zhanqi?.assessment).toBeNull()
})

test('the counts of an assessed point add up to the clauses by which its edition judges a point', () => {
  // A waived clause is neither due nor earned, so it stands in no count.
  const waived = new Map(
    entries.map(({id, record}) => [id, waivedOn(record?.proceedings ?? [], record?.proceedings?.at(-1)?.on ?? '').size]),
  )
  for (const {assessment, id} of exchanged(rows, {withSample: true}).filter((p) => p.sample && p.assessment?.edition === edition))
    expect(
      Object.values(assessment?.counts ?? {}).reduce((a, b) => a + b, 0),
      id,
    ).toBe(judging(catalogue).length - (waived.get(id) ?? 0))
})

test('GeoJSON has no geometry and says why', () => {
  const {note, features} = JSON.parse(text(toGeoJson(exchanged(rows))))
  expect(note).toContain('no open, citable coordinates were found')
  expect(features).toHaveLength(157)
  expect(features.every((f: {type: string; geometry: null; id: string}) => f.type === 'Feature' && f.geometry === null)).toBe(true)
})

test('JSON gives the points as they are', () => {
  const points = exchanged(rows, {withSample: true})
  expect(JSON.parse(text(toJson(points))).points).toEqual(points)
})

test('CSV opens in a spreadsheet: byte order mark, CRLF, and nothing that runs as a formula', () => {
  const out = text(csv([{a: '=HYPERLINK("x")', b: '+1', c: '@x', d: '甲，"乙"'}]))
  expect(out).toBe('\uFEFFa,b,c,d\r\n"\'=HYPERLINK(""x"")","\'+1","\'@x","甲，""乙"""\r\n')
})
