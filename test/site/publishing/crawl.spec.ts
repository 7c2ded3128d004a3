import {join} from 'node:path'
import {expect, test} from '@playwright/test'
import {root} from '../../../handbooks/input/root.ts'
import {atBase, onStick} from '../../../site/address/address.ts'
import {onlyForFiles} from '../../../site/publishing/stick.ts'
import {walkThrough} from '../../support/crawl.ts'

test('no link, anchor or part is broken in any language: at the root, below a base and on a stick', () => {
  const {pages, broken} = walkThrough(join(root, 'dist'))
  const all = [...pages.keys()]
  expect(all.length).toBeGreaterThan(1000)
  expect(all.flatMap((page) => broken(page, atBase('/')))).toEqual([])
  // The same links written in other ways: every seventh page, which takes in each kind and language.
  const some = all.filter((_, i) => i % 7 === 0)
  expect(new Set(some.map((page) => page.replace(/^\/(en|zh-Hant)\//, '/').split('/')[1])).size).toBeGreaterThan(8)
  expect(some.flatMap((page) => broken(page, atBase('/portal/cunbiao/')))).toEqual([])
  expect(some.flatMap((page) => broken(page, onStick, onlyForFiles))).toEqual([])
})
