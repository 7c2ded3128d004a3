/** Files that are changed bit by bit, and the tests that must notice. */
export interface Group {
  readonly mutate: readonly string[]
  /** Few and fast: each runs hundreds of times, and is loaded anew each time. Tests of whole books and kits are none. */
  readonly guards: readonly string[]
  /** Files that are slow to load and import nothing that is changed; they stay loaded. */
  readonly steady?: readonly string[]
}

const below = ['handbooks/**', 'design-system/{tokens,drawing}/**', 'test/support/{catalogue,fonts}.ts']

/** The groups by name, as they are given to `npm run mutate`. Patterns are globs; `!` takes files out. */
export const groups: Readonly<Record<string, Group>> = {
  signs: {
    mutate: ['design-system/signs/{check,rule}/*.ts', 'design-system/signs/layout/legibility.ts'],
    guards: ['test/design-system/signs/check/*.test.ts'],
    steady: below,
  },
  assessment: {mutate: ['points/assessment/*.ts'], guards: ['test/points/assessment/*.test.ts']},
  wayfinding: {
    mutate: ['points/wayfinding/*.ts', '!points/wayfinding/ways.ts'],
    // The walks through generated plans take seconds each, and ways.test.ts counts calls by Vitest's spies.
    guards: ['goals', 'walk', 'corridor', 'view', 'scene', 'panels', 'conflicts', 'places', 'solve', 'turned', 'wayDrafts'].map(
      (name) => `test/points/wayfinding/${name}.test.ts`,
    ),
    steady: below,
  },
  catalogue: {
    mutate: ['handbooks/{clause,catalogue,register}/*.ts'],
    guards: ['test/handbooks/{clause,register}/*.test.ts', 'test/handbooks/catalogue/small.test.ts'],
  },
  search: {mutate: ['site/search/match*.ts'], guards: ['test/site/search/match*.test.ts']},
  export: {
    mutate: ['design-system/drawing/export/*.ts', 'points/exchange/*.ts'],
    guards: [
      'test/design-system/drawing/export/{content,decimal,dxf,flatten,pdf,svg,united}.test.ts',
      'test/points/exchange/{cell,pointFormats,sheetXml,table,unpack,workbook}.test.ts',
    ],
  },
}
