import {describe, expect, test} from 'vitest'
import {readRecord} from '../../../points/record/readRecord.ts'
import {smallCatalogue} from '../../support/smallCatalogue.ts'

const head = `id: jia
name: {zh: 甲村便民服务站, en: Jia Station}
addresses: [{district: {zh: 甲县, en: Jia}, town: {zh: 北镇, en: Bei}, village: {zh: 甲村, en: Jia}, asOf: "2025", source: s}]
sources: {s: {title: {zh: 来源, en: Source}}}
`
const declared = 'declared: {type: model, asOf: "2025", source: s}\n'
const survey = (more = '', windows = '{number: 1, term: comprehensive-window}') => `survey:
  on: 2026-05-06
  windows: [${windows}]
  facilities: [toilet]
  hours: [{days: monday-friday, open: [{from: "09:00", to: "17:00"}]}]
  streetDistanceM: 10
  hallDistanceM: 5
  fasciaWidthMm: 2400
${more}`
const real = 'points/districts/jia/records/jia.yaml'
const messageOf = (text: string, file = real, further: Parameters<typeof readRecord>[3] = []) => {
  try {
    readRecord(file, text, smallCatalogue, further)
  } catch (error) {
    if (error instanceof Error) return error.message.split('\n').slice(1).join('\n').trim()
  }
  return 'nothing is wrong'
}

describe('a record', () => {
  test('of a real point needs a declared type, a survey, an assessment or a lifecycle', () => {
    const checked = 'assessments: [{on: 2026-05-06, edition: 2026-1, by: town, findings: {}}]\n'
    for (const enough of [declared, survey(), checked]) expect(messageOf(head + enough)).toBe('nothing is wrong')
    expect(messageOf(head)).toBe(
      'line 1, declared: is missing; a real point carries a declared type, a survey, an assessment or a lifecycle',
    )
  })

  test('keeps no number of a resident in the notes of its assessments', () => {
    const noted = (note: string) =>
      messageOf(
        `${head}assessments: [{on: 2026-05-06, edition: 2026-1, by: town, findings: {HW-SIGN-001: {status: met, note: ${note}}}}]\n`,
      )
    expect(noted('"电话13800001234"')).toContain('line 5, assessments.0.findings.HW-SIGN-001.note: holds a mobile number (138******34)')
    expect(noted('"电话028-12345678"')).not.toContain('note')
  })

  test('is assessed by no edition that holds no more', () => {
    const by = (edition: string, on: string) =>
      messageOf(`${head}assessments: [{on: ${on}, edition: ${edition}, by: town, findings: {}}]\n`)
    expect(by('2025-1', '2026-03-01')).toContain(
      'assessments.0.edition: "2025-1" held until 2026-02-28, and the assessment is of 2026-03-01',
    )
    expect(by('2025-1', '2026-02-28')).toBe('nothing is wrong')
  })

  test('bears the name of its file', () => {
    expect(messageOf(head + declared, 'points/districts/jia/records/yi.yaml')).toContain('line 1, id: "jia" is not the file\'s name')
  })

  test('cites only sources that it gives', () => {
    const wrong = (head + declared).replaceAll('source: s}', 'source: t}')
    expect(messageOf(wrong)).toBe(
      [
        'line 3, addresses.0.source: "t" is not among the sources of this record; add it under sources',
        '  line 5, declared.source: "t" is not among the sources of this record; add it under sources',
      ].join('\n'),
    )
  })

  test('numbers each window and each place of choice once, by terms of the glossary', () => {
    const twice = '{number: 1, term: comprehensive-window}, {number: 1, term: social-security}'
    expect(messageOf(head + survey('', twice))).toBe('line 7, survey.windows.1.number: 1 stands twice; number each window once')
    expect(messageOf(head + survey('', '{number: 1, term: well}'))).toContain(
      'survey.windows.0.term: "well" is not in handbooks/register/glossary.yaml',
    )
    const places = (first: string, second: string) =>
      survey(`  decisionPlaces:
    - {at: {zh: 门, en: Door}, ${first}destinations: [{term: toilet, towards: left}]}
    - {at: {zh: 厅, en: Hall}, ${second}destinations: [{term: toilet, towards: left}]}
`)
    expect(messageOf(head + places('', ''))).toBe('nothing is wrong')
    expect(messageOf(head + places('number: 2, ', 'number: 1, '))).toBe('nothing is wrong')
    expect(messageOf(head + places('number: 2, ', ''))).toBe(
      'line 15, survey.decisionPlaces.1.number: 2 is the number of two places; give each place its own',
    )
  })

  test('lists no sign that follows from the rest of it, and no two signs of one number', () => {
    const sign = (own: string, spec: string) => `  - {own: "${own}", location: {zh: 厅, en: Hall}, spec: ${spec}}\n`
    const badge = '{kind: floor-marker, form: wait, viewingDistanceM: 2.5}'
    expect(messageOf(`${head}${declared}signs:\n${sign('01', badge)}${sign('01B', badge)}`)).toBe('nothing is wrong')
    expect(messageOf(`${head}${declared}signs:\n${sign('01', badge)}${sign('01', badge)}`)).toBe(
      'line 8, signs.1.own: "01" is also the end of the number of signs.0; give each floor-marker its own',
    )
    expect(messageOf(`${head}${declared}signs:\n${sign('01', '{kind: plaque, viewingDistanceM: 8, text: {zh: 甲}}')}`)).toContain(
      'line 7, signs.0.spec.kind: a plaque follows from the survey, the plan or the assessment; record it there and remove it here',
    )
  })

  test('takes findings over from an earlier day only, on clauses that there are', () => {
    const found = (finding: string, id = 'HW-SIGN-003') =>
      messageOf(`${head}assessments: [{on: 2026-05-06, edition: 2026-1, by: town, findings: {${id}: ${finding}}}]\n`)
    expect(found('{status: met, foundOn: 2026-05-05}')).toBe('nothing is wrong')
    expect(found('{status: met, foundOn: 2026-05-06}')).toContain('foundOn: 2026-05-06 is not before the assessment of 2026-05-06')
    expect(found('{status: met}', 'HW-SIGN-999')).toContain('"HW-SIGN-999" is not a clause of edition 2026-1; correct the id')
    expect(messageOf(`${head}assessments: [{on: 2026-05-06, edition: 2031-1, by: town, findings: {}}]\n`)).toContain(
      'assessments.0.edition: "2031-1" is no edition of the handbooks; use one of 2025-1, 2026-1, 2027-1',
    )
    expect(messageOf(`${head}assessments: [{on: 2099-05-06, edition: 2026-1, by: town, findings: {}}]\n`)).toContain(
      '2099-05-06 is to come, today is ',
    )
  })

  test('has one assessment of a day by an assessor', () => {
    const found = (second: string) =>
      messageOf(
        `${head}assessments: [{on: 2026-05-06, edition: 2026-1, by: town, findings: {}}, {${second}, edition: 2026-1, findings: {}}]\n`,
      )
    expect(found('on: 2026-05-06, by: town')).toContain(
      'assessments.1.on: 2026-05-06 by town is also assessments.0; one assessor makes one assessment a day, so join them or correct the date',
    )
    expect(found('on: 2026-05-06, by: county')).toBe('nothing is wrong')
    expect(found('on: 2026-05-07, by: town')).toBe('nothing is wrong')
  })

  test('is told what further checks find, in its line, with everything else', () => {
    const further = [() => [{at: 'name/en', message: 'sounds wrong'}]]
    expect(messageOf(head, real, further)).toBe(
      [
        'line 1, declared: is missing; a real point carries a declared type, a survey, an assessment or a lifecycle',
        '  line 2, name.en: sounds wrong',
      ].join('\n'),
    )
  })
})
