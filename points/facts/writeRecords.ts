import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {refuseUnless, utf8, writeFolder} from '../../handbooks/input/output.ts'
import {InputError, InputErrors} from '../../handbooks/input/problem.ts'
import {clearStrays, isStray} from '../../handbooks/input/stray.ts'
import {districts} from '../directory/district.ts'
import {inDistricts} from '../directory/entry.ts'
import type {ChangedRecord} from './importFacts.ts'

/**
 * Writes `changed` records of one district, all of them or none: the folder of its records is written anew beside the old one, with every
 * other file as it is, and takes its place. Whatever stops it before that leaves the old folder.
 *
 * @throws InputError or InputErrors if a record is not as it was read any more, records of two districts are given, or the folder cannot be
 * written.
 */
export function writeRecords(changed: readonly Pick<ChangedRecord, 'file' | 'before' | 'after'>[], folder = districts): void {
  const paths = changed.map(({file}) => inDistricts(file))
  const [district, another] = new Set(paths.map((path) => path.split('/')[0] ?? ''))
  if (district === undefined) return
  if (another !== undefined)
    throw new InputError('records', [
      {at: '', message: `of ${district} and of ${another} are not written together; give each district a sheet of its own`},
    ])
  const records = join(folder, district, 'records')
  // What a killed run left is put right first, so that the folder is the one that was read.
  refuseUnless(records, true)
  const after = new Map(changed.map(({file, after}) => [inDistricts(file).slice(`${district}/records/`.length), after]))
  // Looked at while nobody else writes there: of two imports, or an import and an assessment, neither may undo the other.
  writeFolder(
    records,
    () => {
      refuseMoved(changed, folder)
      const kept = existsSync(records) ? filesIn(records).filter((path) => !after.has(path)) : []
      return [
        ...kept.map((path) => ({path, bytes: new Uint8Array(readFileSync(join(records, path)))})),
        ...[...after].map(([path, text]) => ({path, bytes: utf8(text)})),
      ]
    },
    {replace: true},
  )
}

function refuseMoved(changed: Parameters<typeof writeRecords>[0], folder: string): void {
  const moved = changed.filter(({file, before}) => textAt(join(folder, inDistricts(file))) !== before)
  if (moved.length > 0)
    throw new InputErrors(
      moved.map(
        ({file}) =>
          new InputError(file, [
            {at: '', message: 'was changed by somebody else since this run read it; nothing was written, so run the same command again'},
          ]),
      ),
    )
}

/** Puts right what killed runs left in the districts of `folder`: records that were moved aside are given back. */
export function restoreRecords(folder = districts): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) if (entry.isDirectory()) clearStrays(join(folder, entry.name))
}

const textAt = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** Returns the files in `folder`, by their paths from there with forward slashes, without what runs have beside their work. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory() && !isStray(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
