/** A quarter of a year, such as 2026Q4. */
export interface Quarter {
  readonly year: number
  readonly quarter: number
  readonly from: string
  readonly to: string
}

const ends = ['03-31', '06-30', '09-30', '12-31'] as const

/** Returns the quarter that is written as 2026Q4 or 2026-Q4; undefined for anything else. */
export function readQuarter(text: string): Quarter | undefined {
  const [, year, quarter] = /^(20\d\d)-?[qQ]([1-4])$/.exec(text.trim().normalize('NFKC')) ?? []
  return year === undefined ? undefined : quarterAt(Number(year), Number(quarter))
}

/** Returns the quarter in which `date` lies. */
export const quarterOf = (date: string): Quarter => quarterAt(Number(date.slice(0, 4)), Math.ceil(Number(date.slice(5, 7)) / 3))

/** Returns the quarter before. */
export const quarterBefore = ({year, quarter}: Quarter): Quarter => (quarter === 1 ? quarterAt(year - 1, 4) : quarterAt(year, quarter - 1))

/** Returns a quarter as it is typed, such as `2026Q4`. */
export const quarterCode = ({year, quarter}: Quarter): string => `${year}Q${quarter}`

const quarterAt = (year: number, quarter: number): Quarter => ({
  year,
  quarter,
  from: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
  to: `${year}-${ends[quarter - 1] ?? '12-31'}`,
})

/** Whether `date` lies in the quarter. */
export const inQuarter = (date: string | undefined, {from, to}: Quarter): boolean => date !== undefined && date >= from && date <= to
