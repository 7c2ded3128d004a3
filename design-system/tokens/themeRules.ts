import type {Identity} from './identity.ts'
import {themesOf} from './siteThemes.ts'
import {fluid, scale, stack, type Theme} from './themes.ts'

/** One rule of a style sheet of tokens. */
export interface ThemeRule {
  readonly selector: string
  /** The media query around the rule, without `@media`; none if it always holds. */
  readonly media?: string
  readonly colorScheme?: 'light' | 'dark'
  /** Values by the name of their CSS variable, such as `--ds-surface-page`. */
  readonly vars: Readonly<Record<`--ds-${string}`, string>>
}

// A reader asks for more contrast in the system's settings or on a page; what is said on the page goes first.
const moreAsked = ':root[data-contrast="more"]'
const notRefused = ':root:not([data-contrast="standard"])'

/**
 * Returns every token of an interface that bears `identity` as rules for CSS, in the order in which they must stand: the usual values, then
 * what a language, a dark screen and a reader who asks for more contrast change. Only colour changes between themes.
 */
export function themeRules(identity: Pick<Identity, 'inks'>): ThemeRule[] {
  const {light, dark, lightMore, darkMore} = themesOf(identity)
  // Dark holds on a screen only, so that paper is always white.
  const darkened = [
    {of: '[data-theme="dark"]', media: 'screen'},
    {of: ':not([data-theme="light"])', media: 'screen and (prefers-color-scheme: dark)'},
  ]
  return [
    {selector: ':root', vars: {...colours(light), ...lengths()}},
    {selector: ':root:lang(zh-Hant)', vars: {'--ds-text-family-body': stack(scale.family['zh-Hant'])}},
    {
      selector: ':root:lang(en)',
      vars: {
        '--ds-text-family-body': stack(scale.family.en),
        '--ds-text-leading-normal': String(scale.leadingEn),
        '--ds-measure-prose': scale.measure.en,
      },
    },
    {selector: ':root', colorScheme: 'light', vars: {}},
    {selector: moreAsked, vars: colours(lightMore)},
    {selector: notRefused, media: '(prefers-contrast: more)', vars: colours(lightMore)},
    ...darkened.map(({of, media}) => ({selector: `:root${of}`, media, colorScheme: 'dark' as const, vars: colours(dark)})),
    ...[moreAsked, notRefused].flatMap((asked) =>
      darkened.map(({of, media}) => ({
        selector: `${asked}${of}`,
        media: asked === moreAsked ? media : `${media} and (prefers-contrast: more)`,
        vars: colours(darkMore),
      })),
    ),
  ]
}

/** Returns the rules as the text of a style sheet that any page can link to. */
export const rulesAsCss = (rules: readonly ThemeRule[], indent = ''): string =>
  rules
    .map(({selector, media, colorScheme, vars}) => {
      const inner = media ? `${indent}  ` : indent
      const lines = [
        ...(colorScheme ? [`color-scheme: ${colorScheme};`] : []),
        ...Object.entries(vars).map(([name, value]) => `${name}: ${value};`),
      ]
      const rule = `${inner}${selector} {\n${lines.map((line) => `${inner}  ${line}\n`).join('')}${inner}}\n`
      return media ? `${indent}@media ${media} {\n${rule}${indent}}\n` : rule
    })
    .join('')

type Vars = ThemeRule['vars']

/** Returns the colours of a theme by the names of their CSS variables. */
export const colours = (theme: Theme): Vars => flat({...theme})

const lengths = (): Vars => ({
  ...flat({
    space: each(scale.space, (value) => `${value}rem`),
    text: {
      family: {body: stack(scale.family['zh-Hans']), code: stack(scale.family.code)},
      size: each(scale.size, fluid),
      leading: each(scale.leading, String),
      weight: each(scale.weight, String),
    },
    measure: {prose: scale.measure['zh-Hans'], page: scale.measure.page},
    radius: each(scale.radiusPx, (value) => `${value}px`),
    focus: each(scale.focusPx, (value) => `${value}px`),
  }),
  '--ds-space-section': fluid(scale.section),
})

type Tree = {readonly [name: string]: string | Tree}

function flat(tree: Tree, path = '--ds'): Vars {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([name, value]) =>
      typeof value === 'string' ? {[`${path}-${name}`]: value} : flat(value, `${path}-${name}`),
    ),
  ) as Vars
}

const each = <Value>(steps: Readonly<Record<string, Value>>, to: (value: Value) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(steps).map(([name, value]) => [name, to(value)]))
