import {expect, test} from 'vitest'
import {besideDoor, besideFaults, besideLimits} from '../../../points/kit/beside.ts'

const others = ['甲', '乙', '丙'].map((zh) => ({zh, en: zh}))
const own = {name: {zh: '站', en: 'Point'}, board: false, width: 400, height: 900}

test('plates of others stand beside the door in their order, left and right in turn, and those of the point farther out', () => {
  const plates = besideDoor(others, [own])
  expect(plates.map(({name, left}) => [name.zh, left])).toEqual([
    ['甲', -1150],
    ['乙', 850],
    ['丙', -1550],
    ['站', 1350],
  ])
  expect(besideFaults(plates)).toEqual([])
  expect(besideDoor([], [own]).map(({left}) => left)).toEqual([besideLimits.door.width / 2 + besideLimits.gap])
})

test('names have one upper edge, and a board that is read from close by hangs lower', () => {
  const [name, board] = besideDoor([], [own, {...own, board: true}])
  expect([name?.top, board?.top]).toEqual([2100, 1700])
  expect(board?.bottom).toBe(800)
})

test('a plate on the least gap is right, and one a millimetre closer is not', () => {
  const plates = besideDoor(others, [own])
  const moved = (by: number) => plates.map((plate) => (plate.name.zh === '丙' ? {...plate, left: plate.left + by} : plate))
  expect(besideFaults(moved(0))).toEqual([])
  expect(besideFaults(moved(1)).map(({en}) => en)).toEqual(['the gap is too small'])
})

test('uneven edges, heights and a plate too close to the door are each told', () => {
  const change = (name: string, given: object) =>
    besideFaults(besideDoor(others, [own]).map((p) => (p.name.zh === name ? {...p, ...given} : p))).map(({en}) => en)
  expect(change('甲', {top: 2101, bottom: 701})).toEqual(['the upper edges are not level'])
  expect(change('甲', {bottom: 699})).toEqual(['plates of other bodies differ in height'])
  expect(change('甲', {left: -1149, width: 300})).toEqual(['too close to the door'])
})
