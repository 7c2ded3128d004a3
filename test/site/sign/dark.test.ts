import {expect, test} from 'vitest'
import {tinted} from '../../../design-system/fittings/inking.ts'
import {darkOf} from '../../../site/sign/dark.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {contrast, luminance} from '../../support/luminance.ts'

test('on a dark page paper is dark, ink is light, and between them stays the order turned round', () => {
  const greys = ['#FFFFFF', '#CCCCCC', '#888888', '#333333', '#000000'].map(darkOf)
  expect(greys[0]).toBe('#212121')
  expect(greys.at(-1)).toBe('#F2F2F2')
  expect(greys.map(luminance)).toEqual(greys.map(luminance).toSorted((a, b) => a - b))
})

test('a colour stays of its hue', () => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(darkOf('#B6C8CC').slice(at, at + 2), 16))
  expect([blue - red, blue - green]).toEqual([0xcc - 0xb6, 0xcc - 0xc8])
})

test('lines and figures are read as well on a dark page as text is: on paper and on every surface of a fitting', () => {
  const surfaces = (['top', 'body', 'metal', 'soft', 'glass', 'paper', 'wall', 'open'] as const).map((tone) => tinted(cunbiao, tone).srgb)
  for (const surface of surfaces) expect(contrast(darkOf(cunbiao.inks.ink.srgb), darkOf(surface)), surface).toBeGreaterThanOrEqual(4.5)
  expect(contrast(darkOf(cunbiao.inks.ink.srgb), darkOf('#FFFFFF'))).toBeGreaterThanOrEqual(7)
})
