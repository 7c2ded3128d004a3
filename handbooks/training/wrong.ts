import type {Limit} from '../limit/limit.ts'

/** Numbers that people mistake for each other, where a unit has usual ones. */
const usual: Partial<Record<Limit['unit'], readonly number[]>> = {
  d: [1, 2, 3, 5, 7, 10, 15, 20, 30],
  min: [2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180],
  h: [2, 4, 8, 12, 24, 48, 72],
}

/** Shares and multiples of a number that still look like it. */
const factors = [0.5, 0.6, 0.75, 0.8, 0.9, 1.1, 1.2, 1.25, 1.5, 2]

/** Steps of round numbers, from the largest. */
const steps = [1000, 500, 100, 50, 10, 5, 2, 1, 0.5, 0.1]

/**
 * Returns plausible wrong answers, rising: usual numbers of the unit near the right one, or numbers as round as it is. Neither the right one nor
 * any of `right` is among them; without a unit none is 1, which the words beside it would give away, and none of a percentage is above 100.
 */
export function wrongFor(value: number, unit: Limit['unit'], right: ReadonlySet<number>): number[] {
  const fine = isWhole(value) ? 1 : 0.1
  const round = steps.find((step) => step >= fine && isWhole(value / step) && step <= value / 4) ?? fine
  const near =
    unit === ''
      ? [-3, -2, -1, 1, 2, 3].map((by) => value + by * round)
      : (usual[unit]?.filter((n) => n >= value / 4 && n <= value * 4) ??
        factors.map((factor) => Math.round((value * factor) / round) * round))
  const tidy = near.map((n) => Number(n.toFixed(2)))
  return [...new Set(tidy)]
    .filter((n) => n > 0 && n !== value && !right.has(n) && !(n === 1 && unit !== 'd') && !(unit === '%' && n > 100))
    .sort((a, b) => a - b)
}

const isWhole = (n: number) => Math.abs(n - Math.round(n)) < 1e-9
