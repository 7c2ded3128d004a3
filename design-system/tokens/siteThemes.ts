import {contrastOf, type Hex, lrvOf} from '../identity/colour.ts'
import {hexOfLch, type Lch, lchOf, nearestPassing} from '../identity/oklab.ts'
import type {Identity} from './identity.ts'
import {darkPattern, grounds, lightPattern, moreAccents, type Pattern, patternInks} from './themePattern.ts'
import type {Theme} from './themes.ts'

/** The four looks of an interface. */
export interface SiteThemes {
  /** Daylight and paper. */
  readonly light: Theme
  /** Dark rooms. Signs keep their paint in it: only the interface turns dark. */
  readonly dark: Theme
  /** For readers who ask for more contrast. */
  readonly lightMore: Theme
  readonly darkMore: Theme
}

/**
 * Returns the themes of a site that bears `identity`: its brand colours are those of the painted signs, and what stands beside them is the
 * pattern in `themePattern.ts` turned to the county's hues. Whatever could not be read or seen then is made darker or lighter until it can.
 *
 * With the identity for which the pattern was drawn it is the pattern itself.
 */
export function themesOf(identity: Pick<Identity, 'inks'>): SiteThemes {
  const {inks} = identity
  const hues = {ground: inks.ground.srgb, emphasis: inks.emphasis.srgb, ornament: inks.ornament.srgb, field: inks.field.srgb}
  const turned = (pattern: Pattern) => turn(pattern, hues)
  const light = turned(lightPattern)
  const own: Theme = {
    ...light,
    surface: {...light.surface, page: inks.white.srgb, sunken: inks.field.srgb, accent: inks.ground.srgb},
    on: {...light.on, page: inks.ink.srgb, raised: inks.ink.srgb, sunken: inks.ink.srgb, accent: inks['on-ground'].srgb},
    ink: {...light.ink, link: inks.ground.srgb, accent: inks.emphasis.srgb},
    line: {...light.line, accent: inks.ornament.srgb},
  }
  const [day, night] = [readable(own), readable(turned(darkPattern))]
  const accent = ([hex, goesWith]: (typeof moreAccents)['light' | 'dark']) =>
    turnedHue(hex, lchOf(patternInks[goesWith]), lchOf(hues[goesWith]))
  return {
    light: day,
    dark: night,
    lightMore: more(day, '#FFFFFF', '#000000', accent(moreAccents.light)),
    darkMore: more(night, '#000000', '#FFFFFF', accent(moreAccents.dark)),
  }
}

/** Returns a pattern with every colour turned from the hue of the ink that it goes with to that ink's hue in the county. */
function turn(pattern: Pattern, hues: Readonly<Record<keyof typeof patternInks, Hex>>): Theme {
  const each = <Role extends string>(group: Readonly<Record<Role, Pattern['surface']['page']>>): Record<Role, string> =>
    Object.fromEntries(
      Object.entries<Pattern['surface']['page']>(group).map(([role, [hex, goesWith]]) => [
        role,
        goesWith === 'fixed' ? hex : turnedHue(hex, lchOf(patternInks[goesWith]), lchOf(hues[goesWith])),
      ]),
    ) as Record<Role, string>
  return {surface: each(pattern.surface), on: each(pattern.on), ink: each(pattern.ink), line: each(pattern.line)}
}

/** A county whose ink is duller has a duller interface; a brighter one has not a brighter one, which would outshout its signs. */
function turnedHue(hex: Hex, from: Lch, to: Lch): Hex {
  const {l, c, h} = lchOf(hex)
  return hexOfLch({l, c: c * Math.min(1, to.c / from.c), h: h + to.h - from.h})
}

/** What each colour of an interface must reach on its grounds, as WCAG ratios: 1.4.6 for the text of a page, 1.4.3 for other text, 1.4.11. */
export const siteContrast = {page: 7, text: 4.5, line: 3, more: 7} as const

/** Returns `theme` with each colour that cannot be read or seen on its ground made as little darker or lighter as it takes. */
function readable(theme: Theme): Theme {
  const onGrounds = (least: number) => (hex: string) =>
    reaching(
      hex,
      least,
      grounds.map((ground) => theme.surface[ground]),
    )
  const each = <Role extends string>(group: Readonly<Record<Role, string>>, to: (hex: string, role: string) => string) =>
    Object.fromEntries(Object.entries<string>(group).map(([role, hex]) => [role, to(hex, role)])) as Record<Role, string>
  return {
    surface: theme.surface,
    on: each(theme.on, (hex, role) =>
      reaching(hex, role === 'page' ? siteContrast.page : siteContrast.text, [theme.surface[role as keyof Theme['surface']]]),
    ),
    ink: each(theme.ink, onGrounds(siteContrast.text)),
    line: each(theme.line, (hex, role) => (role === 'quiet' ? hex : onGrounds(siteContrast.line)(hex))),
  }
}

function reaching(hex: string, least: number, backs: readonly string[]): string {
  const passes = (front: Hex) => backs.every((back) => contrastOf(lrvOf(front), lrvOf(back)) >= least)
  return nearestPassing(hex as Hex, passes) ?? hex
}

/**
 * Returns `theme` for a reader who asked for more contrast: plain ground, text in its full colour, and every rule as dark as text.
 * Notices keep their ground and colour, which are read at 4.5:1 or more in any theme, and links at 7:1.
 */
function more(theme: Theme, ground: string, ink: string, accent: string): Theme {
  const far = (hex: string) => reaching(hex, siteContrast.more, [ground])
  const {link, hover, visited} = theme.ink
  return {
    surface: {...theme.surface, page: ground, raised: ground, sunken: ground},
    on: {...theme.on, page: ink, raised: ink, sunken: ink},
    ink: {quiet: ink, link: far(link), hover: far(hover), visited: far(visited), accent: far(accent)},
    line: {...theme.line, quiet: ink, strong: ink},
  }
}
