import {extname, join} from 'node:path'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {readText, refuseUnlessFile} from '../../handbooks/input/file.ts'
import {rewrite} from '../../handbooks/input/output.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {readDutyForm} from '../exchange/readDutyForm.ts'
import {readTable} from '../exchange/table.ts'
import type {PlacedOffice} from '../office/loadOffices.ts'
import {recordCheck} from '../office/recordCheck.ts'
import {type ReadDutySheet, readDutySheet} from '../office/sheet.ts'
import type {Terminal} from './terminal.ts'

/**
 * Takes the check in the filled-in form `from` into the file of an office, and returns the office as it is then. With `dryRun` nothing is
 * written.
 *
 * @throws InputError with everything that is wrong in the form; nothing is written then.
 */
export async function takeCheck(
  placed: PlacedOffice,
  {from, dryRun, replace}: {readonly from: string; readonly dryRun: boolean; readonly replace: boolean},
  catalogue: Catalogue,
  {at, nameOf, say}: Terminal,
): Promise<PlacedOffice> {
  const {office, district} = placed
  if (office.sample && !dryRun)
    throw new InputError(`points/districts/sample/offices/${office.id}.yaml`, [
      {at: 'sample', message: 'is made by the command sample, which would undo the change; give --dry-run to see what would come of it'},
    ])
  const {file, before, after, office: then} = recordCheck(placed, await open(at(from), nameOf(from)), catalogue, {replace})
  // Also where nothing changes: what a killed run left is taken away.
  if (!dryRun) rewrite({path: join(root, file), text: before}, after)
  if (before === after) say(`${file} holds this check already; nothing was written`)
  else if (dryRun) say(`would write the check to ${file}`)
  else say(`wrote the check to ${file}`)
  return {office: then, district}
}

async function open(path: string, name: string): Promise<ReadDutySheet> {
  refuseUnlessFile({path, name})
  const ending = extname(path).toLowerCase()
  if (ending === '.xlsx' || ending === '.csv') return readDutyForm(name, await readTable(path, name, 'use the form of /data/duties/'))
  if (['.yaml', '.yml', '.json'].includes(ending)) return readDutySheet(name, readText({path, name, as: 'yaml'}))
  throw new InputError(name, [{at: '', message: `ends in "${ending}"; give a form (.xlsx, .csv) or what the page exported (.yaml, .json)`}])
}
