import type {APIRoute} from 'astro'
import {writeEdition} from '../../../../handbooks/edition/edition.ts'
import {toCsv, toJson} from '../../../../points/edition/diffReport.ts'
import {editions, estimateOf, type ShownEdition} from '../../../edition/editions.ts'

/** Each edition as data, and what changed from the one before to it, as JSON and as a table. */
export const getStaticPaths = () => [
  ...editions.map((edition) => ({params: {file: `${edition.id}.json`}, props: {edition, format: 'edition' as const}})),
  ...editions.flatMap((edition) =>
    edition.since
      ? (['json', 'csv'] as const).map((format) => ({
          params: {file: `${edition.since?.before.id}-to-${edition.id}.${format}`},
          props: {edition, format},
        }))
      : [],
  ),
]

export const GET: APIRoute<{edition: ShownEdition; format: 'edition' | 'json' | 'csv'}> = async ({props: {edition, format}}) => {
  if (format === 'edition' || !edition.since) return new Response(edition.text ?? writeEdition(edition))
  const {diff, effect} = edition.since
  const estimate = await estimateOf(edition)
  return new Response(format === 'json' && estimate ? toJson(diff, effect, estimate) : toCsv(diff))
}
