import {parseDocument} from 'yaml'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Entry} from '../directory/directory.ts'
import {districts} from '../directory/district.ts'
import {newRecord, recordOf} from '../intake/recording.ts'
import {toFactSheet} from './factSheet.ts'
import type {Draft} from './rawRecord.ts'

/** Returns the facts of `entries` as a workbook for `import`, read from their records in `folder`; of a point without one from its division. */
export const factSheetOf = (entries: readonly Entry[], {terms}: Catalogue, folder = districts): Promise<Uint8Array> =>
  toFactSheet(
    entries.map((entry) => ({entry, record: draftOf(entry, folder)})),
    terms,
  )

/** Returns the record of an entry as its file has it, or as a new one would begin. */
export const draftOf = (entry: Entry, folder = districts): Draft => parseDocument(recordOf(entry, folder).text ?? newRecord(entry)).toJS()
