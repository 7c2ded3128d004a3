import {describe, expect, test} from 'vitest'
import {districtPath, districtsOf} from '../../../site/point/shownDistricts.ts'
import {districts, type PointRow, rows} from '../../../site/shell/data.ts'

const shown = districtsOf(districts, rows)
const some = rows.find(({id}) => id === 'kuixinglou') as PointRow
/** The district of `some` with these rows in it alone. */
const ofRows = (...made: readonly PointRow[]) => districtsOf(districts, made)[0]

describe('districts as pages list them', () => {
  test('hold every point once, real places before made-up ones', () => {
    expect(shown.flatMap((one) => one.rows.map(({id}) => id)).toSorted()).toEqual(rows.map(({id}) => id).toSorted())
    expect(shown.map(({sample}) => sample)).toEqual(shown.map(({sample}) => sample).toSorted((a, b) => Number(a) - Number(b)))
  })

  test('hold their towns, which hold all their points', () => {
    for (const {rows: all, towns} of shown) expect(towns.flatMap((town) => town.rows)).toHaveLength(all.length)
    expect(shown[0]?.towns.map(({id}) => id)).toContain('tangchang-town')
  })

  test('are left out where they have no points', () => {
    expect(
      districtsOf(
        districts,
        rows.filter(({sample}) => sample),
      ).map(({id}) => id),
    ).toEqual(['sample'])
    expect(districtsOf(districts, [])).toEqual([])
  })

  test('count open points alone: a planned, closed or merged one is listed, not counted', () => {
    const closed = {...some, id: 'closed', lifecycle: {status: 'closed' as const}}
    const town = ofRows(some, closed)?.towns[0]
    expect(town?.rows).toHaveLength(2)
    expect(town?.counts.unassessed).toBe(1)
  })

  test('give two towns of one English name addresses of their own', () => {
    const towns = ['甲镇', '乙镇', '丙镇'].map((zh, i): PointRow => ({...some, id: `p${i}`, town: {zh, en: 'Jia Town'}}))
    expect(ofRows(...towns)?.towns.map(({id}) => id)).toEqual(['jia-town', 'jia-town-2', 'jia-town-3'])
  })

  test('give a town whose English name has no letters an address all the same', () => {
    expect(ofRows({...some, town: {zh: '甲镇', en: '——'}})?.towns.map(({id}) => id)).toEqual(['town'])
  })
})

test('the address of a town stands below that of its district, and neither below /points/, where ids of points are', () => {
  expect(districtPath('pidu')).toBe('/districts/pidu/')
  expect(districtPath('pidu', 'tangchang-town')).toBe('/districts/pidu/tangchang-town/')
})
