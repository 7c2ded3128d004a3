/** Files that are changed bit by bit, and the tests that must notice. */
export interface Group {
  readonly mutate: readonly string[]
  /** Few and fast: each runs hundreds of times, and is loaded anew each time. Tests of whole books and kits are none. */
  readonly guards: readonly string[]
}

/** The groups by name, as they are given to `npm run mutate`. Patterns are globs. */
export const groups: Readonly<Record<string, Group>> = {
  assessment: {mutate: ['points/assessment/*.ts'], guards: ['test/points/assessment/*.test.ts']},
  wayfinding: {
    mutate: ['points/wayfinding/*.ts', '!points/wayfinding/ways.ts'],
    // The walks through generated plans take seconds each, and ways.test.ts counts calls by Vitest's spies.
    guards: ['goals', 'walk', 'view', 'scene', 'panels', 'conflicts', 'places', 'solve', 'turned', 'wayDrafts'].map(
      (name) => `test/points/wayfinding/${name}.test.ts`,
    ),
  },
  search: {mutate: ['site/search/match*.ts'], guards: ['test/site/search/match*.test.ts']},
  export: {
    mutate: ['design-system/drawing/export/*.ts', 'points/exchange/*.ts'],
    guards: [
      'test/design-system/drawing/export/{content,decimal,dxf,flatten,pdf,svg,united}.test.ts',
      'test/points/exchange/{pointFormats,table,workbook}.test.ts',
    ],
  },
}
