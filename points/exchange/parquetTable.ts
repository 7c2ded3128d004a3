import {ByteWriter, type ParquetWriteRowsOptions, parquetWriteRows} from 'hyparquet-writer'

/** What a cell of a column is: a text, a whole number, a number, yes or no, or a day written `2026-03-31`. */
export interface Cells {
  readonly string: string
  readonly int: number
  readonly double: number
  readonly bool: boolean
  readonly date: string
}
export type CellType = keyof Cells

/** One column of a table. Its type is said, not guessed, so that a file in which a column is empty has it in the same type as all others. */
export type Column<Row> = {
  readonly [Type in CellType]: {
    readonly name: string
    readonly type: Type
    /** The value of a row; undefined where nobody has recorded it. */
    readonly of: (row: Row) => Cells[Type] | undefined
    /** True of what every row has. */
    readonly always?: boolean
  }
}[CellType]

type Schema = NonNullable<ParquetWriteRowsOptions['schema']>
type Stored = Pick<Schema[number], 'type' | 'converted_type'>

const stored: Readonly<Record<CellType, Stored>> = {
  string: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
  int: {type: 'INT32'},
  double: {type: 'DOUBLE'},
  bool: {type: 'BOOLEAN'},
  date: {type: 'INT32', converted_type: 'DATE'},
}

/**
 * Returns `rows` as a Parquet file with these `columns`, and `facts` of the whole in its metadata. The same rows give the same bytes. Rows
 * are taken one group at a time, so that a generator of millions needs the room of a hundred thousand.
 */
export function toParquet<Row>(rows: Iterable<Row>, columns: readonly Column<Row>[], facts: Readonly<Record<string, string>>): Uint8Array {
  const writer = new ByteWriter()
  void parquetWriteRows({
    writer,
    rows: cellsOf(rows, columns),
    columns: columns.map(({name}) => ({name})),
    schema: [
      {name: 'root', num_children: columns.length},
      ...columns.map(({name, type, always}) => ({
        name,
        ...stored[type],
        repetition_type: always ? ('REQUIRED' as const) : ('OPTIONAL' as const),
      })),
    ],
    rowGroupSize: 100_000,
    kvMetadata: Object.entries(facts).map(([key, value]) => ({key, value})),
    createdBy: 'cunbiao',
  })
  return writer.getBytes()
}

function* cellsOf<Row>(rows: Iterable<Row>, columns: readonly Column<Row>[]): Generator<Record<string, unknown>> {
  for (const row of rows) yield Object.fromEntries(columns.map((column) => [column.name, cellOf(column, row)]))
}

function cellOf<Row>(column: Column<Row>, row: Row): unknown {
  const value = column.of(row)
  return column.type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value
}
