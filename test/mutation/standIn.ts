/**
 * Stands in for `vitest` while code is changed: the same words, gathered and run in this process.
 *
 * Vitest starts a thread for every file of tests and every change, half a second each; here a change costs what its tests cost.
 * What is expected is still judged by Vitest's own `expect`. A snapshot is what the unchanged code gave: that it is right, `npm test` says.
 */
import {inspect} from 'node:util'
import {chai, vi as vitestVi} from 'vitest'

type Run = (...given: never[]) => unknown

interface Suite {
  readonly around: Suite | undefined
  readonly hooks: Readonly<Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', Run[]>>
  begun: boolean
}

/** A test that was gathered. */
export interface Gathered {
  readonly name: string
  readonly run: () => Promise<void>
}

const suiteIn = (around?: Suite): Suite => ({
  around,
  hooks: {beforeAll: [], beforeEach: [], afterEach: [], afterAll: []},
  begun: false,
})

let suite = suiteIn()
let gathered: Gathered[] = []
let closing: Run[] = []

/** Returns the tests that `load` declares, and what is to be done after the last of them. */
export async function gather(load: () => Promise<unknown>): Promise<{tests: readonly Gathered[]; close: () => Promise<void>}> {
  suite = suiteIn()
  gathered = []
  closing = []
  await load()
  const [tests, ends] = [gathered, closing]
  return {tests, close: () => callAll(ends)}
}

const callAll = async (all: readonly Run[]) => {
  for (const call of all) await call()
}

function declare(name: string, run?: Run) {
  const home = suite
  const suites = [...chain(home)]
  if (!run) return
  gathered.push({
    name,
    run: async () => {
      for (const each of suites.filter(({begun}) => !begun)) {
        each.begun = true
        closing.unshift(...each.hooks.afterAll)
        await callAll(each.hooks.beforeAll)
      }
      await callAll(suites.flatMap(({hooks}) => hooks.beforeEach))
      try {
        await run()
      } finally {
        await callAll(suites.toReversed().flatMap(({hooks}) => hooks.afterEach))
      }
    },
  })
}

/** The suites around a test, the outermost first. */
function* chain(inner: Suite): Generator<Suite> {
  if (inner.around) yield* chain(inner.around)
  yield inner
}

function declareSuite(_name: string, run: Run) {
  suite = suiteIn(suite)
  run()
  if (suite.around) suite = suite.around
}

/** Gives `each` and the conditions to a word that declares. */
function withTables(one: (name: string, run: Run) => void) {
  const skipped = Object.assign(() => undefined, {each: () => () => undefined})
  const each =
    (table: readonly unknown[]) =>
    (name: string, run: Run): void => {
      for (const row of table) one(name, () => run(...((Array.isArray(row) ? row : [row]) as never[])))
    }
  const word = Object.assign(one, {each})
  return Object.assign(word, {
    skip: skipped,
    runIf: (condition: unknown) => (condition ? word : skipped),
    skipIf: (condition: unknown) => (condition ? skipped : word),
  })
}

export const test = withTables(declare)
export const describe = withTables(declareSuite)
export const beforeAll = (run: Run) => suite.hooks.beforeAll.push(run)
export const beforeEach = (run: Run) => suite.hooks.beforeEach.push(run)
export const afterEach = (run: Run) => suite.hooks.afterEach.push(run)
export const afterAll = (run: Run) => suite.hooks.afterAll.push(run)
export const vi = {...vitestVi, setConfig: () => undefined}
export {expect} from 'vitest'

/** What was seen at each snapshot, in order. */
export interface Seen {
  readonly values: string[]
  /** What must be seen; undefined while the unchanged code is looked at. */
  readonly wanted: readonly string[] | undefined
}

let seen: Seen = {values: [], wanted: undefined}

/** Begins to look at snapshots. */
export function look(wanted: readonly string[] | undefined): Seen {
  seen = {values: [], wanted}
  return seen
}

function see(value: unknown) {
  const text = inspect(value, {depth: Number.POSITIVE_INFINITY, maxArrayLength: null, maxStringLength: null})
  seen.values.push(text)
  if (seen.wanted && seen.wanted[seen.values.length - 1] !== text) throw new Error('differs from what the unchanged code gave')
}

for (const name of ['toMatchInlineSnapshot', 'toMatchSnapshot', 'toMatchFileSnapshot'])
  chai.util.addMethod(chai.Assertion.prototype, name, function (this: Chai.AssertionStatic) {
    see(chai.util.flag(this, 'object'))
  })
for (const name of ['toThrowErrorMatchingInlineSnapshot', 'toThrowErrorMatchingSnapshot'])
  chai.util.addMethod(chai.Assertion.prototype, name, function (this: Chai.AssertionStatic) {
    const run: unknown = chai.util.flag(this, 'object')
    const promised = chai.util.flag(this, 'promise') as unknown
    if (promised !== undefined || typeof run !== 'function') return see(run instanceof Error ? run.message : run)
    try {
      run()
    } catch (error) {
      return see(error instanceof Error ? error.message : error)
    }
    throw new Error('did not throw')
  })
