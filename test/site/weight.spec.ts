import {join} from 'node:path'
import {expect, test} from '@playwright/test'
import {root} from '../../handbooks/input/root.ts'
import {pagesOver, shown, weightOf} from '../support/weight.ts'

const dist = join(root, 'dist')

test('every page is sent in at most 100 kB', () => {
  expect(shown(pagesOver(dist, 100_000))).toEqual([])
})

// The goal is 150 MB; three languages of clauses and findings, books, and DXF and PDF of every sign and fitting take more. It may only shrink.
test('the whole site takes at most 300 MB', () => {
  const {bytes, folders} = weightOf(dist)
  expect(bytes, `heaviest:\n${shown(folders.slice(0, 25)).join('\n')}\n`).toBeLessThanOrEqual(300_000_000)
})
