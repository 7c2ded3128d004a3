import {join} from 'node:path'
import {expect, test} from '@playwright/test'
import {root} from '../../handbooks/input/root.ts'
import {pagesOver, shown, weightOf} from '../support/weight.ts'

const dist = join(root, 'dist')

test('every page is sent in at most 100 kB', () => {
  expect(shown(pagesOver(dist, 100_000))).toEqual([])
})

test('the whole site takes at most 150 MB', () => {
  const {bytes, folders} = weightOf(dist)
  expect(bytes, `heaviest:\n${shown(folders.slice(0, 25)).join('\n')}\n`).toBeLessThanOrEqual(150_000_000)
})
