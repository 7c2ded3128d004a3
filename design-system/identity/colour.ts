/** A screen colour as `#RRGGBB`. */
export type Hex = `#${string}`

/** Returns the red, green and blue of a screen colour, 0 to 255 each. */
export const channelsOf = (hex: string): [red: number, green: number, blue: number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

/** Returns the screen colour of three channels, 0 to 255 each, in capitals. */
export const hexOf = (channels: readonly number[]): Hex =>
  `#${channels
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`

/** Returns the relative luminance of a screen colour, 0 to 1. Source: WCAG 2.2, "relative luminance". */
export function luminanceOf(hex: string): number {
  const [red, green, blue] = channelsOf(hex).map(linear) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Returns the reflectance of a screen colour in percent, to one decimal: its relative luminance, calculated and not measured. */
export const lrvOf = (hex: string): number => Math.round(luminanceOf(hex) * 1000) / 10

/** Returns the contrast ratio of two reflectances in percent, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export const contrastOf = (a: number, b: number): number => (Math.max(a, b) + 5) / (Math.min(a, b) + 5)

/** Returns the difference of two reflectances, in percent of the greater one: (B1 − B2) / B1. */
export const lrvDifference = (a: number, b: number): number => ((Math.max(a, b) - Math.min(a, b)) / Math.max(a, b)) * 100

const linear = (channel: number) => {
  const c = channel / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}

/** Returns about what a press makes of percentages of cyan, magenta, yellow and black, without a profile: good enough to tell another colour. */
export function printedAbout([cyan, magenta, yellow, black]: readonly [number, number, number, number]): Hex {
  return hexOf([cyan, magenta, yellow].map((part) => 255 * (1 - part / 100) * (1 - black / 100)))
}
