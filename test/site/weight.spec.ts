import {join} from 'node:path'
import {expect, test} from '@playwright/test'
import {root} from '../../handbooks/input/root.ts'
import {pagesOver, shown, weightOf} from '../support/weight.ts'

const dist = join(root, 'dist')

test('every page is sent in at most 100 kB', () => {
  expect(shown(pagesOver(dist, 100_000))).toEqual([])
})

// The goal is 150 MB: pages of clauses in three languages, DXF and PDF of every fitting and both books take more. It may only shrink.
test('the whole site takes at most 225 MB', () => {
  const {bytes, folders} = weightOf(dist)
  expect(bytes, `heaviest:\n${shown(folders.slice(0, 25)).join('\n')}\n`).toBeLessThanOrEqual(225_000_000)
})
