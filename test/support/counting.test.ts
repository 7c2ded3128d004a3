import {expect, test} from 'vitest'
import {type Count, countPlaywright, countRun, countVitest, summary, sumOf} from './counting.ts'

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, i) => ({fullName: `${status} ${i}`, status})),
})

test('a file that could not be loaded is a failure though another test fails too', () => {
  const broken = {...file('b.test.ts'), status: 'failed', message: 'spawnSync qpdf ENOENT\n    at b.test.ts:1'}
  expect(countVitest({testResults: [file('a.test.ts', 'passed', 'failed'), broken]})).toEqual({
    passed: 1,
    failed: ['a.test.ts: failed 1', 'b.test.ts: spawnSync qpdf ENOENT'],
    skipped: [],
  })
})

test('a file that breaks after its tests passed is a failure', () => {
  expect(countVitest({testResults: [{...file('a.test.ts', 'passed'), status: 'failed'}]})).toEqual({
    passed: 1,
    failed: ['a.test.ts: could not be loaded'],
    skipped: [],
  })
})

test('what Vitest skips is counted and named, by whatever word it says so', () => {
  const {passed, failed, skipped} = countVitest({testResults: [file('a.test.ts', 'passed', 'skipped', 'pending', 'todo')]})
  expect({passed, failed}).toEqual({passed: 1, failed: []})
  expect(skipped).toEqual(['a.test.ts: skipped 1', 'a.test.ts: pending 2', 'a.test.ts: todo 3'])
})

const spec = (title: string, status: string, ...annotations: {type: string; description?: string}[]) => ({
  title,
  tests: [{status, annotations}],
})

test('Playwright’s tests are found in suites within suites; skipped ones are named with the reason given', () => {
  const inner = {
    file: 'a.spec.ts',
    specs: [
      spec('bad', 'unexpected'),
      spec('left out', 'skipped', {type: 'skip', description: 'only over https'}),
      spec('bare', 'skipped'),
    ],
  }
  const outer = {file: 'a.spec.ts', specs: [spec('good', 'expected'), spec('at last', 'flaky')], suites: [inner]}
  expect(countPlaywright({suites: [outer], errors: []})).toEqual({
    passed: 2,
    failed: ['a.spec.ts: bad'],
    skipped: ['a.spec.ts: left out (only over https)', 'a.spec.ts: bare'],
  })
})

test('an error outside any test of Playwright is a failure', () => {
  expect(countPlaywright({suites: [], errors: [{message: 'the server did not start\nat …'}, {}]}).failed).toEqual([
    'the server did not start',
    'an error outside any test',
  ])
})

const good: Count = {passed: 3, failed: [], skipped: []}

test('a runner without a report, without a test, or that ends as failed though no test did, is one failure', () => {
  expect(countRun('pages', 0, undefined)).toEqual({passed: 0, failed: ['pages: wrote no report'], skipped: []})
  expect(countRun('pages', 0, sumOf([])).failed).toEqual(['pages: ran no test'])
  expect(countRun('pages', 1, good)).toEqual({...good, failed: ['pages: ended with status 1 though no test failed; see its output']})
  expect(countRun('pages', null, good).failed).toEqual(['pages: ended with status of a signal though no test failed; see its output'])
})

test('a runner’s own failures are counted once, and a good run as it is', () => {
  expect(countRun('pages', 0, good)).toBe(good)
  const bad: Count = {passed: 3, failed: ['a: b'], skipped: []}
  expect(countRun('pages', 1, bad)).toBe(bad)
})

test('the last line is the sum; what was skipped and what failed stands above it by name', () => {
  const counts: Count[] = [good, {passed: 1, failed: ['a: x'], skipped: ['b: y (needs ezdxf)']}]
  expect(summary(sumOf(counts))).toBe('\nskipped:\n  b: y (needs ezdxf)\n\nfailed:\n  a: x\n\n4 passed, 1 failed, 1 skipped')
  expect(summary(good)).toBe('\n3 passed, 0 failed, 0 skipped')
})
