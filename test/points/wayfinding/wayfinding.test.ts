import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkPlan} from '../../../design-system/signs/plan/check.ts'
import type {FloorPlan} from '../../../design-system/signs/plan/floorPlan.ts'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {solveWays, type WaySign} from '../../../points/wayfinding/solve.ts'
import {plans} from './generatedPlan.ts'
import {errandsIn, follow, walk, wordsOf} from './walker.ts'

type Plan = FloorPlan<{readonly term: string}>

const signsOf = (plan: Plan) => solveWays(plan, {plateM: 6}).signs
/** One seed for everybody, so that a failure on one machine is a failure on all; raise `numRuns` when the solver changes. */
const holds = (about: (plan: Plan, signs: readonly WaySign[]) => void) =>
  fc.assert(
    fc.property(plans, (plan) => {
      about(plan, signsOf(plan))
    }),
    {numRuns: 100, seed: 20261125},
  )

describe('on generated plans of up to 60 rooms', () => {
  test('nothing contradicts itself', () => {
    holds((plan) => expect(checkPlan(plan)).toEqual([]))
  })

  test('whoever follows the signs from the entrance reaches every destination', () => {
    holds((plan, signs) => {
      for (const errand of errandsIn(plan)) walk(plan, signs, errand)
    })
  })

  test('a destination that one sign promises stands on every later one until it is reached', () => {
    holds((plan, signs) => {
      for (const errand of errandsIn(plan)) {
        const {readings} = walk(plan, signs, errand)
        const first = readings.findIndex(({named}) => named)
        const dropped = first < 0 ? [] : readings.slice(first).filter(({named}) => !named)
        expect(dropped, errand.words).toEqual([])
      }
    })
  })

  test('no panel holds more messages than the handbook allows', () => {
    holds((_, signs) => {
      for (const {rows} of signs) {
        expect(rows.length).toBeGreaterThan(0)
        expect(rows.length).toBeLessThanOrEqual(limits.messagesPerPanel.max)
      }
    })
  })

  test('ahead stands before left and left before right, and of one direction the nearer before the farther', () => {
    holds((plan, signs) => {
      const fromSign = new Map<WaySign, Map<string, number>>()
      for (const errand of errandsIn(plan)) {
        const {readings, walkedM} = walk(plan, signs, errand)
        for (const reading of readings)
          if (reading.named) {
            const known = fromSign.get(reading.sign) ?? new Map<string, number>()
            fromSign.set(reading.sign, known.set(errand.words, walkedM - reading.walkedM))
          }
      }
      for (const first of signs.filter(({why, panel}) => why === 'choice' && panel[0] === 1)) {
        const here = signs.filter((sign) => sign.why === 'choice' && sign.room === first.room && sign.readAt === first.readAt)
        const rows = here.flatMap(({rows}) => rows)
        const side = rows.map(({towards}) => (towards.includes('left') ? 1 : towards.includes('right') ? 2 : 0))
        expect(side).toEqual([...side].sort())
        const walked = fromSign.get(first)
        for (const [i, row] of rows.entries()) {
          const before = rows[i - 1]
          const [a, b] = [before && walked?.get(wordsOf(before.name)), walked?.get(wordsOf(row.name))]
          // The walker turns corners at right angles where the shortest way cuts them, so it may be a few steps out.
          if (before?.towards === row.towards && a !== undefined && b !== undefined) expect(a).toBeLessThanOrEqual(b + 4)
        }
      }
    })
  })

  test('signs that are turned or taken away lead astray, so the walk proves something', () => {
    let [astray, lost] = [0, 0]
    let plansWithSigns = 0
    holds((plan, signs) => {
      if (signs.length === 0) return
      plansWithSigns++
      const turned = signs.map((sign) => ({
        ...sign,
        rows: sign.rows.map((row) => ({...row, towards: row.towards.includes('left') ? ('right' as const) : ('left' as const)})),
      }))
      if (errandsIn(plan).some((errand) => !follow(plan, turned, errand).reached)) astray++
      if (errandsIn(plan).some((errand) => !follow(plan, [], errand).reached)) lost++
    })
    expect(plansWithSigns).toBeGreaterThan(75)
    expect(astray).toBeGreaterThan(plansWithSigns * 0.9)
    expect(lost).toBeGreaterThan(plansWithSigns * 0.9)
  })
})
