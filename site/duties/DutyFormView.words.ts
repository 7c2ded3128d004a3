import {bilingual} from '../../handbooks/language/both.ts'
import type {OfficeLevel} from '../../points/office/office.ts'

export const words = bilingual({
  zh: {
    title: {town: '镇（街道）职责检查表', county: '县（市、区）职责检查表'} satisfies Record<OfficeLevel, string>,
    lead: (n: number, e: string) =>
      `${e}中要检查的${n}条。可以打印出来勾，也可以在手机上点选后打印；没有勾的记为未检查。带“推荐”的不计入应得分。`,
    form: '检查表',
    book: '只读条文',
    files: '电子表格：',
    office: '机构名称',
    on: '检查日期',
    by: '检查方',
    sheet: '检查表',
    result: '结果',
    checked: '检查方法',
    evidence: '证据',
    weight: '分值',
    recommended: '推荐',
    note: '备注',
    signatures: '签名',
    posts: ['检查人（岗位）', '被检查单位在场人（岗位）'],
    signature: '签名',
    date: '日期',
  },
  en: {
    title: {town: 'Check form for the duties of a town', county: 'Check form for the duties of a county'},
    lead: (n: number, e: string) =>
      `The ${n} clauses of ${e} to check. Print the form and tick it, or tick it on a phone and print it then; what is not ticked counts as unchecked. What is recommended is not among the points due.`,
    form: 'Check form',
    book: 'Read the clauses only',
    files: 'Spreadsheets: ',
    office: 'Office',
    on: 'Date',
    by: 'Checked by',
    sheet: 'Form',
    result: 'Result',
    checked: 'Checked by',
    evidence: 'Evidence',
    weight: 'Points',
    recommended: 'Recommended',
    note: 'Remarks',
    signatures: 'Signatures',
    posts: ['Inspector (post)', 'For the office (post)'],
    signature: 'Signature',
    date: 'Date',
  },
})
