import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {type ExchangedPoint, exportNote} from './json.ts'

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
