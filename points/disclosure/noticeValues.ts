import {folded} from '../../handbooks/items/folded.ts'

/** Most characters of a title: two lines of the largest type of a sheet. Our own choice. */
export const mostTitle = 40

/** Most lines of a notice that one sheet of A4 holds beside its title and stamp, and Chinese characters in a line. Our own choice, tried on paper. */
export const mostLines = 24
export const inLine = 34

/** Returns how many lines `text` takes on a sheet: a Chinese character is as wide as two others. */
export const linesOn = (text: string): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].reduce((w, c) => w + (c > '\u2e7f' ? 1 : 0.55), 0) / inLine)), 0)

/** What is written for what stays on the board. */
export const standing = /^(?:长期|长期有效|standing)$/i

/** Returns whether a cell says that a notice may be known before its day; undefined if it says neither. A blank says no. */
export function earlyIn(cell: string): boolean | undefined {
  if (/^(?:是|可|可以|yes)$/i.test(cell)) return true
  return /^(?:|否|不|不可|不可以|无|—|-|no)$/i.test(cell) ? false : undefined
}

/** Returns the day that a cell gives, as `2026-12-01`: written so, with dots or slashes, or as 2026年12月1日; undefined if it gives none. */
export function dateIn(cell: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^((?:19|20|21)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell.normalize('NFKC').replace(/\s/g, '')) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const known = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== date ? undefined : date
}

/** Returns which of `names` a cell gives, by its key, its name in either language or another word for it; undefined if none. */
export function nameIn<Key extends string>(
  names: Readonly<Record<Key, {readonly zh: string; readonly en: string; readonly also: readonly string[]}>>,
  cell: string,
): Key | undefined {
  const asked = folded(cell)
  return (Object.keys(names) as Key[]).find((key) =>
    [key, names[key].zh, names[key].en, ...names[key].also].some((name) => folded(name) === asked),
  )
}
