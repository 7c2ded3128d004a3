import {describe, expect, test} from 'vitest'
import type {Drawing} from '../../../design-system/drawing/drawing.ts'
import {mounts} from '../../../design-system/signs/making/making.ts'
import {fixingsOf, insetsOf} from '../../../points/kit/fixings.ts'

const panel = (width: number, height: number): Drawing => ({width, height, corner: 0, title: '', lang: 'zh-Hans', marks: []})
const at = (width: number, height: number, mount: keyof typeof mounts) =>
  fixingsOf(panel(width, height), mount)
    ?.at.map(([x, y]) => `${Number(x.toFixed(3))},${Number(y.toFixed(3))}`)
    .join(' ')
const columns = (width: number, mount: keyof typeof mounts) =>
  new Set(fixingsOf(panel(width, 400), mount)?.at.map(([x]) => x.toFixed(3))).size
const rows = (height: number, mount: keyof typeof mounts) =>
  new Set(fixingsOf(panel(400, height), mount)?.at.map(([, y]) => y.toFixed(3))).size

describe('a panel is held', () => {
  test('15 mm within its corners, or a quarter of its side where it is smaller than that', () => {
    expect(at(400, 300, 'wall plate')).toBe('15,15 385,15 15,285 385,285')
    expect(at(60, 300, 'wall plate')).toBe('15,15 45,15 15,285 45,285')
    expect(at(40, 300, 'wall plate')).toBe('10,10 30,10 10,290 30,290')
    expect(at(300, 20, 'door')).toBe('5,5 295,5 5,15 295,15')
  })

  test('at steps of 900 mm at most, along both sides', () => {
    expect([929, 930, 931, 1830, 1831].map((length) => columns(length, 'wall plate'))).toEqual([2, 2, 3, 3, 4])
    expect([929, 930, 931, 1830, 1831].map((length) => rows(length, 'plaque'))).toEqual([2, 2, 3, 3, 4])
    expect(at(1230, 200, 'plaque')).toBe('15,15 1215,15 15,185 1215,185 615,15 615,185')
  })

  test('by a frame with anchors 100 mm within its ends, at steps of 600 mm at most', () => {
    expect([799, 800, 801, 1400, 1401].map((length) => columns(length, 'fascia'))).toEqual([2, 2, 3, 3, 4])
    expect(at(800, 400, 'fascia')).toBe('100,100 700,100 100,300 700,300')
  })

  test('from above by three, from the side or on a post by two, at the foot of a board’s head by two', () => {
    expect(at(999, 300, 'suspended')).toBe('200,0 500,0 799,0')
    expect(at(400, 302, 'projecting')).toBe('0,76 0,227')
    expect(at(400, 302, 'post')).toBe('200,75.5 200,226.5')
    expect(at(400, 200, 'board')).toBe('40,185 360,185')
  })

  test('by nothing where it stands, sticks, lies or is worn', () => {
    expect(Object.keys(mounts).filter((mount) => !fixingsOf(panel(100, 100), mount as keyof typeof mounts))).toEqual([
      'box',
      'desk',
      'floor',
      'worn',
    ])
  })
})

test('where the artwork has holes a sign is held there, and only a bored circle is one', () => {
  const marks: Drawing['marks'] = [
    {type: 'circle', process: 'drill', centre: [30, 40], radius: 4},
    {type: 'circle', process: 'cut', centre: [50, 40], radius: 4},
    {type: 'circle', process: 'drill', centre: [370, 40], radius: 4},
  ]
  expect(fixingsOf({...panel(400, 200), marks}, 'desk')).toEqual({
    at: [
      [30, 40],
      [370, 40],
    ],
    what: {zh: '孔，直径8 mm', en: 'Hole, 8 mm'},
    drilled: true,
  })
})

test('how far the outermost are from the edges is said once where it is the same on both sides', () => {
  const of = (...places: readonly (readonly [number, number])[]) =>
    insetsOf(panel(400, 200), {at: places, what: {zh: '', en: ''}, drilled: true})
  expect(of([15, 20], [385, 180])).toEqual({
    zh: '距板边：左右各15，上下各20（mm）。',
    en: 'From the edges: 15 left and right, 20 top and bottom (mm).',
  })
  expect(of([15.25, 20], [380, 170])).toEqual({zh: '距板边：左15.3，上20（mm）。', en: 'From the edges: 15.3 left, 20 from the top (mm).'})
  // What differs by less than a tenth of a millimetre is the same.
  expect(of([15, 20], [385.04, 179.96]).en).toBe('From the edges: 15 left and right, 20 top and bottom (mm).')
})
