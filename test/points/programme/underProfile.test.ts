import {expect, test} from 'vitest'
import {findProfile} from '../../../points/profile/profiles.ts'
import type {SignDraft} from '../../../points/programme/signDraft.ts'
import {underProfile} from '../../../points/programme/underProfile.ts'

const draft = (kind: SignDraft['kind'], given: Partial<SignDraft> = {}): SignDraft => ({
  kind,
  spec: undefined,
  location: {zh: '门旁', en: 'Beside the door'},
  messages: [],
  ...given,
})
const fewer = findProfile('fewer-plates')
const shared = findProfile('shared-premises')

test('without a profile, and as today, every sign is made as it was wanted', () => {
  const wanted = [draft('plaque'), draft('pledge')]
  expect(underProfile(undefined, wanted)).toEqual({drafts: wanted, notMade: []})
  expect(underProfile(findProfile('as-today'), wanted)).toEqual({drafts: wanted, notMade: []})
})

test('a sign that is left out is not made, and its number is known if each of its kind has one', () => {
  const open = {open: {zh: '待定', en: 'Open'}}
  const {drafts, notMade} = underProfile(fewer, [draft('plaque'), draft('plaque', {quantity: 2}), draft('honour', open), draft('hours')])
  expect(drafts.map(({kind}) => kind)).toEqual(['hours'])
  expect(notMade.map(({kind, quantity, standing}) => [kind, quantity, standing.is])).toEqual([
    ['plaque', 3, 'left-out'],
    ['honour', undefined, 'left-out'],
  ])
})

test('the board that takes in others names them, and is added where the point has none', () => {
  const [board] = underProfile(fewer, [draft('notice-header'), draft('pledge'), draft('items-board')]).drafts
  expect(board).toMatchObject({kind: 'notice-header', combines: ['pledge', 'items-board']})
  const {drafts} = underProfile(fewer, [draft('pledge')])
  expect(drafts).toMatchObject([{kind: 'notice-header', combines: ['pledge'], quantity: 1, open: {zh: expect.stringContaining('栏目')}}])
  expect(underProfile(fewer, [draft('notice-header')]).drafts[0]).not.toHaveProperty('combines')
})

test('a name that goes indoors hangs at no place of the floor plan that it had outside', () => {
  const [fascia] = underProfile(shared, [draft('fascia', {places: []})]).drafts
  expect(fascia?.location.zh).toBe('室内，服务区入口上方')
  expect(fascia).not.toHaveProperty('places')
})
