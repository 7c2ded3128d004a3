import Papa from 'papaparse'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {statuses} from '../assessment/schema.ts'
import type {ExchangedPoint} from './json.ts'

/**
 * Returns `rows` as CSV for spreadsheets: UTF-8 with a byte order mark so that the Chinese is read, CRLF, and a cell that would run as a
 * formula marked as text.
 */
export const csv = (rows: readonly Readonly<Record<string, string | number | boolean>>[]): Uint8Array =>
  utf8(`\uFEFF${Papa.unparse([...rows], {newline: '\r\n', escapeFormulae: true})}\r\n`)

/** Returns the directory as CSV, one row for each point. An empty cell is a value that nobody has recorded. */
export const toCsv = (points: readonly ExchangedPoint[]): Uint8Array =>
  csv(
    points.map(({id, sample, name, place, town, district, code, declared, assessment, sources}) => ({
      id,
      sample,
      name_zh: name.zh,
      name_en: name.en,
      place_zh: place.zh,
      place_en: place.en,
      town_zh: town.zh,
      town_en: town.en,
      district_zh: district.zh,
      district_en: district.en,
      code: code?.value ?? '',
      code_as_of: code?.asOf ?? '',
      declared_type: declared?.type ?? '',
      declared_as_of: declared?.asOf ?? '',
      assessed_type: assessment?.type ?? '',
      possible_type: assessment?.possible ?? '',
      assessed_on: assessment?.on ?? '',
      assessed_by: assessment?.by ?? '',
      edition: assessment?.edition ?? '',
      ...Object.fromEntries(pointTypes.map((type) => [`score_${type}`, assessment?.scores[type] ?? ''])),
      ...Object.fromEntries(statuses.map((status) => [`clauses_${status}`, assessment?.counts[status] ?? ''])),
      sources: sources.map(({title}) => `${title.zh} / ${title.en}`).join(' | '),
    })),
  )
