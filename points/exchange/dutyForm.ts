import Papa from 'papaparse'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames, checkNames, evidenceNames} from '../../handbooks/clause/names.ts'
import {markedJudged, markedText} from '../../handbooks/clause/ownNumbers.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {statuses, statusNames} from '../assessment/schema.ts'
import {assessorsOf} from '../office/checkOffice.ts'
import {dutiesAsked, isOwed} from '../office/duties.ts'
import {type OfficeLevel, officeAssessorNames} from '../office/office.ts'
import {csvConfig, inertCell} from './cell.ts'
import type {FormFormat} from './checkForm.ts'
import {columns, dutyFormTitles, facts, headingRow, resultAt} from './dutyFormShape.ts'
import {toGb18030} from './gb18030.ts'
import {type BookCell, columnName, type Look, toWorkbook} from './workbook.ts'

/** Returns the name of the blank form; it says which edition it is, since an office may keep it for months. */
export const dutyFormName = (level: OfficeLevel, format: FormFormat, edition: string): string => `duties-${level}-${edition}.${format}`

/**
 * Returns the check form of the duties of a town or a county as a file for spreadsheets: a row for each clause that is asked. In a workbook
 * only what is to be filled in is unlocked, and results are chosen from a list. The same clauses give the same bytes.
 */
export async function toDutyForm(
  catalogue: Catalogue,
  level: OfficeLevel,
  {edition}: {readonly edition: string},
  format: FormFormat,
): Promise<Uint8Array> {
  const rows = rowsOf(catalogue, level, edition)
  if (format !== 'xlsx') {
    const text = `${Papa.unparse(
      rows.map((row) => row.map(({value}) => (typeof value === 'string' ? inertCell(value) : (value ?? '')))),
      csvConfig,
    )}\r\n`
    return format === 'csv' ? utf8(`\uFEFF${text}`) : toGb18030(text)
  }
  const by = assessorsOf[level].map((one) => officeAssessorNames.zh[one])
  return toWorkbook([
    {
      name: '职责检查表',
      widths: columns.map(({width}) => width),
      rows,
      frozen: {rows: headingRow, columns: 1},
      paper: 'A3',
      footer: `村标 Cunbiao ${edition} 职责检查表`,
      locked: true,
      fitRows: true,
      lists: [
        {cells: [`B${facts.findIndex(({key}) => key === 'by') + 2}`], choices: by, refusal: '从列表里选一个检查方'},
        {
          cells: [`${columnName(resultAt)}${headingRow + 1}:${columnName(resultAt)}${rows.length}`],
          choices: statuses.map((status) => statusNames.zh[status]),
          refusal: '从列表里选一个结果',
        },
      ],
    },
  ])
}

function rowsOf(catalogue: Catalogue, level: OfficeLevel, edition: string): BookCell[][] {
  const cell = (value: string | number | undefined, look: Look, span?: number): BookCell => ({
    look,
    ...(value !== undefined && {value}),
    ...(span !== undefined && {span}),
  })
  const chapterOf = ({book, chapter}: Clause) => {
    const found = catalogue.chapters.find((one) => one.book === book && one.name === chapter)
    return `${bookNames.zh[book]} ${found?.number ?? ''} ${found?.title.zh ?? chapter}`
  }
  return [
    [cell(dutyFormTitles[level], 'head', columns.length)],
    ...facts.map(({key, heading, hint}) => [
      cell(heading, 'head'),
      cell(key === 'edition' ? edition : undefined, key === 'edition' ? 'read' : 'edit', 3),
      cell(hint, 'read', columns.length - 4),
    ]),
    columns.map(({heading}, i) => cell(heading, i >= resultAt ? 'head-edit' : 'head')),
    ...dutiesAsked(catalogue.clauses, level).map((clause) => [
      cell(clause.id, 'read'),
      cell(clause.number, 'read'),
      cell(chapterOf(clause), 'read'),
      cell(`${clause.title.zh}：${markedText(clause, 'zh')}`, 'read'),
      cell(markedJudged(clause, 'zh') || undefined, 'read'),
      cell(clause.checks.map((check) => checkNames.zh[check]).join('、'), 'read'),
      cell(clause.evidence.map((kind) => evidenceNames.zh[kind]).join('、'), 'read'),
      cell(isOwed(clause) ? '必备' : '推荐', 'read'),
      cell(clause.weight, 'read'),
      cell(undefined, 'edit'),
      cell(undefined, 'edit'),
    ]),
  ]
}
