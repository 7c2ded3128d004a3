import type {Clause} from '../../handbooks/clause/clause.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** What a patrol sheet has a line of each of, in the order of SW-SUP-004. */
export const groups = ['staffing', 'fittings', 'public', 'ledger', 'privacy', 'safety'] as const
export type PatrolGroup = (typeof groups)[number]

/** What the groups are called, in the words of the clause. */
export const groupNames: InBoth<Readonly<Record<PatrolGroup, string>>> = {
  zh: {
    staffing: '在岗和秩序',
    fittings: '标识和设施',
    public: '公开内容',
    ledger: '时限台账',
    privacy: '个人信息',
    safety: '安全出口和用电',
  },
  en: {
    staffing: 'Staffing and order',
    fittings: 'Signs and fittings',
    public: 'What is made public',
    ledger: 'Time limits in the ledger',
    privacy: 'Personal data',
    safety: 'Emergency exits and electricity',
  },
}

/**
 * Returns the group of a clause. Every clause is in exactly one: its own if it is named, else its chapter's, else that of its book.
 *
 * @clause SW-SUP-004 six groups
 */
export const groupOf = ({id, book, chapter}: Pick<Clause, 'id' | 'book' | 'chapter'>): PatrolGroup =>
  byClause.get(id) ?? byChapter[`${book}/${chapter}`] ?? (book === 'hardware' ? 'fittings' : 'staffing')

const byChapter: Readonly<Record<string, PatrolGroup>> = {
  'hardware/safety': 'safety',
  'software/items': 'public',
  'software/guides': 'public',
  'software/disclosure': 'public',
  'software/general': 'public',
  'software/complaints': 'ledger',
  'software/joint': 'ledger',
  'software/supervision': 'ledger',
  'software/records': 'ledger',
  'software/improvement': 'ledger',
}

/** Clauses at home elsewhere than their chapter. */
const named: Readonly<Partial<Record<PatrolGroup, readonly string[]>>> = {
  staffing: ['HW-AREA-004', 'HW-ACC-004', 'HW-ACPT-016', 'SW-GUIDE-010', 'SW-ITEM-006', 'SW-ITEM-019', 'SW-GEN-002', 'SW-COMP-005'],
  public: [
    'HW-GEN-005',
    'HW-GEN-008',
    'HW-GEN-010',
    'HW-SIGN-046',
    'HW-SIGN-072',
    'HW-SIGN-090',
    'HW-SIGN-091',
    'HW-SIGN-092',
    'HW-SIGN-095',
    'HW-SIGN-097',
    'HW-SIGN-110',
    'SW-WIN-043',
    'SW-RULE-003',
    'SW-COMP-001',
    'SW-COMP-017',
    'SW-JOINT-001',
    'SW-STAFF-010',
  ],
  ledger: [
    'SW-WIN-020',
    'SW-WIN-021',
    'SW-WIN-024',
    'SW-WIN-025',
    'SW-WIN-027',
    'SW-RULE-009',
    'SW-RULE-011',
    'SW-RULE-012',
    'SW-ASSIST-011',
    'SW-ASSIST-012',
    'SW-ASSIST-014',
    'SW-ASSIST-019',
    'SW-ASSIST-022',
    'SW-ONLINE-006',
  ],
  privacy: [
    'HW-AREA-015',
    'HW-AREA-017',
    'HW-AREA-018',
    'HW-EQP-006',
    'HW-SAFE-019',
    'HW-SAFE-020',
    'HW-SIGN-108',
    'HW-SIGN-112',
    'HW-SIGN-113',
    'HW-UPK-018',
    'SW-WIN-044',
    'SW-WIN-045',
    'SW-WIN-046',
    'SW-WIN-047',
    'SW-RULE-015',
    'SW-RULE-016',
    'SW-RULE-018',
    'SW-ASSIST-013',
    'SW-ONLINE-013',
    'SW-ONLINE-014',
    'SW-DISC-003',
    'SW-DISC-013',
    'SW-COMP-016',
    'SW-REC-007',
    'SW-REC-009',
    'SW-REC-012',
    'SW-REC-013',
  ],
  safety: ['HW-EQP-015', 'HW-EQP-016', 'HW-EQP-017', 'HW-EQP-018', 'HW-UPK-013', 'SW-EMER-004', 'SW-EMER-005', 'SW-EMER-017'],
}

/** Every clause that is named, with its group. */
export const byClause: ReadonlyMap<string, PatrolGroup> = new Map(
  groups.flatMap((group) => (named[group] ?? []).map((id) => [id, group] as const)),
)
