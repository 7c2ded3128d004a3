import Papa from 'papaparse'
import {describe, expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import type {Entry} from '../../../points/directory/directory.ts'
import {exchanged} from '../../../points/exchange/exchangedPoint.ts'
import {exportNote, toCsv, toGeoJson, toJson} from '../../../points/exchange/pointFormats.ts'
import {bareEntry} from '../../support/bareEntry.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
const names = (zh: string, en: string) => ({zh, en})

/** A place that stands on the division list and has no record. */
const listed: Entry = {
  ...bareEntry('boluo'),
  sample: false,
  name: names('波罗村便民服务站', 'Boluo Village Service Point'),
  place: names('波罗村', 'Boluo Village'),
  town: names('唐昌镇', 'Tangchang Town'),
  district: names('郫都区', 'Pidu District'),
  division: {code: '510117001012', asOf: '2023-06-30'} as Entry['division'],
  record: undefined,
  assessment: undefined,
}

/** What the record and the assessment of a point hold, as far as it goes out. */
const record = {
  addresses: [
    {code: '1', asOf: '2020-01-01'},
    {code: '510117001013', asOf: '2024-10-31'},
  ],
  declared: {type: 'model', asOf: '2013', source: 'news'},
  sources: {news: {title: names('新闻', 'News'), date: '2013-05-01'}, talk: {title: names('口述', 'Told')}},
} as unknown as NonNullable<Entry['record']>
const type = (score?: number) => ({score})
const assessment = {
  on: '2026-03-31',
  by: 'county',
  edition: '2026-1',
  type: 'standard',
  possible: 'model',
  types: {model: type(), standard: type(81), 'catch-up': type(92)},
  findings: ['met', 'met', 'not-met', 'unchecked', 'partly-met', 'met'].map((status) => ({status})),
} as unknown as NonNullable<Entry['assessment']>
const assessed: Entry = {...listed, id: 'zhanqi', sample: true, record, assessment}

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
      },
    ])
  })

  test('is known from the list of divisions alone where nobody has recorded it', () => {
    const [point] = exchanged([listed])
    expect(point).toMatchObject({code: {value: '510117001012', asOf: '2023-06-30'}, declared: null, assessment: null})
    expect(point?.sources).toEqual([
      {
        title: names(
          '国家统计局统计用区划代码（截止日期2023-06-30）',
          'National Bureau of Statistics, codes of statistical divisions (cut-off date 2023-06-30)',
        ),
        date: '2023-06-30',
      },
    ])
    expect(exchanged([{...listed, division: undefined}])[0]).toMatchObject({code: null, sources: []})
  })

  test('takes its code from its latest address, else from the list of divisions', () => {
    const codeOf = (addresses: readonly object[]) => exchanged([{...listed, record: {...record, addresses} as typeof record}])[0]?.code
    expect(codeOf([{code: '1', asOf: 'a'}, {asOf: 'b'}])).toEqual({value: '510117001012', asOf: '2023-06-30'})
    expect(codeOf([{asOf: 'a'}, {code: '2', asOf: 'b'}])).toEqual({value: '2', asOf: 'b'})
    expect(codeOf([{code: '1', asOf: 'a'}])).toEqual({value: '1', asOf: 'a'})
  })

  test('names the id of a source that its record does not list', () => {
    const lost = {...record, sources: {}} as typeof record
    expect(exchanged([{...listed, record: lost}])[0]?.declared?.source).toBe('news')
  })

  test('has no type where none is reached, and none that is possible where nothing is open', () => {
    const none = {...assessment, type: undefined, possible: undefined}
    expect(exchanged([{...listed, assessment: none}])[0]?.assessment).toMatchObject({type: null, possible: null})
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
  })
  const known = [
    'id',
    'sample',
    'code',
    'code_as_of',
    'sources',
    ...['name', 'place', 'town', 'district'].flatMap((of) => [`${of}_zh`, `${of}_en`]),
  ]
  expect(boluo?.sample).toBe('false')
  for (const [key, value] of Object.entries(boluo ?? {})) expect(value === '', key).toBe(!known.includes(key))
})

test('CSV has two empty cells for a code that nobody knows, and marks a cell that would run as a formula', () => {
  const nameless = exchanged([{...listed, division: undefined, name: names('=1+1', 'A')}])
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
