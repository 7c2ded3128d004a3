import {budgets, sizeOf} from '../../handbooks/input/budget.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {tableIn} from '../../points/exchange/tableIn.ts'
import type {LedgerHeads} from '../../points/ledger/heads.ts'
import {type ReadRegister, readRegister} from '../../points/ledger/readLedger.ts'

/** What came of a file: a register, or why it was not read, as the words of the page call it. */
export type Dropped =
  | Exclude<ReadRegister, {readonly kind: 'unknown'}>
  | {readonly kind: 'refused'; readonly word: 'unknown'; readonly missing: string}
  | {readonly kind: 'refused'; readonly word: 'otherKind' | 'unreadable'}
  | {readonly kind: 'refused'; readonly word: 'tooLarge'; readonly size: string}
  | {readonly kind: 'refused'; readonly word: 'cells'; readonly cells: readonly string[]}

/** How many cells of one file are named. */
const mostCells = 12

/** Returns the register in a file that was dropped. Loaded when one is, since most who look at the page drop none. */
export async function readDropped(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>, heads: LedgerHeads): Promise<Dropped> {
  const ending = /\.(xlsx|csv)$/i.exec(file.name)?.[1]?.toLowerCase()
  if (ending !== 'xlsx' && ending !== 'csv') return {kind: 'refused', word: 'otherKind'}
  const most = budgets.bytes[ending === 'xlsx' ? 'workbook' : 'csv']
  if (file.size > most) return {kind: 'refused', word: 'tooLarge', size: sizeOf(most)}
  try {
    const read = readRegister(await tableIn(new Uint8Array(await file.arrayBuffer()), ending, '', '', heads.ledger.due), heads)
    return read.kind === 'unknown' ? {kind: 'refused', word: 'unknown', missing: read.missing.join('”“')} : read
  } catch (error) {
    const cells = error instanceof InputError ? error.problems.map(({at}) => at).filter((at) => at !== '') : []
    return cells.length === 0 ? {kind: 'refused', word: 'unreadable'} : {kind: 'refused', word: 'cells', cells: cells.slice(0, mostCells)}
  }
}
