import Papa from 'papaparse'
import {describe, expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {assess} from '../../../points/assessment/assess.ts'
import type {Entry} from '../../../points/directory/directory.ts'
import {exchanged} from '../../../points/exchange/exchangedPoint.ts'
import {exportNote, toCsv, toGeoJson, toJson} from '../../../points/exchange/pointFormats.ts'
import {clause} from '../../support/smallCatalogue.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
const both = (word: string) => ({zh: `${word}中`, en: `${word} en`})

/** A place of the division list, with nothing but what is given about its point. */
const entry = (id: string, given: object = {}) =>
  ({
    ...{id, sample: false, name: both('name'), place: both('place'), town: both('town'), district: both('district')},
    ...{division: {code: '510117001012', asOf: '2023-06-30'}, record: undefined, assessment: undefined},
    ...given,
  }) as Entry

const record = {
  addresses: [
    {code: '1', asOf: '2001'},
    {code: '2', asOf: '2002'},
  ],
  declared: {type: 'model', asOf: '2013', source: 'paper'},
  sources: {paper: {title: both('paper'), date: '2013-05-01'}, web: {title: both('web')}},
}
const clauses = [clause('HW-SIGN-001'), clause('HW-SIGN-002'), clause('HW-SIGN-003')]
const assessment = assess(
  {on: '2026-09-01', edition: '2026-1', by: 'town', findings: {'HW-SIGN-001': {status: 'met'}, 'HW-SIGN-002': {status: 'not-met'}}},
  clauses,
)

describe('a point, as other systems get it,', () => {
  test('is known from the division list alone where it has no record', () => {
    expect(exchanged([entry('a')])).toEqual([
      {
        id: 'a',
        sample: false,
        name: both('name'),
        place: both('place'),
        town: both('town'),
        district: both('district'),
        code: {value: '510117001012', asOf: '2023-06-30'},
        declared: null,
        assessment: null,
        sources: [
          {
            title: {
              zh: '国家统计局统计用区划代码（截止日期2023-06-30）',
              en: 'National Bureau of Statistics, codes of statistical divisions (cut-off date 2023-06-30)',
            },
            date: '2023-06-30',
          },
        ],
      },
    ])
    expect(exchanged([entry('a', {division: undefined})])).toMatchObject([{code: null, sources: []}])
  })

  test('has the code of its latest address, else of the list', () => {
    const code = (given: object) => exchanged([entry('a', {record: {...record, ...given}})])[0]?.code
    expect(code({})).toEqual({value: '2', asOf: '2002'})
    expect(code({addresses: [{code: '1', asOf: '2001'}, {asOf: '2002'}]})).toEqual({value: '510117001012', asOf: '2023-06-30'})
    expect(code({addresses: []})).toEqual({value: '510117001012', asOf: '2023-06-30'})
  })

  test('names its sources, and the one that declares its type', () => {
    expect(exchanged([entry('a', {record})])).toMatchObject([
      {
        declared: {type: 'model', asOf: '2013', source: 'paper en'},
        sources: [
          {title: both('paper'), date: '2013-05-01'},
          {title: both('web'), date: null},
        ],
      },
    ])
    const unnamed = {...record, declared: {...record.declared, source: 'other'}}
    expect(exchanged([entry('a', {record: unnamed})])[0]?.declared?.source).toBe('other')
    expect(exchanged([entry('a', {record: {...record, declared: undefined}})])[0]?.declared).toBeNull()
  })

  test('has its assessment, with what is unknown as nothing', () => {
    expect(exchanged([entry('a', {assessment})])[0]?.assessment).toEqual({
      on: '2026-09-01',
      by: 'town',
      edition: '2026-1',
      type: null,
      possible: null,
      scores: {model: 50, standard: 50, 'catch-up': 50},
      counts: {met: 1, 'partly-met': 0, 'not-met': 1, 'not-applicable': 0, unchecked: 1, recheck: 0},
    })
    const none = assess({on: '2026-09-01', edition: '2026-1', by: 'town', findings: {}}, clauses)
    expect(exchanged([entry('a', {assessment: none})])[0]?.assessment).toMatchObject({
      possible: 'model',
      scores: {model: null, standard: null, 'catch-up': null},
    })
    const all = assess({on: '2026-09-01', edition: '2026-1', by: 'town', findings: {'HW-SIGN-001': {status: 'met'}}}, clauses.slice(0, 1))
    expect(exchanged([entry('a', {assessment: all})])[0]?.assessment).toMatchObject({type: 'model'})
  })

  test('goes out only when asked for if it is a sample', () => {
    const entries = [entry('a'), entry('b', {sample: true})]
    expect(exchanged(entries).map(({id}) => id)).toEqual(['a'])
    expect(exchanged(entries, {}).map(({id}) => id)).toEqual(['a'])
    expect(exchanged(entries, {withSample: true}).map(({id, sample}) => [id, sample])).toEqual([
      ['a', false],
      ['b', true],
    ])
  })
})

describe('points', () => {
  const points = exchanged([entry('a'), entry('b', {sample: true, record, assessment}), entry('c', {division: undefined})], {
    withSample: true,
  })

  test('in a CSV are a row each, an empty cell what nobody has recorded', () => {
    const rows = Papa.parse<Record<string, string>>(text(toCsv(points)).slice(1), {header: true, skipEmptyLines: true}).data
    const common = {
      ...{name_zh: 'name中', name_en: 'name en', place_zh: 'place中', place_en: 'place en'},
      ...{town_zh: 'town中', town_en: 'town en', district_zh: 'district中', district_en: 'district en'},
    }
    const unknown = {
      ...{declared_type: '', declared_as_of: '', assessed_type: '', possible_type: '', assessed_on: '', assessed_by: '', edition: ''},
      ...{score_model: '', score_standard: '', 'score_catch-up': '', clauses_met: '', 'clauses_partly-met': '', 'clauses_not-met': ''},
      ...{'clauses_not-applicable': '', clauses_unchecked: '', clauses_recheck: ''},
    }
    expect(rows).toEqual([
      {
        ...{id: 'a', sample: 'false', ...common, code: '510117001012', code_as_of: '2023-06-30', ...unknown},
        sources:
          '国家统计局统计用区划代码（截止日期2023-06-30） / National Bureau of Statistics, codes of statistical divisions (cut-off date 2023-06-30)',
      },
      {
        ...{id: 'b', sample: 'true', ...common, code: '2', code_as_of: '2002', declared_type: 'model', declared_as_of: '2013'},
        ...{assessed_type: '', possible_type: '', assessed_on: '2026-09-01', assessed_by: 'town', edition: '2026-1'},
        ...{score_model: '50', score_standard: '50', 'score_catch-up': '50', clauses_met: '1', 'clauses_partly-met': '0'},
        ...{'clauses_not-met': '1', 'clauses_not-applicable': '0', clauses_unchecked: '1', clauses_recheck: '0'},
        sources: 'paper中 / paper en | web中 / web en',
      },
      {id: 'c', sample: 'false', ...common, code: '', code_as_of: '', ...unknown, sources: ''},
    ])
    const reached = points.map(
      (point) => point.assessment && {...point, assessment: {...point.assessment, type: 'standard' as const, possible: 'model' as const}},
    )
    const {data} = Papa.parse<Record<string, string>>(text(toCsv(reached.filter((point) => point !== null))).slice(1), {
      header: true,
      skipEmptyLines: true,
    })
    expect(data).toMatchObject([{assessed_type: 'standard', possible_type: 'model'}])
  })

  test('in a JSON are as they are, below what must be known of them', () => {
    expect(JSON.parse(text(toJson(points)))).toEqual({note: exportNote, edition, points})
    expect(text(toJson([]))).toBe(`${JSON.stringify({note: exportNote, edition, points: []}, null, 2)}\n`)
    expect(exportNote).toBe(
      'Service points of the villages and communities on the statistical division lists. No position is given: no open, citable coordinates were found. ' +
        'A code is an alias that held on the day beside it; the id is the key. A point marked as a sample is made up.',
    )
  })

  test('in a GeoJSON are features without geometry', () => {
    expect(JSON.parse(text(toGeoJson(points)))).toEqual({
      type: 'FeatureCollection',
      note: exportNote,
      edition,
      features: points.map((point) => ({type: 'Feature', id: point.id, geometry: null, properties: point})),
    })
    expect(text(toGeoJson([])).endsWith('\n}\n')).toBe(true)
  })

  test('open in a spreadsheet: byte order mark, CRLF, and nothing that runs as a formula', () => {
    const [point] = points
    const out = text(toCsv(point ? [{...point, name: {zh: '=1', en: '甲，"乙"'}}] : []))
    expect(out.startsWith('\uFEFFid,sample,name_zh,')).toBe(true)
    expect(out).toContain('\r\na,false,"\'=1","甲，""乙""",')
    expect(out.endsWith('\r\n')).toBe(true)
    expect(out.split('\r\n')).toHaveLength(3)
  })
})
