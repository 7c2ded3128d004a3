import {describe, expect, test} from 'vitest'
import {fallsShort} from '../../../points/assessment/credit.ts'
import {gapOf} from '../../../points/assessment/gap.ts'
import {nextActions} from '../../../site/point/nextActions.ts'
import {entries} from '../../support/directory.ts'

const assessed = entries.flatMap(({id, assessment}) => (assessment ? [{id, assessment}] : []))

describe('what to do next', () => {
  test.each(assessed)('$id: at most three things, none twice, those on the way to the next type first', ({assessment}) => {
    const actions = nextActions(assessment)
    const ids = actions.map(({finding}) => finding.clause.id)
    expect(ids.length).toBeLessThanOrEqual(3)
    expect(new Set(ids).size).toBe(ids.length)
    const {way, missing, open} = gapOf(assessment)
    const toMend = way.length > 0 ? way.map(({finding}) => finding) : missing
    expect(ids).toEqual([...toMend, ...open].slice(0, 3).map(({clause}) => clause.id))
  })

  test('say what it takes of what falls short, and nothing of what must be looked at first', () => {
    const all = assessed.flatMap(({assessment}) => nextActions(assessment))
    expect(all.filter(({finding}) => fallsShort(finding.status)).every(({effort}) => effort !== undefined)).toBe(true)
    const open = all.filter(({finding}) => !fallsShort(finding.status))
    expect(open.length).toBeGreaterThan(0)
    expect(open.every(({effort, gain}) => effort === undefined && gain === undefined)).toBe(true)
  })

  test('count no points for a clause of the gate, half the weight for what is partly met, all of it for what is not', () => {
    const byPoints = assessed.filter(({assessment}) => assessment.next?.points).flatMap(({assessment}) => nextActions(assessment))
    const of = (status: string) => byPoints.filter(({finding}) => finding.status === status && finding.clause.gate === undefined)
    expect(of('partly-met').map(({gain}) => gain)).toEqual(of('partly-met').map(({finding}) => finding.clause.weight / 2))
    expect(of('not-met').map(({gain}) => gain)).toEqual(of('not-met').map(({finding}) => finding.clause.weight))
    expect(byPoints.filter(({finding}) => finding.clause.gate !== undefined).every(({gain}) => gain === undefined)).toBe(true)
  })
})
