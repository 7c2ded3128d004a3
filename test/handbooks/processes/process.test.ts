import {describe, expect, test} from 'vitest'
import {readYaml} from '../../../handbooks/input/yaml.ts'
import {loadProcesses} from '../../../handbooks/processes/loadProcesses.ts'
import {processSchema} from '../../../handbooks/processes/process.ts'
import {schedule, stepsFor} from '../../../handbooks/processes/schedule.ts'
import {yearOfStarts} from '../../../handbooks/processes/yearOfStarts.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'

const calendar = loadWorkingCalendar()
const processes = loadProcesses()
const find = (id: string) => processes.find((one) => one.id === id) ?? expect.fail(`${id} is not shipped`)

describe('the processes that are shipped', () => {
  test('hold the three of the report with what it promised, and the sum that it cut', () => {
    expect(['company', 'branch', 'cooperative'].map((id) => find(id).promised?.days)).toEqual([1, 2, 5])
    // 141 of 149 working days were saved: what was left is the sum of the three promises.
    expect(149 - 141).toBe(1 + 2 + 5)
    expect(Math.round((141 / 149) * 1000) / 10).toBe(94.6)
  })

  test.each(processes.map((one) => [one.id, one] as const))('%s ends in time for what was promised, with any answers', (_, one) => {
    for (let mask = 0; mask < 2 ** one.asks.length; mask++) {
      const steps = stepsFor(one, new Set(one.asks.flatMap(({id}, i) => ((mask >> i) & 1 ? [id] : []))))
      const year = yearOfStarts(steps, calendar)
      expect(year?.longest.workingDays ?? 0).toBeGreaterThan(0)
      if (one.promised) expect(year?.longest.workingDays).toBeLessThanOrEqual(one.promised.days)
    }
  })

  test('show that the certificate is the bottleneck of services for a disabled person', () => {
    const one = find('disability')
    const {workingDays, oneByOne, steps} = schedule(stepsFor(one, new Set(['adult', 'low-income'])), '2026-03-02', calendar)
    expect([oneByOne, workingDays]).toEqual([30, 20])
    expect(steps.filter(({critical}) => critical).map(({step}) => step.id)).toEqual(['notice', 'certificate', 'work'])
  })
})

const good = `id: x
name: {zh: 例, en: Example}
lead: town
source: {zh: 出处, en: Source}
bodies: {town: {name: {zh: 镇, en: Town}}}
steps:
  - {id: a, body: town, what: {zh: 甲, en: A}, days: {n: 0.25, unit: working, in: sample}}
  - {id: b, body: town, what: {zh: 乙, en: B}, days: {n: 365, unit: calendar, in: sample}, after: [{step: a}]}
`
const told = (text: string) => {
  try {
    readYaml('x.yaml', text, processSchema)
    return ''
  } catch (error) {
    return String(error)
  }
}

test('a process is read as it is written', () => {
  expect(told(good)).toBe('')
})

test.each([
  ['lead: town', 'lead: city', 'line 3, lead: "city" is not in bodies; use one of town'],
  ['n: 0.25', 'n: 0.1', 'days.n: 0.1 is finer than a quarter of a working day; round it up'],
  ['n: 0.25', 'n: -0.25', 'days.n: -0.25 is not a time of 0 to 365 days; correct it'],
  ['n: 365', 'n: 366', 'days.n: 366 is not a time of 0 to 365 days; correct it'],
  ['n: 365', 'n: 1.5', 'days.n: 1.5 is finer than a calendar day; round it up'],
  ['step: a}', 'step: c}', '"c" is not the id of a step; use one of a, b'],
  ['step: a}', 'step: b}', 'is the step itself; remove it'],
  ['step: a}', 'step: a}, {step: a}', '"a" stands twice; remove one'],
  ['id: b,', 'id: a,', '"a" is the id of two steps; rename one'],
  ['id: b,', 'id: b, when: big,', '"big" is not asked; add it to asks, or remove the field'],
  [
    'lead: town',
    'lead: town\nasks: [{id: big, ask: {zh: 大吗, en: Big}}]',
    'no step depends on "big"; give a step when: big, or remove the question',
  ],
])('with %s written as %s is refused', (from, to, why) => {
  expect(good).toContain(from)
  expect(told(good.replace(from, to))).toContain(why)
})

test('steps that wait for one another are named in full, in the order of the work', () => {
  const circle =
    `${good}  - {id: c, body: town, what: {zh: 丙, en: C}, days: {n: 1, unit: working, in: sample}, after: [{step: b}]}\n`.replace(
      'in: sample}}',
      'in: sample}, after: [{step: c}]}',
    )
  expect(told(circle)).toMatch(/goes in a circle, (a → b → c → a|b → c → a → b|c → a → b → c); remove one of these waits/)
})

test('sixty steps are read, and not one more', () => {
  const many = (n: number) =>
    good +
    Array.from(
      {length: n - 2},
      (_, i) => `  - {id: s${i}, body: town, what: {zh: 丁, en: D}, days: {n: 1, unit: working, in: sample}}\n`,
    ).join('')
  expect(told(many(60))).toBe('')
  expect(told(many(61))).not.toBe('')
})
