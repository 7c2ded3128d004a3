import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import type {KnownEditions} from '../../handbooks/edition/known.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {type Status, statuses} from '../assessment/schema.ts'
import {fromMarks} from '../summary/marks.ts'
import type {Row} from '../summary/row.ts'

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

/** Returns what other systems get of each row: the one shape from which every format is written. Samples only if asked for. */
export const exchanged = (rows: readonly Row[], editions: KnownEditions, {withSample = false} = {}): ExchangedPoint[] =>
  rows
    .filter(({sample}) => withSample || !sample)
    .map(({id, sample, name, place, town, district, code, built, result, marks, sources}): ExchangedPoint => {
      const counts = byKey(statuses, () => 0)
      for (const [, status] of marks ? fromMarks(marks, editions) : []) if (status !== 'waived') counts[status]++
      return {
        ...{id, sample, name, place, town, district},
        code: code ?? null,
        declared: built ? {type: built.type, asOf: built.asOf, source: built.source.en} : null,
        assessment: result
          ? {
              ...{on: result.on, by: result.by, edition: result.edition},
              type: result.type ?? null,
              possible: result.possible ?? null,
              scores: byKey(pointTypes, (type) => result.scales[type].score ?? null),
              counts,
            }
          : null,
        sources,
      }
    })

const byKey = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>
