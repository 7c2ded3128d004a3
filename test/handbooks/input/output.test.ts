import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readText} from '../../../handbooks/input/file.ts'
import {refuseUnless, utf8, writeFolder, writeOne} from '../../../handbooks/input/output.ts'
import {root} from '../../../handbooks/input/root.ts'

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

test('a file from which something was made is not replaced by it, by whatever name; any other is', () => {
  const dir = place()
  const [own, other, link] = ['own.yaml', 'other.yaml', 'link.yaml'].map((name) => join(dir, name)) as [string, string, string]
  for (const path of [own, other]) writeFileSync(path, 'a: 1')
  symlinkSync(own, link)
  readText({path: link, name: 'link.yaml', as: 'yaml'})
  for (const path of [own, link])
    expect(messageOf(dir, () => writeOne(path, utf8('report')))).toMatch(
      /is a file from which this is made, and would be lost; name another file$/,
    )
  expect(readFileSync(own, 'utf8')).toBe('a: 1')
  writeOne(other, utf8('report'))
  writeOne(join(dir, 'new.yaml'), utf8('report'))
  expect([other, join(dir, 'new.yaml')].map((path) => readFileSync(path, 'utf8'))).toEqual(['report', 'report'])
  expect(readdirSync(dir).sort()).toEqual(['link.yaml', 'new.yaml', 'other.yaml', 'own.yaml'])
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

test('what could not be written leaves no folder that was made for it, and all that was there before', () => {
  const dir = place()
  const tooLong = {path: `${'x'.repeat(300)}.txt`, bytes: utf8('')}
  const said = 'cannot be written: the name is too long; choose another place'
  expect(messageOf(dir, () => writeFolder(join(dir, 'new/deep/kit'), [...files, tooLong]))).toContain(said)
  expect(messageOf(dir, () => writeOne(join(dir, `new/deep/${tooLong.path}`), utf8('')))).toContain(said)
  expect(readdirSync(dir)).toEqual([])
  writeFolder(join(dir, 'kit'), files)
  expect(messageOf(dir, () => writeFolder(join(dir, 'kit'), [tooLong], {replace: true}))).toContain(said)
  expect(readFileSync(join(dir, 'kit/a.txt'), 'utf8')).toBe('甲')
  writeOne(join(dir, 'kit/a.txt'), utf8('丁'))
  expect(readdirSync(join(dir, 'kit'))).toEqual(['a.txt', 'deep'])
  expect(readFileSync(join(dir, 'kit/a.txt'), 'utf8')).toBe('丁')
  expect(readdirSync(dir)).toEqual(['kit'])
})

test('a folder may be written to that is not there or is empty, and to replace it one with files', () => {
  const dir = place()
  refuseUnless(join(dir, 'none'))
  refuseUnless(dir)
  writeFileSync(join(dir, 'a'), '')
  expect(messageOf(dir, () => refuseUnless(dir))).toContain('holds 1 file already; name a new or empty folder')
  refuseUnless(dir, true)
  expect(messageOf(dir, () => refuseUnless(join(dir, 'a'), true))).toContain('is a file; name a folder that does not exist yet')
})

test('a process that is killed while it writes leaves a whole folder or none', async () => {
  const dir = place()
  const kit = join(dir, 'kit')
  const count = 120
  const script = `
    const {writeFolder} = await import(${JSON.stringify(join(root, 'handbooks/input/output.ts'))})
    for (let version = 0; ; version++) {
      const bytes = new Uint8Array(5000).fill(version)
      writeFolder(${JSON.stringify(kit)}, Array.from({length: ${count}}, (_, i) => ({path: 'deep/' + i, bytes})), {replace: true})
      if (version === 0) console.log('writing')
    }`
  for (const delay of [0, 3, 7, 12, 20]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {stdio: ['ignore', 'pipe', 'inherit']})
    await once(child.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, delay))
    child.kill('SIGKILL')
    await once(child, 'close')
    if (!existsSync(kit)) continue
    const names = readdirSync(join(kit, 'deep'))
    expect(names).toHaveLength(count)
    const versions = names.map((name) => {
      const bytes = readFileSync(join(kit, 'deep', name))
      expect(bytes).toHaveLength(5000)
      return bytes[0]
    })
    expect(new Set(versions).size).toBe(1)
  }
})
