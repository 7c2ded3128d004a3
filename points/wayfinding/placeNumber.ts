import type {SignPlace} from './places.ts'

/**
 * Returns the own part of a sign that a floor plan places, such as `10D14`: the metre of the plan across and down in which it hangs, and
 * between them whether it faces up, right, down or left on the sheet. So it keeps its number when signs elsewhere come or go. `panel`
 * tells further panels in one place apart.
 */
export function placeNumber({at: [x, y], facing}: Pick<SignPlace, 'at' | 'facing'>, panel: string): string {
  const metre = (n: number) => (n < 0 ? `M${digits(Math.ceil(-n))}` : digits(Math.floor(n)))
  return `${metre(x)}${'URDL'.charAt(Math.round(facing / 90) % 4)}${metre(y)}${panel}`
}

/** Returns `n` as the own part of a sign's number, in two digits or more. */
export const digits = (n: number): string => String(n).padStart(2, '0')
