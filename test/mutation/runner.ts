import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {MutantCoverage} from '@stryker-mutator/api/core'
import {
  type CompleteDryRunResult,
  type DryRunOptions,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import {loadFreshly, startAfresh} from './fresh.ts'

/** What the changed code and Stryker tell each other. */
interface Told {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: MutantCoverage
}

const told: Told = {}
Object.assign(globalThis, {__stryker__: told})

/** What a test of the unchanged code saw and took, kept in the copy of the project for every process that works on it. */
type Unchanged = Record<string, {readonly snapshots: readonly string[]; readonly ms: number}>
const kept = 'unchanged.json'

/** Where the process of the tests, which inherits it, finds which files stay loaded. */
export const steadyFiles = 'CUNBIAO_STEADY_FILES'

/** Runs tests in this process, which lies in the changed copy of the project. */
export class Runner implements TestRunner {
  #unchanged: Unchanged = {}

  capabilities() {
    return {reloadEnvironment: true}
  }

  async init() {
    const standIn = new URL('standIn.ts', import.meta.url).href
    loadFreshly(pathToFileURL(`${resolve('.')}/`).href, standIn, JSON.parse(process.env[steadyFiles] ?? '[]'))
  }

  async dryRun({testFiles = []}: DryRunOptions): Promise<CompleteDryRunResult> {
    const unchanged: Unchanged = {}
    const tests = await this.#run(testFiles, () => true, unchanged)
    writeFileSync(kept, JSON.stringify(unchanged))
    return {status: DryRunStatus.Complete, tests, mutantCoverage: told.mutantCoverage ?? {static: {}, perTest: {}}}
  }

  async mutantRun({testFilter = [], activeMutant, hitLimit}: MutantRunOptions) {
    this.#unchanged = JSON.parse(readFileSync(kept, 'utf8'))
    const asked = new Set(testFilter)
    const files = [...new Set(testFilter.map(fileOf))]
    Object.assign(told, {hitCount: 0, hitLimit, activeMutant: activeMutant.id})
    const tests = await this.#run(files, (id) => asked.has(id) || asked.has(fileOf(id)))
    const timeout = determineHitLimitReached(told.hitCount, hitLimit)
    told.activeMutant = undefined
    return toMutantRunResult(timeout ?? {status: DryRunStatus.Complete, tests}, false)
  }

  /** Runs the tests that `isAsked`, of unchanged code all, noting what they see; of changed code the quickest first, up to one that fails. */
  async #run(files: readonly string[], isAsked: (id: string) => boolean, noted?: Unchanged) {
    const {gather, look} = await import('./standIn.ts')
    const results: TestResult[] = []
    startAfresh()
    for (const file of files) {
      let failure: string | undefined
      const loaded = await gather(() => import(pathToFileURL(file).href)).catch((error: unknown) => {
        if (noted) throw error
        failure = String(error)
      })
      if (!loaded) return [...results, result(`${file}#load`, 'load', 0, failure ?? 'cannot be loaded')]
      const tests = loaded.tests.map((one, i) => ({...one, id: `${file}#${i}`})).filter(({id}) => isAsked(id))
      const ms = (id: string) => this.#unchanged[id]?.ms ?? 0
      for (const {id, name, run} of noted ? tests : tests.toSorted((a, b) => ms(a.id) - ms(b.id))) {
        const {values} = look(noted ? undefined : (this.#unchanged[id]?.snapshots ?? []))
        if (noted) told.currentTestId = id
        const began = performance.now()
        try {
          await run()
        } catch (error) {
          failure = error instanceof Error ? error.message : String(error)
        }
        told.currentTestId = undefined
        const ms = performance.now() - began
        if (noted) noted[id] = {snapshots: values, ms}
        results.push(result(id, name, ms, failure))
        if (failure !== undefined && !noted) return results
        failure = undefined
      }
      await loaded.close()
    }
    return results
  }
}

const fileOf = (id: string) => id.replace(/#\d+$/, '')

function result(id: string, name: string, timeSpentMs: number, failure: string | undefined): TestResult {
  const about = {id, name, timeSpentMs, fileName: fileOf(id)}
  return failure === undefined ? {...about, status: TestStatus.Success} : {...about, status: TestStatus.Failed, failureMessage: failure}
}
