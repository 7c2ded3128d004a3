import {expect, test} from 'vitest'
import {knownEditions} from '../../../handbooks/edition/known.ts'
import {workedOut} from '../../../points/assessment/workedOut.ts'
import {standing} from '../../../points/proceedings/standing.ts'
import {isStep} from '../../../points/proceedings/step.ts'
import {latestAssessment} from '../../../points/record/point.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

const recordOf = (id: string) => {
  const record = entries.find((entry) => entry.id === id)?.record
  if (!record) throw new Error(id)
  return record
}
const editions = knownEditions(catalogue)
const decisionOf = (id: string) => {
  const found = recordOf(id).proceedings?.find(isStep('decision'))
  if (!found) throw new Error(`${id} has no decision`)
  return found
}

test('nothing stands before the day of the decision; from then on the type decided does', () => {
  const record = recordOf('sample-chungeng')
  const decision = decisionOf('sample-chungeng')
  const dayBefore = new Date(Date.parse(decision.on) - 86_400_000).toISOString().slice(0, 10)
  expect(standing(record, editions, dayBefore)).toBeUndefined()
  expect(standing(record, editions, decision.on)?.type ?? 'none').toBe(decision.type)
  expect(standing({assessments: record.assessments}, editions, decision.on)).toBeUndefined()
})

test('a waived clause is out while the waiver holds and counts again from the day after', () => {
  const record = recordOf('sample-chungeng')
  const waiver = record.proceedings?.find(isStep('waiver'))
  if (!waiver) throw new Error('no waiver')
  const has = (on: string) => standing(record, editions, on)?.findings.some((f) => f.clause.id === waiver.clause)
  const dayAfter = new Date(Date.parse(waiver.until) + 86_400_000).toISOString().slice(0, 10)
  expect([has(waiver.until), has(dayAfter)]).toEqual([false, true])
})

test('a look since the procedure ended says more than the decision', () => {
  const record = recordOf('sample-chungeng')
  const later = {...latestAssessment(record), on: '2026-11-29'}
  expect(standing({...record, assessments: [...record.assessments, later]}, editions, '2026-11-30')).toBeUndefined()
})

test('the directory stands on the decision where there is one, else on the latest assessment', () => {
  for (const {record, assessment} of entries) {
    if (!record || record.assessments.length === 0) continue
    const decided = standing(record, editions, '2026-11-30')
    expect(assessment?.type).toBe((decided ?? workedOut(latestAssessment(record), catalogue)).type)
  }
})
