import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {utf8, writeFolder, writeOne} from '../../../handbooks/input/output.ts'

const place = () => mkdtempSync(join(tmpdir(), 'cunbiao-'))
const files = [
  {path: 'a.txt', bytes: utf8('甲')},
  {path: 'deep/b.txt', bytes: utf8('乙')},
]
/** The message without the temporary folder's name, which differs from run to run. */
const messageOf = (dir: string, act: () => void) => {
  try {
    act()
  } catch (error) {
    return String(error).replaceAll(dir, '…')
  }
  return 'nothing was thrown'
}

test('a folder is written with all its files and nothing beside it', () => {
  const dir = place()
  writeFolder(join(dir, 'new/kit'), files)
  expect(readFileSync(join(dir, 'new/kit/deep/b.txt'), 'utf8')).toBe('乙')
  expect(readdirSync(join(dir, 'new'))).toEqual(['kit'])
})

test('an empty folder is filled and a folder with files is left as it is', () => {
  const dir = place()
  mkdirSync(join(dir, 'kit'))
  writeFolder(join(dir, 'kit'), files)
  expect(messageOf(dir, () => writeFolder(join(dir, 'kit'), [{path: 'c.txt', bytes: utf8('丙')}]))).toMatchInlineSnapshot(`
    "InputError: …/kit: 1 problem
      holds 2 files already; name a new or empty folder, or clear this one yourself"
  `)
  expect(readdirSync(join(dir, 'kit'))).toEqual(['a.txt', 'deep'])
})

test('a folder is exchanged as a whole when asked', () => {
  const dir = place()
  writeFolder(join(dir, 'kit'), files)
  writeFolder(join(dir, 'kit'), [{path: 'c.txt', bytes: utf8('丙')}], {replace: true})
  expect(readdirSync(join(dir, 'kit'))).toEqual(['c.txt'])
  expect(readdirSync(dir)).toEqual(['kit'])
})

test('a place that cannot be written gives one clear error and leaves nothing behind', () => {
  const dir = place()
  writeFileSync(join(dir, 'file'), '')
  expect(messageOf(dir, () => writeFolder(join(dir, 'file/kit'), files))).toMatchInlineSnapshot(`
    "InputError: …/file/kit: 1 problem
      cannot be written: a part of the path is a file, not a folder; choose another place"
  `)
  expect(messageOf(dir, () => writeFolder(join(dir, 'file'), files))).toMatchInlineSnapshot(`
    "InputError: …/file: 1 problem
      is a file; name a folder that does not exist yet"
  `)
  expect(messageOf(dir, () => writeOne(join(dir, 'file/a.csv'), utf8('')))).toMatchInlineSnapshot(`
    "InputError: …/file/a.csv: 1 problem
      cannot be written: a part of the path is a file, not a folder; choose another place"
  `)
  expect(existsSync('/proc/cunbiao')).toBe(false)
  expect(messageOf(dir, () => writeFolder('/proc/cunbiao/kit', files))).toMatchInlineSnapshot(`
    "InputError: /proc/cunbiao/kit: 1 problem
      cannot be written: no folder can be made there; choose another place"
  `)
  mkdirSync(join(dir, 'folder.csv'))
  expect(messageOf(dir, () => writeOne(join(dir, 'folder.csv'), utf8('')))).toMatchInlineSnapshot(`
    "InputError: …/folder.csv: 1 problem
      cannot be written: a folder stands there; choose another place"
  `)
  expect(readdirSync(dir).sort()).toEqual(['file', 'folder.csv'])
})
