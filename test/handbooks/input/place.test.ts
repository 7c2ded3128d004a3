import {once} from 'node:events'
import {chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, expect, test, vi} from 'vitest'
import {refuseUnless, refuseUnlessFile, utf8, writeFolder, writeOne} from '../../../handbooks/input/output.ts'
import {messageOf} from '../../support/messageOf.ts'
import {run} from '../../support/programs.ts'
import {proofWith} from '../../support/proofWith.ts'

afterEach(() => vi.unstubAllEnvs())

const place = () => mkdtempSync(join(tmpdir(), 'cunbiao-'))
const files = [
  {path: 'a.txt', bytes: utf8('甲')},
  {path: 'deep/b.txt', bytes: utf8('乙')},
]

/** Refuses to write where something stands that is neither a file nor a folder, before the work and after it, and leaves it as it is. */
function refuses(path: string, what: string) {
  const before = lstatSync(path)
  for (const write of [() => refuseUnlessFile(path), () => writeOne(path, utf8('x'))])
    expect(messageOf(write)).toBe(`${path}: 1 problem\n  is ${what}; name a file, or one that does not exist yet`)
  for (const write of [() => refuseUnless(path, true), () => writeFolder(path, files, {replace: true})])
    expect(messageOf(write)).toBe(`${path}: 1 problem\n  is ${what}; name a folder, or one that does not exist yet`)
  expect(lstatSync(path)).toMatchObject({ino: before.ino, mode: before.mode})
}

test('what is neither a file nor a folder is refused by name, before the work and after it, and stays what it is', async () => {
  const dir = place()
  const socket = createServer().listen(join(dir, 'socket'))
  await once(socket, 'listening')
  symlinkSync('nowhere', join(dir, 'dangling'))
  refuses('/dev/full', 'a device')
  refuses(join(dir, 'socket'), 'a socket')
  const dangling = join(dir, 'dangling')
  for (const write of [() => refuseUnlessFile(dangling), () => writeOne(dangling, utf8('x')), () => writeFolder(dangling, files)])
    expect(messageOf(write)).toContain('  is a link to nowhere, which is not there; remove the link, or name another place')
  expect(readdirSync(dir).sort()).toEqual(['dangling', 'socket'])
  socket.close()
})

proofWith('mkfifo', 'a pipe is refused by name, and a link to one, and both stay what they are', ([mkfifo = '']) => {
  const dir = place()
  run([mkfifo, join(dir, 'pipe')])
  symlinkSync('pipe', join(dir, 'to-pipe'))
  refuses(join(dir, 'pipe'), 'a pipe')
  refuses(join(dir, 'to-pipe'), 'a link to pipe, which is a pipe')
  expect(readdirSync(dir).sort()).toEqual(['pipe', 'to-pipe'])
})

test('a link is followed: what it leads to is written, and the link stays', () => {
  const dir = place()
  mkdirSync(join(dir, 'kept'))
  writeFileSync(join(dir, 'kept/a.csv'), 'old')
  symlinkSync('kept/a.csv', join(dir, 'a.csv'))
  symlinkSync('kept', join(dir, 'folder'))
  writeOne(join(dir, 'a.csv'), utf8('new'))
  expect(readFileSync(join(dir, 'kept/a.csv'), 'utf8')).toBe('new')
  writeFolder(join(dir, 'folder'), files, {replace: true})
  expect(readdirSync(join(dir, 'kept'))).toEqual(['a.txt', 'deep'])
  for (const link of ['a.csv', 'folder']) expect(lstatSync(join(dir, link)).isSymbolicLink()).toBe(true)
  expect(readdirSync(dir)).toEqual(['a.csv', 'folder', 'kept'])
})

test('a file and a folder that are replaced hand on their mode', () => {
  const dir = place()
  writeFileSync(join(dir, 'a.csv'), 'old')
  mkdirSync(join(dir, 'kit'))
  for (const [file, folder] of [
    [0o600, 0o700],
    [0o664, 0o2775],
  ] as const) {
    chmodSync(join(dir, 'a.csv'), file)
    chmodSync(join(dir, 'kit'), folder)
    writeOne(join(dir, 'a.csv'), utf8('new'))
    writeFolder(join(dir, 'kit'), files, {replace: true})
    expect([statSync(join(dir, 'a.csv')).mode & 0o7777, statSync(join(dir, 'kit')).mode & 0o7777]).toEqual([file, folder])
  }
})

test('a folder that holds only what systems put on every disk is empty, and is filled where it stands', () => {
  const dir = place()
  for (const name of ['lost+found', 'System Volume Information']) mkdirSync(join(dir, 'disk', name), {recursive: true})
  const {ino} = statSync(join(dir, 'disk'))
  refuseUnless(join(dir, 'disk'))
  writeFolder(join(dir, 'disk'), files)
  expect(readdirSync(join(dir, 'disk')).sort()).toEqual(['System Volume Information', 'a.txt', 'deep', 'lost+found'])
  expect(statSync(join(dir, 'disk')).ino).toBe(ino)
  expect(messageOf(() => writeFolder(join(dir, 'disk'), files))).toContain('holds 2 files already')
})

test('the folder where somebody stands is filled where it stands, and another empty one is exchanged', () => {
  const dir = place()
  for (const [name, stays] of [
    ['here', true],
    ['there', false],
  ] as const) {
    mkdirSync(join(dir, name))
    const {ino} = statSync(join(dir, name))
    vi.stubEnv('INIT_CWD', join(dir, 'here/deeper'))
    writeFolder(join(dir, name), files)
    expect(statSync(join(dir, name)).ino === ino).toBe(stays)
    expect(readdirSync(join(dir, name))).toEqual(['a.txt', 'deep'])
  }
  expect(readdirSync(dir)).toEqual(['here', 'there'])
})

test('a folder that was being filled where it stands when its run was killed is emptied of that, and of nothing else', () => {
  const dir = place()
  mkdirSync(join(dir, 'lost+found'))
  writeFileSync(join(dir, '.cunbiao-lock'), '1 - a')
  writeFileSync(join(dir, '.cunbiao-list'), '["a.txt","deep","../kept",".",""]')
  mkdirSync(join(dir, '.cunbiao-new/deep'), {recursive: true})
  writeFileSync(join(dir, 'a.txt'), 'moved')
  refuseUnless(dir)
  expect(readdirSync(dir)).toEqual(['lost+found'])
})
