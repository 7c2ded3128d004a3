import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {statuses} from '../assessment/schema.ts'
import {csv} from './csv.ts'
import type {ExchangedPoint} from './exchangedPoint.ts'

/** Returns the directory as CSV, one row for each point. An empty cell is a value that nobody has recorded. */
export const toCsv = (points: readonly ExchangedPoint[]): Uint8Array => csv(points.map(csvRow))

/** Returns the row of a point, by the headings of its columns. */
export const csvRow = ({
  id,
  sample,
  name,
  place,
  town,
  district,
  code,
  declared,
  assessment,
  lifecycle,
  sources,
}: ExchangedPoint): Readonly<Record<string, string | number | boolean>> => ({
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
  lifecycle: lifecycle.status,
  merged_into: lifecycle.mergedInto ?? '',
})

/** What stands at the head of every export that has room for it. */
export const exportNote =
  'Service points of the villages and communities on the statistical division lists. No position is given: no open, citable coordinates were found. ' +
  'A code is an alias that held on the day beside it; the id is the key. A point marked as a sample is made up.'

/** Returns the directory as JSON. */
export const toJson = (points: readonly ExchangedPoint[]): Uint8Array =>
  utf8(`${JSON.stringify({note: exportNote, edition, points}, null, 2)}\n`)

/**
 * Returns the directory as GeoJSON (RFC 7946) whose features have no geometry, because none may be invented: a county that has surveyed
 * positions joins them by `id`.
 */
export const toGeoJson = (points: readonly ExchangedPoint[]): Uint8Array =>
  utf8(
    `${JSON.stringify(
      {
        type: 'FeatureCollection',
        note: exportNote,
        edition,
        features: points.map(({id, ...properties}) => ({type: 'Feature', id, geometry: null, properties: {id, ...properties}})),
      },
      null,
      1,
    )}\n`,
  )
