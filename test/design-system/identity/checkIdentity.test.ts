import {describe, expect, test} from 'vitest'
import {checkIdentity} from '../../../design-system/identity/checkIdentity.ts'
import {contrastOf, type Hex, lrvDifference, lrvOf} from '../../../design-system/identity/colour.ts'
import {hexOfLch, lchOf, nearestPassing} from '../../../design-system/identity/oklab.ts'
import type {Identity, InkRole} from '../../../design-system/tokens/identity.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {contrast, luminance} from '../../support/luminance.ts'

const grey = (level: number): Hex => `#${level.toString(16).padStart(2, '0').repeat(3)}`

/** `cunbiao` with some inks of these screen colours. */
function withInks(colours: Partial<Record<InkRole, Hex>>): Identity {
  const inks = Object.fromEntries(
    Object.entries(cunbiao.inks).map(([role, ink]) => {
      const srgb = colours[role as InkRole]
      return [role, srgb ? {...ink, srgb, lrv: lrvOf(srgb)} : ink]
    }),
  ) as Identity['inks']
  return {...cunbiao, inks}
}

const fails = (identity: Identity) =>
  checkIdentity(identity).pairs.flatMap(({what, role, on, passed}) => (passed ? [] : [`${what} ${role} on ${on}`]))

test('contrast and reflectance are those of WCAG', () => {
  for (const [a, b] of [
    ['#0B4A55', '#FFFFFF'],
    ['#9A1F28', '#EEF2E6'],
    ['#74857F', '#14211F'],
  ] as const) {
    expect(contrastOf(100 * luminance(a), 100 * luminance(b))).toBeCloseTo(contrast(a, b), 9)
    expect(lrvOf(a)).toBe(Math.round(1000 * luminance(a)) / 10)
  }
  expect(lrvDifference(20, 80)).toBe(75)
})

test('the shipped identity passes in every pair', () => {
  expect(fails(cunbiao)).toEqual([])
  expect(checkIdentity(cunbiao)).toMatchObject({proposals: [], overlaps: []})
})

describe('text', () => {
  // On white #595959 has 7.0:1 and #5A5A5A 6.9:1; on the field, which is darker, text must be darker still.
  test('passes at 7:1 on white and fails just below', () => {
    expect(contrast('#595959', '#FFFFFF')).toBeGreaterThan(7)
    expect(contrast('#5A5A5A', '#FFFFFF')).toBeLessThan(7)
    expect(fails(withInks({emphasis: '#595959'}))).not.toContain('text emphasis on on-ground')
    expect(fails(withInks({emphasis: '#5A5A5A'}))).toContain('text emphasis on on-ground')
  })

  test('passes at 70 % of difference in reflectance and fails just below', () => {
    const pair = (lrv: number) =>
      checkIdentity({
        ...cunbiao,
        inks: {...cunbiao.inks, emphasis: {...cunbiao.inks.emphasis, lrv}, field: {...cunbiao.inks.field, lrv: 20}},
        textPairs: [['emphasis', 'field']],
      }).pairs[0]
    expect(pair(6)).toMatchObject({difference: 70, leastDifference: 70})
    expect(pair(6.1)?.difference).toBeLessThan(70)
  })
})

test('a line that must be seen passes at 3:1 and fails just below', () => {
  expect(contrast('#949494', '#FFFFFF')).toBeGreaterThan(3)
  expect(contrast('#959595', '#FFFFFF')).toBeLessThan(3)
  expect(fails(withInks({quiet: '#949494', field: '#FFFFFF'}))).toEqual([])
  expect(fails(withInks({quiet: '#959595', field: '#FFFFFF'}))).toEqual(['line quiet on field', 'line quiet on white'])
})

test('an ornament may be as light as gold, an emblem of nothing else may not', () => {
  const gold: Identity = withInks({ornament: '#C9962C'})
  expect(fails(gold)).toEqual([])
  const all = {...gold.emblem, paths: gold.emblem.paths.map((path) => ({...path, role: 'ornament' as const}))}
  expect(fails({...gold, emblem: all})).toEqual(['emblem ornament on field', 'emblem ornament on white'])
})

describe('a colour that would pass', () => {
  test('is named for the ink that can be changed, passes in every pair, and is the nearest of its hue', () => {
    const gold = withInks({emphasis: '#C9962C', ornament: '#C9962C'})
    const [proposal, ...others] = checkIdentity(gold).proposals
    expect(others).toEqual([])
    expect(proposal?.role).toBe('emphasis')
    const srgb = proposal?.srgb ?? '#000000'
    expect(fails(withInks({emphasis: srgb}))).toEqual([])
    const [was, is] = [lchOf('#C9962C'), lchOf(srgb)]
    expect(Math.abs(was.h - is.h)).toBeLessThan(0.05)
    expect(fails(withInks({emphasis: hexOfLch({...was, l: is.l + 0.004})}))).not.toEqual([])
  })

  test('is asked of an ink in all its roles at once', () => {
    const one = withInks({ground: '#3E7A5B'})
    const inks = {...one.inks, emphasis: one.inks.ground}
    expect(checkIdentity({...one, inks}).proposals.map(({role}) => role)).toEqual(['ground'])
  })

  test('is none where no lightness will do', () => {
    expect(nearestPassing('#808080', () => false)).toBeUndefined()
    expect(nearestPassing('#808080', () => true)).toBe('#808080')
  })
})

test('a colour comes back from how it looks as it was', () => {
  for (const hex of ['#000000', '#FFFFFF', '#0B4A55', '#C9962C', '#9A1F28', '#3E7A5B'] as const) expect(hexOfLch(lchOf(hex))).toBe(hex)
  for (let level = 0; level < 256; level += 15) expect(hexOfLch(lchOf(grey(level)))).toBe(grey(level).toUpperCase())
})

test('shapes that lie on one another are told, shapes that touch are not', () => {
  const of = (...ds: string[]) =>
    checkIdentity({...cunbiao, emblem: {...cunbiao.emblem, paths: ds.map((d) => ({d, role: 'ground' as const}))}}).overlaps
  expect(of('M0 0H50V100H0Z', 'M50 0H100V100H50Z')).toEqual([])
  expect(of('M0 0H50V100H0Z', 'M49 0H100V100H49Z')).toEqual([[1, 2]])
  expect(of('M0 0H50V100H0Z', 'M60 0H100V100H60Z', 'M55 10H70V90H55Z')).toEqual([[2, 3]])
})
