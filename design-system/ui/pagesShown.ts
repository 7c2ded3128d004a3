/**
 * Returns the numbers of pages that stand between the first and the last when `page` of `pages` is open, and `gap` where some are left out. All counted from 1; a gap is never
 * left for one number, which takes no more room.
 */
export function pagesShown(page: number, pages: number): (number | 'gap')[] {
  const wanted = new Set([1, pages, page - 1, page, page + 1].filter((n) => n >= 1 && n <= pages))
  return [...wanted]
    .sort((a, b) => a - b)
    .flatMap((n, i, all) => {
      const left = n - (all[i - 1] ?? 0) - 1
      return left === 0 ? [n] : left === 1 ? [n - 1, n] : ['gap' as const, n]
    })
}
