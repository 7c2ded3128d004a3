/** The value of a normal distribution beyond which 2.5 % lie on either side. */
const z = 1.959964

/** What shares are likely, from 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Returns between which shares the true one lies in 19 of 20 cases where `hits` of `of` were counted, `of` at least 1: the interval of Wilson
 * (Journal of the American Statistical Association 22, 1927), which stays within 0 and 1 and holds for few cases too.
 */
export function wilson(hits: number, of: number): Interval {
  const share = hits / of
  const centre = share + z ** 2 / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return {low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale)}
}

/** Returns a share as whole tenths of a percent, such as `94.6%`. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`
