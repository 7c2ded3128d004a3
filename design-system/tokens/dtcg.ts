import {type Identity, inkRoles} from './identity.ts'
import type {Millimetre} from './millimetre.ts'
import type {SiteThemes} from './siteThemes.ts'
import type {Fluid, Theme} from './themes.ts'
import {scale} from './themes.ts'

/** A token or a group of tokens in the format of the Design Tokens Community Group, version 2025.10. */
export interface DtcgGroup {
  readonly $schema?: string | undefined
  readonly $type?: 'color' | 'dimension' | 'number' | 'fontWeight' | 'fontFamily' | undefined
  readonly $description?: string | undefined
  readonly [name: string]: DtcgToken | DtcgGroup | string | undefined
}

/** One value with what only a workshop needs, under `$extensions`. */
export interface DtcgToken {
  readonly $value: DtcgColour | DtcgDimension | number | readonly string[]
  readonly $description?: string | undefined
  readonly $extensions?: {readonly cunbiao: Readonly<Record<string, unknown>>} | undefined
}

/** Colour components of sRGB from 0 to 1, with the same value as hexadecimal digits for tools that read nothing else. */
export interface DtcgColour {
  readonly colorSpace: 'srgb'
  readonly components: readonly [red: number, green: number, blue: number]
  readonly hex: string
}

interface DtcgDimension {
  readonly value: number
  readonly unit: 'px' | 'rem'
}

/** Where the format's own schemas lie, for editors that check a file against them. */
const schemas = 'https://www.designtokens.org/schemas/2025.10'

/**
 * Returns all tokens that stay the same in every look: the inks of `identity`, spaces, text, and the millimetres of signs.
 *
 * The format has no fluid sizes, so each text size is a group of `min` (360 px wide) and `max` (1280 px wide). It knows no ink: process
 * colour, spot name, reflectance and swatch numbers stand under `$extensions.cunbiao`, with the colour for screens as the value. Its lengths
 * are px and rem only, so a millimetre is a number whose unit and clause stand under `$extensions.cunbiao` and in its description. Lengths
 * that depend on the writing (`em`, `ch`) cannot be said in it and are left out.
 */
export function toDtcg(identity: Identity, millimetres: readonly Millimetre[] = []): DtcgGroup {
  return {
    $schema: `${schemas}/format.json`,
    $description: `${identity.name.en} design tokens: inks, spaces, text and the millimetres of signs`,
    ink: {
      $type: 'color',
      $description: 'Inks of painted and printed signs. RAL and Pantone numbers are the nearest by eye: check with a swatch.',
      ...map(Object.fromEntries(inkRoles.map((role) => [role, identity.inks[role]])), ({srgb, zh, en, ...physical}) => ({
        $value: colour(srgb),
        $description: `${zh} ${en}`,
        $extensions: {cunbiao: physical},
      })),
    },
    space: {$type: 'dimension', ...map(scale.space, rem), section: range(scale.section)},
    text: {
      size: {$type: 'dimension', ...map(scale.size, range)},
      leading: {$type: 'number', ...map(scale.leading, token)},
      weight: {$type: 'fontWeight', ...map(scale.weight, token)},
      family: {$type: 'fontFamily', ...map(scale.family, token)},
    },
    radius: {$type: 'dimension', ...map(scale.radiusPx, px)},
    focus: {$type: 'dimension', ...map(scale.focusPx, px)},
    millimetre: {
      $type: 'number',
      $description: 'Dimensions of signs. The format has no millimetre: the unit stands in each description and extension.',
      ...Object.fromEntries(millimetres.map((one) => [one.name, bounds(one)])),
    },
  }
}

/** Returns the colours of one look, in the format. */
export const themeTokens = (theme: Theme, description: string): DtcgGroup => ({
  $schema: `${schemas}/format.json`,
  $description: description,
  color: {$type: 'color', ...map({...theme}, (roles) => map(roles, (hex) => token(colour(hex))))},
})

/** The looks by the file of each, and what it is for. */
export const looks = {
  light: {context: 'light', about: 'Daylight and paper'},
  dark: {context: 'dark', about: 'Dark rooms; signs keep their paint'},
  lightMore: {context: 'light-more-contrast', about: 'Daylight, for readers who ask for more contrast'},
  darkMore: {context: 'dark-more-contrast', about: 'Dark rooms, for readers who ask for more contrast'},
} as const satisfies Record<keyof SiteThemes, {context: string; about: string}>

/** Returns the resolver document, which says of which files a tool makes which look. */
export const toResolver = (identity: Pick<Identity, 'name'>) => ({
  $schema: `${schemas}/resolver.json`,
  name: identity.name.en,
  version: '2025.10',
  description: 'What stays the same comes first; then the colours of the look that is asked for.',
  sets: {base: {description: 'Inks, spaces, text and millimetres', sources: [{$ref: 'base.tokens.json'}]}},
  modifiers: {
    look: {
      description: 'Light or dark, each also with more contrast',
      contexts: Object.fromEntries(Object.values(looks).map(({context}) => [context, [{$ref: `${context}.tokens.json`}]])),
      default: looks.light.context,
    },
  },
  resolutionOrder: [{$ref: '#/sets/base'}, {$ref: '#/modifiers/look'}],
})

function colour(hex: string): DtcgColour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 10_000) / 10_000,
  )
  return {colorSpace: 'srgb', components: [red, green, blue], hex: hex.toLowerCase()}
}

function bounds({min, max, zh, en, unit, clause}: Millimetre): DtcgGroup {
  const bound = (value: number): DtcgToken => ({
    $value: value,
    $description: `${zh} ${en} (${unit}, ${clause})`,
    $extensions: {cunbiao: {unit, clause}},
  })
  return {...(min !== undefined && {min: bound(min)}), ...(max !== undefined && {max: bound(max)})}
}

const token = <Value extends DtcgToken['$value']>($value: Value): DtcgToken => ({$value})
const rem = (value: number) => token({value, unit: 'rem'})
const px = (value: number) => token({value, unit: 'px'})
const range = ({min, max}: Fluid): DtcgGroup => ({min: rem(min), max: rem(max)})

function map<From, To>(group: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(group).map(([name, value]) => [name, to(value)]))
}
