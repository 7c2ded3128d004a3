import {describe, expect, test} from 'vitest'
import {longestAddress, mostClauses, patrolIn} from '../../../site/checklist/patrolAddress.ts'

const many = Array.from({length: mostClauses + 1}, (_, i) => `HW-ACC-${String(i + 1).padStart(3, '0')}`)
const known = new Set(['SW-WIN-035', ...many])

describe('the address of a patrol on a phone', () => {
  test('names clauses, assessor and party', () => {
    expect(patrolIn('?point=zhanqi&clauses=HW-ACC-009,SW-WIN-035&by=county&party=commissioner', known)).toEqual({
      clauses: ['HW-ACC-009', 'SW-WIN-035'],
      by: 'county',
      party: 'commissioner',
    })
  })

  test('is by the town where it does not say, and none where it names no clauses', () => {
    expect(patrolIn('?clauses=HW-ACC-009', known)).toEqual({clauses: ['HW-ACC-009'], by: 'town', party: undefined})
    expect(patrolIn('?point=zhanqi', known)).toBeUndefined()
  })

  test('has room for so many clauses and no more', () => {
    expect(patrolIn(`?clauses=${many.slice(0, mostClauses).join()}`, known)).toHaveProperty('clauses.length', mostClauses)
    expect(patrolIn(`?clauses=${many.join()}`, known)).toEqual([{word: 'patrolMany', found: String(mostClauses + 1)}])
    const long = `?clauses=HW-ACC-009&x=${'a'.repeat(longestAddress)}`
    expect(patrolIn(long.slice(0, longestAddress), known)).toHaveProperty('clauses')
    expect(patrolIn(long.slice(0, longestAddress + 1), known)).toEqual([{word: 'patrolLong', found: String(longestAddress + 1)}])
  })

  test('is told everything that is wrong with it, and nothing of it is taken', () => {
    expect(patrolIn('?clauses=HW-ACC-009,HW-ACC-009,HW-NONE-001,&by=mayor&party=nobody', known)).toEqual([
      {word: 'patrolClause', found: '“HW-NONE-001”'},
      {word: 'patrolClause', found: '“”'},
      {word: 'patrolTwice', found: 'HW-ACC-009'},
      {word: 'patrolBy', found: '“mayor”'},
      {word: 'patrolParty', found: '“nobody”'},
    ])
  })

  test.each([
    ['<img src=x onerror=alert(1)>', '“<img src=x onerror=alert(1)>”'],
    ['"]article,[data-clause', '“"]article”'],
    ['\u202etxt.exe\u0000', '“�txt.exe�”'],
  ])('names a hostile text as text: %s', (text, found) => {
    expect(patrolIn(`?clauses=${encodeURIComponent(text)}`, known)).toContainEqual({word: 'patrolClause', found})
  })
})
