import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {stringify} from 'yaml'
import {loadPrices, type Prices} from '../../../points/kit/prices.ts'

const own = loadPrices()
const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
/** Returns the list with the price of cards changed, read from a file. */
function withCard(card: object, name = 'prices.yaml'): Prices {
  const path = join(folder, name)
  writeFileSync(path, stringify({...own, materials: {...own.materials, card}}))
  return loadPrices(path, name)
}

test('the toolkit’s own list has a price for everything, from low to high', () => {
  for (const prices of [own.materials, own.mounts, own.products])
    for (const [id, {low, high}] of Object.entries(prices)) expect(low > 0 && low <= high, id).toBe(true)
})

describe('a price', () => {
  test.each([
    [0.01, 0.01],
    [5, 5],
    [1, 1_000_000],
  ])('from %d to %d is taken', (low, high) => {
    expect(withCard({unit: 'm2', low, high}).materials.card).toEqual({unit: 'm2', low, high})
  })

  test.each([
    [{unit: 'm2', low: 0, high: 1}, 'materials.card.low: 0 is not a price; give more than 0, or ask for one'],
    [{unit: 'm2', low: -1, high: 1}, 'materials.card.low: -1 is not a price'],
    [{unit: 'm2', low: 1, high: 1_000_000.01}, 'materials.card.high: 1000000.01 is above 1000000; give the price of one unit'],
    [{unit: 'm2', low: 5.01, high: 5}, 'has its low price above its high one; exchange them'],
    [{unit: 'm2', low: '5元', high: 5}, 'materials.card.low: "5元" is not a number; give the price without currency'],
    [{unit: 'm2', high: 5}, 'materials.card.low: is missing'],
    [{low: 1, high: 5}, 'materials.card.unit: is missing; write m2'],
    [{unit: 'piece', low: 1, high: 5}, 'materials.card.unit: "piece" is not the unit here; these prices are per m2'],
    [{unit: 'm2', low: 1, high: 5, vat: 1}, 'vat: is not a field here'],
  ])('%j is refused', (card, message) => {
    expect(() => withCard(card)).toThrow(message)
  })
})

test('a list is a .yaml or .yml file that is there', () => {
  expect(withCard(own.materials.card, 'LIST.YML').materials).toEqual(own.materials)
  expect(() => withCard(own.materials.card, 'list.txt')).toThrow(
    'list.txt: 1 problem\n  is no price list; give a .yaml file such as points/kit/prices.yaml',
  )
  expect(() => loadPrices(folder, 'folder')).toThrow('folder: 1 problem\n  is a folder; give a price list such as points/kit/prices.yaml')
})
