import Papa from 'papaparse'
import {describe, expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import type {KnownEditions} from '../../../handbooks/edition/known.ts'
import {exchanged as exchangedBy} from '../../../points/exchange/exchangedPoint.ts'
import {exportNote, toCsv, toGeoJson, toJson} from '../../../points/exchange/pointFormats.ts'
import type {Row} from '../../../points/summary/row.ts'
import {bareEntry} from '../../support/bareEntry.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
const names = (zh: string, en: string) => ({zh, en})

/** An edition of six clauses. */
const editions: KnownEditions = {
  ids: ['2026-1'],
  until: () => undefined,
  find: () =>
    ({clauses: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => ({id, bearer: 'village'}))}) as unknown as ReturnType<KnownEditions['find']>,
}
const exchanged = (rows: readonly Row[], options?: {readonly withSample: boolean}) => exchangedBy(rows, editions, options)

/** A place that stands on the division list and has no record. */
const listed: Row = {
  ...bareEntry('boluo'),
  sample: false,
  name: names('波罗村便民服务站', 'Boluo Village Service Point'),
  place: names('波罗村', 'Boluo Village'),
  town: names('唐昌镇', 'Tangchang Town'),
  district: names('郫都区', 'Pidu District'),
  code: {value: '510117001012', asOf: '2023-06-30'},
  built: undefined,
  decided: undefined,
  ground: 'nothing',
  result: undefined,
  today: undefined,
  gap: undefined,
  assessed: undefined,
  marks: undefined,
  sources: [{title: names('名单', 'List'), date: '2023-06-30'}],
}

const scale = (score?: number) => ({score, verdict: 'open', threshold: 60, coverage: 100, barring: [], open: 0}) as const
const result: NonNullable<Row['result']> = {
  on: '2026-03-31',
  by: 'county',
  edition: '2026-1',
  type: 'standard',
  possible: 'model',
  scales: {model: scale(), standard: scale(81), 'catch-up': scale(92)},
  unchecked: 1,
}
const assessed: Row = {
  ...listed,
  id: 'zhanqi',
  sample: true,
  code: {value: '510117001013', asOf: '2024-10-31'},
  built: {type: 'model', asOf: '2013', source: names('新闻', 'News')},
  ground: 'assessment',
  lifecycle: {status: 'merged', closed: '2026', mergedInto: 'boluo', source: 'news'},
  result,
  // The last clause was waived, and stands in no count.
  marks: {edition: '2026-1', of: 'mmnupmw'},
  sources: [
    {title: names('新闻', 'News'), date: '2013-05-01'},
    {title: names('口述', 'Told'), date: null},
  ],
}

describe('a point that goes out', () => {
  test('has every field of what is known of it', () => {
    expect(exchanged([assessed], {withSample: true})).toEqual([
      {
        id: 'zhanqi',
        sample: true,
        name: listed.name,
        place: listed.place,
        town: listed.town,
        district: listed.district,
        code: {value: '510117001013', asOf: '2024-10-31'},
        declared: {type: 'model', asOf: '2013', source: 'News'},
        assessment: {
          on: '2026-03-31',
          by: 'county',
          edition: '2026-1',
          type: 'standard',
          possible: 'model',
          scores: {model: null, standard: 81, 'catch-up': 92},
          counts: {met: 3, 'partly-met': 1, 'not-met': 1, 'not-applicable': 0, unchecked: 1, recheck: 0},
        },
        sources: [
          {title: names('新闻', 'News'), date: '2013-05-01'},
          {title: names('口述', 'Told'), date: null},
        ],
        lifecycle: {status: 'merged', closed: '2026', mergedInto: 'boluo'},
      },
    ])
  })

  test('has nothing but its place where nobody has recorded it', () => {
    expect(exchanged([listed])[0]).toMatchObject({code: listed.code, declared: null, assessment: null, sources: listed.sources})
    expect(exchanged([{...listed, code: undefined}])[0]).toMatchObject({code: null})
  })

  test('has no type where none is reached, and none that is possible where nothing is open', () => {
    const none = {...result, type: undefined, possible: undefined}
    expect(exchanged([{...listed, result: none}])[0]?.assessment).toMatchObject({type: null, possible: null})
  })

  test('is left out as a sample unless it is asked for', () => {
    expect(exchanged([listed, assessed]).map(({id}) => id)).toEqual(['boluo'])
    expect(exchanged([listed, assessed], {withSample: true}).map(({id}) => id)).toEqual(['boluo', 'zhanqi'])
  })
})

const both = exchanged([assessed, listed], {withSample: true})

test('CSV has a row for each point and an empty cell for what nobody knows', () => {
  const csv = text(toCsv(both))
  expect(csv.startsWith('\uFEFFid,sample,')).toBe(true)
  const [zhanqi, boluo, ...rest] = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), {header: true}).data
  expect(rest).toEqual([])
  expect(zhanqi).toEqual({
    id: 'zhanqi',
    sample: 'true',
    name_zh: '波罗村便民服务站',
    name_en: 'Boluo Village Service Point',
    place_zh: '波罗村',
    place_en: 'Boluo Village',
    town_zh: '唐昌镇',
    town_en: 'Tangchang Town',
    district_zh: '郫都区',
    district_en: 'Pidu District',
    code: '510117001013',
    code_as_of: '2024-10-31',
    declared_type: 'model',
    declared_as_of: '2013',
    assessed_type: 'standard',
    possible_type: 'model',
    assessed_on: '2026-03-31',
    assessed_by: 'county',
    edition: '2026-1',
    score_model: '',
    score_standard: '81',
    'score_catch-up': '92',
    clauses_met: '3',
    'clauses_partly-met': '1',
    'clauses_not-met': '1',
    'clauses_not-applicable': '0',
    clauses_unchecked: '1',
    clauses_recheck: '0',
    sources: '新闻 / News | 口述 / Told',
    lifecycle: 'merged',
    merged_into: 'boluo',
  })
  const known = [
    'id',
    'sample',
    'code',
    'code_as_of',
    'sources',
    'lifecycle',
    ...['name', 'place', 'town', 'district'].flatMap((of) => [`${of}_zh`, `${of}_en`]),
  ]
  expect(boluo?.sample).toBe('false')
  for (const [key, value] of Object.entries(boluo ?? {})) expect(value === '', key).toBe(!known.includes(key))
})

test('CSV has two empty cells for a code that nobody knows, and marks a cell that would run as a formula', () => {
  const nameless = exchanged([{...listed, code: undefined, name: names('=1+1', 'A')}])
  const [row] = Papa.parse<Record<string, string>>(text(toCsv(nameless)).slice(1).trimEnd(), {header: true}).data
  expect([row?.code, row?.code_as_of, row?.name_zh]).toEqual(['', '', "'=1+1"])
})

test('JSON is the points as they are, behind a note and the edition', () => {
  expect(text(toJson(both))).toBe(`${JSON.stringify({note: exportNote, edition, points: both}, null, 2)}\n`)
  for (const said of ['No position is given', 'the id is the key', 'A point marked as a sample is made up'])
    expect(exportNote).toContain(said)
})

test('GeoJSON has a feature without a geometry for each point, with all that is known as its properties', () => {
  const bytes = text(toGeoJson(both))
  expect(bytes.endsWith('}\n')).toBe(true)
  expect(JSON.parse(bytes)).toEqual({
    type: 'FeatureCollection',
    note: exportNote,
    edition,
    features: both.map((point) => ({type: 'Feature', id: point.id, geometry: null, properties: point})),
  })
})
