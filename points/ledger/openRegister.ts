import {readTable} from '../exchange/table.ts'
import type {LedgerHeads} from './heads.ts'
import {type ReadRegister, readRegister} from './readLedger.ts'

/**
 * Returns the register in the file at `path`. The promised day may be a formula, as the workbook of the one ledger has it: it is worked out again
 * from the calendar. A formula in any other column is refused, as everywhere.
 *
 * @throws InputError headed by `name` as `readTable` does.
 */
export const openRegister = async (path: string, name: string, heads: LedgerHeads): Promise<ReadRegister> =>
  readRegister(await readTable(path, name, 'use the workbook of the one ledger that forms writes', heads.ledger.due), heads)
