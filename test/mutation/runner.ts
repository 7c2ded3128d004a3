import {existsSync, readFileSync, writeFileSync} from 'node:fs'
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

const snapshots = 'snapshots-of-unchanged-code.json'

/** Runs tests in this process, which lies in the changed copy of the project. */
export class Runner implements TestRunner {
  #wanted: Readonly<Record<string, readonly string[]>> = {}

  capabilities() {
    return {reloadEnvironment: true}
  }

  async init() {
    const standIn = new URL('standIn.ts', import.meta.url).href
    loadFreshly(pathToFileURL(`${resolve('.')}/`).href, standIn)
  }

  async dryRun({testFiles = []}: DryRunOptions): Promise<CompleteDryRunResult> {
    const seen: Record<string, readonly string[]> = {}
    const tests = await this.#run(testFiles, () => true, seen)
    writeFileSync(snapshots, JSON.stringify(seen))
    return {status: DryRunStatus.Complete, tests, mutantCoverage: told.mutantCoverage ?? {static: {}, perTest: {}}}
  }

  async mutantRun({testFilter = [], activeMutant, hitLimit}: MutantRunOptions) {
    if (existsSync(snapshots)) this.#wanted = JSON.parse(readFileSync(snapshots, 'utf8'))
    const asked = new Set(testFilter)
    const files = [...new Set(testFilter.map(fileOf))]
    Object.assign(told, {hitCount: 0, hitLimit, activeMutant: activeMutant.id})
    const tests = await this.#run(files, (id) => asked.has(id) || asked.has(fileOf(id)))
    const timeout = determineHitLimitReached(told.hitCount, hitLimit)
    told.activeMutant = undefined
    return toMutantRunResult(timeout ?? {status: DryRunStatus.Complete, tests}, false)
  }

  /** Runs the tests that `isAsked`, in order: of unchanged code all, noting what is `seen`; of changed code up to the first that fails. */
  async #run(files: readonly string[], isAsked: (id: string) => boolean, seen?: Record<string, readonly string[]>) {
    const {gather, look} = await import('./standIn.ts')
    const results: TestResult[] = []
    startAfresh()
    for (const file of files) {
      let failure: string | undefined
      const loaded = await gather(() => import(pathToFileURL(file).href)).catch((error: unknown) => {
        if (seen) throw error
        failure = String(error)
      })
      if (!loaded) return [...results, result(`${file}#load`, 'load', 0, failure ?? 'cannot be loaded')]
      for (const [i, {name, run}] of loaded.tests.entries()) {
        const id = `${file}#${i}`
        if (!isAsked(id)) continue
        const snapshotsOf = look(seen ? undefined : (this.#wanted[id] ?? []))
        if (seen) told.currentTestId = id
        const began = performance.now()
        try {
          await run()
        } catch (error) {
          failure = error instanceof Error ? error.message : String(error)
        }
        told.currentTestId = undefined
        if (seen && snapshotsOf.values.length > 0) seen[id] = snapshotsOf.values
        results.push(result(id, name, performance.now() - began, failure))
        if (failure !== undefined && !seen) return results
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
