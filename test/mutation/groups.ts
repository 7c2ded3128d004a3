/** Files that are changed bit by bit, and the tests that must notice. Guards are few and fast: each runs hundreds of times. */
export interface Group {
  readonly mutate: readonly string[]
  readonly guards: readonly string[]
}

/** The groups by name, as they are given to `npm run mutate`. Patterns are globs; `!` takes files out. */
export const groups: Readonly<Record<string, Group>> = {
  search: {mutate: ['site/search/match*.ts'], guards: ['test/site/search/match*.test.ts']},
}
