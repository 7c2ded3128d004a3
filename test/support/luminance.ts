/** Returns the relative luminance of `#RRGGBB` from 0 to 1. Source: WCAG 2.2, "relative luminance". */
export function luminance(hex: string): number {
  if (!/^#[0-9A-F]{6}$/i.test(hex)) throw new RangeError(`${hex} is not a colour of six hexadecimal digits`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Returns the contrast ratio of two colours, 1 to 21, in either order. Source: WCAG 2.2, "contrast ratio". */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}
