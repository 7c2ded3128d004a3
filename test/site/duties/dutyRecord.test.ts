import {describe, expect, test} from 'vitest'
import {readDutySheet} from '../../../points/office/sheet.ts'
import {type DutyRecord, dutyFileName, lacksOf, readKept, toDutyJson} from '../../../site/duties/dutyRecord.ts'

const filled: DutyRecord = {
  office: '某镇便民服务中心',
  on: '2026-10-08',
  by: 'county',
  findings: {'SW-SUP-002': {status: 'partly-met', note: '只查了两次'}},
}

describe('what is filled in on a phone', () => {
  test('is kept and read again', () => {
    expect(readKept(JSON.stringify(filled))).toEqual(filled)
  })

  test.each([null, '', 'no JSON', '[]', '{}', '{"office":1,"on":"","by":"","findings":{}}'])('is not read out of %s', (text) => {
    expect(readKept(text)).toBeUndefined()
  })

  test('keeps the answers that are whole, if one is damaged', () => {
    const text = JSON.stringify({...filled, findings: {...filled.findings, 'SW-SUP-003': {}, 'SW-SUP-004': 7}})
    expect(readKept(text)).toEqual(filled)
  })

  test('goes out as the file that the command takes in', () => {
    expect(readDutySheet('check.json', toDutyJson(filled, '2027-1')).sheet).toEqual({
      office: filled.office,
      assessment: {on: filled.on, edition: '2027-1', by: 'county', findings: filled.findings},
    })
    expect(dutyFileName('town', filled.on)).toBe('cunbiao-duties-town-2026-10-08.json')
  })

  test.each([
    [{}, []],
    [{on: ''}, ['needOn on']],
    [{on: '8.10.2026'}, ['needOn on']],
    [{on: '2026-02-29'}, ['needOn on']],
    [{on: '2028-02-29'}, []],
    [{by: ''}, ['needBy by']],
    [{findings: {}}, ['needResult ']],
    [{office: 'a\u0001'}, ['unfit office']],
    [{office: ''}, []],
    [{findings: {'SW-SUP-002': {status: 'met', note: 'a\u0001'}}}, ['unfit SW-SUP-002-note']],
    [{office: 'a\u0001', on: '', by: '', findings: {}}, ['unfit office', 'needOn on', 'needBy by', 'needResult ']],
  ])('with %j goes out, or says all that it lacks, each with its field: %j', (change, lacks) => {
    expect(lacksOf({...filled, ...change}).map(({lack, field}) => `${lack} ${field}`)).toEqual(lacks)
  })
})
