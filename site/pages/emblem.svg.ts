import {identity} from '../shell/identity.ts'

/** The emblem on its ground, for the browser's tab. Drawn from the identity, so that a county's own theme shows here too. */
export function GET() {
  const {inks, emblem} = identity
  const side = emblem.size * 1.2
  const paths = emblem.paths.map(({d}) => `<path fill="${inks['on-ground'].srgb}" d="${d}"/>`).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-emblem.size * 0.1} ${-emblem.size * 0.1} ${side} ${side}"><rect x="${-emblem.size * 0.1}" y="${-emblem.size * 0.1}" width="${side}" height="${side}" fill="${inks.ground.srgb}"/>${paths}</svg>\n`
  return new Response(svg, {headers: {'Content-Type': 'image/svg+xml'}})
}
