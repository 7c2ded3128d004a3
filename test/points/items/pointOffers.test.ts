import {expect, test} from 'vitest'
import {loadItems} from '../../../handbooks/items/loadItems.ts'
import {countyOffers} from '../../../points/items/countyOffers.ts'
import {loadOverlay} from '../../../points/items/overlay.ts'
import {pointItemFaults, pointOffers} from '../../../points/items/pointOffers.ts'

const template = loadItems()
const offers = countyOffers(template, loadOverlay('sample', template))

test('a point handles all of its county’s items unless its record leaves some out, and says which window', () => {
  expect(pointOffers(offers, {items: undefined})).toEqual(offers)
  const some = pointOffers(offers, {items: {except: ['tea-hut'], windows: {'old-age-allowance': '2'}}})
  expect(some).toHaveLength(offers.length - 1)
  expect(some.find(({id}) => id === 'old-age-allowance')?.window).toBe('2')
  expect(some.some(({id}) => id === 'tea-hut')).toBe(false)
})

test('an item that the county does not list is refused, and a window for one that is left out', () => {
  expect(pointItemFaults(offers, {items: undefined})).toEqual([])
  expect(pointItemFaults(offers, {items: {except: ['tea-hut'], windows: {mediation: '1'}}})).toEqual([])
  expect(pointItemFaults(offers, {items: {except: ['senior-card', 'mediation'], windows: {mediation: '1', nothing: '2'}}})).toEqual([
    expect.objectContaining({at: 'items/except/0', clause: 'SW-ITEM-006'}),
    expect.objectContaining({at: 'items/windows/mediation', message: expect.stringContaining('which except says is not handled here')}),
    expect.objectContaining({at: 'items/windows/nothing', clause: 'SW-ITEM-006'}),
  ])
})
