import {describe, expect, test} from 'vitest'
import {fourParties, readParties, usualParties} from '../../../points/supervision/partiesFile.ts'
import {messageOf} from '../../support/messageOf.ts'

const county = {
  month: '2026-12',
  open: new Map([
    ['model-one', true],
    ['model-two', true],
    ['other', false],
  ]),
}
const read = (text: string) => readParties('parties.yaml', text, county)

describe('a file of parties', () => {
  test('may leave out what is usual: four parties at every model point', () => {
    expect(read('points: [{id: model-one}, {id: model-two, before: head}]')).toEqual({
      parties: fourParties,
      points: [{id: 'model-one'}, {id: 'model-two', before: 'head'}],
    })
    expect(usualParties(county).points).toEqual([{id: 'model-one'}, {id: 'model-two'}])
  })

  test('says how often each party comes, when it is away, and how many points the commissioner visits a day', () => {
    const {parties} = read(`parties:
  - {id: commissioner, perDay: 2, away: [2026-12-08]}
  - {id: head, perMonth: 2}
  - {id: duty-manager}
  - {id: chief-representative}
`)
    expect(parties).toEqual([
      {id: 'commissioner', perMonth: 1, perDay: 2, away: ['2026-12-08']},
      {id: 'head', perMonth: 2, away: []},
      {id: 'duty-manager', perMonth: 1, away: []},
      {id: 'chief-representative', perMonth: 1, away: []},
    ])
  })

  test('may leave out the commissioner alone, where none was named', () => {
    const own = ['head', 'duty-manager', 'chief-representative'].map((id) => `  - {id: ${id}}\n`)
    expect(read(`parties:\n${own.join('')}`).parties).toHaveLength(3)
    expect(messageOf(() => read(`parties:\n${own.slice(0, 2).join('')}`))).toContain(
      'lack chief-representative; only the commissioner may be left out',
    )
  })

  test('is refused with everything that is wrong in it, each by its line', () => {
    const message = messageOf(() =>
      read(`parties:
  - {id: head, away: [2026-11-30, 2027-01-01]}
  - {id: head}
  - {id: duty-manager, perDay: 2}
points:
  - {id: other}
  - {id: other}
  - {id: closed-one}
`),
    )
    expect(message).toContain('line 2, parties.0.away.0: 2026-11-30 is not in 2026-12; give days of that month')
    expect(message).toContain('line 2, parties.0.away.1: 2027-01-01 is not in 2026-12')
    expect(message).toContain('line 3, parties.1.id: head stands twice')
    expect(message).toContain('line 4, parties.2.perDay: goes with the commissioner')
    expect(message).toContain('lack chief-representative')
    expect(message).toContain('line 7, points.1.id: other stands twice')
    expect(message).toContain('line 8, points.2.id: "closed-one" is no open point of the district')
    expect(message).toContain('lack model-one, model-two: of a model point SW-SUP-001 asks for four parties')
  })

  test.each([
    ['parties: [{id: mayor}, {id: head}]', '"mayor" is not a party; use one of commissioner, head, duty-manager, chief-representative'],
    ['parties: [{id: head, perMonth: 0}, {id: duty-manager}]', 'perMonth'],
    ['parties: [{id: head, perMonth: 10}, {id: duty-manager}]', 'perMonth'],
    ['parties: [{id: head, name: 王某}, {id: duty-manager}]', 'name'],
  ])('is refused for its form: %s', (text, why) => {
    expect(messageOf(() => read(text))).toContain(why)
  })
})
