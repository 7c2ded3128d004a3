/** Lightness, from 0 to 1, of what is white on paper, and of what is black there. */
const [darkest, lightest] = [0.13, 0.95]

/**
 * Returns the colour that a line drawing has on a dark page in place of `srgb` (`#RRGGBB`) on white: the same hue as strong as before, light
 * for dark. White paper becomes a little lighter than the page, ink nearly white, and what was lighter than another is darker than it.
 */
export function darkOf(srgb: string): `#${string}` {
  const channels = [1, 3, 5].map((at) => Number.parseInt(srgb.slice(at, at + 2), 16) / 255)
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2
  const turned = darkest + (lightest - darkest) * (1 - lightness)
  const hex = (c: number) => Math.round(Math.min(1, Math.max(0, c)) * 255).toString(16)
  return `#${channels
    .map((c) => hex(turned + c - lightness).padStart(2, '0'))
    .join('')
    .toUpperCase()}`
}
