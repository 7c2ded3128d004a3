import {expect, test} from 'vitest'
import {contrastOf, lrvDifference} from '../../../design-system/identity/colour.ts'
import {identityIds, loadIdentity} from '../../../design-system/identity/loadIdentity.ts'
import {readPath} from '../../../design-system/signs/pictograms/readPath.ts'
import {inksOf} from '../../../design-system/tokens/identity.ts'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {luminance} from '../../support/luminance.ts'

const identities = identityIds().map(loadIdentity)
const pairs = identities.flatMap(({id, inks, textPairs}) =>
  textPairs.map(([text, surface]) => ({id, text, surface, front: inks[text], back: inks[surface]})),
)
const inks = identities.flatMap((identity) => inksOf(identity).map((ink) => ({id: identity.id, ...ink})))

test('the identity of whoever has none is among those that are shipped', () => {
  expect(identityIds()).toContain('cunbiao')
})

test.each(pairs)('$id: text in $text can be read on $surface', ({front, back}) => {
  expect(contrastOf(front.lrv, back.lrv)).toBeGreaterThanOrEqual(7)
  expect(lrvDifference(front.lrv, back.lrv)).toBeGreaterThanOrEqual(limits.lrvContrast.min)
})

test.each(inks)('$id: the reflectance of $name is worked out from its screen colour', ({srgb, lrv}) => {
  expect(lrv).toBeCloseTo(100 * luminance(srgb), 1)
})

test.each(identities)(
  '$id: the emblem reaches the edges of its grid one way, and every part of it is closed',
  ({emblem: {size, paths}}) => {
    const segments = paths.map(({d}) => readPath(d))
    const at = segments.flat().flatMap((s) => (s.to === 'close' ? [] : [s.at]))
    const reach = (i: 0 | 1) => Math.max(...at.map((p) => p[i])) - Math.min(...at.map((p) => p[i]))
    expect(Math.max(reach(0), reach(1))).toBeGreaterThan(size * 0.9)
    for (const outline of segments) {
      expect(outline.at(-1)).toEqual({to: 'close'})
      expect(outline.filter(({to}) => to === 'move')).toHaveLength(outline.filter(({to}) => to === 'close').length)
    }
  },
)

test('the shipped emblem is as it was drawn, number for number', () => {
  expect(loadIdentity('cunbiao').emblem.paths.map(({d}) => d)).toEqual([
    'M0 0H39V31L0 70Z',
    'M61 0H100V70L61 31Z',
    'M50 42L100 92V100H0V92Z',
  ])
})

test('an id that is not shipped is answered with those that are', () => {
  expect(() => loadIdentity('nowhere')).toThrow(
    `identity "nowhere": 1 problem\n  is not shipped; use one of ${identityIds().join(', ')}, or`,
  )
})
