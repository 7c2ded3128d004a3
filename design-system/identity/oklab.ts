import {channelsOf, type Hex, hexOf} from './colour.ts'

/**
 * A colour by how light, how colourful and of what hue it looks: L from 0 to 1, chroma from 0, hue in radians. Source: B. Ottosson, "A
 * perceptual color space for image processing" (2020), as CSS Color 4 has it.
 */
export interface Lch {
  readonly l: number
  readonly c: number
  readonly h: number
}

/** Returns a screen colour as it looks. */
export function lchOf(hex: string): Lch {
  const [r, g, b] = channelsOf(hex).map(linear) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const [a, o] = [1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s]
  return {l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, o), h: Math.atan2(o, a)}
}

/** Returns the screen colour that looks so; where a screen cannot be that colourful, the most colourful of that lightness and hue. */
export function hexOfLch({l, c, h}: Lch): Hex {
  if (shown(l, c, h).every(inGamut)) return toHex(l, c, h)
  let [least, most] = [0, c]
  for (let i = 0; i < 24; i++) {
    const middle = (least + most) / 2
    if (shown(l, middle, h).every(inGamut)) least = middle
    else most = middle
  }
  return toHex(l, least, h)
}

const toHex = (l: number, c: number, h: number) => hexOf(shown(l, c, h).map((value) => 255 * curved(Math.min(1, Math.max(0, value)))))
const inGamut = (value: number) => value >= -1e-6 && value <= 1 + 1e-6

/** Linear red, green and blue, beyond 0 and 1 where no screen shows the colour. */
function shown(lightness: number, c: number, h: number): [number, number, number] {
  const [a, o] = [c * Math.cos(h), c * Math.sin(h)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * o) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * o) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * o) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const linear = (channel: number) => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const curved = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)

/** Steps of lightness that are tried: finer than a screen tells apart. */
const steps = 500

/**
 * Returns the colour nearest to `hex` in lightness, of its hue, that `passes`; `hex` itself if it does, undefined if none of its hue does.
 * Of two as near the darker is given.
 */
export function nearestPassing(hex: Hex, passes: (hex: Hex) => boolean): Hex | undefined {
  if (passes(hex)) return hex
  const {l, c, h} = lchOf(hex)
  const tried = Array.from({length: steps + 1}, (_, i) => i / steps).sort((a, b) => Math.abs(a - l) - Math.abs(b - l) || a - b)
  for (const lightness of tried) {
    const found = hexOfLch({l: lightness, c, h})
    if (passes(found)) return found
  }
  return undefined
}
