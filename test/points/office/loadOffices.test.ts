import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {dutiesBy} from '../../../points/office/duties.ts'
import {findOffice, loadOffices, readOffice} from '../../../points/office/loadOffices.ts'
import {checksBack} from '../../../points/office/office.ts'
import {catalogue} from '../../support/catalogue.ts'
import {messageOf} from '../../support/messageOf.ts'

const folderOf = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true})
    writeFileSync(join(folder, file), text)
  }
  return folder
}
const district = (id: string) => ({[`${id}/district.yaml`]: `id: ${id}\nname: {zh: 某县, en: Some County}\n`})
const office = (id: string, more = '') => `id: ${id}
level: town
name: {zh: 某镇便民服务中心, en: Some Town Service Centre}
assessments:
  - on: 2026-10-01
    edition: 2027-1
    by: county
    findings:
      SW-SUP-002: {status: met}
sources:
  own: {title: {zh: 检查记录, en: Notes of the check}}
${more}`

describe('the file of an office', () => {
  test('is read with its results', () => {
    const folder = folderOf({...district('some'), 'some/offices/some-town.yaml': office('some-town')})
    expect(loadOffices(catalogue, folder)).toMatchObject([
      {
        district: {id: 'some'},
        office: {id: 'some-town', sample: false, assessments: [{by: 'county', findings: {'SW-SUP-002': {status: 'met'}}}]},
      },
    ])
  })

  test('is told all that is wrong at once, each with its line', () => {
    const text = `id: other
level: county
name: {zh: 某县, en: Some County}
assessments:
  - on: 2999-01-01
    edition: 2027-1
    by: county
    findings:
      SW-XXX-999: {status: met}
      SW-SUP-002: {status: met}
      HW-SIGN-001: {status: met}
      SW-SUP-008: {status: not-applicable}
      SW-SUP-009: {status: met, foundOn: 2999-01-02}
  - {on: 2026-10-01, edition: 1999-1, by: self, findings: {}}
  - {on: 2026-10-02, edition: 2026-1, by: self, findings: {SW-SUP-008: {status: met}}}
  - {on: 2026-10-01, edition: 2027-1, by: self, findings: {}}
sources: {}
`
    const message = messageOf(() => readOffice('points/districts/some/offices/some-town.yaml', text, catalogue))
    expect(message.replace(/today is [\d-]+/, 'today is …')).toMatchInlineSnapshot(`
      "points/districts/some/offices/some-town.yaml: 14 problems
        line 1, id: "other" is not the file's name; an office keeps its id, so rename the file to other.yaml or correct the id
        line 5, assessments.0.on: "2999-01-01" is not of the years 1900 to 2199; correct the year
        line 5, assessments.0.on: 2999-01-01 is to come, today is …; give the day of the assessment
        line 7, assessments.0.by: a county is not assessed by "county"; use one of self, city
        line 9, assessments.0.findings.SW-XXX-999: "SW-XXX-999" is not a clause of edition 2027-1; correct the id
        line 10, assessments.0.findings.SW-SUP-002: SW-SUP-002 is a duty of the town, not of the county; record it there, and remove it here
        line 11, assessments.0.findings.HW-SIGN-001: HW-SIGN-001 is a duty of the point, not of the county; record it there, and remove it here
        line 12, assessments.0.findings.SW-SUP-008: SW-SUP-008 states no condition, so it always applies; record met, partly-met or not-met, or leave it unchecked
        line 13, assessments.0.findings.SW-SUP-009.foundOn: "2999-01-02" is not of the years 1900 to 2199; correct the year
        line 13, assessments.0.findings.SW-SUP-009.foundOn: 2999-01-02 is not before the assessment of 2999-01-01; correct the date or leave it out
        line 14, assessments.1.edition: "1999-1" is no edition of the handbooks; use one of 2025-1, 2026-1, 2027-1
        line 15, assessments.2.edition: 2026-1 names no duties of a county; use an edition from 2027-1
        line 16, assessments.3: is by "self" on 2026-10-01, as assessments.1 is; join the two, or correct the day
        line 17, sources: is empty; a real office carries only facts with a source, so name at least one"
    `)
  })

  test('shares its id with no other, in whichever district', () => {
    const folder = folderOf({
      ...district('east'),
      ...district('west'),
      'east/offices/some-town.yaml': office('some-town'),
      'west/offices/some-town.yaml': office('some-town'),
    })
    expect(messageOf(() => loadOffices(catalogue, folder))).toContain(
      'points/districts/west/offices/some-town.yaml: 1 problem\n  id: "some-town" is also the id of points/districts/east/offices/some-town.yaml; ids are unique in all districts',
    )
  })

  test('of two districts that are both wrong, both are told', () => {
    const folder = folderOf({
      ...district('east'),
      ...district('west'),
      'east/offices/a-town.yaml': office('b-town'),
      'west/offices/c-town.yaml': office('c-town', 'colour: red\n'),
    })
    const message = messageOf(() => loadOffices(catalogue, folder))
    expect(message).toContain('points/districts/east/offices/a-town.yaml')
    expect(message).toContain('points/districts/west/offices/c-town.yaml')
    expect(message).toContain('colour')
  })

  test.each(['town', 'county'])('of a %s is not checked by whoever stands below it', (level) => {
    const by = level === 'town' ? 'town' : 'county'
    const text = office('some-town')
      .replace('level: town', `level: ${level}`)
      .replace('by: county', `by: ${by}`)
      .replace(/ +SW-SUP-002.*\n/, '')
      .replace('findings:', 'findings: {}')
    expect(messageOf(() => readOffice('points/districts/some/offices/some-town.yaml', text, catalogue))).toContain('assessments.0.by')
  })
})

describe('the committed offices', () => {
  const offices = loadOffices(catalogue)

  test('are made up, and lie in the sample county: its own before those of its towns', () => {
    expect(offices.map(({office, district}) => [district.id, office.level, office.sample])).toEqual([
      ['sample', 'county', true],
      ['sample', 'town', true],
      ['sample', 'town', true],
    ])
  })

  test('show duties kept, not kept and open', () => {
    const latest = offices.flatMap(({office}) =>
      checksBack(office)
        .slice(0, 1)
        .map((one) => dutiesBy(one, office.level, catalogue)),
    )
    expect(latest).toHaveLength(3)
    for (const {points, unmet} of latest) {
      expect(points.earned).toBeGreaterThan(0)
      expect(points.earned).toBeLessThan(points.due)
      expect(unmet.length).toBeGreaterThan(0)
    }
    expect(latest.some(({open}) => open.length > 0)).toBe(true)
  })

  test('are found by id; another is told which there are', () => {
    expect(findOffice(offices, 'sample-centre').office.level).toBe('county')
    expect(messageOf(() => findOffice(offices, 'sample-guyu'))).toContain(
      'there are sample-centre (示例县政务服务中心), sample-mailong-town',
    )
  })
})

test('of several checks of one day the one further down is the latest', () => {
  const check = (on: string, by: 'self' | 'county') => ({on, by, edition: '2027-1', findings: {}})
  const order = checksBack({assessments: [check('2026-10-02', 'self'), check('2026-10-01', 'self'), check('2026-10-02', 'county')]})
  expect(order.map(({on, by}) => `${on} ${by}`)).toEqual(['2026-10-02 county', '2026-10-02 self', '2026-10-01 self'])
})
