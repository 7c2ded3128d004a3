import {expect, test} from 'vitest'
import {knownEditions} from '../../../handbooks/edition/known.ts'
import {workedOut} from '../../../points/assessment/workedOut.ts'
import {standing} from '../../../points/proceedings/standing.ts'
import {isStep, type Step} from '../../../points/proceedings/step.ts'
import {latestAssessment} from '../../../points/record/point.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

const recordOf = (id: string) => {
  const record = entries.find((entry) => entry.id === id)?.record
  if (!record) throw new Error(id)
  return record
}
const editions = knownEditions(catalogue)
const decided = recordOf('sample-chungeng')
const steps: readonly Step[] = decided.proceedings ?? []

test('nothing stands before the decision; with it the type decided does, found on the day of the review', () => {
  const at = steps.findIndex(isStep('decision'))
  expect(standing({...decided, proceedings: steps.slice(0, at)}, editions)).toBeUndefined()
  expect(standing({assessments: decided.assessments}, editions)).toBeUndefined()
  const stands = standing(decided, editions)
  expect(stands?.type ?? 'none').toBe(steps.find(isStep('decision'))?.type)
  expect(stands?.on).toBe(steps.filter(isStep('review')).at(-1)?.on)
})

test('a clause that was waived is neither due nor earned', () => {
  const waiver = steps.find(isStep('waiver'))
  const has = (record: Parameters<typeof standing>[0]) => standing(record, editions)?.findings.some((f) => f.clause.id === waiver?.clause)
  expect(has(decided)).toBe(false)
  expect(has({...decided, proceedings: steps.filter((step) => step !== waiver)})).toBe(true)
})

test('a look since the procedure ended says more than the decision, one of its last day does not', () => {
  const last = steps.at(-1)?.on ?? ''
  const again = (on: string) => standing({...decided, assessments: [...decided.assessments, {...latestAssessment(decided), on}]}, editions)
  expect(again('2026-11-29')).toBeUndefined()
  expect(again(last)).toBeDefined()
})

test('the directory stands on the decision where there is one, else on the latest assessment', () => {
  for (const {record, assessment} of entries)
    if (record && record.assessments.length > 0)
      expect(assessment?.type).toBe((standing(record, editions) ?? workedOut(latestAssessment(record), catalogue)).type)
})
