import {describe, expect, test} from 'vitest'
import {aliasesOf, findEntry, loadDirectory, loadEntry} from '../../../points/directory/directory.ts'
import {loadDistricts} from '../../../points/directory/district.ts'
import {columns, districtYaml, type Files, folderOf, goodCounty, recordYaml, row} from '../../support/county.ts'
import {messageOf} from '../../support/messageOf.ts'
import {smallCatalogue} from '../../support/smallCatalogue.ts'

const yi: Files = {
  'yi/district.yaml': districtYaml('yi', '乙县', 'Yi County', 'formerIds: [bing]\n'),
  'yi/villages.csv': `${columns}\n${row('dong', '东村', {code: '510200100201', townCode: '510200100'})}\n`,
}
const load = (given: Files = {}) => loadDirectory(smallCatalogue, folderOf({...goodCounty, ...given}), {now: '2026-11-25'})
const ids = (given: Files = {}) => load(given).map(({id}) => id)
const centre = (id: string) => recordYaml(id, '', [recordYaml.address('2024', {village: '县城'})])
const outlying = (id: string, more = '') => recordYaml(id, `division: dong\nserves: {zh: 三组, en: Group 3}\n${more}`)

describe('the public id of a point', () => {
  test('begins with the id of its district, unless that says otherwise; its own id does not', () => {
    const [dong] = load()
    expect([dong?.id, dong?.slug, dong?.districtId, dong?.record?.id]).toEqual(['jia-dong', 'dong', 'jia', 'dong'])
    expect(ids({'jia/district.yaml': districtYaml('jia', '甲县', 'Jia County', 'prefix: ""\n')})).toEqual(['dong', 'xi', 'nan'])
    expect(ids({'jia/district.yaml': districtYaml('jia', '甲县', 'Jia County', 'prefix: "a-"\n')})[0]).toBe('a-dong')
    for (const wrong of ['a', 'A-', '-'])
      expect(messageOf(() => load({'jia/district.yaml': districtYaml('jia', '甲县', 'Jia County', `prefix: "${wrong}"\n`)}))).toContain(
        `line 4, prefix: "${wrong}" is no prefix; write lower-case letters and digits that end with a hyphen, or "" for none`,
      )
  })

  test('lets two districts have a village of one name', () => {
    expect(ids(yi)).toEqual(['jia-dong', 'jia-xi', 'jia-nan', 'yi-dong'])
  })

  test('names the point, as does its district with its own id, and that alone where no other has it', () => {
    const entries = load(yi)
    const found = (id: string) => findEntry(entries, id).id
    expect(found('yi-dong')).toBe('yi-dong')
    expect(found('yi/dong')).toBe('yi-dong')
    expect(found('xi')).toBe('jia-xi')
    expect(messageOf(() => found('dong'))).toContain(
      'point "dong": 1 problem\n  is the id of several points; use one of jia-dong (东村, 北镇), yi-dong (东村, 北镇)',
    )
    expect(messageOf(() => found('yi/xi'))).toContain('is not in the directory of 4 points')
  })

  test('is that of one point only, also where a prefix makes two alike', () => {
    const given = {
      ...yi,
      'jia/records/yi-a.yaml': centre('yi-a'),
      'jia/district.yaml': districtYaml('jia', '甲县', 'Jia County', 'prefix: ""\n'),
    }
    expect(ids(given)).toContain('yi-a')
    expect(messageOf(() => load({...given, 'jia/records/yi-dong.yaml': centre('yi-dong')}))).toContain(
      'jia/records/yi-dong.yaml: 1 problem\n  line 1, id: "yi-dong" makes the public id "yi-dong", which is that of 东村 in points/districts/yi/villages.csv',
    )
  })

  test('of before leads to the point: its own former ids, those under former ids of its district, and that of its village', () => {
    const entries = load({
      ...yi,
      'jia/records/dong.yaml': recordYaml('east', 'division: dong\nformerIds: [old-dong]\n').replace('id: east', 'id: dong'),
      'jia/records/west.yaml': recordYaml('west', 'division: xi\n', [recordYaml.address('2024')]),
    })
    expect([...aliasesOf(entries)].map(([former, {id}]) => [former, id])).toEqual([
      ['old-dong', 'jia-dong'],
      ['jia-xi', 'jia-west'],
      ['bing-dong', 'yi-dong'],
    ])
    for (const id of ['bing-dong', 'bing/dong']) expect(findEntry(entries, id).id).toBe('yi-dong')
    expect(findEntry(entries, 'jia-xi').id).toBe('jia-west')
  })

  test('of before can lead to one point only', () => {
    const given = {
      'jia/records/dong.yaml': recordYaml('dong', 'division: dong\nformerIds: [old]\n'),
      'jia/records/a.yaml': recordYaml('a', 'formerIds: [other, old]\n'),
    }
    expect(messageOf(() => load(given))).toContain(
      'jia/records/dong.yaml: 1 problem\n  line 8, formerIds.0: "old" is a former id in points/districts/jia/records/a.yaml already',
    )
  })

  test('is enough to read one point, and no other record', () => {
    const folder = folderOf({...goodCounty, ...yi, 'yi/records/dong.yaml': 'id: wrong'})
    for (const id of ['jia-dong', 'jia/dong'])
      expect(loadEntry(smallCatalogue, id, folder)).toMatchObject({id: 'jia-dong', file: 'points/districts/jia/records/dong.yaml'})
    expect(messageOf(() => loadEntry(smallCatalogue, 'dong', folder))).toContain('points/districts/yi/records/dong.yaml')
  })
})

describe('a village with several points', () => {
  const two = {'jia/records/a-dong.yaml': outlying('a-dong')}

  test('lists its main point first, and all others after it, each under its own id', () => {
    const entries = load(two)
    expect(entries.map(({id, division, serves}) => [id, division?.slug, serves?.zh])).toEqual([
      ['jia-dong', 'dong', undefined],
      ['jia-a-dong', 'dong', '三组'],
      ['jia-xi', 'xi', undefined],
      ['jia-nan', 'nan', undefined],
    ])
  })

  test('has its main point in the directory though only an outlying one has a record', () => {
    const {'jia/records/dong.yaml': _, ...bare} = goodCounty
    const entries = loadDirectory(smallCatalogue, folderOf({...bare, ...two}))
    expect(entries.map(({id, record}) => [id, record !== undefined])).toEqual([
      ['jia-dong', false],
      ['jia-a-dong', true],
      ['jia-xi', false],
      ['jia-nan', false],
    ])
    expect([...aliasesOf(entries)]).toEqual([])
  })

  test('whose every point serves a part has no point beside them', () => {
    const given = {...two, 'jia/records/dong.yaml': recordYaml('dong', 'division: dong\nserves: {zh: 一组, en: Group 1}\n')}
    expect(ids(given)).toEqual(['jia-dong', 'jia-a-dong', 'jia-xi', 'jia-nan'])
  })
})

describe('one district alone', () => {
  test('is read without the others, whatever is wrong there', () => {
    const folder = folderOf({...goodCounty, 'yi/district.yaml': 'id: yi', 'yi/notes.txt': ''})
    expect(loadDirectory(smallCatalogue, folder, {only: ['jia']}).map(({id}) => id)).toEqual(['jia-dong', 'jia-xi', 'jia-nan'])
    expect(messageOf(() => loadDirectory(smallCatalogue, folder))).toContain('points/districts/yi/notes.txt')
  })

  test('is named by its id', () => {
    const folder = folderOf(goodCounty)
    expect(loadDistricts(folder, {only: ['jia']}).map(({id}) => id)).toEqual(['jia'])
    expect(messageOf(() => loadDirectory(smallCatalogue, folder, {only: ['yi']}))).toBe(
      'district "yi": 1 problem\n  is not in points/districts; there are jia',
    )
  })
})
