import {expect, test} from 'vitest'
import artwork from '../../../../design-system/signs/pictograms/artwork.json' with {type: 'json'}
import {collectArtwork} from '../../../../design-system/signs/pictograms/collect.ts'
import {conceptIds, concepts, pictogramOf} from '../../../../design-system/signs/pictograms/pictograms.ts'
import {readPath} from '../../../../design-system/signs/pictograms/readPath.ts'

test('the artwork is that of the icon packages', async () => {
  expect(artwork).toEqual(await collectArtwork())
})

test('no concept is a safety sign, and none shares its icon with another', () => {
  const sources = conceptIds.map((concept) => concepts[concept].source)
  expect(sources.filter((source) => /exit|fire|extinguish|smok|defibrillator|first-aid|emergency|warning|danger/.test(source))).toEqual([])
  expect(new Set(sources).size).toBe(sources.length)
  expect(sources.length).toBeGreaterThanOrEqual(30)
})

test.each(conceptIds)('%s fills its height', (concept) => {
  const points = pictogramOf(concept).outline.flatMap((s) => ('at' in s ? [s.at] : []))
  expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(-0.01)
  expect(Math.max(...points.map(([x]) => x))).toBeLessThanOrEqual(pictogramOf(concept).width + 0.01)
  expect(Math.max(...points.map(([, y]) => y)) - Math.min(...points.map(([, y]) => y))).toBeCloseTo(1, 1)
})

test('reads relative, repeated and shorthand commands', () => {
  expect(readPath('m1 1 2 0v2h-2z')).toEqual(readPath('M1 1L3 1L3 3L1 3Z'))
  expect(readPath('M0 0q1 0 1 1t1 1')).toEqual(readPath('M0 0Q1 0 1 1Q1 2 2 2'))
  expect(readPath('M0 0c0 1 1 1 1 0s1-1 1 0')).toEqual(readPath('M0 0C0 1 1 1 1 0C1 -1 2 -1 2 0'))
})

test('turns an arc into curves that stay on its circle', () => {
  const [, ...curves] = readPath('M10 0A10 10 0 1 1 0 -10')
  expect(curves).toHaveLength(3)
  for (const s of curves) if (s.to === 'cubic') expect(Math.hypot(...s.at)).toBeCloseTo(10)
  expect(curves.at(-1)).toMatchObject({at: [0, -10]})
})

test('reads arc flags that are run together', () => {
  expect(readPath('M0 0a1 1 0 012 0')).toEqual(readPath('M0 0A1 1 0 0 1 2 0'))
})

test('says where path data breaks off', () => {
  expect(() => readPath('M0 0L1')).toThrow('path data breaks off at "", inside L')
  expect(() => readPath('M0 0X1 1')).toThrow('no command')
})
