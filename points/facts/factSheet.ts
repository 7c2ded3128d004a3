import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {hashOf} from '../../handbooks/input/hash.ts'
import type {Entry} from '../directory/directory.ts'
import {type BookCell, type BookSheet, columnName, toWorkbook} from '../exchange/workbook.ts'
import {factColumns} from './columns.ts'
import type {Draft} from './rawRecord.ts'

type Terms = Catalogue['terms']

/** Columns that say which point a row is of; they are compared with the record and never change it. */
export const identityColumns = [
  {key: 'id', heading: '编号', width: 18},
  {key: 'place_zh', heading: '村（社区）', width: 14},
  {key: 'town_zh', heading: '镇（街道）', width: 14},
] as const

/** Heading of the column by which it is known whether a record changed since the sheet was written. */
export const stateColumn = {key: 'state', heading: '状态码（不要改）', width: 118} as const

/** Returns what a record says in each column of a sheet of facts. */
export const factsOf = (record: Draft, terms: Terms): string[] => factColumns.map((column) => column.write(record, terms))

/** Returns by which it is known later which of `cells` a record still says: three signs for each, behind a letter that no spreadsheet takes for a number. */
export const stateOf = (cells: readonly string[]): string => `v${cells.map((cell) => markOf(cell)).join('')}`

/** Returns the sign of one cell. */
export const markOf = (cell: string): string => (Number.parseInt(hashOf(cell).slice(0, 8), 16) % 36 ** 3).toString(36).padStart(3, '0')

/**
 * Returns the facts of points as a workbook that `import` takes in again: a row each, what is to be filled in unlocked, and a second sheet that
 * says how. The same records give the same bytes.
 */
export function toFactSheet(entries: readonly {readonly entry: Entry; readonly record: Draft}[], terms: Terms): Promise<Uint8Array> {
  const columns = [...identityColumns, ...factColumns, stateColumn]
  const rows = entries.map(({entry: {id, place, town}, record}): BookCell[] => {
    const cells = factsOf(record, terms)
    return [
      ...[id, place.zh, town.zh].map((value): BookCell => ({value, look: 'read'})),
      ...cells.map((value): BookCell => ({value, look: 'edit'})),
      {value: stateOf(cells), look: 'read'},
    ]
  })
  const edited = identityColumns.length + factColumns.length
  const head = columns.map(
    ({heading}, i): BookCell => ({value: heading, look: i >= identityColumns.length && i < edited ? 'head-edit' : 'head'}),
  )
  const sheet: BookSheet = {
    name: '站点资料',
    widths: columns.map(({width}) => width),
    rows: [head, ...rows],
    frozen: {rows: 1, columns: 2},
    paper: 'A3',
    footer: '村标 Cunbiao 站点资料',
    locked: true,
    lists: factColumns.flatMap(({choices, heading}, i) => {
      const letter = columnName(identityColumns.length + i)
      return choices && rows.length > 0
        ? [{cells: [`${letter}2:${letter}${rows.length + 1}`], choices, refusal: `${heading}：从列表里选`}]
        : []
    }),
  }
  return toWorkbook([sheet, explanation])
}

const explained: readonly (readonly [zh: string, en: string])[] = [
  ['黄色的格可以改，其余用来认站点，不要改。', 'Yellow cells may be changed; the others tell the points apart and stay.'],
  [
    '空格不改档案里已有的内容；要删内容，改档案文件。',
    'An empty cell leaves what the record says; to take something out, change the record’s file.',
  ],
  ['不写人名、个人手机号和居民信息。', 'No names of persons, no mobile numbers, nothing of residents.'],
  ['填好后先试：npm run -s cunbiao -- import 文件 --dry-run', 'When filled in, try it first: npm run -s cunbiao -- import FILE --dry-run'],
]

const explanation: BookSheet = {
  name: '填写说明',
  widths: [24, 70, 90],
  rows: [
    [{value: '填写说明 How to fill it in', look: 'head', span: 3}],
    ...explained.map(([zh, en]): BookCell[] => [
      {value: '', look: 'read'},
      {value: zh, look: 'read'},
      {value: en, look: 'read'},
    ]),
    ['列 Column', '填什么', 'What goes in'].map((value): BookCell => ({value, look: 'head'})),
    ...factColumns.map(({heading, says}): BookCell[] => [
      {value: heading, look: 'read'},
      {value: says.zh, look: 'read'},
      {value: says.en, look: 'read'},
    ]),
  ],
  frozen: {rows: 1, columns: 1},
  footer: '村标 Cunbiao 站点资料',
  locked: true,
}
