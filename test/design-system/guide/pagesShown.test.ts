import {expect, test} from 'vitest'
import {pagesShown} from '../../../design-system/ui/pagesShown.ts'

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, 'gap', 9]],
  [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
  [9, 9, [1, 'gap', 8, 9]],
])('of page %i of %i the neighbours and both ends are shown', (page, pages, shown) => {
  expect(pagesShown(page, pages)).toEqual(shown)
})

test('one number is never left out, as the gap would take its room', () => {
  expect(pagesShown(4, 9)).toEqual([1, 2, 3, 4, 5, 'gap', 9])
  expect(pagesShown(6, 9)).toEqual([1, 'gap', 5, 6, 7, 8, 9])
  expect(pagesShown(3, 5)).toEqual([1, 2, 3, 4, 5])
})
