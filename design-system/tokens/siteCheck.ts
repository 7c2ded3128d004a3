import {contrastOf, lrvOf} from '../identity/colour.ts'
import type {Identity} from './identity.ts'
import {type SiteThemes, siteContrast, themesOf} from './siteThemes.ts'
import {grounds} from './themePattern.ts'
import type {Theme} from './themes.ts'

/** An ink of the signs that a site in daylight shows otherwise, because it could not be read or seen on its pages. */
export interface AdjustedColour {
  readonly where: string
  readonly asked: string
  readonly shown: string
  /** Contrast that the ink itself would have on the worst of the grounds, and what is asked there. */
  readonly contrast: number
  readonly least: number
}

/** A colour of a site that cannot be read or seen where it stands. */
export interface UnreadColour {
  readonly look: keyof SiteThemes
  /** Such as `ink.link on sunken`. */
  readonly what: string
  readonly contrast: number
  readonly least: number
}

const ratio = (front: string, back: string) => contrastOf(lrvOf(front), lrvOf(back))
const worst = (front: string, {surface}: Theme) => Math.min(...grounds.map((ground) => ratio(front, surface[ground])))

/** Returns the inks that a site shows otherwise than they are painted, for whoever owns the identity to know. */
export function adjustedColours(identity: Pick<Identity, 'inks'>): AdjustedColour[] {
  const {inks} = identity
  const {light} = themesOf(identity)
  const brand = [
    {where: 'links', asked: inks.ground.srgb, shown: light.ink.link, least: siteContrast.text},
    {where: 'emphasised text', asked: inks.emphasis.srgb, shown: light.ink.accent, least: siteContrast.text},
    {where: 'ornamental rules', asked: inks.ornament.srgb, shown: light.line.accent, least: siteContrast.line},
  ]
  return brand.filter(({asked, shown}) => asked !== shown).map((one) => ({...one, contrast: worst(one.asked, light)}))
}

/** A colour of a look where it is read or seen, with the contrast that it has there and what is asked. */
export interface SeenColour extends UnreadColour {
  /** Such as `ink.link`. */
  readonly token: string
  readonly hex: string
  /** Grounds on which it stands; the contrast is that of the worst. */
  readonly on: readonly (keyof Theme['surface'])[]
}

/** Returns a contrast as it is told: rounded down, so that no colour is said to reach what it does not. */
export const printContrast = (contrast: number): string => `${(Math.floor(contrast * 10) / 10).toFixed(1)}:1`

/** Returns every colour of `theme` that is read or seen, with its contrast. Rules that only decorate are not among them. */
export function seenColours(look: keyof SiteThemes, theme: Theme): SeenColour[] {
  const surfaces = Object.keys(theme.surface) as (keyof Theme['surface'])[]
  const seen = (token: string, hex: string, on: SeenColour['on'], least: number, what: string) => ({
    look,
    token,
    hex,
    on,
    what,
    least,
    contrast: Math.min(...on.map((ground) => ratio(hex, theme.surface[ground]))),
  })
  return [
    ...surfaces.map((on) =>
      seen(`on.${on}`, theme.on[on], [on], on === 'page' ? siteContrast.page : siteContrast.text, `on.${on} on ${on}`),
    ),
    ...Object.entries(theme.ink).map(([role, hex]) => seen(`ink.${role}`, hex, grounds, siteContrast.text, `ink.${role}`)),
    ...Object.entries(theme.line).flatMap(([role, hex]) =>
      role === 'quiet' ? [] : [seen(`line.${role}`, hex, grounds, siteContrast.line, `line.${role}`)],
    ),
  ]
}

/** Returns what cannot be read or seen in any of the looks, however its lightness is changed. */
export const unreadColours = (themes: SiteThemes): UnreadColour[] =>
  (Object.keys(themes) as (keyof SiteThemes)[])
    .flatMap((look) => seenColours(look, themes[look]))
    .filter(({contrast, least}) => contrast < least)
    .map(({look, what, contrast, least}) => ({look, what, contrast, least}))
