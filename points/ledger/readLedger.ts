import type {Table} from '../exchange/tableIn.ts'
import {bare, type ComplaintRole, complaintRoles, type LedgerHeads, type LedgerRole, ledgerRoles, type Sort, sorts} from './heads.ts'
import {type DateCell, readDate} from './ledgerDate.ts'
import {notedGrade, reviewRoles, reviewRow} from './readReviews.ts'
import type {ReviewRow} from './reviewRows.ts'

/** A line of the one ledger. Who the resident is is never read. */
export interface LedgerRow {
  /** Number that a spreadsheet shows beside it. */
  readonly row: number
  readonly number: string
  /** Undefined where the letter is none of the ledger's. */
  readonly sort: Sort | undefined
  readonly letter: string
  readonly start: DateCell
  readonly item: string
  /** For a second trip its reason. */
  readonly papers: string
  readonly post: string
  readonly days: string
  readonly due: DateCell
  readonly done: DateCell
  readonly result: string
  readonly remarks: string
  /** The grade that the resident gave, where the line notes it. */
  readonly grade?: number
}

/** A line of the register of complaints. Of the contact it is only read whether there is one; what was complained of is not read. */
export interface ComplaintRow {
  readonly row: number
  readonly number: string
  readonly received: DateCell
  readonly hasContact: boolean
  readonly about: string
  readonly post: string
  readonly due: DateCell
  readonly outcome: string
  readonly answered: DateCell
  readonly followUp: string
}

/** A register that was recognised by its headings, or what is missing from one that was not. */
export type ReadRegister =
  | {readonly kind: 'ledger'; readonly rows: readonly LedgerRow[]}
  | {readonly kind: 'complaints'; readonly rows: readonly ComplaintRow[]}
  | {readonly kind: 'reviews'; readonly rows: readonly ReviewRow[]}
  | {readonly kind: 'unknown'; readonly missing: readonly string[]}

/** Rows in which the headings are looked for: people put a title above. */
const headRows = 10

/** Returns the register in `table`, by the headings of its columns in whatever order they stand. */
export function readRegister(table: Table, heads: LedgerHeads): ReadRegister {
  const rows = [{row: 1, cells: table.head}, ...table.rows]
  const ledger = columnsIn(rows, heads.ledger, ledgerRoles)
  const complaints = columnsIn(rows, heads.complaints, complaintRoles)
  if (ledger.missing.length === 0) return {kind: 'ledger', rows: rows.slice(ledger.after).map((row) => ledgerRow(row, ledger.at, heads))}
  if (complaints.missing.length === 0)
    return {kind: 'complaints', rows: rows.slice(complaints.after).map((row) => complaintRow(row, complaints.at))}
  const reviews = columnsIn(rows, heads.reviews, reviewRoles)
  if (reviews.missing.length === 0) {
    const cells = rows.slice(reviews.after).map((line) => ({row: line.row, cell: reader(line, reviews.at)}))
    return {kind: 'reviews', rows: cells.flatMap(({row, cell}) => reviewRow(row, cell('reviewed'), cell('grade')) ?? [])}
  }
  const nearer = complaints.missing.length < ledger.missing.length ? complaints : ledger
  return {kind: 'unknown', missing: nearer.missing}
}

interface Columns<Role extends string> {
  readonly at: ReadonlyMap<Role, number>
  /** Number of rows up to and with the headings. */
  readonly after: number
  /** Headings that no column has. */
  readonly missing: readonly string[]
}

function columnsIn<Role extends string>(
  rows: readonly {readonly cells: readonly string[]}[],
  heads: Readonly<Record<Role, readonly string[]>>,
  roles: readonly Role[],
): Columns<Role> {
  const tried = rows.slice(0, headRows).map(({cells}, i): Columns<Role> => {
    const said = cells.map(bare)
    const columnOf = (role: Role) => {
      const wordings = new Set(heads[role].map(bare))
      return said.findIndex((cell) => wordings.has(cell))
    }
    const found = roles.map((role) => [role, columnOf(role)] as const)
    return {
      at: new Map(found.filter(([, column]) => column >= 0)),
      after: i + 1,
      missing: found.filter(([, column]) => column < 0).map(([role]) => heads[role][0] ?? role),
    }
  })
  return tried.reduce((best, one) => (one.missing.length < best.missing.length ? one : best))
}

interface Line {
  readonly row: number
  readonly cells: readonly string[]
}

const reader =
  <Role extends string>({cells}: Line, at: ReadonlyMap<Role, number>) =>
  (role: Role): string =>
    cells[at.get(role) ?? -1] ?? ''

function ledgerRow(line: Line, at: ReadonlyMap<LedgerRole, number>, {letters}: LedgerHeads): LedgerRow {
  const cell = reader(line, at)
  const letter = cell('sort')
  const grade = notedGrade(`${cell('result')}\n${cell('remarks')}`)
  return {
    row: line.row,
    number: cell('number'),
    sort: sorts.find((sort) => letters[sort].some((one) => bare(one) === bare(letter))),
    letter,
    start: readDate(cell('start')),
    item: cell('item'),
    papers: cell('papers'),
    post: cell('post'),
    days: cell('days'),
    due: readDate(cell('due')),
    done: readDate(cell('done')),
    result: cell('result'),
    remarks: cell('remarks'),
    ...(grade !== undefined && {grade}),
  }
}

function complaintRow(line: Line, at: ReadonlyMap<ComplaintRole, number>): ComplaintRow {
  const cell = reader(line, at)
  const contact = bare(cell('contact'))
  return {
    row: line.row,
    number: cell('number'),
    received: readDate(cell('received')),
    hasContact: contact !== '' && !notLeft.test(contact),
    about: cell('about'),
    post: cell('post'),
    due: readDate(cell('due')),
    outcome: cell('outcome'),
    answered: readDate(cell('answered')),
    followUp: cell('followUp'),
  }
}

/** How the register says that no contact was left. */
const notLeft = /^(未留|无|匿名|没有|無|none|notleft|anonymous)/
