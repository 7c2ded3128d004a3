import {existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {locked} from '../../../handbooks/input/lock.ts'
import {writeOne} from '../../../handbooks/input/output.ts'
import {besideOf} from '../../../handbooks/input/stray.ts'
import {withWorkFolder} from '../../../handbooks/input/workFolder.ts'
import {strayRemarks} from '../../../points/check/strays.ts'

/** A number that no process has: above the most that Linux gives. */
const nobody = 2 ** 22 + 1
const place = () => mkdtempSync(join(tmpdir(), 'cunbiao-'))
const remarksIn = (dir: string) =>
  strayRemarks(dir).flatMap(({source, problem}) => (source.startsWith(dir) ? [`${source.slice(dir.length + 1)} ${problem.message}`] : []))

test('what a killed run left is named where it lies, with what becomes of it, and is gone after the next run there', () => {
  const dir = place()
  writeFileSync(join(dir, '.kit.cunbiao-lock'), `${nobody} - ${hostname()}\n`)
  mkdirSync(join(dir, '.kit.cunbiao-new'))
  mkdirSync(join(dir, '.kit.cunbiao-old'))
  writeFileSync(join(dir, '.other.cunbiao-lock'), `${nobody} - another.machine\n`)
  const left = 'was left by a run that was killed; the next run that writes beside it takes it away, or remove it'
  const away = '.other.cunbiao-lock is of a run on another machine; if nothing runs there any more, remove it'
  expect(remarksIn(dir)).toEqual([
    `.kit.cunbiao-lock ${left}`,
    `.kit.cunbiao-new ${left}`,
    `.kit.cunbiao-old is what stood at ${join(dir, 'kit')} when a run was killed; the next run that writes beside it puts it back`,
    away,
  ])
  writeOne(join(dir, 'points.csv'), new Uint8Array())
  expect(remarksIn(dir)).toEqual([away])
  expect(readdirSync(dir).sort()).toEqual(['.other.cunbiao-lock', 'kit', 'points.csv'])
})

test('what a living run has beside its work is not named, and nobody takes it away', () => {
  const dir = place()
  const {lock, fresh} = besideOf(join(dir, 'kit'))
  locked(lock, 'kit', () => {
    mkdirSync(fresh)
    expect(remarksIn(dir)).toEqual([])
    writeOne(join(dir, 'points.csv'), new Uint8Array())
    expect(readdirSync(dir).sort()).toEqual(['.kit.cunbiao-lock', '.kit.cunbiao-new', 'points.csv'])
  })
})

test('a folder to work in lasts as long as its work, also where that fails', async () => {
  let used = ''
  const work = (folder: string) => {
    used = folder
    writeFileSync(join(folder, 'book.html'), '')
    return Promise.reject(new Error('no'))
  }
  await expect(withWorkFolder(work)).rejects.toThrow('no')
  expect(used).toMatch(/\.work-\d+-[0-9a-f]{8}\.cunbiao-new$/)
  expect([used, used.replace(/new$/, 'lock')].filter((path) => existsSync(path))).toEqual([])
})
