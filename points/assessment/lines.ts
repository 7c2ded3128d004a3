import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import type {Problem} from '../../handbooks/input/problem.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'

/** The limits by which a type is decided: the line of each, and how much of a bonus counts. */
export const lineNames = {
  model: 'modelScore',
  standard: 'standardScore',
  'catch-up': 'catchUpScore',
} as const satisfies Readonly<Record<PointType, string>>
export const bonusName = 'bonusShare'

/** Whether a limit decides the type of a point. */
export const decidesType = (name: string): boolean => name === bonusName || Object.values(lineNames).some((line) => line === name)

/**
 * Returns what keeps points from adding up to types: a line that no percentage is, lines that do not rise from type to type, and a bonus by
 * which recommendations alone would carry a point from one line to the next; none where they add up.
 *
 * @clause HW-GEN-004 the lines
 * @clause HW-GEN-012 the bonus
 */
export function lineProblems(limits: Readonly<Record<string, Pick<Limit, 'min' | 'max'> | undefined>>): Problem[] {
  const line = (type: PointType) => limits[lineNames[type]]?.min
  const wrong = pointTypes.flatMap((type): Problem[] => {
    const value = line(type)
    return value !== undefined && value > 0 && value <= 100
      ? []
      : [
          {
            at: lineNames[type],
            message: `is ${value ?? 'missing'}; give the line as percent of the points due, above 0 and at most 100`,
            clause: 'HW-GEN-004',
          },
        ]
  })
  if (wrong.length > 0) return wrong
  const steps = pointTypes.slice(0, -1).map((type, i) => ({type, below: pointTypes[i + 1] ?? type}))
  const falling = steps.flatMap(({type, below}): Problem[] => {
    const [higher = 0, lower = 0] = [line(type), line(below)]
    return higher > lower
      ? []
      : [
          {
            at: lineNames[type],
            message: `is ${higher}%, and the line of the type below, ${lineNames[below]}, is ${lower}%; a higher type takes more, so raise the one or lower the other`,
            clause: 'HW-GEN-004',
          },
        ]
  })
  if (falling.length > 0) return falling
  const least = Math.min(...steps.map(({type, below}) => (line(type) ?? 0) - (line(below) ?? 0)))
  const bonus = limits[bonusName]?.max
  return bonus !== undefined && bonus >= 0 && bonus < least
    ? []
    : [
        {
          at: bonusName,
          message: `is ${bonus === undefined ? 'missing' : `${bonus}%`}; give at least 0 and less than the ${least}% between two lines, so that what is recommended alone carries no point to the next type`,
          clause: 'HW-GEN-012',
        },
      ]
}
