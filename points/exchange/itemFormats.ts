import type {ExportRow} from '../items/exportRows.ts'
import {csv} from './csv.ts'
import {type BookCell, toWorkbook} from './workbook.ts'

/** Returns rows of items as CSV for spreadsheets. */
export const itemsCsv = (rows: readonly ExportRow[]): Uint8Array => csv(rows)

/** Returns rows of items as a workbook; codes stay text, so that no digit of 33 is lost. `footer` is printed below every page. */
export function itemsWorkbook(rows: readonly ExportRow[], footer: string): Promise<Uint8Array> {
  const headings = Object.keys(rows[0] ?? {事项名称: ''})
  const cell = (value: string | number | undefined): BookCell => ({
    look: 'read',
    ...(value !== undefined && value !== '' && {value: String(value)}),
  })
  return toWorkbook([
    {
      name: '事项清单',
      widths: headings.map((heading) => widths[heading] ?? 14),
      rows: [
        headings.map((value): BookCell => ({look: 'head', value})),
        ...rows.map((row) => headings.map((heading) => cell(row[heading]))),
      ],
      frozen: {rows: 1, columns: 2},
      paper: 'A3',
      footer,
    },
  ])
}

const widths: Readonly<Record<string, number>> = {
  事项名称: 30,
  'Name in English': 30,
  俗称: 30,
  实施编码: 34,
  业务办理项编码: 36,
  材料名称: 40,
  来由: 40,
  设定依据: 30,
}
