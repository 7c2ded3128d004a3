import type {Identity} from '../../design-system/tokens/identity.ts'

/** Returns the emblem of an identity as an SVG element that decorates the head of a form; the name beside it is what is read. */
export const emblemMark = ({emblem, inks}: Identity): string =>
  `<svg class="emblem" viewBox="0 0 ${emblem.size} ${emblem.size}" aria-hidden="true" xmlns="http://www.w3.org/2000/svg">${emblem.paths
    .map(({d, role}) => `<path d="${d}" fill="${inks[role].srgb}"/>`)
    .join('')}</svg>`
