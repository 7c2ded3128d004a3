import {mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {budgets, sizeOf} from '../../../handbooks/input/budget.ts'
import {decodeUtf8, readBytes, readText} from '../../../handbooks/input/file.ts'
import {run} from '../../support/programs.ts'
import {proofWith} from '../../support/proofWith.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
const path = (name: string) => join(folder, name)
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(path(name), content)
  return path(name)
}
const reading = (name: string) => () => readText({path: path(name), name, as: 'yaml'})

test('a file is read as its text, without the mark that some editors put before it', () => {
  write('a.yaml', '\uFEFF甲: 乙\n')
  expect(reading('a.yaml')()).toBe('甲: 乙\n')
})

test('a file that does not say how large it is is read to its end', () => {
  expect(readText({path: '/proc/self/status', name: 'status', as: 'yaml'})).toContain('\nPid:')
})

test('what is no file is refused by name, with what to do, and nobody waits for it', async () => {
  mkdirSync(path('folder'))
  const server = createServer().listen(path('socket'))
  symlinkSync(path('nowhere'), path('dangling'))
  symlinkSync(path('circle'), path('circle'))
  const refused = ['folder', 'socket', 'none', 'folder/none', 'dangling', 'circle', 'a\0b', 'n'.repeat(300)].map((name) => {
    try {
      return `${name} was read: ${reading(name)()}`
    } catch (error) {
      return error instanceof Error ? error.message.replaceAll('\n ', '') : error
    }
  })
  server.close()
  expect(refused).toEqual([
    'folder: 1 problem is a folder; name the file',
    'socket: 1 problem is a socket; write what it gives to a file and name that',
    'none: 1 problem does not exist; correct the path',
    'folder/none: 1 problem does not exist; correct the path',
    'dangling: 1 problem does not exist; correct the path',
    'circle: 1 problem is a link that leads in a circle; name the file itself',
    'a\0b: 1 problem does not exist; correct the path',
    `${'n'.repeat(300)}: 1 problem has too long a name; give it a shorter one`,
  ])
  expect(() => readText({path: '/dev/zero', name: 'zero', as: 'csv'})).toThrow('is a device; write what it gives to a file and name that')
})

proofWith('mkfifo', 'a pipe is refused by name, and nobody waits for it', ([mkfifo = '']) => {
  run([mkfifo, path('pipe')])
  expect(reading('pipe')).toThrow('pipe: 1 problem\n  is a pipe; write what it gives to a file and name that')
  expect(reading('pipe/none')).toThrow('pipe/none: 1 problem\n  does not exist; correct the path')
})

test('a reader may say what to do instead', () => {
  const file = {path: path('none'), name: 'none', as: 'json', ifMissing: 'make a kit first'} as const
  expect(() => readText(file)).toThrow('none: 1 problem\n  does not exist; make a kit first')
})

test.each(Object.keys(budgets.bytes) as (keyof typeof budgets.bytes)[])(
  'a file of the kind %s may be as large as its budget, and no larger',
  (as) => {
    const most = budgets.bytes[as]
    expect(readBytes({path: write('full', new Uint8Array(most)), name: 'full', as})).toHaveLength(most)
    expect(() => readBytes({path: write('over', new Uint8Array(most + 1)), name: 'over', as})).toThrow(
      `holds ${sizeOf(most + 1)}, and at most ${sizeOf(most)} are read; divide it, or take out what is not needed`,
    )
  },
)

test('a file without an end is read to its budget only', () => {
  // The file of the process’s own memory map says that it is empty.
  expect(() => readBytes({path: '/proc/kallsyms', name: 'long', as: 'yaml'})).toThrow(/holds more than 1 MB|may not be read|does not exist/)
})

describe('text is UTF-8', () => {
  test.each([
    ['a character cut off by the end', [0x0a, 0x0a, 0xe7, 0xbc], 3],
    ['half of a pair', [0xed, 0xa0, 0x80], 1],
    ['a letter written longer than need be', [0xc1, 0x81], 1],
  ])('%s is refused with its line', (_, bytes, line) => {
    expect(() => decodeUtf8('a', new Uint8Array(bytes))).toThrow(
      `a: 1 problem\n  line ${line}: is not UTF-8, but GBK, UTF-16 or no text at all; save the file as UTF-8`,
    )
  })

  const save = 'save the file as UTF-8: in Excel or WPS as “CSV UTF-8”, in an editor by “save with encoding”'
  test.each([
    ['GB18030', [0x61, 0x0a, 0xb1, 0xe0], `line 2: is GB18030 (GBK), not UTF-8; ${save}`],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], `line 1: is UTF-16; ${save}`],
    [
      'a workbook',
      [0x50, 0x4b, 0x03, 0x04, 0x61],
      'line 1: is a workbook (XLSX) or another archive under a wrong name; open it in Excel or WPS',
    ],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'line 1: is a workbook of the old kind (XLS) under a wrong name; open it'],
    ['a PDF', [...'%PDF-1.7'].map((c) => c.charCodeAt(0)), 'line 1: is a PDF under a wrong name; get the list'],
  ])('%s is refused with its name and its cure', (_, bytes, message) => {
    expect(() => decodeUtf8('a', new Uint8Array(bytes))).toThrow(`a: 1 problem\n  ${message}`)
  })

  test('what begins as an archive and is another text is read', () => {
    expect(decodeUtf8('a', new TextEncoder().encode('PK: 战旗'))).toBe('PK: 战旗')
  })
})

test('sizes are said as people read them', () => {
  expect([0, 1, 1024, 1025, 1024 * 1024 - 1, 1024 * 1024, 1.25 * 1024 * 1024].map(sizeOf)).toEqual([
    '0 KB',
    '1 KB',
    '1 KB',
    '2 KB',
    '1024 KB',
    '1 MB',
    '1.3 MB',
  ])
})
