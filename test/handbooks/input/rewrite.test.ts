import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs'
import {hostname, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {lock, locked, standingIn} from '../../../handbooks/input/lock.ts'
import {rewrite, seenAt, utf8, writeFolder, writeOne} from '../../../handbooks/input/output.ts'
import {workingIn} from '../../../handbooks/input/workFolder.ts'
import {interfere} from '../../support/faultyDisk.ts'
import {messageOf} from '../../support/messageOf.ts'

const place = () => mkdtempSync(join(tmpdir(), 'cunbiao-'))
/** A number that no process has: above the most that Linux gives. */
const nobody = 2 ** 22 + 1

test('a file is rewritten while it is as it was read, and left as it is once somebody else changed, made or removed it', () => {
  const file = join(place(), 'zhanqi.yaml')
  const none = seenAt(file)
  rewrite(none, 'first')
  expect(readFileSync(file, 'utf8')).toBe('first')
  expect(messageOf(() => rewrite(none, 'second'))).toMatch(
    /zhanqi\.yaml: 1 problem\n {2}was changed by somebody else since this run read it; it stays as they left it, and what you gave is untouched: run the same command again/,
  )
  const first = seenAt(file)
  writeFileSync(file, 'theirs')
  expect(messageOf(() => rewrite(first, 'second'))).toContain('was changed by somebody else')
  expect(readFileSync(file, 'utf8')).toBe('theirs')
  rewrite(seenAt(file), 'second')
  expect(readFileSync(file, 'utf8')).toBe('second')
})

test('while a file is rewritten its folder is held, so that no run exchanges that for another', () => {
  const dir = place()
  const file = join(dir, 'records/zhanqi.yaml')
  mkdirSync(dirname(file))
  writeFileSync(file, 'before')
  const held: boolean[] = []
  const end = interfere(['renameSync'], () => held.push(existsSync(join(dir, '.records.cunbiao-lock'))))
  try {
    rewrite(seenAt(file), 'after')
  } finally {
    end()
  }
  expect(held).toEqual([true])
  expect(readdirSync(dir)).toEqual(['records'])
  expect(readFileSync(file, 'utf8')).toBe('after')
})

test('a folder that a killed run moved aside is given back before a file in it is rewritten', () => {
  const dir = place()
  const file = join(dir, 'records/zhanqi.yaml')
  mkdirSync(dirname(file))
  writeFileSync(file, 'before')
  writeFileSync(join(dir, 'records/anlong.yaml'), 'another')
  const seen = seenAt(file)
  renameSync(join(dir, 'records'), join(dir, '.records.cunbiao-old'))
  rewrite(seen, 'after')
  expect(readFileSync(file, 'utf8')).toBe('after')
  expect(readFileSync(join(dir, 'records/anlong.yaml'), 'utf8')).toBe('another')
  expect(readdirSync(dir)).toEqual(['records'])
})

test('a file is not rewritten if another on which it rests has changed', () => {
  const dir = place()
  const [edition, register] = [join(dir, '2026-2.json'), join(dir, 'register.yaml')]
  writeFileSync(register, 'status: draft')
  const seen = [seenAt(edition), seenAt(register)] as const
  writeFileSync(register, 'status: in-force')
  expect(messageOf(() => rewrite(seen[0], '{}', [seen[1]]))).toContain('register.yaml: 1 problem\n  was changed by somebody else')
  expect(existsSync(edition)).toBe(false)
})

test('a file that holds what it is to hold is not touched, and what a killed run left beside it is taken away', () => {
  const dir = place()
  const [file, left] = [join(dir, 'zhanqi.yaml'), join(dir, '.zhanqi.yaml.cunbiao-lock')]
  writeFileSync(file, 'as it is')
  const seen = seenAt(file)
  const before = statSync(file).ino
  for (const [text, same] of [
    ['as it is', true],
    ['as it was', false],
  ] as const) {
    writeFileSync(left, `${nobody} - ${hostname()}\n`)
    rewrite(seen, text)
    expect([readFileSync(file, 'utf8'), statSync(file).ino === before, readdirSync(dir)]).toEqual([text, same, ['zhanqi.yaml']])
  }
  // What it held is not what it holds any more.
  expect(messageOf(() => rewrite(seen, 'as it is'))).toContain('was changed by somebody else')
  expect(readFileSync(file, 'utf8')).toBe('as it was')
})

test('of two runs that read the same record one is told, whichever comes first', async () => {
  const file = join(place(), 'zhanqi.yaml')
  writeFileSync(file, '0')
  const write = async (text: string) => {
    const seen = seenAt(file)
    await Promise.resolve()
    rewrite(seen, text)
    return text
  }
  const done = await Promise.allSettled([write('1'), write('2')])
  expect(done.map(({status}) => status)).toEqual(['fulfilled', 'rejected'])
  expect(readFileSync(file, 'utf8')).toBe('1')
})

test('a lock of a living process is waited for, and then told of with its number', () => {
  const file = join(place(), '.kit.cunbiao-lock')
  const unlock = lock(file, 'kit')
  expect(standingIn(file)).toBe('alive')
  expect(messageOf(() => lock(file, 'kit', 0))).toBe(
    `kit: 1 problem\n  is being written by another run (process ${process.pid}); wait until it has ended, then run this again`,
  )
  unlock()
  expect(standingIn(file)).toBeUndefined()
})

test.each([
  ['of a process that runs no more', `${nobody} - ${hostname()}\n`, 'dead'],
  ['of a process whose number another has now', `${process.pid} 00000000.1 ${hostname()}\n`, 'dead'],
  ['that was never signed', '', 'dead'],
  ['that the current failed over', '\0\0\0\0', 'dead'],
])('a lock %s is taken away', (_, text, standing) => {
  const dir = place()
  const file = join(dir, '.kit.cunbiao-lock')
  writeFileSync(file, text)
  // And the one that was held while it was to be taken away.
  writeFileSync(`${file}~`, text)
  expect(standingIn(file)).toBe(standing)
  locked(file, 'kit', () => expect(standingIn(file)).toBe('alive'))
  expect(readdirSync(dir)).toEqual([])
})

test('a lock of another machine stands until a person removes it', () => {
  const dir = place()
  const file = join(dir, '.kit.cunbiao-lock')
  writeFileSync(file, `${nobody} - another.machine\n`)
  expect(standingIn(file)).toBe('elsewhere')
  expect(messageOf(() => lock(file, 'kit', 0))).toBe(
    `kit: 1 problem\n  is held by a run on the machine another.machine (process ${nobody}), of which nothing can be told from here; look there whether process ${nobody} is still Cunbiao at work. If it is, wait until it has ended; if it is not, or that machine is gone, delete the file ${file}. Then run this again`,
  )
  expect(readdirSync(dir)).toEqual(['.kit.cunbiao-lock'])
})

test('a folder in which a run works is refused to another, and free when it has ended, also badly', async () => {
  const dir = join(place(), 'kits')
  const files = [{path: 'a.txt', bytes: utf8('甲')}]
  await workingIn(dir, async () => {
    writeFolder(join(dir, 'zhanqi'), files)
    await expect(workingIn(dir, async () => {})).rejects.toThrow(`is being written by another run (process ${process.pid})`)
  })
  expect(readdirSync(dir)).toEqual(['zhanqi'])
  await expect(workingIn(dir, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await workingIn(dir, async () => writeOne(join(dir, 'b.txt'), utf8('乙')))
  expect(readdirSync(dir)).toEqual(['b.txt', 'zhanqi'])
})
