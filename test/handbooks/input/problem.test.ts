import {expect, test} from 'vitest'
import {show} from '../../../handbooks/input/problem.ts'

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [1.5, '1.5'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NaN, 'NaN'],
  ['字', '"字"'],
  [{a: [1]}, '{"a":[1]}'],
  ['长'.repeat(58), `"${'长'.repeat(58)}"`],
  ['长'.repeat(59), `"${'长'.repeat(56)}...`],
  [`${'长'.repeat(55)}𠮷长长长长`, `"${'长'.repeat(55)}...`],
])('%j is shown as %s', (value, shown) => {
  expect(show(value)).toBe(shown)
})
