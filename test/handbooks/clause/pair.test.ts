import {join} from 'node:path'
import {expect, test} from 'vitest'
import {pairChapters} from '../../../handbooks/clause/pair.ts'
import {ProblemList} from '../../../handbooks/input/problem.ts'
import {root} from '../../../handbooks/input/root.ts'

test('files of the project are named from its root, whatever folder it lies in', () => {
  const folder = 'test/handbooks/clause/outOfStep'
  const [unreadable, problems] = [new ProblemList(), new ProblemList()]
  expect(pairChapters('hardware', join(root, folder), {unreadable, problems})).toEqual([])
  expect([unreadable, problems].flatMap(({errors}) => errors.map(({message}) => message))).toEqual([
    `${folder}/hardware/zh-Hans/alone.mdx: 1 problem\n  has no translation; write ${folder}/hardware/en/alone.mdx`,
    `${folder}/hardware/en/other.mdx: 1 problem\n  translates nothing; there is no ${folder}/hardware/zh-Hans/other.mdx`,
  ])
})
