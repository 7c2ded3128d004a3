import type {APIRoute} from 'astro'
import {knownEditions} from '../../../handbooks/edition/known.ts'
import {exchanged} from '../../../points/exchange/exchangedPoint.ts'
import {toCsv, toGeoJson, toJson} from '../../../points/exchange/pointFormats.ts'
import {catalogue, rows} from '../../shell/data.ts'

const formats = {csv: toCsv, geojson: toGeoJson, json: toJson}
type Format = keyof typeof formats

/** The directory as data: real points alone, and with the sample points, each of which says that it is one. */
export const getStaticPaths = () =>
  [false, true].flatMap((withSample) =>
    (Object.keys(formats) as Format[]).map((format) => ({
      params: {file: `${withSample ? 'points-with-sample' : 'points'}.${format}`},
      props: {withSample, format},
    })),
  )

export const GET: APIRoute<{withSample: boolean; format: Format}> = ({props: {withSample, format}}) =>
  new Response(formats[format](exchanged(rows, knownEditions(catalogue), {withSample})).slice())
