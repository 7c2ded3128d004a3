import {extname} from 'node:path'
import {readBytes, refuseUnlessFile} from '../../handbooks/input/file.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {type Table, tableIn} from './tableIn.ts'

export type {Table} from './tableIn.ts'

/**
 * Returns the table in the file at `path`, as `tableIn` reads it with `worked`.
 *
 * @throws InputError headed by `name` if the file is missing, of another kind, broken, too large or empty, in which case `ifEmpty` says
 * what to use; or with each cell that holds a formula or what the policy for text refuses.
 */
export async function readTable(
  path: string,
  name: string,
  ifEmpty = 'use a schedule that a kit wrote',
  worked: readonly string[] = [],
): Promise<Table> {
  refuseUnlessFile({path, name})
  const ending = extname(path).toLowerCase()
  if (ending !== '.xlsx' && ending !== '.csv') throw new InputError(name, [{at: '', message: `ends in "${ending}"; use .xlsx or .csv`}])
  const [as, format] = ending === '.xlsx' ? (['workbook', 'xlsx'] as const) : (['csv', 'csv'] as const)
  return tableIn(readBytes({path, name, as}), format, name, ifEmpty, worked)
}
