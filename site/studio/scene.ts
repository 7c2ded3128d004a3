/** Everything here is in millimetres, on a wall whose floor lies at y = 0 and whose heights are negative, as SVG counts. */
export interface OnWall {
  readonly width: number
  readonly height: number
  /** Of the sign, above the floor. */
  readonly underside: number
  readonly tone: 'light' | 'dark'
}

/** Our own choice, for looking only: plaster in daylight and a wall of grey brick. */
const tones = {
  light: {wall: '#e7e3da', floor: '#b9b2a5', people: '#5c6168'},
  dark: {wall: '#4b4744', floor: '#2f2c2a', people: '#c8c3bb'},
} as const

/** Height of the person who stands, and of the eyes of the one who sits: our own choice. */
export const standing = 1650
export const seatedEyes = 1200

const margin = 450
const between = 350
/** Room that the two people take beside the sign. */
const people = 480 + between + 700

/** Returns a picture of a wall with people at its foot, with room for the sign, and where that stands. */
export function wallScene({width, height, underside, tone}: OnWall): {
  readonly viewBox: string
  readonly back: string
  readonly at: readonly [x: number, y: number]
} {
  const {wall, floor, people: ink} = tones[tone]
  // Under what hangs above their heads people stand, beside anything else.
  const below = underside > standing + 150
  const wide = margin * 2 + (below ? Math.max(width, people) : width + between + people)
  const top = Math.max(underside + height, standing) + margin
  const x = below ? (wide - width) / 2 : margin
  const first = below ? (wide - people) / 2 : margin + width + between
  return {
    viewBox: `0 ${-top} ${wide} ${top + 260}`,
    back: [
      `<rect x="0" y="${-top}" width="${wide}" height="${top}" fill="${wall}"/>`,
      `<rect x="0" y="0" width="${wide}" height="260" fill="${floor}"/>`,
      `<g fill="${ink}">${person(first + 240)}${seated(first + 480 + between + 350)}</g>`,
    ].join(''),
    at: [x, -(underside + height)],
  }
}

const block = (x: number, top: number, width: number, height: number, round: number) =>
  `<rect x="${x}" y="${-top}" width="${width}" height="${height}" rx="${round}"/>`
const head = (x: number, centre: number) => `<circle cx="${x}" cy="${-centre}" r="105"/>`

/** Returns a person who stands, seen from the front, with `x` in the middle. */
const person = (x: number) =>
  [head(x, standing - 105), block(x - 210, 1410, 420, 620, 130), block(x - 165, 860, 145, 860, 60), block(x + 20, 860, 145, 860, 60)].join(
    '',
  )

/** Returns a person in a wheelchair, seen from the front: no copy of a standard's symbol. */
const seated = (x: number) =>
  [
    head(x, seatedEyes + 20),
    block(x - 200, 1090, 400, 560, 120),
    block(x - 190, 600, 380, 150, 60),
    block(x - 160, 480, 120, 430, 50),
    block(x + 40, 480, 120, 430, 50),
    block(x - 330, 610, 60, 610, 30),
    block(x + 270, 610, 60, 610, 30),
    block(x - 290, 760, 90, 70, 30),
    block(x + 200, 760, 90, 70, 30),
  ].join('')

/**
 * Returns the least detail in millimetres that eyes of a decimal `acuity` tell apart on a sign `distanceM` metres away: 1 minute of arc at
 * 1.0, 2 at 0.5. Source: ISO 8596:2017, definition of decimal acuity, as textbooks cite it; the standard was not seen.
 */
export const leastDetail = (distanceM: number, acuity: number): number => distanceM * 1000 * Math.tan(Math.PI / 180 / 60 / acuity)

/** Returns the width in millimetres on a screen `screenM` away at which what is `width` wide looks as it does from `distanceM`. */
export const lookedAt = (width: number, distanceM: number, screenM = 0.6): number => (width * screenM) / distanceM
