import type {Clause} from '../../handbooks/clause/clause.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {groupOf, type PatrolGroup} from './group.ts'

/** Themes of patrols, in the order in which they take turns: the five examples of SW-SUP-003, and what they leave out. */
export const themes = ['time-limits', 'public', 'low-counter', 'pauses', 'access-rights', 'safety', 'order', 'signs'] as const
export type PatrolTheme = (typeof themes)[number]

/** What the themes are called. */
export const themeNames: InBoth<Readonly<Record<PatrolTheme, string>>> = {
  zh: {
    'time-limits': '时限台账',
    public: '公示内容',
    'low-counter': '低位柜台',
    pauses: '暂停告示',
    'access-rights': '离岗权限',
    safety: '安全出口和用电',
    order: '在岗和秩序',
    signs: '标识和设施',
  },
  en: {
    'time-limits': 'Time limits in the ledger',
    public: 'What is posted',
    'low-counter': 'The low counter',
    pauses: 'Notices of closed windows',
    'access-rights': 'Access of staff who have left',
    safety: 'Emergency exits and electricity',
    order: 'Staffing and order',
    signs: 'Signs and fittings',
  },
}

/** Whether somebody who wrote `text` named a theme. */
export const isTheme = (text: string): text is PatrolTheme => (themes as readonly string[]).includes(text)

/**
 * Returns whether a clause belongs to a theme; it may belong to several, or to none.
 *
 * @clause SW-SUP-003 themes take turns
 */
export function inTheme(theme: PatrolTheme, clause: Pick<Clause, 'id' | 'book' | 'chapter'>): boolean {
  const group = byGroup[theme]
  if (group !== undefined) return groupOf(clause) === group
  const {chapters = [], clauses = []} = narrow[theme] ?? {}
  return chapters.includes(`${clause.book}/${clause.chapter}`) || clauses.includes(clause.id)
}

const byGroup: Readonly<Partial<Record<PatrolTheme, PatrolGroup>>> = {
  'time-limits': 'ledger',
  public: 'public',
  safety: 'safety',
  order: 'staffing',
  signs: 'fittings',
}

interface Narrow {
  readonly chapters?: readonly string[]
  readonly clauses: readonly string[]
}

/** Themes that are narrower than a group, by the clauses that say them. */
export const narrow: Readonly<Partial<Record<PatrolTheme, Narrow>>> = {
  'low-counter': {
    chapters: ['hardware/access'],
    clauses: ['SW-WIN-004', 'SW-WIN-010', 'SW-WIN-048', 'HW-SIGN-035', 'HW-SIGN-066', 'HW-FIT-012', 'HW-FIT-013', 'SW-STAFF-007'],
  },
  pauses: {
    clauses: [
      'SW-WIN-005',
      'SW-WIN-006',
      'SW-WIN-007',
      'SW-WIN-034',
      'SW-WIN-035',
      'SW-STAFF-011',
      'HW-UPK-015',
      'HW-SIGN-046',
      'HW-SIGN-111',
    ],
  },
  'access-rights': {
    clauses: [
      'SW-RULE-013',
      'SW-RULE-015',
      'SW-RULE-016',
      'SW-RULE-018',
      'SW-REC-010',
      'SW-REC-012',
      'SW-REC-018',
      'SW-WIN-044',
      'SW-ONLINE-013',
      'SW-ONLINE-014',
      'HW-EQP-006',
      'HW-EQP-012',
      'HW-FIT-011',
    ],
  },
}
