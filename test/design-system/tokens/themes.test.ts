import {expect, test} from 'vitest'
import {vars} from '../../../design-system/tokens/contract.css.ts'
import {contrasted, dark, fluid, lightOf, type Surface, stack} from '../../../design-system/tokens/themes.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {contrast} from '../../support/luminance.ts'

const light = lightOf(cunbiao)
const themes = [
  {name: 'light', theme: light},
  {name: 'dark', theme: dark},
  {name: 'light with more contrast', theme: contrasted(light)},
  {name: 'dark with more contrast', theme: contrasted(dark)},
]
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

test.each([light, dark].map(contrasted))('more contrast means 7:1 for all running text, and rules as dark as text', (theme) => {
  for (const ground of grounds) {
    expect(contrast(theme.on[ground], theme.surface[ground])).toBe(21)
    for (const [role, colour] of Object.entries(theme.ink))
      expect(contrast(colour, theme.surface[ground]), `${role} on ${ground}`).toBeGreaterThanOrEqual(7)
  }
  expect(theme.line.quiet).toBe(theme.on.page)
})

test('the interface takes its brand colours from the signs', () => {
  expect(light.surface.accent).toBe(cunbiao.inks.ground.srgb)
  expect(light.line.accent).toBe(cunbiao.inks.emphasis.srgb)
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
