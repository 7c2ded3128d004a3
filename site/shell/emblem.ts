import {identity} from './identity.ts'

/**
 * Returns the emblem on its ground as an SVG, drawn from the identity, so that a county's own shows here too.
 *
 * @param margin space around the emblem, as a part of its side; icons that a phone cuts round need a fifth and more
 */
export function emblemSvg(margin = 0.1): string {
  const {inks, emblem} = identity
  const [from, side] = [-emblem.size * margin, emblem.size * (1 + 2 * margin)]
  const paths = emblem.paths.map(({d}) => `<path fill="${inks['on-ground'].srgb}" d="${d}"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${from} ${from} ${side} ${side}"><rect x="${from}" y="${from}" width="${side}" height="${side}" fill="${inks.ground.srgb}"/>${paths}</svg>\n`
}

/** The icons of the site beside the emblem itself, by the name of each file: pixels of a side, and the margin. */
export const icons = {
  'icon-192.png': {side: 192, margin: 0.1, purpose: 'any'},
  'icon-512.png': {side: 512, margin: 0.1, purpose: 'any'},
  // A phone may cut away all but a circle of four fifths.
  'maskable-512.png': {side: 512, margin: 0.35, purpose: 'maskable'},
  'apple-touch.png': {side: 180, margin: 0.2, purpose: 'apple'},
} as const
