import {expect, test} from 'vitest'
import {applicabilities, askedOf} from '../../../handbooks/clause/clause.ts'
import {clauseId} from '../../../handbooks/clause/clauseId.ts'

test('a clause counts for a type of point if it must or should be met', () => {
  const applies = {model: 'required', standard: 'recommended', 'catch-up': 'optional'} as const
  expect([askedOf({applies}, 'model'), askedOf({applies}, 'standard'), askedOf({applies}, 'catch-up')]).toEqual([true, true, false])
  expect(applicabilities.filter((model) => askedOf({applies: {...applies, model}}, 'model'))).toEqual(['required', 'recommended'])
})

test.each(['HW-SIGN-012', 'SW-A-000'])('%s is the id of a clause', (id) => {
  expect(clauseId.parse(id)).toBe(id)
})

test.each(['', 'XW-SIGN-012', 'HW-SIGN-12', 'HW-SIGN-0123', 'HW-SIGN-012 ', ' HW-SIGN-012', 'HW--012', 'HW-Sign-012', 'HW-SIGN-O12'])(
  '%j is none, and it is told what to write',
  (text) => {
    expect(clauseId.safeParse(text).error?.issues.map(({message}) => message)).toEqual([
      `${JSON.stringify(text)} is not a clause id; write book, topic and three digits, such as HW-SIGN-012`,
    ])
  },
)
