/** Columns of the one ledger, in the order of its form. */
export const ledgerRoles = [
  'number',
  'sort',
  'start',
  'resident',
  'item',
  'papers',
  'post',
  'days',
  'due',
  'done',
  'result',
  'remarks',
] as const
export type LedgerRole = (typeof ledgerRoles)[number]

/** Columns of the register of complaints, in the order of its form. */
export const complaintRoles = [
  'number',
  'received',
  'matter',
  'contact',
  'about',
  'post',
  'due',
  'outcome',
  'answered',
  'followUp',
] as const
export type ComplaintRole = (typeof complaintRoles)[number]

/** What the letters of the column 类别 stand for, in the order in which the form offers them. @clause SW-REC-019 sorts told apart by one letter */
export const sorts = ['case', 'question', 'unlisted', 'stuck', 'trip', 'complaint', 'follow-up', 'original'] as const
export type Sort = (typeof sorts)[number]

/** How the registers and tables of reviews word their columns and letters, in every language in which they are given out. */
export interface LedgerHeads {
  readonly ledger: Readonly<Record<LedgerRole, readonly string[]>>
  readonly complaints: Readonly<Record<ComplaintRole, readonly string[]>>
  readonly reviews: Readonly<Record<'reviewed' | 'grade', readonly string[]>>
  readonly letters: Readonly<Record<Sort, readonly string[]>>
}

/** Returns `text` as headings and letters are compared: one width of characters, without blanks and marks. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
