/** What came of tests: how many passed, and by name what did not. */
export interface Count {
  readonly passed: number
  /** Each failure in a line. */
  readonly failed: readonly string[]
  /** Each skipped test in a line; why stands in its title or behind it. */
  readonly skipped: readonly string[]
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {readonly fullName: string; readonly status: string}[]
  }[]
}

/** Returns the count of a Vitest report. A file that could not be loaded is one failure, whatever came of others. */
export function countVitest({testResults}: VitestReport): Count {
  return sumOf(
    testResults.map(({name, status, message, assertionResults}): Count => {
      const titles = (...wanted: readonly string[]) =>
        assertionResults.filter((test) => wanted.includes(test.status)).map(({fullName}) => `${name}: ${fullName}`)
      const failed = titles('failed')
      const broken = status === 'failed' && failed.length === 0 ? [`${name}: ${message.split('\n')[0] || 'could not be loaded'}`] : []
      return {passed: titles('passed').length, failed: [...failed, ...broken], skipped: titles('skipped', 'pending', 'todo', 'disabled')}
    }),
  )
}

interface PlaywrightSuite {
  readonly file: string
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs: readonly {
    readonly title: string
    readonly tests: readonly {
      readonly status: string
      readonly annotations: readonly {readonly type: string; readonly description?: string}[]
    }[]
  }[]
}

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[]
  readonly errors: readonly {readonly message?: string}[]
}

/** Returns the count of a Playwright report. What passed at the second attempt passed; an error outside any test is a failure. */
export function countPlaywright({suites, errors}: PlaywrightReport): Count {
  const count = (suite: PlaywrightSuite): Count[] => [
    ...(suite.suites ?? []).flatMap(count),
    ...suite.specs.flatMap(({title, tests}) =>
      tests.map(({status, annotations}): Count => {
        const name = `${suite.file}: ${title}`
        const why = annotations.find(({type}) => type === 'skip' || type === 'fixme')?.description
        if (status === 'skipped') return {passed: 0, failed: [], skipped: [why === undefined ? name : `${name} (${why})`]}
        return status === 'unexpected' ? {passed: 0, failed: [name], skipped: []} : {passed: 1, failed: [], skipped: []}
      }),
    ),
  ]
  const broken = errors.map(({message}) => message?.split('\n')[0] ?? 'an error outside any test')
  return sumOf([...suites.flatMap(count), {passed: 0, failed: broken, skipped: []}])
}

/**
 * Returns what came of a runner: what its report says, and a failure where that cannot be all. A runner that wrote no report, ran no test,
 * or ended as failed while no test did has failed.
 */
export function countRun(what: string, status: number | null, report: Count | undefined): Count {
  if (!report) return {passed: 0, failed: [`${what}: wrote no report`], skipped: []}
  const silent =
    report.failed.length > 0
      ? undefined
      : status !== 0
        ? `ended with status ${status ?? 'of a signal'} though no test failed; see its output`
        : report.passed + report.skipped.length === 0
          ? 'ran no test'
          : undefined
  return silent === undefined ? report : {...report, failed: [`${what}: ${silent}`]}
}

/** Returns the sum of `counts`. */
export const sumOf = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, {passed}) => sum + passed, 0),
  failed: counts.flatMap(({failed}) => failed),
  skipped: counts.flatMap(({skipped}) => skipped),
})

/** Returns what is said of `count` at the end, each failure and each skipped test by name; the last line is the sum. */
export const summary = ({passed, failed, skipped}: Count): string =>
  [
    ...(skipped.length > 0 ? ['', 'skipped:', ...skipped.map((line) => `  ${line}`)] : []),
    ...(failed.length > 0 ? ['', 'failed:', ...failed.map((line) => `  ${line}`)] : []),
    '',
    `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`,
  ].join('\n')
