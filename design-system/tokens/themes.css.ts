import {assignVars, createGlobalTheme, globalStyle} from '@vanilla-extract/css'
import {builtIdentity} from '../identity/loadIdentity.ts'
import {vars} from './contract.css.ts'
import {themesOf} from './siteThemes.ts'
import {fluid, scale, stack, type Theme} from './themes.ts'

const {light, dark, lightMore, darkMore} = themesOf(builtIdentity())

const rem = <Step extends string>(steps: Readonly<Record<Step, number>>) => each(steps, (value) => `${value}rem`)

createGlobalTheme(':root', vars, {
  ...light,
  space: {...rem(scale.space), section: fluid(scale.section)},
  text: {
    family: {body: stack(scale.family['zh-Hans']), code: stack(scale.family.code)},
    size: each(scale.size, fluid),
    leading: each(scale.leading, String),
    weight: each(scale.weight, String),
  },
  measure: {prose: scale.measure['zh-Hans'], page: scale.measure.page},
  radius: each(scale.radiusPx, (value) => `${value}px`),
  focus: each(scale.focusPx, (value) => `${value}px`),
})

// The language is a dimension of its own: it chooses the forms of shared characters, the line length and the leading.
globalStyle(':root:lang(zh-Hant)', {vars: {[vars.text.family.body]: stack(scale.family['zh-Hant'])}})
globalStyle(':root:lang(en)', {
  vars: {
    [vars.text.family.body]: stack(scale.family.en),
    [vars.text.leading.normal]: '1.6',
    [vars.measure.prose]: scale.measure.en,
  },
})

// A reader asks for more contrast in the system's settings or on a page; what is said on the page goes first.
const moreAsked = ':root[data-contrast="more"]'
const notRefused = ':root:not([data-contrast="standard"])'

globalStyle(':root', {colorScheme: 'light'})
globalStyle(moreAsked, {vars: colours(lightMore)})
globalStyle(notRefused, {'@media': {'(prefers-contrast: more)': {vars: colours(lightMore)}}})
globalStyle(':root[data-theme="dark"]', {'@media': {screen: {colorScheme: 'dark', vars: colours(dark)}}})
// Dark holds on a screen only, so that paper is always white.
globalStyle(':root:not([data-theme="light"])', {
  '@media': {'screen and (prefers-color-scheme: dark)': {colorScheme: 'dark', vars: colours(dark)}},
})
for (const asked of [moreAsked, notRefused]) {
  const media = asked === moreAsked ? '' : ' and (prefers-contrast: more)'
  const more = {vars: colours(darkMore)}
  globalStyle(`${asked}[data-theme="dark"]`, {'@media': {[`screen${media}`]: more}})
  globalStyle(`${asked}:not([data-theme="light"])`, {'@media': {[`screen and (prefers-color-scheme: dark)${media}`]: more}})
}

// Everything is sized in rem, so a larger root enlarges text and space alike. Paper keeps its own size.
globalStyle(':root[data-text-size="large"]', {'@media': {screen: {fontSize: '118.75%'}}})
globalStyle(':root[data-text-size="largest"]', {'@media': {screen: {fontSize: '137.5%'}}})

/** Only colour changes between themes, and the types say so: spaces and sizes cannot be assigned here. */
function colours(theme: Theme) {
  return {
    ...assignVars(vars.surface, theme.surface),
    ...assignVars(vars.on, theme.on),
    ...assignVars(vars.ink, theme.ink),
    ...assignVars(vars.line, theme.line),
  }
}

function each<Key extends string, From, To>(steps: Readonly<Record<Key, From>>, to: (value: From) => To): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(steps).map(([key, value]) => [key, to(value)])) as Record<Key, To>
}
