import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../handbooks/input/root.ts'
import {countVitest, type VitestReport} from './support/counting.ts'

const texts = readdirSync(join(root, 'test'), {recursive: true})
  .map((file) => `test/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/^test\/(bench|faults|mutation)\//.test(file))
  .map((file) => ({file, text: readFileSync(join(root, file), 'utf8')}))
const naming = (module: string) => texts.filter(({text}) => text.includes(`${module}'`)).map(({file}) => file)

test('only these start a program: what finds and installs programs, what runs the tests, and what starts Node itself', () => {
  expect(naming("from 'node:child_process").toSorted()).toEqual([
    'test/bareMachine.test.ts',
    'test/fuzz.ts',
    'test/handbooks/input/output.test.ts',
    'test/package/run.ts',
    'test/points/adoption/adopting.test.ts',
    'test/points/command/command.test.ts',
    'test/points/command/sameBytes.test.ts',
    'test/run.ts',
    'test/support/install.ts',
    'test/support/programs.ts',
  ])
})

test('where the path holds no program every suite with a proof by a program loads, and the proofs are skipped by name', () => {
  const {failed, skipped} = run(naming('support/proofWith.ts'), {})
  expect(failed).toEqual([])
  const missed = skipped.flatMap((title) => /needs (\w+), which is not installed; Debian: apt-get install \w/.exec(title)?.[1] ?? [])
  expect([...new Set(missed)].toSorted()).toEqual(['caddy', 'epubcheck', 'ezdxf', 'liblouis', 'mkfifo', 'nginx'])
})

test('on CI the same proofs fail, each by name', () => {
  const {failed} = run(['test/design-system/signs/braille/braille.test.ts'], {CI: 'true'})
  expect(failed).toEqual([
    expect.stringContaining('liblouis writes the same cells for forty names of rooms'),
    expect.stringContaining('liblouis writes the same numbers and capitals'),
  ])
})

/** Runs those tests of `files` that need a program, with no program on the path. */
function run(files: readonly string[], env: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-bare-'))
  const report = join(folder, 'report.json')
  const {CI: _, VITEST: __, ...rest} = process.env
  const words = ['run', '--config', 'test/vitest.config.ts', '--project', 'unit', '--reporter=json', `--outputFile=${report}`]
  // What such a proof says first is the name of its program; where that is missing its title says what it needs.
  const proofs = ['-t', 'needs |^(liblouis|ezdxf|epubcheck) ']
  const {stderr} = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words, ...proofs, ...files], {
    cwd: root,
    env: {...rest, PATH: folder, ...env},
    encoding: 'utf8',
  })
  expect(files.length, stderr).toBeGreaterThan(0)
  return countVitest(JSON.parse(readFileSync(report, 'utf8')) as VitestReport)
}
