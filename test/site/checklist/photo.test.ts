import {expect, test} from 'vitest'
import {budgets} from '../../../handbooks/input/budget.ts'
import {fitted, longestSide, photoFault, photoName} from '../../../site/checklist/photo.ts'

test.each([
  [4000, 3000, 1600, 1200],
  [3000, 4000, 1200, 1600],
  [longestSide + 1, 800, longestSide, 800],
  [longestSide, 900, longestSide, 900],
  [640, 480, 640, 480],
  [100_000, 1, longestSide, 1],
])('a photo of %i by %i pixels is kept as %i by %i', (width, height, wide, high) => {
  expect(fitted(width, height)).toEqual({width: wide, height: high})
})

test('a file of another kind or too large is no photo, and one that does not say what it is may be one', () => {
  const most = budgets.photos.bytes
  expect(photoFault({size: most, type: 'image/jpeg'})).toBeUndefined()
  expect(photoFault({size: most + 1, type: 'image/jpeg'})).toBe('photoTooLarge')
  expect(photoFault({size: 40 * 1024 * 1024, type: 'image/jpeg'})).toBe('photoTooLarge')
  expect(photoFault({size: 1, type: ''})).toBeUndefined()
  expect(photoFault({size: most + 1, type: 'application/pdf'})).toBe('photoNone')
})

test('a photo is called after its clause', () => {
  expect(photoName('HW-ACC-009', 2)).toBe('HW-ACC-009-2.jpg')
})
