import {expect, test} from 'vitest'
import {loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import type {Assessment} from '../../../points/assessment/assess.ts'
import {findEntry, loadDirectory} from '../../../points/directory/directory.ts'
import {signEffect} from '../../../points/intake/signEffect.ts'

const catalogue = loadCatalogue()
const entry = findEntry(loadDirectory(catalogue), 'sample-wenchangqiao')
const effect = (before: Assessment | undefined, after: Assessment) => {
  const {needed, superseded, dropped} = signEffect(entry, before, after, catalogue)
  const numbers = (items: typeof needed) => items.map(({number}) => number)
  return {needed: numbers(needed), superseded: numbers(superseded), dropped: numbers(dropped)}
}
const last = entry.assessment
if (!last) throw new Error('the sample point was assessed')

test('an assessment that finds the same as the one before changes no sign', () => {
  expect(effect(last, {...last})).toEqual({needed: [], superseded: [], dropped: []})
})

/** What only a point of this type has: plaque, type plate, floor plan. */
const ofType = ['SAMPLE-WENCHANGQIAO-PQ01', 'SAMPLE-WENCHANGQIAO-TP01', 'SAMPLE-WENCHANGQIAO-FP01']

test('the first assessment asks for the signs of its type', () => {
  expect(effect(undefined, last)).toEqual({needed: ofType, superseded: [], dropped: []})
})

test('another day supersedes the plate, which says it', () => {
  expect(effect(last, {...last, on: '2099-01-01'})).toEqual({needed: [], superseded: ['SAMPLE-WENCHANGQIAO-TP01'], dropped: []})
})

test('a type that is lost drops the signs that only it has, and one that is won asks for them', () => {
  const none = {...last, type: undefined}
  expect(effect(last, none)).toEqual({needed: [], superseded: [], dropped: ofType})
  expect(effect(none, last)).toEqual({needed: ofType, superseded: [], dropped: []})
})
