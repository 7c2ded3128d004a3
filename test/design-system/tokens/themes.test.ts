import {expect, test} from 'vitest'
import {identityIds, loadIdentity} from '../../../design-system/identity/loadIdentity.ts'
import {lchOf} from '../../../design-system/identity/oklab.ts'
import {vars} from '../../../design-system/tokens/contract.css.ts'
import {adjustedColours, unreadColours} from '../../../design-system/tokens/siteCheck.ts'
import {themesOf} from '../../../design-system/tokens/siteThemes.ts'
import {darkPattern, lightPattern, type Pattern} from '../../../design-system/tokens/themePattern.ts'
import {fluid, type Surface, stack} from '../../../design-system/tokens/themes.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {contrast} from '../../support/luminance.ts'

const identities = identityIds().map(loadIdentity)
const themes = identities.flatMap((identity) => {
  const {light, dark, lightMore, darkMore} = themesOf(identity)
  return [
    {name: `${identity.id}, light`, theme: light},
    {name: `${identity.id}, dark`, theme: dark},
    {name: `${identity.id}, light with more contrast`, theme: lightMore},
    {name: `${identity.id}, dark with more contrast`, theme: darkMore},
  ]
})
const grounds = ['page', 'raised', 'sunken'] as const
const cases = themes.flatMap(({name, theme}) => (Object.keys(theme.surface) as Surface[]).map((surface) => ({name, theme, surface})))

test.each(cases)('$name: text on $surface can be read', ({theme, surface}) => {
  expect(contrast(theme.on[surface], theme.surface[surface])).toBeGreaterThanOrEqual(surface === 'page' ? 7 : 4.5)
})

test.each(themes)('$name: links, quiet text and accent text can be read on page, raised and sunken', ({theme}) => {
  for (const ground of grounds) {
    for (const [role, colour] of Object.entries(theme.ink)) {
      expect(contrast(colour, theme.surface[ground]), `${role} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  }
})

test.each(themes)('$name: every rule and symbol that means something can be seen on page, raised and sunken', ({theme}) => {
  for (const ground of grounds) {
    for (const [role, colour] of Object.entries(theme.line)) {
      if (role !== 'quiet') expect(contrast(colour, theme.surface[ground]), `${role} on ${ground}`).toBeGreaterThanOrEqual(3)
    }
  }
})

test.each(themes)('$name: the rule of a notice can be seen on the notice', ({theme}) => {
  for (const status of ['info', 'good', 'warn', 'danger'] as const) {
    expect(contrast(theme.line[status], theme.surface[status]), status).toBeGreaterThanOrEqual(3)
  }
})

test.each(themes)('$name: a button that the pointer is on can still be read', ({theme}) => {
  expect(contrast(theme.ink.hover, theme.surface.page)).toBeGreaterThanOrEqual(4.5)
})

test.each(themes.filter(({name}) => name.endsWith('more contrast')))(
  '$name: 7:1 for all running text, and rules as dark as text',
  ({theme}) => {
    for (const ground of grounds) {
      expect(contrast(theme.on[ground], theme.surface[ground])).toBe(21)
      for (const [role, colour] of Object.entries(theme.ink))
        expect(contrast(colour, theme.surface[ground]), `${role} on ${ground}`).toBeGreaterThanOrEqual(7)
    }
    expect(theme.line.quiet).toBe(theme.on.page)
  },
)

test.each(identities)('$id: the interface takes its brand colours from the signs', (identity) => {
  const {light} = themesOf(identity)
  expect(light.surface.accent).toBe(identity.inks.ground.srgb)
  expect(light.on.accent).toBe(identity.inks['on-ground'].srgb)
  expect(light.ink.accent).toBe(identity.inks.emphasis.srgb)
  expect(light.surface.sunken).toBe(identity.inks.field.srgb)
})

test('with the identity for which it was drawn, a theme is the pattern', () => {
  const {light, dark} = themesOf(cunbiao)
  const plain = (pattern: Pattern) =>
    Object.fromEntries(
      Object.entries(pattern).map(([group, roles]) => [
        group,
        Object.fromEntries(Object.entries(roles).map(([role, [hex]]) => [role, hex])),
      ]),
    )
  expect(light).toEqual(plain(lightPattern))
  expect(dark).toEqual(plain(darkPattern))
})

test('another county is recognisably itself in every theme: no hue of the first is left where a colour is the county’s', () => {
  const [red, teal] = [themesOf(loadIdentity('sample-red')), themesOf(cunbiao)]
  const far = (a: string, b: string) => {
    const turn = Math.abs(lchOf(a).h - lchOf(b).h)
    return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI
  }
  for (const look of ['light', 'dark', 'lightMore', 'darkMore'] as const) {
    expect(far(red[look].surface.accent, teal[look].surface.accent), look).toBeGreaterThan(90)
    expect(far(red[look].ink.link, teal[look].ink.link), look).toBeGreaterThan(90)
    expect(far(red[look].ink.hover, teal[look].ink.hover), look).toBeGreaterThan(90)
    expect(red[look].line.focus).toBe(teal[look].line.focus)
    expect(red[look].line.danger).toBe(teal[look].line.danger)
  }
})

test('a gold that is too light for a rule is made as little darker as it takes, and stays gold', () => {
  const {inks} = loadIdentity('sample-red')
  const {line, surface} = themesOf({inks}).light
  expect(contrast(inks.ornament.srgb, surface.page)).toBeLessThan(3)
  const least = (hex: string) => Math.min(...grounds.map((ground) => contrast(hex, surface[ground])))
  expect(least(line.accent)).toBeGreaterThanOrEqual(3)
  expect(least(line.accent)).toBeLessThan(3.05)
  expect(Math.abs(lchOf(line.accent).h - lchOf(inks.ornament.srgb).h)).toBeLessThan(0.05)
})

test('an ink that the site shows otherwise is told, with how far it falls short; the others are not', () => {
  expect(adjustedColours(cunbiao)).toEqual([])
  const {inks} = loadIdentity('sample-red')
  const [gold, ...others] = adjustedColours({inks})
  expect(others).toEqual([])
  expect(gold).toMatchObject({where: 'ornamental rules', asked: inks.ornament.srgb, shown: themesOf({inks}).light.line.accent, least: 3})
  expect(gold?.contrast).toBeCloseTo(contrast(inks.ornament.srgb, inks.field.srgb), 1)
})

test('what no lightness makes readable is found: a light ground as dark as its text', () => {
  for (const identity of identities) expect(unreadColours(themesOf(identity))).toEqual([])
  // On a grey of the middle no ink of any lightness has 4.5:1 on white as well as on it.
  const middle = {...cunbiao.inks.field, srgb: '#6B6B6B', lrv: 14.6} as const
  const found = unreadColours(themesOf({inks: {...cunbiao.inks, field: middle}}))
  expect(found.map(({look, what}) => `${look} ${what}`)).toContain('light ink.link')
  expect(found.every(({contrast, least}) => contrast < least)).toBe(true)
})

test('a dull county has a dull interface', () => {
  const grey = {...cunbiao.inks.ground, srgb: '#3C3C3C', lrv: 4.5} as const
  const {dark} = themesOf({inks: {...cunbiao.inks, ground: grey}})
  expect(lchOf(dark.surface.accent).c).toBeLessThan(0.001)
  expect(lchOf(themesOf(cunbiao).dark.surface.accent).c).toBeGreaterThan(0.05)
})

test('variables have readable names that plain CSS may use', () => {
  expect(vars.surface.page).toBe('var(--ds-surface-page)')
  expect(vars.text.size.m).toBe('var(--ds-text-size-m)')
})

test('a fluid size meets its ends at 360 and 1280 px', () => {
  const size = {min: 1.5, max: 2.5}
  const [, start = 0, vw = 0] = (fluid(size).match(/, (-?[\d.]+)rem \+ ([\d.]+)vw,/) ?? []).map(Number)
  expect(start * 16 + (vw * 360) / 100).toBeCloseTo(size.min * 16, 1)
  expect(start * 16 + (vw * 1280) / 100).toBeCloseTo(size.max * 16, 1)
  expect(fluid({min: 1, max: 1})).toBe('1rem')
})

test('family names with a space are quoted', () => {
  expect(stack(['system-ui', 'PingFang SC', 'sans-serif'])).toBe('system-ui, "PingFang SC", sans-serif')
})
