import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'
import {checkFiles} from '../../../points/check/check.ts'

const name = 'points/districts/pidu/records/zhanqi.yaml'
const text = readFileSync(join(root, name), 'utf8')
const check = async (name: string, change: (text: string) => string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'cunbiao-')), 'zhanqi.yaml')
  writeFileSync(path, change(text))
  const {lines, problems} = await checkFiles([{path, name}])
  return [...lines, ...problems.errors.map(({message}) => message)]
}

test('a record is held against the list of the district in whose folder it lies', async () => {
  expect(await check(name, (same) => same)).toEqual([`${name}: a point's record with 0 assessments`])
  expect(await check(name, (good) => good.replace('division: zhanqi', 'division: zhanki'))).toEqual([
    `${name}: 1 problem\n  line 3, division: "zhanki" is not a slug in points/districts/pidu/villages.csv; correct it or leave it out`,
  ])
})

test('a record elsewhere is checked by itself', async () => {
  expect(await check('zhanqi.yaml', (good) => good.replace('division: zhanqi', 'division: zhanki'))).toEqual([
    `zhanqi.yaml: a point's record with 0 assessments`,
  ])
})
