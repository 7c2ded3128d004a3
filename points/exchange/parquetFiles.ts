import {edition as todaysEdition} from '../../handbooks/catalogue/catalogue.ts'
import {type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import type {KnownEditions} from '../../handbooks/edition/known.ts'
import type {OutputFile} from '../../handbooks/input/folder.ts'
import {efforts} from '../assessment/effort.ts'
import {statuses} from '../assessment/schema.ts'
import {fromMarks, type Marked, marks} from '../summary/marks.ts'
import type {Result, Row} from '../summary/row.ts'
import {type Column, toParquet} from './parquetTable.ts'
import {exportNote} from './pointFormats.ts'

const names: readonly Column<Row>[] = (['name', 'place', 'town', 'district'] as const).flatMap((of) =>
  (['zh', 'en'] as const).map((language) => ({
    name: `${of}_${language}`,
    type: 'string' as const,
    of: (row: Row) => row[of][language],
    always: true,
  })),
)

/** What a type is called in the name of a column. */
const columnType = (type: PointType) => type.replace('-', '_')

/** Columns of what a result comes to; those of today’s estimate begin with `today_`. */
const ofResult = (prefix: string, result: (row: Row) => Result | undefined): readonly Column<Row>[] => [
  {name: `${prefix}edition`, type: 'string', of: (row) => result(row)?.edition},
  {name: `${prefix}type`, type: 'string', of: (row) => result(row)?.type},
  {name: `${prefix}possible`, type: 'string', of: (row) => result(row)?.possible},
  {name: `${prefix}unchecked`, type: 'int', of: (row) => result(row)?.unchecked},
  ...pointTypes.flatMap((type): Column<Row>[] => {
    const [scale, end] = [(row: Row) => result(row)?.scales[type], columnType(type)]
    return [
      {name: `${prefix}verdict_${end}`, type: 'string', of: (row) => scale(row)?.verdict},
      {name: `${prefix}score_${end}`, type: 'double', of: (row) => scale(row)?.score},
      {name: `${prefix}points_short_${end}`, type: 'double', of: (row) => scale(row)?.points?.short},
      {name: `${prefix}gate_missed_${end}`, type: 'int', of: (row) => scale(row)?.barring.length},
      {name: `${prefix}gate_open_${end}`, type: 'int', of: (row) => scale(row)?.open},
    ]
  }),
]

/** The columns of a point, one row each. */
export const pointColumns: readonly Column<Row>[] = [
  {name: 'id', type: 'string', of: ({id}) => id, always: true},
  {name: 'sample', type: 'bool', of: ({sample}) => sample, always: true},
  ...names,
  {name: 'code', type: 'string', of: ({code}) => code?.value},
  {name: 'code_as_of', type: 'string', of: ({code}) => code?.asOf},
  {name: 'built_type', type: 'string', of: ({built}) => built?.type},
  {name: 'built_as_of', type: 'string', of: ({built}) => built?.asOf},
  {name: 'decided_type', type: 'string', of: ({decided}) => decided?.type},
  {name: 'decided_on', type: 'date', of: ({decided}) => decided?.on},
  {name: 'ground', type: 'string', of: ({ground}) => ground, always: true},
  {name: 'assessed_on', type: 'date', of: ({result}) => result?.on},
  {name: 'assessed_by', type: 'string', of: ({result}) => result?.by},
  ...ofResult('', ({result}) => result),
  ...ofResult('today_', ({today}) => today),
  {name: 'gap_to', type: 'string', of: ({gap}) => gap?.to},
  {name: 'gap_missing', type: 'int', of: ({gap}) => gap?.missing},
  {name: 'gap_open', type: 'int', of: ({gap}) => gap?.open},
  ...efforts.map((effort): Column<Row> => ({name: `gap_${effort}`, type: 'int', of: ({gap}) => gap?.efforts[effort]})),
  {name: 'first_assessed', type: 'date', of: ({assessed}) => assessed?.first},
  {name: 'last_assessed', type: 'date', of: ({assessed}) => assessed?.last},
  {name: 'times_assessed', type: 'int', of: ({assessed}) => assessed?.times ?? 0, always: true},
  ...statuses.map(
    (status): Column<Row> => ({name: `clauses_${status.replace('-', '_')}`, type: 'int', of: (row) => countOf(row, marks[status])}),
  ),
]

const countOf = (row: Row, mark: string) => row.marks && row.marks.of.split(mark).length - 1

/** What one point was found to be on one clause. */
interface Found {
  readonly row: Row
  readonly clause: Clause
  readonly status: Marked
}

/** The columns of a clause of an assessed point, one row each. */
export const clauseColumns: readonly Column<Found>[] = [
  {name: 'id', type: 'string', of: ({row}) => row.id, always: true},
  {name: 'sample', type: 'bool', of: ({row}) => row.sample, always: true},
  {name: 'edition', type: 'string', of: ({row}) => row.marks?.edition},
  {name: 'assessed_on', type: 'date', of: ({row}) => row.result?.on},
  {name: 'clause', type: 'string', of: ({clause}) => clause.id, always: true},
  {name: 'book', type: 'string', of: ({clause}) => clause.book, always: true},
  {name: 'chapter', type: 'string', of: ({clause}) => clause.chapter, always: true},
  {name: 'gate', type: 'bool', of: ({clause}) => clause.gate !== undefined, always: true},
  {name: 'weight', type: 'int', of: ({clause}) => clause.weight, always: true},
  {name: 'status', type: 'string', of: ({status}) => status, always: true},
]

/** A part of the country by the digits of codes, as Hive and all that read its layout name a folder. */
export const partitionOf = ({code}: Pick<Row, 'code'>): string =>
  `province=${code?.value.slice(0, 2) ?? 'unknown'}/city=${code?.value.slice(0, 4) ?? 'unknown'}`

/**
 * Returns the directory as two Parquet tables, `points` and `clauses`, each in a folder for a province and one for a city in it. A place
 * whose code nobody knows is in `province=unknown/city=unknown`. Files of several counties lie beside each other: each has the name of
 * its own, `part`.
 */
export function parquetFiles(rows: readonly Row[], editions: KnownEditions, {part}: {readonly part: string}): OutputFile[] {
  const facts = {note: exportNote, edition: todaysEdition}
  return [...Map.groupBy(rows, partitionOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([partition, own]) => [
      {path: `points/${partition}/${part}.parquet`, bytes: toParquet(own, pointColumns, facts)},
      ...(own.some((row) => row.marks)
        ? [{path: `clauses/${partition}/${part}.parquet`, bytes: toParquet(foundIn(own, editions), clauseColumns, facts)}]
        : []),
    ])
}

function* foundIn(rows: readonly Row[], editions: KnownEditions): Generator<Found> {
  const clausesOf = new Map<string, ReadonlyMap<string, Clause>>()
  for (const row of rows) {
    if (!row.marks) continue
    const {edition} = row.marks
    const clauses = clausesOf.get(edition) ?? new Map((editions.find(edition)?.clauses ?? []).map((clause) => [clause.id, clause]))
    clausesOf.set(edition, clauses)
    for (const [id, status] of fromMarks(row.marks, editions)) {
      const clause = clauses.get(id)
      if (clause) yield {row, clause, status}
    }
  }
}
