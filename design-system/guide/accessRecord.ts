/** How the components were last checked for access: by which program, in which looks, on which day. Renew the day when the stories were run. */
export const accessRecord = {
  /** The day on which every story was last run with all of the checks below and none failed. */
  on: '2026-12-01',
  program: 'axe-core 4.14',
  /** Sets of rules of axe-core. A violation of any fails the run. */
  rules: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  looks: ['light', 'dark'],
} as const
