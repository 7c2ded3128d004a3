import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {type Status, statuses} from '../assessment/schema.ts'
import type {Entry} from '../directory/directory.ts'

/** One point as other systems get it. A missing value is null: nobody has recorded it. */
export interface ExchangedPoint {
  /** Permanent, in spite of mergers and renamings. */
  readonly id: string
  /** True for a made-up point. */
  readonly sample: boolean
  readonly name: InBoth
  readonly place: InBoth
  readonly town: InBoth
  readonly district: InBoth
  /** Code of the statistics bureau and the day for which it holds: an alias, never a key. */
  readonly code: {readonly value: string; readonly asOf: string} | null
  /** The type that a source says the point was built as. Not the result of an assessment. */
  readonly declared: {readonly type: PointType; readonly asOf: string; readonly source: string} | null
  readonly assessment: {
    readonly on: string
    readonly by: string
    readonly edition: string
    /** The highest type reached; null if none is. */
    readonly type: PointType | null
    /** A higher type that open clauses still leave possible. */
    readonly possible: PointType | null
    /** Percent of the weights of the settled clauses, for each type. */
    readonly scores: Readonly<Record<PointType, number | null>>
    /** Clauses by status. Unchecked is neither met nor zero. */
    readonly counts: Readonly<Record<Status, number>>
  } | null
  readonly sources: readonly {readonly title: InBoth; readonly date: string | null}[]
}

/** Returns what other systems get of each entry: the one shape from which every format is written. Samples only if asked for. */
export function exchanged(entries: readonly Entry[], {withSample = false} = {}): ExchangedPoint[] {
  return entries
    .filter(({sample}) => withSample || !sample)
    .map(({id, sample, name, place, town, district, division, record, assessment}): ExchangedPoint => {
      const address = record?.addresses.at(-1)
      const code = address?.code ? {value: address.code, asOf: address.asOf} : division && {value: division.code, asOf: division.asOf}
      const declared = record?.declared
      return {
        id,
        sample,
        name,
        place,
        town,
        district,
        code: code ?? null,
        declared: declared
          ? {type: declared.type, asOf: declared.asOf, source: record?.sources[declared.source]?.title.en ?? declared.source}
          : null,
        assessment: assessment
          ? {
              on: assessment.on,
              by: assessment.by,
              edition: assessment.edition,
              type: assessment.type ?? null,
              possible: assessment.possible ?? null,
              scores: byKey(pointTypes, (type) => assessment.types[type].score ?? null),
              counts: byKey(statuses, (status) => assessment.findings.filter((f) => f.status === status).length),
            }
          : null,
        sources: record ? Object.values(record.sources).map(({title, date}) => ({title, date: date ?? null})) : listSource(division?.asOf),
      }
    })
}

/** A place without a record is known from the division list alone. */
const listSource = (asOf: string | undefined) =>
  asOf === undefined
    ? []
    : [
        {
          title: {
            zh: `国家统计局统计用区划代码（截止日期${asOf}）`,
            en: `National Bureau of Statistics, codes of statistical divisions (cut-off date ${asOf})`,
          },
          date: asOf,
        },
      ]

const byKey = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>
