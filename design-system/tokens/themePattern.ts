import type {Hex} from '../identity/colour.ts'
import type {Theme} from './themes.ts'

/** The inks for which the pattern was drawn. A county's own take their place, and every colour that goes with one is turned to its hue. */
export const patternInks = {ground: '#0B4A55', emphasis: '#9A1F28', ornament: '#9A1F28', field: '#EEF2E6'} as const satisfies Record<
  string,
  Hex
>

/** A colour, and the ink with which it goes; `fixed` if it means the same in every county. */
type Patterned = readonly [hex: Hex, goesWith: keyof typeof patternInks | 'fixed']

/** A theme before it is a county's. */
export type Pattern = {readonly [Group in keyof Theme]: Readonly<Record<keyof Theme[Group], Patterned>>}

/** The surfaces on which all text and rules may stand. */
export const grounds = ['page', 'raised', 'sunken'] as const

/** Daylight. What the county's inks are themselves stands here only as a place for them. */
export const lightPattern: Pattern = {
  surface: {
    page: ['#FFFFFF', 'fixed'],
    raised: ['#F7F9F3', 'field'],
    sunken: ['#EEF2E6', 'field'],
    accent: ['#0B4A55', 'ground'],
    info: ['#E4EEF4', 'fixed'],
    good: ['#E2F1E5', 'fixed'],
    warn: ['#FCF0D2', 'fixed'],
    danger: ['#F9E5E5', 'fixed'],
  },
  on: {
    page: ['#14211F', 'fixed'],
    raised: ['#14211F', 'fixed'],
    sunken: ['#14211F', 'fixed'],
    accent: ['#FFFFFF', 'fixed'],
    info: ['#0E3547', 'fixed'],
    good: ['#133F25', 'fixed'],
    warn: ['#4A3300', 'fixed'],
    danger: ['#6B0F17', 'fixed'],
  },
  ink: {
    quiet: ['#4B5B56', 'ground'],
    link: ['#0B4A55', 'ground'],
    hover: ['#062B32', 'ground'],
    visited: ['#4B2E6F', 'fixed'],
    accent: ['#9A1F28', 'emphasis'],
  },
  line: {
    quiet: ['#CBD3C8', 'field'],
    strong: ['#65756E', 'ground'],
    focus: ['#2447C9', 'fixed'],
    accent: ['#9A1F28', 'ornament'],
    info: ['#2B6C8F', 'fixed'],
    good: ['#24743F', 'fixed'],
    warn: ['#8A6100', 'fixed'],
    danger: ['#B3202B', 'fixed'],
  },
}

/** Dark rooms. */
export const darkPattern: Pattern = {
  surface: {
    page: ['#101716', 'ground'],
    raised: ['#18211F', 'ground'],
    sunken: ['#0A100F', 'ground'],
    accent: ['#8BCAD3', 'ground'],
    info: ['#12303C', 'fixed'],
    good: ['#123320', 'fixed'],
    warn: ['#392B07', 'fixed'],
    danger: ['#431619', 'fixed'],
  },
  on: {
    page: ['#E8EEEA', 'ground'],
    raised: ['#E8EEEA', 'ground'],
    sunken: ['#E8EEEA', 'ground'],
    accent: ['#06252B', 'ground'],
    info: ['#CFE6EF', 'fixed'],
    good: ['#CDECD5', 'fixed'],
    warn: ['#F7E3B0', 'fixed'],
    danger: ['#FBD5D5', 'fixed'],
  },
  ink: {
    quiet: ['#A9B8B1', 'ground'],
    link: ['#8FD0DA', 'ground'],
    hover: ['#C8ECF1', 'ground'],
    visited: ['#CBB9EA', 'fixed'],
    accent: ['#F0A0A6', 'emphasis'],
  },
  line: {
    quiet: ['#34423D', 'ground'],
    strong: ['#8C9D95', 'ground'],
    focus: ['#FFD24D', 'fixed'],
    accent: ['#DC7C85', 'ornament'],
    info: ['#6DB3D6', 'fixed'],
    good: ['#6CC487', 'fixed'],
    warn: ['#E0B23C', 'fixed'],
    danger: ['#F0858C', 'fixed'],
  },
}

/** Emphasised text for readers who ask for more contrast. */
export const moreAccents = {light: ['#7A0C16', 'emphasis'], dark: ['#FFB3B8', 'emphasis']} as const satisfies Record<string, Patterned>
