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

/** Returns what cannot be read or seen in any of the looks, however its lightness is changed. */
export const unreadColours = (themes: SiteThemes): UnreadColour[] =>
  (Object.keys(themes) as (keyof SiteThemes)[]).flatMap((look) => {
    const theme = themes[look]
    const surfaces = Object.keys(theme.surface) as (keyof Theme['surface'])[]
    return [
      ...surfaces.map((on) => ({
        look,
        what: `on.${on} on ${on}`,
        contrast: ratio(theme.on[on], theme.surface[on]),
        least: on === 'page' ? siteContrast.page : siteContrast.text,
      })),
      ...Object.entries(theme.ink).map(([role, hex]) => ({
        look,
        what: `ink.${role}`,
        contrast: worst(hex, theme),
        least: siteContrast.text,
      })),
      ...Object.entries(theme.line).flatMap(([role, hex]) =>
        role === 'quiet' ? [] : [{look, what: `line.${role}`, contrast: worst(hex, theme), least: siteContrast.line}],
      ),
    ].filter(({contrast, least}) => contrast < least)
  })
