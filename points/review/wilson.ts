/** Bounds of a share, both from 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The quantile of the normal distribution that an interval of 95 % is drawn with. */
const z95 = 1.959964

/**
 * Returns the 95 % score interval of a share of `hits` among `of` cases: between which shares the true one most likely lies.
 *
 * Formula: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical
 * Association 22 (1927), 209–212, without correction for continuity. Checked against the worked values (method 3) of R. G. Newcombe,
 * “Two-sided confidence intervals for the single proportion”, Statistics in Medicine 17 (1998), 857–872, table I.
 *
 * @throws RangeError if the numbers are not whole, `of` is below 1 or `hits` is not from 0 to `of`.
 */
export function wilsonInterval(hits: number, of: number): Interval {
  if (![hits, of].every(Number.isInteger) || of < 1 || hits < 0 || hits > of) throw new RangeError(`${hits} of ${of} is no share of cases`)
  const share = hits / of
  const z2 = z95 * z95
  const middle = share + z2 / (2 * of)
  const reach = z95 * Math.sqrt((share * (1 - share) + z2 / (4 * of)) / of)
  const whole = 1 + z2 / of
  // At either end the formula gives the end itself, which floating point misses by a hair.
  return {low: hits === 0 ? 0 : (middle - reach) / whole, high: hits === of ? 1 : (middle + reach) / whole}
}
