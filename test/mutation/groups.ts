/** Files that are changed bit by bit, and the tests that must notice. */
export interface Group {
  readonly mutate: readonly string[]
  /** Few and fast: each runs hundreds of times, and is loaded anew each time. Tests of whole books and kits are none. */
  readonly guards: readonly string[]
}

/** The groups by name, as they are given to `npm run mutate`. Patterns are globs. */
export const groups: Readonly<Record<string, Group>> = {
  assessment: {mutate: ['points/assessment/*.ts'], guards: ['test/points/assessment/*.test.ts']},
  wayfinding: {mutate: ['points/wayfinding/*.ts'], guards: ['test/points/wayfinding/wayfinding.test.ts']},
  search: {mutate: ['site/search/match*.ts'], guards: ['test/site/search/match*.test.ts']},
  export: {
    mutate: ['design-system/drawing/export/*.ts', 'points/exchange/*.ts'],
    guards: [
      'test/design-system/drawing/export/{decimal,content,flatten,united,svg,dxf,pdf}.test.ts',
      'test/points/exchange/{table,workbook,pointFormats}.test.ts',
    ],
  },
}
