import {isDeepStrictEqual} from 'node:util'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {openYaml} from '../../handbooks/input/yaml.ts'
import type {ObservationRecord} from '../assessment/schema.ts'
import {districts} from '../directory/district.ts'
import type {Entry} from '../directory/entry.ts'
import {readPoint} from '../directory/readPoint.ts'
import {withObservation} from '../record/recordFile.ts'
import {inPrintedOrder, newRecord, type Recording, recordOf} from './recording.ts'

/**
 * Returns the record of `entry` with what was seen on a patrol, ready to be written: beside the assessments, none of which is touched. A
 * point that has no record yet gets one from its division.
 *
 * @throws InputError if another observation of the same day, assessor and party is there, and `replace` is not given.
 * @clause SW-SUP-004 what was seen, clause by clause
 */
export function recordObservation(
  entry: Entry,
  observation: ObservationRecord,
  catalogue: Catalogue,
  {replace = false}: {readonly replace?: boolean},
  folder = districts,
): Recording {
  const {file, text} = recordOf(entry, folder)
  const before = text ?? newRecord(entry)
  const held = {thresholds: entry.thresholds ?? []}
  const record = text === undefined ? undefined : readPoint(file, text, catalogue, held)
  const list = record?.observations ?? []
  const {on, edition, by, party} = observation
  const sorted = {on, edition, by, ...(party && {party}), findings: inPrintedOrder(observation.findings, catalogue)}
  const carried = {findings: 0, on: undefined}
  const twin = list.findIndex((one) => one.on === on && one.by === by && one.party === party)
  const there = list[twin]
  if (record && there && isDeepStrictEqual({...there}, {...sorted})) return {file, before, after: before, point: record, carried}
  if (there && !replace)
    throw new InputError(file, [
      {
        line: text === undefined ? undefined : openYaml(file, text).lineOf(['observations', twin, 'on']),
        at: `observations.${twin}`,
        message: `is of the same day and party (${[there.on, there.by, there.party].filter(Boolean).join(', ')}) and saw otherwise; give --replace to put this one in its place, or correct the date or party in the files`,
      },
    ])
  const after = withObservation(file, before, sorted, there ? twin : undefined)
  const point = readPoint(file, after, catalogue, held)
  if (!isDeepStrictEqual(point.observations, there ? list.with(twin, sorted) : [...list, sorted]))
    throw new Error(`${file} would not hold what was seen`)
  return {file, before: text, after, point, carried}
}
