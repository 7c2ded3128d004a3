import {describe, expect, test} from 'vitest'
import {limits} from '../../../handbooks/clause/limits.ts'
import {isOwn} from '../../../handbooks/limit/basis.ts'
import type {Limit} from '../../../handbooks/limit/limit.ts'
import {loadDirectory} from '../../../points/directory/directory.ts'
import {loadDistricts} from '../../../points/directory/district.ts'
import {asksLess, type Threshold, withThresholds} from '../../../points/record/threshold.ts'
import {catalogue} from '../../support/catalogue.ts'
import {districtYaml, folderOf, goodCounty, recordYaml} from '../../support/county.ts'
import {messageOf} from '../../support/messageOf.ts'

const set = (limit: string, was: string, is: string) =>
  `thresholds:\n  - {limit: ${limit}, was: {${was}}, is: {${is}}, why: {zh: 本县地势平坦。, en: The county is flat.}, on: 2026-05-01}\n`
const folder = (more: string, record = goodCounty['jia/records/dong.yaml'] ?? '') =>
  folderOf({...goodCounty, 'jia/district.yaml': districtYaml('jia', '甲县', 'Jia County', more), 'jia/records/dong.yaml': record})
const told = (...given: Parameters<typeof set>) => messageOf(() => loadDistricts(folder(set(...given))))
const followed = Object.entries<Limit>(limits).find(([, limit]) => !isOwn(limit) && limit.min !== undefined)

describe('a limit that a county sets otherwise', () => {
  test('is one of our own, with what it was, what it is, why and from when', () => {
    expect(loadDistricts(folder(set('walkFromRoad', 'max: 200', 'max: 150')))[0]?.thresholds).toEqual([
      {limit: 'walkFromRoad', was: {max: 200}, is: {max: 150}, why: {zh: '本县地势平坦。', en: 'The county is flat.'}, on: '2026-05-01'},
    ])
  })

  test('is none that follows a standard, and none that the books do not have', () => {
    const [name = '', {min = 0} = {}] = followed ?? []
    expect(told(name, `min: ${min}`, `min: ${min + 1}`)).toContain('a county sets otherwise only limits that are the books’ own choice')
    expect(told('walkToMoon', 'max: 1', 'max: 2')).toContain('line 5, thresholds.0.limit: "walkToMoon" is not a limit of the books')
  })

  test('is none that decides a type, for every point is worked out by the edition’s own', () => {
    for (const [name, was, is] of [
      ['modelScore', 'min: 90', 'min: 70'],
      ['standardScore', 'min: 80', 'min: 85'],
      ['catchUpScore', 'min: 60', 'min: 50'],
      ['bonusShare', 'max: 5', 'max: 150'],
    ] as const)
      expect(told(name, was, is)).toContain(`thresholds.0.limit: ${name} decides the type of a point`)
    expect(told('walkToMoon', 'max: 1', 'max: 2')).not.toContain('modelScore')
  })

  test('says truly what it was, on the sides that it has', () => {
    expect(told('walkFromRoad', 'max: 201', 'max: 150')).toContain('thresholds.0.was: max was 201, and the books say 200; correct it')
    expect(told('walkFromRoad', 'max: 200', 'min: 150')).toContain('thresholds.0.is: has min, which the limit does not have; remove it')
    expect(told('walkFromRoad', 'max: 200', 'min: 150')).toContain('thresholds.0.is: lacks max, which the limit has (200 m); give it')
    expect(told('walkFromRoad', 'max: 200', 'max: 200')).toContain('thresholds.0.is: changes nothing')
    const twice = set('walkFromRoad', 'max: 200', 'max: 150')
    expect(messageOf(() => loadDistricts(folder(twice + twice.replace('thresholds:\n', ''))))).toContain(
      'thresholds.1.limit: "walkFromRoad" stands twice',
    )
  })

  test('is what assessments from its day on are held against, and no earlier one', () => {
    const measured = (on: string, width: number) =>
      messageOf(() =>
        loadDirectory(
          catalogue,
          folder(
            set('forecourtPath', 'min: 1500', 'min: 1600'),
            recordYaml(
              'dong',
              `division: dong\nassessments:\n  - {on: ${on}, edition: 2027-1, by: town, findings: {HW-SITE-010: {status: met, measured: ${width}}}}\n`,
            ),
          ),
          {now: '2026-11-25'},
        ),
      )
    expect(measured('2026-05-01', 1600)).toBe('nothing was thrown')
    expect(measured('2026-05-01', 1599)).toContain('1599 mm is below the limit of at least 1600 mm, but the status is met')
    expect(measured('2026-04-30', 1500)).toBe('nothing was thrown')
    expect(measured('2026-04-30', 1499)).toContain('1499 mm is below the limit of at least 1500 mm')
  })

  test('leaves all other limits, and all before its day, as they are', () => {
    const threshold: Threshold = {limit: 'a', was: {max: 2}, is: {max: 1}, why: {zh: '', en: ''}, on: '2026-05-01'}
    const of: Record<string, Limit> = {
      a: {clause: 'HW-SITE-002', max: 2, unit: 'm', basis: {own: true}},
      b: {clause: 'HW-SITE-003', min: 2, unit: 'm', basis: {own: true}},
    }
    expect(withThresholds(of, [threshold], '2026-05-01')).toEqual({...of, a: {...of.a, max: 1}})
    expect(withThresholds(of, [threshold], '2026-04-30')).toBe(of)
    expect(withThresholds(of, [{...threshold, limit: 'c'}], '2026-05-01')).toBe(of)
  })

  test('is told apart where it asks less than the books', () => {
    expect(asksLess({was: {max: 200}, is: {max: 201}})).toBe(true)
    expect(asksLess({was: {max: 200}, is: {max: 199}})).toBe(false)
    expect(asksLess({was: {min: 2}, is: {min: 1}})).toBe(true)
    expect(asksLess({was: {min: 2}, is: {min: 3}})).toBe(false)
  })
})
