import type {SignFinding} from '../../design-system/signs/check/check.ts'

/** What is said of second lines that nobody has confirmed, which is so of every example: latin.test.ts tests it. */
const saidOfUnconfirmed = ['HW-SIGN-005', 'HW-SIGN-007']

/** Whether a finding is about anything else than that nobody has confirmed a second line. */
export const isAboutMore = ({clause, outcome}: SignFinding): boolean => outcome !== 'warn' || !saidOfUnconfirmed.includes(clause)
