import {expect, test} from 'vitest'
import {cunbiao, type Identity} from '../../../design-system/tokens/identity.ts'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {contrast, luminance} from '../../support/luminance.ts'

/** A second county's colours: proof that re-branding is one value of one type, and that the checks are not about one palette. */
const orchard: Identity = {
  ...cunbiao,
  id: 'orchard',
  name: {zh: '果园', en: 'Orchard'},
  inks: {
    ...cunbiao.inks,
    ground: {name: 'ORCHARD GREEN', zh: '果园绿', en: 'Orchard green', srgb: '#1E4A2B', cmyk: [82, 45, 90, 48], lrv: 5.3, ral: '6035'},
    accent: {name: 'ORCHARD PLUM', zh: '梅红', en: 'Plum', srgb: '#7A1E4B', cmyk: [40, 98, 40, 30], lrv: 5.6},
  },
}

const identities = [cunbiao, orchard]
const pairs = identities.flatMap(({id, inks, textPairs}) =>
  textPairs.map(([text, surface]) => ({id, text, surface, front: inks[text], back: inks[surface]})),
)
const inks = identities.flatMap(({id, inks}) => Object.values(inks).map((ink) => ({id, ...ink})))

test.each(pairs)('$id: text in $text can be read on $surface', ({front, back}) => {
  expect(contrast(front.srgb, back.srgb)).toBeGreaterThanOrEqual(7)
  const [light, dark] = [Math.max(front.lrv, back.lrv), Math.min(front.lrv, back.lrv)]
  expect((100 * (light - dark)) / light).toBeGreaterThanOrEqual(limits.lrvContrast.min)
})

test.each(inks)('$id: $name carries numbers a printer can use', ({name, srgb, lrv, cmyk}) => {
  expect(name).toMatch(/^[A-Z]+( [A-Z]+)*$/)
  expect(srgb).toMatch(/^#[0-9A-F]{6}$/)
  expect(lrv).toBeCloseTo(100 * luminance(srgb), 1)
  expect(cmyk.every((part) => Number.isInteger(part) && part >= 0 && part <= 100)).toBe(true)
  // Offset printing on coated paper takes about 300 % of ink in all.
  expect(cmyk.reduce((sum, part) => sum + part)).toBeLessThanOrEqual(300)
})

test('black text is printed with black ink alone', () => {
  expect(cunbiao.inks.ink.cmyk).toEqual([0, 0, 0, 100])
})

test('no two inks of an identity share a spot name', () => {
  for (const {inks} of identities) {
    const names = Object.values(inks).map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
  }
})

test('the emblem stays on its grid, touches all four edges, and closes every shape', () => {
  const {size, paths} = cunbiao.emblem
  const points = paths.flatMap(({d}) => corners(d))
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([0, size, 0, size])
  for (const {d} of paths) expect(d).toMatch(/^M[^M]*Z$/)
})

test('the emblem is the same in a mirror', () => {
  const {size, paths} = cunbiao.emblem
  const shape = (mirror: boolean) =>
    paths
      .map(({d}) =>
        corners(d)
          .map(([x, y]) => `${mirror ? size - x : x},${y}`)
          .sort()
          .join(' '),
      )
      .sort()
  expect(shape(true)).toEqual(shape(false))
})

test('the emblem needs no more than two inks', () => {
  expect(new Set(cunbiao.emblem.paths.map(({role}) => role)).size).toBeLessThanOrEqual(2)
})

/** Returns the corners of path data made of absolute M, H, V, L and Z, which is all that the type allows. */
function corners(d: string): [x: number, y: number][] {
  expect(d).toMatch(/^([MLHV][\d. ]+|Z)+$/)
  const points: [number, number][] = []
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHV])([\d. ]+)/g)) {
    const [x, y] = points.at(-1) ?? [0, 0]
    const [a = 0, b = 0] = rest.trim().split(' ').map(Number)
    points.push(letter === 'H' ? [a, y] : letter === 'V' ? [x, a] : [a, b])
  }
  return points
}
