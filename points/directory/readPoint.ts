import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Point} from '../record/point.ts'
import {type RecordSetting, readRecord} from '../record/readRecord.ts'
import {checkHangingSigns} from '../wayfinding/ways.ts'

/**
 * Returns the point whose record is `text`, which came from `file`, with everything checked that can be checked of one record.
 *
 * @throws InputError naming the file, and the line of every problem in it.
 */
export const readPoint = (file: string, text: string, catalogue: Catalogue, setting?: RecordSetting): Point =>
  readRecord(file, text, catalogue, [checkHangingSigns], setting)
