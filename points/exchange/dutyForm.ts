import Papa from 'papaparse'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames, checkNames, evidenceNames} from '../../handbooks/clause/names.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {statuses, statusNames} from '../assessment/schema.ts'
import {assessorsOf} from '../office/checkOffice.ts'
import {dutiesAsked, isOwed} from '../office/duties.ts'
import {type OfficeLevel, officeAssessorNames} from '../office/office.ts'
import {csvConfig, inertCell} from './cell.ts'
import type {FormFormat} from './checkForm.ts'
import {toGb18030} from './gb18030.ts'
import {type BookCell, columnName, type Look, toWorkbook} from './workbook.ts'

/** What a form is called in its first cell. */
export const dutyFormTitles: Readonly<Record<OfficeLevel, string>> = {
  town: '村标镇（街道）职责检查表 Cunbiao check form for a town',
  county: '村标县（市、区）职责检查表 Cunbiao check form for a county',
}

/** What stands at the head of a form, a row each below its name: the heading in the first column, the value in the second. */
const facts = [
  {key: 'office', heading: '机构 Office', hint: '填机构名称或编号'},
  {key: 'on', heading: '检查日期 Date', hint: '写成2027-03-31这样'},
  {key: 'by', heading: '检查方 Assessor', hint: '从列表里选；只写检查方，不写人名'},
  {key: 'edition', heading: '版本 Edition', hint: '不要改。没有查的行不填结果，记为未检查'},
] as const

const columns = [
  {heading: '编号 Id', width: 14},
  {heading: '条号 No.', width: 8},
  {heading: '手册和章 Chapter', width: 20},
  {heading: '条文 Provision', width: 60},
  {heading: '判定 Judging', width: 40},
  {heading: '检查方法 Check', width: 14},
  {heading: '证据 Evidence', width: 14},
  {heading: '要求 Asked', width: 9},
  {heading: '分值 Points', width: 8},
  {heading: '结果 Result', width: 11},
  {heading: '备注 Note', width: 40},
] as const
/** Place of the result, the first column that is filled in. */
const resultAt = 9

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
  const heads = facts.length + 2
  const by = assessorsOf[level].map((one) => officeAssessorNames.zh[one])
  return toWorkbook([
    {
      name: '职责检查表',
      widths: columns.map(({width}) => width),
      rows,
      frozen: {rows: heads, columns: 1},
      paper: 'A3',
      footer: `村标 Cunbiao ${edition} 职责检查表`,
      locked: true,
      lists: [
        {cells: [`B${facts.findIndex(({key}) => key === 'by') + 2}`], choices: by, refusal: '从列表里选一个检查方'},
        {
          cells: [`${columnName(resultAt)}${heads + 1}:${columnName(resultAt)}${rows.length}`],
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
      cell(`${clause.title.zh}：${clause.text.zh}`, 'read'),
      cell(clause.judged.zh === '' ? undefined : clause.judged.zh, 'read'),
      cell(clause.checks.map((check) => checkNames.zh[check]).join('、'), 'read'),
      cell(clause.evidence.map((kind) => evidenceNames.zh[kind]).join('、'), 'read'),
      cell(isOwed(clause) ? '必备' : '推荐', 'read'),
      cell(clause.weight, 'read'),
      cell(undefined, 'edit'),
      cell(undefined, 'edit'),
    ]),
  ]
}
