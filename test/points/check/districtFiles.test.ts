import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {checkDistrictFiles} from '../../../points/check/districtFiles.ts'
import {loadDirectory} from '../../../points/directory/directory.ts'
import {catalogue} from '../../support/catalogue.ts'
import {districtYaml, folderOf, goodCounty} from '../../support/county.ts'

const told = (folder: string) => {
  try {
    const entries = loadDirectory(catalogue, folder, {only: ['jia']})
    return checkDistrictFiles('jia', entries, catalogue, folder).errors.map(({message}) => message)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

test('the check of a district looks at its items, offices and notices too, and leaves other districts to their own', () => {
  const folder = folderOf({
    ...goodCounty,
    'jia/offices/a.yaml': 'id: b\n',
    'jia/notices/none.csv': '标题,类别\n',
    'jia/items.yaml': 'district: yi\n',
    'yi/district.yaml': districtYaml('yi', '乙县', 'Yi County').replace(/villages:.*\n/, ''),
    'yi/items.yaml': 'district: jia\n',
  })
  expect(told(folder).map((message) => message.split(':')[0])).toEqual([
    'points/districts/jia/offices/a.yaml',
    'points/districts/jia/notices/none.csv',
    'points/districts/jia/items.yaml',
  ])
  rmSync(folder, {recursive: true})
})

test('a district without a fault has none', () => {
  const folder = folderOf(goodCounty)
  expect(told(folder)).toEqual([])
  rmSync(folder, {recursive: true})
})

test('a link to a folder is told and not followed, and one to a file is read as that file', () => {
  const folder = folderOf(goodCounty)
  mkdirSync(join(folder, 'jia/identity'))
  symlinkSync('/', join(folder, 'jia/identity/root'))
  symlinkSync('.', join(folder, 'jia/again'))
  const message = told(folder).join('\n')
  expect(message.match(/^points\/districts\/jia\/(again|identity\/root): 1 problem\n {2}is a link to a folder/gm)).toHaveLength(2)
  expect(message.split('\n')).toHaveLength(4)
  rmSync(folder, {recursive: true})
  const other = folderOf(goodCounty)
  writeFileSync(join(other, 'jia/.kept'), goodCounty['jia/records/dong.yaml'] ?? '')
  rmSync(join(other, 'jia/records/dong.yaml'))
  symlinkSync('../.kept', join(other, 'jia/records/dong.yaml'))
  expect(told(other)).toEqual([])
  rmSync(other, {recursive: true})
})
