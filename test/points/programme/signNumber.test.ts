import {expect, test} from 'vitest'
import {signKinds} from '../../../handbooks/hardware/parts.ts'
import {programme} from '../../../points/programme/programme.ts'
import {facilityNumber, signNumber} from '../../../points/programme/signNumber.ts'
import {placeNumber} from '../../../points/wayfinding/placeNumber.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

test('no two signs of a point have one number', () => {
  for (const entry of entries) {
    const {items, products} = programme(entry, catalogue)
    const numbers = [...items, ...products].map(({number}) => number)
    expect(new Set(numbers).size, entry.id).toBe(numbers.length)
  }
})

test('a number is made of the point, the kind and what tells the sign from others of its kind', () => {
  expect(signNumber('zhanqi', 'window-plate', '02')).toBe('ZHANQI-WP02')
  expect(signNumber('zhanqi', 'facility', facilityNumber('toilet'))).toBe('ZHANQI-FC01')
  expect(signNumber('zhanqi', 'facility', facilityNumber('hairdresser'))).toBe('ZHANQI-FC-HAIRDRESSER')
  expect(signNumber('zhanqi', 'directional', placeNumber({at: [10.2, 14.5], facing: 180}, 'B'))).toBe('ZHANQI-DR10D14B')
  expect(placeNumber({at: [-0.2, 3], facing: 270}, '')).toBe('M01L03')
})

test('letters and facilities that were given out stay as they are', () => {
  const kinds = Object.keys(signKinds) as (keyof typeof signKinds)[]
  const letters = kinds.map((kind) => signNumber('a', kind, '').slice(2))
  expect(new Set(letters).size).toBe(kinds.length)
  expect(['toilet', 'accessible-toilet', 'drinking-water', 'lift', 'notice-board'].map(facilityNumber)).toEqual([
    '01',
    '02',
    '03',
    '14',
    '30',
  ])
  expect(
    ['fascia', 'plaque', 'window-plate', 'directional', 'hours', 'facility'].map((kind) => signNumber('a', kind as 'fascia', '')),
  ).toEqual(['A-FA', 'A-PQ', 'A-WP', 'A-DR', 'A-HR', 'A-FC'])
})
