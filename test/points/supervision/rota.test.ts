import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {type PatrolParty, patrolParties} from '../../../points/assessment/schema.ts'
import {daysOf, planRota, type RotaParty, type RotaTask, type Turn} from '../../../points/supervision/rota.ts'
import {sealedVisits} from '../../../points/supervision/sealed.ts'
import {themes} from '../../../points/supervision/theme.ts'
import {townVisits} from '../../../points/supervision/townVisits.ts'

const calendar = loadWorkingCalendar()
const workingDays = (month: string) => daysOf(month).filter((on) => calendar.dayOf(on).working)
const four: readonly RotaParty[] = patrolParties.map((id) => ({id, perMonth: 1, away: [], ...(id === 'commissioner' && {perDay: 1})}))
const task = (given: Partial<RotaTask> = {}): RotaTask => ({
  month: '2026-12',
  seed: 's',
  days: workingDays('2026-12'),
  parties: four,
  points: [{id: 'a'}, {id: 'b'}, {id: 'c'}],
  ...given,
})
const turnsOf = (given: RotaTask): readonly Turn[] => {
  const made = planRota(given)
  if (!('turns' in made)) throw new Error(`no rota: ${made.fails.join()}`)
  return made.turns
}
const at = (turns: readonly Turn[], point: string) => turns.filter((turn) => turn.point === point)

/** Whether one point can have any rota at all, by trying every choice of days and every order of parties. */
function possible(days: readonly string[], parties: readonly RotaParty[], before: PatrolParty | undefined): boolean {
  if (parties.every(({perMonth}) => perMonth === 0)) return true
  return days.some((on, i) =>
    parties.some(
      (party, p) =>
        party.perMonth > 0 &&
        party.id !== before &&
        !party.away.includes(on) &&
        possible(
          days.slice(i + 1),
          parties.map((one, j) => (j === p ? {...one, perMonth: one.perMonth - 1} : one)),
          party.id,
        ),
    ),
  )
}

describe('the rota of a month', () => {
  test('sends every party once to each point, on working days, none twice running, whatever seed and month', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 5}), fc.integer({min: 1, max: 12}), (seed, nth) => {
        const month = `2026-${String(nth).padStart(2, '0')}`
        const days = workingDays(month)
        const turns = turnsOf(task({seed, month, days}))
        for (const point of ['a', 'b', 'c']) {
          const own = at(turns, point)
          expect(own.map(({party}) => party).sort()).toEqual([...patrolParties].sort())
          expect(own.filter(({on}) => !days.includes(on))).toEqual([])
          expect(new Set(own.map(({on}) => on)).size).toBe(4)
          expect(new Set(own.map(({theme}) => theme)).size).toBe(4)
          expect(own.every(({part}) => part.inside)).toBe(true)
        }
        // One commissioner goes to all of them, to one a day.
        const shared = turns.filter(({party}) => party === 'commissioner')
        expect(new Set(shared.map(({on}) => on)).size).toBe(3)
      }),
      {numRuns: 40},
    )
  })

  test('leaves out the National Day, and takes the weekends that are worked in return', () => {
    const days = workingDays('2026-10')
    expect(days).not.toContain('2026-10-01')
    expect(days).toContain('2026-10-10')
    // With every other day away, the moved Saturday is the one that is left.
    const away = days.filter((on) => on !== '2026-10-10')
    const turns = turnsOf(
      task({month: '2026-10', days, points: [{id: 'a'}], parties: four.map((p) => (p.id === 'head' ? {...p, away} : p))}),
    )
    expect(turns.find(({party}) => party === 'head')?.on).toBe('2026-10-10')
  })

  test('is the same for the same seed, and another for another', () => {
    expect(turnsOf(task())).toEqual(turnsOf(task()))
    expect(turnsOf(task({seed: 't'}))).not.toEqual(turnsOf(task()))
  })

  test('does not begin with the party that came last in the month before, and says so', () => {
    for (const before of patrolParties) {
      const [first] = turnsOf(task({points: [{id: 'a', before}]}))
      expect(first?.party).not.toBe(before)
      expect(first?.after).toBe(before)
    }
    expect(turnsOf(task({points: [{id: 'a'}]}))[0]?.after).toBeUndefined()
  })

  test('goes through all themes before one comes again', () => {
    const parties = four.map((party) => ({...party, perMonth: 2}))
    const own = at(turnsOf(task({parties, points: [{id: 'a'}]})), 'a').map(({theme}) => theme)
    expect([...own].sort()).toEqual([...themes].sort())
    const [november, december] = ['2026-11', '2026-12'].map((month) => at(turnsOf(task({month, days: workingDays(month)})), 'a'))
    expect(december?.[0]?.afterTheme).toBe(november?.at(-1)?.theme)
  })

  test('finds a rota for a point exactly where there is one', () => {
    const days = workingDays('2026-12').slice(0, 5)
    const away = fc.subarray(days)
    fc.assert(
      fc.property(
        fc.tuple(away, away, away),
        fc.tuple(fc.integer({min: 1, max: 2}), fc.constant(1), fc.integer({min: 1, max: 2})),
        fc.option(fc.constantFrom(...patrolParties), {nil: undefined}),
        (aways, often, before) => {
          const parties = patrolParties.slice(0, 3).map((id, i) => ({id, away: aways[i] ?? [], perMonth: often[i] ?? 1}))
          const made = planRota(task({days, parties, points: [{id: 'a', before}]}))
          expect('turns' in made).toBe(possible(days, parties, before))
        },
      ),
      {numRuns: 150},
    )
  })
})

describe('a month without any rota', () => {
  const december = workingDays('2026-12')

  test.each([
    [december.slice(0, -1), true],
    [december, false],
  ])('is told by the days on which a party is away', (away, there) => {
    const made = planRota(task({points: [{id: 'a'}], parties: four.map((p) => (p.id === 'head' ? {...p, away} : p))}))
    expect('turns' in made).toBe(there)
    if (!('turns' in made)) expect(made).toEqual({fails: ['working-days', 'away'], alone: true})
  })

  test('is told by a party that would come twice running, and lies at four times out of six', () => {
    const often = (perMonth: number) => four.map((p) => (p.id === 'head' ? {...p, perMonth} : p))
    expect('turns' in planRota(task({points: [{id: 'a'}], parties: often(4)}))).toBe(true)
    expect(planRota(task({points: [{id: 'a'}], parties: often(5)}))).toEqual({fails: ['each-party', 'not-twice'], alone: true})
  })

  test('is told by the room of a party that goes to all points', () => {
    const points = (n: number) => Array.from({length: n}, (_, i) => ({id: `p${i}`}))
    const days = december.slice(0, 8)
    expect('turns' in planRota(task({points: points(6), days}))).toBe(true)
    const made = planRota(task({points: points(days.length + 1), days}))
    expect(made).toMatchObject({alone: true})
    expect('fails' in made && made.fails).toContain('per-day')
  })

  test('is told by all rules where none alone decides', () => {
    const parties = four.map((p) => (p.id === 'head' ? {...p, perMonth: 5, away: daysOf('2026-12')} : p))
    expect(planRota(task({points: [{id: 'a'}], parties}))).toEqual({
      fails: ['each-party', 'not-twice', 'working-days', 'away', 'per-day'],
      alone: false,
    })
  })
})

describe('visits of the town', () => {
  const points = Array.from({length: 17}, (_, i) => ({id: `p${i}`, town: `t${i % 4}`}))

  test('come to each point once a quarter, on a working day', () => {
    for (const quarter of [
      ['2026-01', '2026-02', '2026-03'],
      ['2026-10', '2026-11', '2026-12'],
    ]) {
      const visits = quarter.flatMap((month) => townVisits(points, {month, seed: 's', days: workingDays(month)}))
      expect(visits.map(({point}) => point).sort()).toEqual(points.map(({id}) => id).sort())
      expect(visits.filter(({on}) => !calendar.dayOf(on).working)).toEqual([])
    }
  })

  test('are of the same months whatever seed draws their days, so that none is left out between two rotas', () => {
    const of = (seed: string) => townVisits(points, {month: '2026-11', seed, days: workingDays('2026-11')})
    const who = (seed: string) =>
      of(seed)
        .map(({point}) => point)
        .sort()
    expect(who('x')).toEqual(who('s'))
    expect(of('x')).not.toEqual(of('s'))
  })

  test('have another theme each quarter', () => {
    const of = (month: string) => townVisits([{id: 'p', town: 't'}], {month, seed: 's', days: workingDays(month)})
    const year = Array.from({length: 12}, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`).flatMap(of)
    expect(year).toHaveLength(4)
    expect(new Set(year.map(({theme}) => theme)).size).toBe(4)
  })
})

describe('unannounced visits', () => {
  const days = workingDays('2026-12')
  const always = (value: number) => () => value

  test('come to each point as often as the year asks, never on a day that the rota names', () => {
    expect(sealedVisits(['a', 'b'], days, [{point: 'a', on: days[0] ?? ''}], always(0))).toEqual([
      {point: 'b', on: days[0]},
      {point: 'a', on: days[1]},
    ])
    expect(sealedVisits(['a'], days, [], always(0.9999))).toEqual([{point: 'a', on: days.at(-1)}])
  })

  test('fall on an announced day only where no other is left', () => {
    expect(sealedVisits(['a'], ['2026-12-31'], [{point: 'a', on: '2026-12-31'}], always(0))).toEqual([{point: 'a', on: '2026-12-31'}])
  })
})
