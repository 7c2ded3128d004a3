import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {refuseUnless, rewrite, seenAt, utf8, writeFolder, writeOne} from '../../../handbooks/input/output.ts'
import {InputError, InputErrors} from '../../../handbooks/input/problem.ts'
import {stateOf, straysUnder} from '../../support/diskState.ts'
import {type Call, changing, interfere, looking} from '../../support/faultyDisk.ts'

const files = [
  {path: 'a.txt', bytes: utf8('甲甲')},
  {path: 'deep/b.txt', bytes: utf8('乙乙')},
]

/** A write: where, what stands there before it, and what does it once it has read what it must. */
interface Case {
  readonly place: string
  readonly before: (dir: string) => void
  readonly begin: (dir: string) => () => void
}

const cases: Readonly<Record<string, Case>> = {
  'a new file': {place: 'new', before: () => {}, begin: (dir) => () => writeOne(join(dir, 'new/a.csv'), utf8('甲甲'))},
  'a file in place of another': {
    place: 'a.csv',
    before: (dir) => writeFileSync(join(dir, 'a.csv'), 'old', {mode: 0o600}),
    begin: (dir) => () => writeOne(join(dir, 'a.csv'), utf8('甲甲')),
  },
  'a file that was read': {
    place: 'a.yaml',
    before: (dir) => writeFileSync(join(dir, 'a.yaml'), 'old'),
    begin: (dir) => {
      const seen = seenAt(join(dir, 'a.yaml'))
      return () => rewrite(seen, '甲甲')
    },
  },
  'a new folder': {place: 'new', before: () => {}, begin: (dir) => () => writeFolder(join(dir, 'new/kit'), files)},
  'a folder in place of another': {
    place: 'kit',
    before: (dir) => writeFolder(join(dir, 'kit'), [{path: 'old.txt', bytes: utf8('丙')}]),
    begin: (dir) => () => writeFolder(join(dir, 'kit'), files, {replace: true}),
  },
  'a folder that is filled where it stands': {
    place: 'disk',
    before: (dir) => mkdirSync(join(dir, 'disk/lost+found'), {recursive: true}),
    begin: (dir) => () => {
      refuseUnless(join(dir, 'disk'))
      writeFolder(join(dir, 'disk'), files)
    },
  },
}

/** Returns what `act` throws; undefined if nothing. */
function thrownBy(act: () => void): unknown {
  try {
    act()
    return undefined
  } catch (error) {
    return error
  }
}

/** Does `act`, in which call number `at` of `calls` ends with `code`, a write half-way. Returns what it throws and which call that was. */
function struck(
  act: () => void,
  calls: readonly Call[],
  at: number,
  code: string,
): {readonly error: unknown; readonly call: Call | undefined} {
  let hit: Call | undefined
  const end = interfere(calls, (call, number, half) => {
    if (number !== at) return
    hit = call
    half()
    throw Object.assign(new Error(code), {code})
  })
  try {
    return {error: thrownBy(act), call: hit}
  } finally {
    end()
  }
}

describe.each(Object.entries(cases))('%s', (_, {place, before, begin}) => {
  const stand = () => {
    const dir = mkdtempSync(join(tmpdir(), 'cunbiao-'))
    before(dir)
    return dir
  }
  const dir = stand()
  const old = stateOf(join(dir, place))
  begin(dir)()
  const done = stateOf(join(dir, place))

  test.each([
    ['ENOSPC', changing],
    ['EIO', [...changing, ...looking]],
  ] as const)('is as it was or as it shall be whichever call ends with %s, and the next run leaves it whole and alone', (code, calls) => {
    const hit = new Set<Call>()
    for (let at = 1; ; at++) {
      const dir = stand()
      const {error, call} = struck(begin(dir), calls, at, code)
      if (call === undefined) break
      hit.add(call)
      const what = `call ${at}, ${call}: ${error}`
      const now = stateOf(join(dir, place))
      expect([old, done], what).toContain(now)
      expect(error === undefined ? now === done : error instanceof InputError || error instanceof InputErrors, what).toBe(true)
      // A lock that could not be taken away is known by its process, which has ended when the next run comes.
      for (const path of straysUnder(dir).filter((path) => path.endsWith('-lock'))) writeFileSync(join(dir, path), '')
      const again = thrownBy(begin(dir))
      if (again !== undefined) expect(String(again), what).toContain('holds 2 files already')
      expect([stateOf(join(dir, place)), straysUnder(dir)], what).toEqual([done, []])
      rmSync(dir, {recursive: true})
    }
    for (const call of ['openSync', 'writeFileSync', 'fsyncSync', 'renameSync'] as const) expect(hit).toContain(call)
  })
})
