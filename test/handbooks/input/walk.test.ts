import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {allBelow} from '../../../handbooks/input/walk.ts'

test('what lies in a folder is told in order, and links are told and never followed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'walk-'))
  mkdirSync(join(folder, 'b/c'), {recursive: true})
  writeFileSync(join(folder, 'b/c/file'), '')
  symlinkSync('.', join(folder, 'b/self'))
  symlinkSync('/', join(folder, 'a'))
  symlinkSync('nowhere', join(folder, 'z'))
  expect(allBelow(folder, 'x').map(({path, is}) => `${path} ${is}`)).toEqual([
    'a link',
    'b folder',
    'b/c folder',
    'b/c/file file',
    'b/self link',
    'z link',
  ])
  rmSync(folder, {recursive: true})
})

test('a folder that lies too deep is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'walk-'))
  const deep = (n: number) => Array.from({length: n}, () => 'd').join('/')
  mkdirSync(join(folder, deep(11)), {recursive: true})
  expect(allBelow(folder, 'x')).toHaveLength(11)
  mkdirSync(join(folder, deep(12)), {recursive: true})
  expect(() => allBelow(folder, 'x')).toThrow(`x/${deep(12)}: 1 problem\n  lies more than 12 folders deep; move it up`)
  rmSync(folder, {recursive: true})
})
