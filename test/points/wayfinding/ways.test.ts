import {readFileSync} from 'node:fs'
import {beforeEach, expect, test, vi} from 'vitest'
import {catalogue} from '../../support/catalogue.ts'

vi.mock('../../../points/wayfinding/solve.ts', {spy: true})
// Other files of this worker may have loaded these already, with what they call.
vi.resetModules()
const {findEntry, loadEntry} = await import('../../../points/directory/directory.ts')
const {readPoint} = await import('../../../points/directory/readPoint.ts')
const {programme} = await import('../../../points/programme/programme.ts')
const {solveWays} = await import('../../../points/wayfinding/solve.ts')
const {waysOf} = await import('../../../points/wayfinding/ways.ts')
const solving = vi.mocked(solveWays)
beforeEach(() => {
  solving.mockClear()
})

const file = 'points/districts/sample/records/sample-liuan.yaml'

test('the ways of a plan are solved once, when its record is read, however often its programme is asked for', () => {
  const entry = loadEntry(catalogue, 'sample-liuan')
  expect(solving).toHaveBeenCalledTimes(1)
  programme(entry, catalogue)
  programme(findEntry([entry], 'sample-liuan'), catalogue)
  expect(solving).toHaveBeenCalledTimes(1)
})

test('another survey of the same plan has ways of its own', () => {
  const point = readPoint(file, readFileSync(file, 'utf8'), catalogue)
  if (!point.survey) throw new Error('the sample has a survey')
  const seenFromFar = {...point, survey: {...point.survey, hallDistanceM: 30}}
  expect(waysOf(point)).toBe(waysOf(point))
  expect(waysOf(seenFromFar)).not.toBe(waysOf(point))
  expect(solving.mock.calls.map(([, {plateM}]) => plateM)).toEqual([point.survey.hallDistanceM, 30])
})

test('a record without a plan, or without a survey of its windows, has no ways', () => {
  const {plan, survey} = readPoint(file, readFileSync(file, 'utf8'), catalogue)
  solving.mockClear()
  expect(waysOf({plan, survey: undefined})).toBeUndefined()
  expect(waysOf({plan: undefined, survey})).toBeUndefined()
  expect(solving).not.toHaveBeenCalled()
})
