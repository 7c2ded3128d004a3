import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {loadEach} from '../directory/directory.ts'
import {type Row, summarise} from './row.ts'

/**
 * Returns a row of every entry of the directory, in its order. A whole record is held only while its row is made.
 *
 * @throws InputError or InputErrors with every problem of every list and record.
 */
export const loadRows = (catalogue: Catalogue, folder?: string): Row[] =>
  loadEach(catalogue, (entry) => summarise(entry, catalogue), folder)
