import {expect, test} from 'vitest'
import {termRemarks} from '../../../handbooks/catalogue/standing.ts'
import {ProblemList} from '../../../handbooks/input/problem.ts'
import type {Reference} from '../../../handbooks/register/register.ts'
import {checkEditions} from '../../../points/edition/check.ts'
import {fallenRemarks, pointsUnder} from '../../../points/edition/fallenStandards.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

test('a clause that an edition holds may not vanish without a word', () => {
  const without = new Map(catalogue.clause)
  without.delete('HW-SIGN-022')
  const problems = new ProblemList()
  checkEditions({...catalogue, clause: without}, problems)
  expect(() => problems.throwIfAny()).toThrowErrorMatchingInlineSnapshot(`
    [InputError: handbooks/register/withdrawn.yaml: 1 problem
      HW-SIGN-022: is a clause of the trial edition 2027-1 and stands in neither book; put it back, or enter it here with on, why and replacedBy]
  `)

  const noted = new ProblemList()
  const withdrawn = [...catalogue.withdrawn, {id: 'HW-SIGN-022', on: '2026-11-25', why: {zh: '并入', en: 'Merged'}, replacedBy: []}]
  checkEditions({...catalogue, clause: without, withdrawn}, noted)
  expect(() => noted.throwIfAny()).not.toThrow()
})

test('a clause that rests on a replaced standard is noted with what it touches', () => {
  const references = new Map(catalogue.references)
  const standard = references.get('GB/T 31521-2015')
  const successor: Reference = {number: 'GB/T 31521-2027', title: '新', titleEn: 'New', status: 'in-force', seen: 'text', on: '2027-01-01'}
  if (standard) references.set(standard.number, {...standard, status: 'replaced', replacedBy: successor.number})
  const remarks = fallenRemarks({...catalogue, references}, entries)
  const resting = catalogue.clauses.filter((c) => c.references.includes('GB/T 31521-2015'))
  expect(remarks.map((r) => r.problem.at)).toEqual(resting.map((c) => c.id))
  expect(remarks[0]?.problem.message).toMatchInlineSnapshot(
    `"rests on GB/T 31521-2015, replaced by GB/T 31521-2027; read the clause against the new standard. It touches signs and fittings: Fascia, Vertical plaque, Type plate, Projecting sign, Directional sign, Service hours plate; 4 recorded points and 30 samples"`,
  )
  expect(fallenRemarks(catalogue, [])).toEqual([])
})

test('a standard that has fallen concerns points that are open or to come, not those that are closed or merged', () => {
  const clause = catalogue.clauses.find((c) => c.references.includes('GB/T 31521-2015'))
  if (!clause) throw new Error('a clause rests on it')
  const under = new Set(pointsUnder(clause, entries).map(({id}) => id))
  expect(['sample-xinhe', 'sample-guyu-xiling', 'sample-yaqian', 'sample-laodukou'].map((id) => under.has(id))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('a book that uses a term it does not list is noted at the first clause that does', () => {
  const listed = new Map(catalogue.listed)
  listed.set('software', new Set([...(listed.get('software') ?? [])].filter((id) => id !== 'receipt')))
  expect(
    termRemarks({...catalogue, listed})
      .map((r) => r.problem.message)
      .filter((m) => m.includes('受理回执')),
  ).toMatchInlineSnapshot(`
    [
      "uses the term “受理回执”, as 2 of the software handbook’s clauses do, but the book does not list it; add receipt to its <Terms> or mark it with <Term>",
    ]
  `)
  expect(
    termRemarks(catalogue)
      .map((r) => r.problem.message)
      .join(),
  ).not.toContain('受理回执')
})
