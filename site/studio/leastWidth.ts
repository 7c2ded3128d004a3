/** Widths are looked for in steps that a workshop can cut, in millimetres. */
const step = 10

/**
 * Returns the least width in millimetres, a multiple of 10, at which `fits` says yes; undefined if it says so nowhere from `least` to `most`.
 * Whatever fits one width has to fit every larger one.
 */
export async function leastWidth(
  {min: least, max: most}: {readonly min: number; readonly max: number},
  fits: (widthMm: number) => Promise<boolean>,
): Promise<number | undefined> {
  let [low, high] = [Math.ceil(least / step), Math.floor(most / step)]
  if (!(await fits(high * step))) return undefined
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (await fits(middle * step)) high = middle
    else low = middle + 1
  }
  return low * step
}
