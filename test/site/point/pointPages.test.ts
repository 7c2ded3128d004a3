import {describe, expect, test} from 'vitest'
import {pointList} from '../../../site/point/pointList.ts'
import {pageOf, perPage, pointsFor} from '../../../site/point/pointPages.ts'
import {bareText} from '../../../site/shell/bareText.ts'
import {rows} from '../../../site/shell/data.ts'
import type {ListedPoint} from '../../../site/shell/listedPoint.ts'

const {towns, points} = pointList(rows, 'zh-Hans')
const ids = (asked: Parameters<typeof pointsFor>[2]) => pointsFor(points, towns, asked, bareText, 'zh-Hans').map(([id]) => id)

describe('the list of points', () => {
  test('holds every row once, each with the name of its town', () => {
    expect(points.map(([id]) => id)).toEqual(rows.map(({id}) => id))
    expect(points.map(([, , , town]) => towns[town])).toEqual(rows.map(({town}) => town.zh))
  })

  test('is in the characters of its language, and the filter asks for a town the same way in all', () => {
    const traditional = pointList(rows, 'zh-Hant')
    const at = rows.findIndex(({id}) => id === 'zhanqi')
    expect(traditional.points[at]?.[1]).toBe('戰旗村便民服務站')
    expect(traditional.points[at]?.[5]).toBe('唐昌镇')
    expect(pointList(rows, 'en').points[at]?.[2]).toBe('Zhanqi Village')
  })

  test.each(['zhanqi', 'zhan qi', '战 旗', 'ＺＨＡＮＱＩ', '战旗村便民服务站', '510117104213'])('finds 战旗村 by %s', (q) => {
    expect(ids({q})).toEqual(['zhanqi'])
  })

  test('finds names by their first letters', () => {
    expect(ids({q: 'zqc'})).toContain('zhanqi')
  })

  test('narrows by district, town and type together', () => {
    expect(ids({district: 'pidu', type: 'model'})).toHaveLength(4)
    expect(ids({district: 'pidu', type: 'model', town: '唐昌镇'})).toEqual(['zhanqi'])
    expect(ids({district: 'sample', town: '唐昌镇'})).toEqual([])
  })

  test('sorts types by rank and not by name, and what has no score last both ways', () => {
    const ranks = ids({district: 'sample', sort: '-2'}).map((id) => points.find((point) => point[0] === id)?.[6] ?? 0)
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
    for (const sort of ['3', '-3']) {
      const scores = ids({sort}).map((id) => points.find((point) => point[0] === id)?.[8] ?? '')
      const first = scores.indexOf('')
      expect(first).toBeGreaterThan(0)
      expect(scores.slice(first).every((score) => score === '')).toBe(true)
      const said = scores.slice(0, first).map(Number)
      expect(said).toEqual(said.toSorted((a, b) => (sort === '3' ? a - b : b - a)))
    }
  })

  test('leaves the order alone for a column that is not there', () => {
    expect(ids({sort: '9'})).toEqual(ids({}))
  })
})

describe('the pages of the list', () => {
  const many = (n: number) => Array.from({length: n}, () => points[0] as ListedPoint)

  test.each([
    [0, 1],
    [perPage, 1],
    [perPage + 1, 2],
    [10 * perPage, 10],
  ])('are, of %i points, %i', (n, pages) => {
    expect(pageOf(many(n), 1).pages).toBe(pages)
    expect(pageOf(many(n), pages).rows.length).toBe(n === 0 ? 0 : n - (pages - 1) * perPage)
  })

  test.each([
    [0, 1],
    [-4, 1],
    [3, 3],
    [99, 3],
  ])('asked for page %i of three, give page %i', (wanted, page) => {
    expect(pageOf(many(2 * perPage + 1), wanted).page).toBe(page)
  })
})
