import {expect, test} from 'vitest'
import type {Profile} from '../../../points/profile/profile.ts'
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
const name = {zh: '甲村便民服务站', en: 'Jia Village Public Service Station'}
const under = (profile: Profile | undefined, wanted: readonly SignDraft[]) => underProfile(profile, wanted, name)
const fewer = findProfile('fewer-plates')
const shared = findProfile('shared-premises')

test('without a profile, and as today, every sign is made as it was wanted', () => {
  const wanted = [draft('plaque'), draft('pledge')]
  expect(under(undefined, wanted)).toEqual({drafts: wanted, notMade: []})
  expect(under(findProfile('as-today'), wanted)).toEqual({drafts: wanted, notMade: []})
})

test('a sign that is left out is not made, and its number is known if each of its kind has one', () => {
  const open = {open: {zh: '待定', en: 'Open'}}
  const {drafts, notMade} = under(fewer, [draft('plaque'), draft('plaque', {quantity: 2}), draft('honour', open), draft('hours')])
  expect(drafts.map(({kind}) => kind)).toEqual(['hours'])
  expect(notMade.map(({kind, quantity, standing}) => [kind, quantity, standing.is])).toEqual([
    ['plaque', 3, 'left-out'],
    ['honour', undefined, 'left-out'],
  ])
})

test('the board that takes in others names them, and is added where the point has none', () => {
  const [board] = under(fewer, [draft('notice-header'), draft('pledge'), draft('items-board')]).drafts
  expect(board).toMatchObject({kind: 'notice-header', combines: ['pledge', 'items-board']})
  const {drafts} = under(fewer, [draft('pledge')])
  expect(drafts).toMatchObject([{kind: 'notice-header', combines: ['pledge'], quantity: 1, open: {zh: expect.stringContaining('栏目')}}])
  expect(under(fewer, [draft('notice-header')]).drafts[0]).not.toHaveProperty('combines')
})

test('a name that goes indoors hangs at no place of the floor plan that it had outside', () => {
  const [fascia] = under(shared, [draft('fascia', {places: []})]).drafts
  expect(fascia?.location.zh).toBe('室内，服务区入口上方')
  expect(fascia).not.toHaveProperty('places')
})

test('where no fascia hangs outside the hours plate bears the name of the point, and elsewhere it does not', () => {
  const spec = {kind: 'hours', viewingDistanceM: 3, rows: [{days: {zh: '周一至周五'}, open: [{from: '09:00', to: '17:00'}]}]} as const
  const hours = draft('hours', {spec: {...spec, rows: [{...spec.rows[0], open: [...spec.rows[0].open]}]}})
  const titleUnder = (profile: Profile | undefined) => under(profile, [hours]).drafts[0]?.spec
  expect(titleUnder(fewer)).toMatchObject({title: {zh: '甲村便民服务站服务时间'}})
  expect(titleUnder(shared)).toMatchObject({title: {zh: '甲村便民服务站服务时间'}})
  expect(titleUnder(undefined)).not.toHaveProperty('title')
  expect(titleUnder(findProfile('as-today'))).not.toHaveProperty('title')
  const open = {open: {zh: '待定。', en: 'Open.'}}
  expect(under(fewer, [draft('hours', open)]).drafts[0]?.open).toEqual({
    zh: '待定。牌上写明“甲村便民服务站”。',
    en: 'Open. It bears the name Jia Village Public Service Station.',
  })
})
