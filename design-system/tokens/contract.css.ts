import {createGlobalThemeContract} from '@vanilla-extract/css'

/**
 * The names that every theme must fill, and the only thing components may import.
 *
 * Colours are named by role, never by hue, in pairs that are read together: `on.x` is the text colour of
 * `surface.x`; `ink` is text that stands on page, raised and sunken alike. The contrast test walks the pairs.
 * Sign colours are not here: a sign is a painted object and does not turn dark with the reader's screen.
 */
export const vars = createGlobalThemeContract(
  {
    surface: {page: null, raised: null, sunken: null, accent: null, info: null, good: null, warn: null, danger: null},
    on: {page: null, raised: null, sunken: null, accent: null, info: null, good: null, warn: null, danger: null},
    ink: {quiet: null, link: null, hover: null, visited: null, accent: null},
    line: {quiet: null, strong: null, focus: null, accent: null, info: null, good: null, warn: null, danger: null},
    space: {xs: null, s: null, m: null, l: null, xl: null, xxl: null, section: null},
    text: {
      family: {body: null, code: null},
      size: {s: null, m: null, l: null, xl: null, xxl: null, display: null},
      leading: {tight: null, snug: null, normal: null},
      weight: {normal: null, strong: null},
    },
    measure: {prose: null, page: null},
    radius: {s: null, m: null},
    focus: {width: null, offset: null},
  },
  // Stable, readable names such as `--ds-surface-page`: Astro pages and MDX may use them in plain CSS.
  (_value, path) => `ds-${path.join('-')}`,
)

/** The widths at which a layout may change, for `@media` and `@container`: CSS variables do not work there. */
export const wide = 'screen and (min-width: 56rem)'
export const narrow = 'screen and (max-width: 40rem)'
