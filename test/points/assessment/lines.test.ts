import {describe, expect, test} from 'vitest'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {lineProblems} from '../../../points/assessment/lines.ts'

const lines = (model: number, standard: number, catchUp: number, bonus = 5) => ({
  modelScore: {min: model},
  standardScore: {min: standard},
  catchUpScore: {min: catchUp},
  bonusShare: {max: bonus},
})
const told = (given: Parameters<typeof lineProblems>[0]) => lineProblems(given).map(({at, message}) => `${at} ${message}`)

describe('the lines of the types', () => {
  test('of today’s books add up, and so do lines that rise by little', () => {
    expect(lineProblems(limits)).toEqual([])
    expect(lineProblems(lines(100, 99, 98, 0.5))).toEqual([])
  })

  test('do not add up where a higher type takes no more than a lower one', () => {
    expect(told(lines(80, 80, 60))).toEqual([
      'modelScore is 80%, and the line of the type below, standardScore, is 80%; a higher type takes more, so raise the one or lower the other',
    ])
    expect(told(lines(70, 80, 90)).length).toBe(2)
    expect(told(lines(81, 80, 60, 0.9))).toEqual([])
  })

  test('are percentages: above 0, at most 100, and all there', () => {
    expect(told(lines(101, 80, 0))).toEqual([
      'modelScore is 101; give the line as percent of the points due, above 0 and at most 100',
      'catchUpScore is 0; give the line as percent of the points due, above 0 and at most 100',
    ])
    expect(told({modelScore: {min: 90}, standardScore: {min: 80}, bonusShare: {max: 5}})[0]).toMatch(/^catchUpScore is missing/)
  })

  test('lie farther apart than the bonus, which is never less than nothing', () => {
    expect(told(lines(90, 80, 60, 10))).toEqual([
      'bonusShare is 10%; give at least 0 and less than the 10% between two lines, so that what is recommended alone carries no point to the next type',
    ])
    expect(told(lines(90, 80, 60, 9))).toEqual([])
    expect(told(lines(90, 80, 60, -1)).length).toBe(1)
  })
})
