import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkPlan} from '../../../design-system/signs/plan/check.ts'
import type {FloorPlan} from '../../../design-system/signs/plan/floorPlan.ts'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {solveWays, type WaySign} from '../../../points/wayfinding/solve.ts'
import {plans} from './generatedPlan.ts'
import {type Errand, follow, type Outcome, wordsOf} from './walker.ts'

type Plan = FloorPlan<{readonly term: string}>

const signsOf = (plan: Plan) => solveWays(plan, {plateM: 6}).signs
const errandsIn = ({rooms, windows, facilities}: Plan): Errand[] => [
  ...rooms.filter(({use}) => use === 'room' || use === 'hall').map(({id, term, number}) => ({words: term, room: id, number})),
  ...(windows.length > 0 ? [{words: `Windows ${windows.map(({number}) => number).join(', ')}`, room: 'hall', at: windows[0]?.atM}] : []),
  ...facilities.map(({term, atM}) => ({words: term, room: 'yard', at: atM})),
]
const walk = (plan: Plan, signs: readonly WaySign[], errand: Errand): Extract<Outcome, {reached: true}> => {
  const outcome = follow(plan, signs, errand)
  if (!outcome.reached) throw new Error(outcome.why)
  return outcome
}
/** Fewer while the solver is changed bit by bit, and each change tried. */
const runs = process.env.CUNBIAO_STEADY_FILES === undefined ? 100 : 6
/** One seed for everybody, so that a failure on one machine is a failure on all; raise `runs` when the solver changes. */
const holds = (about: (plan: Plan, signs: readonly WaySign[]) => void) =>
  fc.assert(
    fc.property(plans, (plan) => {
      about(plan, signsOf(plan))
    }),
    {numRuns: runs, seed: 20261125},
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
    expect(plansWithSigns).toBeGreaterThan(0.75 * runs)
    expect(astray).toBeGreaterThan(plansWithSigns * 0.9)
    expect(lost).toBeGreaterThan(plansWithSigns * 0.9)
  })
})

describe('on plans drawn for the purpose', () => {
  const door = (a: string, b: string, atM: [number, number], widthM = 1, open = false) => ({between: [a, b] as const, atM, widthM, open})
  const room = (id: string, atM: [number, number], sizeM: [number, number], number?: number) => ({
    id,
    use: 'room' as const,
    term: id,
    atM,
    sizeM,
    number,
  })
  const bare = {windows: [], facilities: []}
  const said = (plan: Plan) =>
    signsOf(plan).map(
      ({room, why, mount, rows}) => `${room}, ${why}, ${mount}: ${rows.map(({name, towards}) => `${wordsOf(name)} ${towards}`).join('; ')}`,
    )

  test('a corridor that parts in a T has one sign, on the wall that everybody walks towards', () => {
    const plan: Plan = {
      ...bare,
      rooms: [
        {
          id: 'corridor',
          use: 'corridor',
          term: 'corridor',
          outlineM: [
            [0, 0],
            [20, 0],
            [20, 2],
            [11, 2],
            [11, 8],
            [9, 8],
            [9, 2],
            [0, 2],
          ],
        },
        room('east', [20, -1], [4, 4]),
        room('west', [-4, -1], [4, 4]),
        room('far-west', [2, 2], [4, 4]),
      ],
      doors: [door('corridor', 'east', [20, 1]), door('corridor', 'west', [0, 1]), door('corridor', 'far-west', [4, 2])],
      entrance: {room: 'corridor', atM: [10, 8], widthM: 1.5},
    }
    expect(checkPlan(plan)).toEqual([])
    expect(said(plan)).toEqual(['corridor, choice, wall: far-west left; west left; east right'])
    expect(signsOf(plan)[0]).toMatchObject({at: [10, 0], facing: 180, readAt: [10, 1], heading: 0})
  })

  test('in an L an arrow shows the corner, and what lies round it has its own sign', () => {
    const plan: Plan = {
      ...bare,
      rooms: [
        {
          id: 'hall',
          use: 'hall',
          term: 'hall',
          outlineM: [
            [0, 0],
            [16, 0],
            [16, 5],
            [5, 5],
            [5, 12],
            [0, 12],
          ],
        },
        room('north', [12, -4], [4, 4]),
        room('south', [11, 5], [5, 4]),
        room('near', [-4, 6], [4, 4]),
      ],
      doors: [door('hall', 'north', [14, 0]), door('hall', 'south', [13, 5]), door('hall', 'near', [0, 8])],
      entrance: {room: 'hall', atM: [2.5, 12], widthM: 1.5},
    }
    expect(checkPlan(plan)).toEqual([])
    expect(said(plan)).toEqual([
      'hall, choice, suspended: south ahead; north ahead; near ahead-left',
      'hall, choice, wall: north ahead-right; south right',
    ])
  })

  test('where everything is in view, or there is one way on, no sign stands', () => {
    const plan: Plan = {
      ...bare,
      rooms: [{id: 'hall', use: 'hall', term: 'hall', atM: [0, 0], sizeM: [5, 5]}, room('a', [5, 0], [3, 5]), room('b', [-3, 0], [3, 5])],
      doors: [door('hall', 'a', [5, 2]), door('hall', 'b', [0, 2])],
      entrance: {room: 'hall', atM: [2.5, 5], widthM: 1.5},
    }
    expect(said(plan)).toEqual([])
  })

  test('rooms with numbers join to ranges that never enclose a room elsewhere', () => {
    const numbers = [101, 102, 103, 104, 105, 106]
    const plan: Plan = {
      ...bare,
      rooms: [
        {id: 'corridor', use: 'corridor', term: 'corridor', atM: [0, 0], sizeM: [30, 2]},
        ...numbers.map((number, i) => room(`r${number}`, [i * 5, 2], [5, 4], number)),
        room('store', [0, -4], [5, 4], 107),
      ],
      doors: [...numbers.map((number, i) => door('corridor', `r${number}`, [i * 5 + 2.5, 2])), door('corridor', 'store', [2.5, 0])],
      entrance: {room: 'corridor', atM: [15, 0], widthM: 1.5},
    }
    expect(said(plan)).toEqual(['corridor, choice, wall: Rooms 104–106 left; Rooms 101–103 right; store right'])
  })

  test('before the hall, what lies behind it is left out first, but never the toilets and never a promise', () => {
    const behind = ['reading', 'meeting', 'mediation', 'archive', 'toilet', 'legal']
    const plan: Plan = {
      ...bare,
      rooms: [
        {id: 'yard', use: 'outside', term: 'yard', atM: [0, 10], sizeM: [20, 12]},
        {id: 'hall', use: 'hall', term: 'hall', atM: [6, 2], sizeM: [10, 8]},
        {id: 'corridor', use: 'corridor', term: 'corridor', atM: [6, 0], sizeM: [24, 2]},
        ...behind.map((id, i) => room(id, [6 + i * 4, -4], [4, 4])),
        room('clinic', [0, 6], [5, 4]),
      ],
      doors: [
        door('yard', 'hall', [10, 10]),
        door('hall', 'corridor', [8, 2]),
        door('yard', 'clinic', [2, 10]),
        ...behind.map((id, i) => door('corridor', id, [8 + i * 4, 0])),
      ],
      entrance: {room: 'yard', atM: [10, 22], widthM: 3},
    }
    expect(checkPlan(plan)).toEqual([])
    const signs = signsOf(plan)
    expect(signs.map(({room, rows}) => [room, rows.map(({name}) => wordsOf(name))])).toMatchInlineSnapshot(`
      [
        [
          "yard",
          [
            "hall",
            "reading",
            "meeting",
            "toilet",
            "clinic",
          ],
        ],
      ]
    `)
    for (const errand of errandsIn(plan)) walk(plan, signs, errand)
  })
})
