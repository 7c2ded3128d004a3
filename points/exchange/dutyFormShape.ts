import type {OfficeLevel} from '../office/office.ts'

/** What a form is called in its first cell, by which it is known again. */
export const dutyFormTitles: Readonly<Record<OfficeLevel, string>> = {
  town: '村标镇（街道）职责检查表 Cunbiao check form for a town',
  county: '村标县（市、区）职责检查表 Cunbiao check form for a county',
}

/** What stands at the head of a form, a row each below its name: the heading in the first column, the value in the second. */
export const facts = [
  {key: 'office', heading: '机构 Office', hint: '填机构名称或编号'},
  {key: 'on', heading: '检查日期 Date', hint: '写成2027-03-31这样'},
  {key: 'by', heading: '检查方 Assessor', hint: '从列表里选；只写检查方，不写人名'},
  {key: 'edition', heading: '版本 Edition', hint: '不要改。没有查的行不填结果，记为未检查'},
] as const
export type DutyFact = (typeof facts)[number]['key']

/** The columns of a form; the last two are filled in. */
export const columns = [
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

/** Places of what is filled in, from 0. */
export const resultAt = columns.findIndex(({heading}) => heading === '结果 Result')
export const noteAt = resultAt + 1

/** Row of the headings, from 1; the clauses follow. */
export const headingRow = facts.length + 2
