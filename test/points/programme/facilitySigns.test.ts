import {describe, expect, test} from 'vitest'
import type {Term} from '../../../handbooks/register/register.ts'
import {facilitySigns} from '../../../points/programme/facilitySigns.ts'
import {signWords} from '../../../points/programme/signWords.ts'
import {catalogue} from '../../support/catalogue.ts'

const signsOf = (facilities: string[], words = signWords(catalogue)) => facilitySigns({facilities, hallDistanceM: 6}, undefined, words)

test.each([
  ['reading-room', 'door-plate', '阅览室门旁', 'Beside the door: Reading Room'],
  ['mediation-room', 'door-plate', '调解室门旁', 'Beside the door: Mediation Room'],
  ['nursing-room', 'door-plate', '母婴室门旁', 'Beside the door: Baby Care Room'],
  ['clinic', 'door-plate', '卫生室门旁', 'Beside the door: Village Clinic'],
  ['village-library', 'door-plate', '农家书屋门旁', 'Beside the door: Village Library'],
  ['cleaners-room', 'door-plate', '保洁间门旁', 'Beside the door: Cleaners’ Room'],
  ['bus-stop', 'facility', '公交车站所在位置', 'Where it is: Bus Stop'],
  ['toilet', 'facility', '卫生间门旁', 'Beside the door: Toilets'],
  ['accessible-toilet', 'facility', '无障碍卫生间门旁', 'Beside the door: Accessible Toilet'],
  ['drinking-water', 'facility', '饮水处所在位置', 'Where it is: Drinking Water'],
  ['consultation', 'facility', '咨询台所在位置', 'Where it is: Information'],
  ['self-service-area', 'facility', '自助服务区所在位置', 'Where it is: Self-Service'],
  ['form-filling', 'facility', '填单区所在位置', 'Where it is: Form Filling'],
  ['parking', 'facility', '停车场所在位置', 'Where it is: Parking'],
  ['charging', 'facility', '手机充电所在位置', 'Where it is: Phone Charging'],
])('%s is marked by a %s', (id, kind, zh, en) => {
  expect(signsOf([id]).map((sign) => [sign.kind, sign.location])).toEqual([[kind, {zh, en}]])
})

describe('what the glossary says of a facility decides, whatever the word ends with', () => {
  const words = (given: Partial<Term>) =>
    signWords({terms: new Map([['toilet', {id: 'toilet', zh: '甲', pinyin: 'jiǎ', en: 'A', signText: true, ...given}]])})

  test.each([
    [{zh: '甲', signedAs: 'door'}, 'door-plate', '甲门旁'],
    [{zh: '甲室', signedAs: 'facility'}, 'facility', '甲室所在位置'],
    [{zh: '甲间', signedAs: 'facility'}, 'facility', '甲间所在位置'],
    [{zh: '甲', signedAs: 'facility', besideDoor: true}, 'facility', '甲门旁'],
    [{zh: '甲站', signedAs: 'facility', besideDoor: false}, 'facility', '甲站所在位置'],
  ] as const)('%o', (given, kind, zh) => {
    expect(signsOf(['toilet'], words(given)).map((sign) => [sign.kind, sign.location.zh])).toEqual([[kind, zh]])
  })

  test('a term that does not say it is refused by name', () => {
    expect(() => signsOf(['toilet'], words({}))).toThrow(
      'toilet.signedAs: is missing; points have it as a facility, so add one of door, facility',
    )
    expect(() => signsOf(['well'], words({}))).toThrow('well: is missing')
  })
})

test('two of one facility make one line of the schedule, and a facility without a pictogram waits for one', () => {
  expect(signsOf(['toilet', 'cash-point', 'toilet']).map(({kind, spec, quantity, open}) => [kind, spec?.kind, quantity, open?.en])).toEqual(
    [
      ['facility', 'facility', 2, undefined],
      ['facility', undefined, 1, 'The set has no pictogram for “Cash Withdrawal”: add one first.'],
    ],
  )
})
