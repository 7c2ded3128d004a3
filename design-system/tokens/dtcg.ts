import {type Identity, inkRoles} from './identity.ts'
import {themesOf} from './siteThemes.ts'
import type {Fluid, Theme} from './themes.ts'
import {scale} from './themes.ts'

/** A token or a group of tokens in the format of the Design Tokens Community Group, version 2025.10. */
export interface DtcgGroup {
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

/**
 * Returns all tokens of the interface and the inks of `identity` as a JSON value for other tools.
 *
 * The format has no themes, so `light` and `dark` are groups of the same shape. It has no fluid sizes, so each text
 * size is a group of `min` (360 px wide) and `max` (1280 px wide). It knows no ink: process colour, spot name,
 * reflectance and swatch numbers stand under `$extensions.cunbiao`, with the colour for screens as the value. Lengths
 * that depend on the writing (`em`, `ch`) cannot be said in it and are left out.
 */
export function toDtcg(identity: Identity): DtcgGroup {
  const {light, dark} = themesOf(identity)
  return {
    $description: `${identity.name.en} design tokens`,
    light: themeGroup(light),
    dark: themeGroup(dark),
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
  }
}

function themeGroup(theme: Theme): DtcgGroup {
  return {$type: 'color', ...map({...theme}, (roles) => map(roles, (hex) => token(colour(hex))))}
}

function colour(hex: string): DtcgColour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 10_000) / 10_000,
  )
  return {colorSpace: 'srgb', components: [red, green, blue], hex: hex.toLowerCase()}
}

const token = <Value extends DtcgToken['$value']>($value: Value): DtcgToken => ({$value})
const rem = (value: number) => token({value, unit: 'rem'})
const px = (value: number) => token({value, unit: 'px'})
const range = ({min, max}: Fluid): DtcgGroup => ({min: rem(min), max: rem(max)})

function map<From, To>(group: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(group).map(([name, value]) => [name, to(value)]))
}
