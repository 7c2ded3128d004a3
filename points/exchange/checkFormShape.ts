/** What a form is called in its first cell, by which it is known again. */
export const formName = '村标检查表（三型合用） Cunbiao checklist for all types'

/** What stands at the head of a form, a row each below its name: the heading in the first column, the value in the second. */
export const facts = [
  {key: 'point', heading: '站点 Point', hint: '填站点编号或名称，如zhanqi或战旗村'},
  {key: 'on', heading: '检查日期 Date', hint: '写成2026-03-31这样'},
  {key: 'by', heading: '检查方 Assessor', hint: '从列表里选：站点自评、镇（街道）复核、县（区）复核；只写检查方，不写人名'},
  {key: 'edition', heading: '版本 Edition', hint: '不要改。没有查的行不填结果，记为未检查；不拍、不抄居民的姓名和证件号码'},
] as const
export type FormFact = (typeof facts)[number]['key']

/** The columns of a form; those to be filled in are unlocked. */
export const columns = [
  {key: 'id', heading: '编号 Id', width: 14, edit: false},
  {key: 'number', heading: '条号 No.', width: 8, edit: false},
  {key: 'place', heading: '位置 Where', width: 11, edit: false},
  {key: 'provision', heading: '条文 Provision', width: 60, edit: false},
  {key: 'checks', heading: '检查方法 Check', width: 14, edit: false},
  {key: 'applies', heading: '三型 Types', width: 13, edit: false},
  {key: 'points', heading: '分值 Points', width: 8, edit: false},
  {key: 'judging', heading: '判定 Judging', width: 40, edit: false},
  {key: 'limit', heading: '限值 Limit', width: 18, edit: false},
  {key: 'status', heading: '结果 Result', width: 11, edit: true},
  {key: 'measured', heading: '实测值 Value', width: 10, edit: true},
  {key: 'note', heading: '备注 Note', width: 40, edit: true},
] as const
export type FormColumn = (typeof columns)[number]['key']

/** Row of the headings, from 1; the clauses follow. */
export const headingRow = facts.length + 2

/** Returns the place of a column, from 0. */
export const columnOf = (key: FormColumn): number => columns.findIndex((column) => column.key === key)

/** Returns the letter of a column, as spreadsheets call it; there are fewer than 26. */
export const letterOf = (key: FormColumn): string => String.fromCharCode(65 + columnOf(key))
