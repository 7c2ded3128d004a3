import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import type {AssessmentRecord} from '../../../points/assessment/schema.ts'
import {withAssessment} from '../../../points/record/recordFile.ts'

const assessment: AssessmentRecord = {
  on: '2026-11-25',
  edition: '2026-1',
  by: 'town',
  findings: {'HW-SIGN-001': {status: 'met'}, 'HW-ACC-009': {status: 'not-met', measured: 780, note: '门“卡住”: # 开不足'}},
}
const lines = `  - on: 2026-11-25
    edition: 2026-1
    by: town
    findings:
      HW-SIGN-001: {status: met}
      HW-ACC-009: {status: not-met, measured: 780, note: "门“卡住”: # 开不足"}
`
const put = (text: string, replacing?: number) => withAssessment('a.yaml', text, assessment, replacing)

describe('an assessment put into the text of a record', () => {
  test('stands before the sources and their comments, and leaves all else as it is written', () => {
    const head = 'id: a   # own spacing\n\nname: { zh: 甲,  en: "A" }\n'
    const tail = '# where it comes from\nsources:\n  s: {title: {zh: 乙, en: B}}\n'
    expect(put(`${head}${tail}`)).toBe(`${head}assessments:\n${lines}${tail}`)
  })

  test('follows those that are there, at their indentation and after their comments', () => {
    const list = 'assessments:\n- on: 2026-01-01 # first\n  findings: {} # none yet\n'
    const unindented = lines.replaceAll(/^ {2}/gm, '')
    expect(put(`${list}# next\nsources: {}\n`)).toBe(`${list}${unindented}# next\nsources: {}\n`)
    expect(put('assessments:\n    -   on: 2026-01-01\n        by: self')).toMatch(/by: self\n {4}- {1,3}on: 2026-11-25\n/)
  })

  test('takes the place of one, and only of that one', () => {
    const [one, two, three] = [
      '  - on: 2026-01-01\n    by: self\n',
      '  - on: 2026-11-25\n    by: town\n',
      '  - on: 2026-11-26\n    by: self\n',
    ]
    expect(put(`assessments:\n${one}${two}${three}sources: {}\n`, 1)).toBe(`assessments:\n${one}${lines}${three}sources: {}\n`)
    expect(put(`assessments:\n${two}sources: {}\n`, 0)).toBe(`assessments:\n${lines}sources: {}\n`)
  })

  test('fills a list that is empty or has no value', () => {
    for (const list of ['assessments: []\n', 'assessments: [] # none\n', 'assessments:\n'])
      expect(put(`id: a\n${list}sources: {}\n`)).toBe(`id: a\nassessments:\n${lines}sources: {}\n`)
  })

  test('keeps the line ends of the file, and ends a last line that has none', () => {
    expect(put('id: a\r\nname: b')).toBe(`id: a\r\nname: b\r\nassessments:\r\n${lines.replaceAll('\n', '\r\n')}`)
  })

  test('reads back as it was given', () => {
    expect(parse(put('id: a\nassessments:\n  - {on: 2026-01-01, by: self}\n')).assessments).toEqual([
      {on: '2026-01-01', by: 'self'},
      assessment,
    ])
  })

  test('is refused where the list stands in brackets', () => {
    expect(() => put('assessments: [{on: 2026-01-01}]\n')).toThrow('stand in brackets')
  })
})
