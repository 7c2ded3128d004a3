import type {InBoth} from '../../handbooks/language/both.ts'

/** What the page of the ledger says as files come in, handed to its element in an attribute. {…} stand for values. */
export interface LookWords {
  readonly reading: string
  readonly read: Readonly<Record<'ledger' | 'complaints' | 'reviews', string>>
  readonly unknown: string
  readonly otherKind: string
  readonly tooLarge: string
  readonly unreadable: string
  readonly cells: string
  readonly lists: Readonly<Record<'overdue' | 'today' | 'soon' | 'faults', string>>
  readonly nothing: string
  readonly head: readonly string[]
  readonly faultHead: readonly string[]
  readonly late: string
  readonly askAgain: string
  readonly more: string
  readonly otherNames: string
  readonly notYet: string
  readonly noLedger: string
  readonly cleared: string
  readonly quarter: string
}

export const words: InBoth<LookWords> = {
  zh: {
    reading: '正在读……',
    read: {
      ledger: '{file}：一本账，{n}行。',
      complaints: '{file}：投诉登记表，{n}行。',
      reviews: '{file}：评价表，{n}条评价；只读了日期和等级。',
    },
    unknown: '{file}：不是一本账，不是投诉登记表，也不是有“评价日期”“评价等级”的评价表，缺少栏目“{missing}”。用表单里的工作簿，不改表头。',
    otherKind: '{file}：只读.xlsx和.csv。旧的.xls和.et先在表格软件里另存为.xlsx。',
    tooLarge: '{file}：超过{size}，读不了。只留本年度的行。',
    unreadable: '{file}：打不开，不是表格，或者超过{rows}行。在表格软件里打开，只留本年度的行，另存为.xlsx。',
    cells: '{file}：这些单元格是公式或者读不了的内容，改成文字再读：{cells}。',
    lists: {overdue: '已经超期', today: '今天到期', soon: '{n}个工作日内到期', faults: '有错的行'},
    nothing: '没有超期、到期和有错的行。',
    head: ['行', '编号', '类别', '事项', '承办岗位', '最迟', '超期'],
    faultHead: ['行', '栏目', '怎样改'],
    late: '{n}个工作日',
    askAgain: '投诉回访',
    more: '还有{n}行没有列出。',
    otherNames: '这些写法不在事项清单里，公布的表上不写名称（可能带有人名）；改成清单上的名称就会计入：{list}。',
    notYet: '先改正{n}行有错的日期、类别或者编号，再汇总这个季度。',
    noLedger: '汇总要有一本账；现在还没有。',
    cleared: '已清空。',
    quarter: '{year}年第{quarter}季度',
  },
  en: {
    reading: 'Reading…',
    read: {
      ledger: '{file}: the one ledger, {n} lines.',
      complaints: '{file}: the register of complaints, {n} lines.',
      reviews: '{file}: a table of {n} reviews; only days and grades were read.',
    },
    unknown:
      '{file}: neither the one ledger, nor the register of complaints, nor a table of reviews with 评价日期 and 评价等级; it has no column “{missing}”. Use the workbooks of the forms and leave the headings as they are.',
    otherKind: '{file}: only .xlsx and .csv are read. Save an old .xls or .et as .xlsx first.',
    tooLarge: '{file}: larger than {size}. Keep the lines of this year only.',
    unreadable:
      '{file}: cannot be opened, is no table, or has more than {rows} lines. Open it in a spreadsheet, keep the lines of this year and save it as .xlsx.',
    cells: '{file}: these cells hold formulas or what cannot be read; make them text: {cells}.',
    lists: {overdue: 'Overdue', today: 'Due today', soon: 'Due within {n} working days', faults: 'Lines that are wrong'},
    nothing: 'Nothing is overdue, due or wrong.',
    head: ['Row', 'Number', 'Sort', 'Item', 'Post', 'Due by', 'Late'],
    faultHead: ['Row', 'Column', 'What to do'],
    late: '{n} working days',
    askAgain: 'Ask whether it helped',
    more: '{n} more lines are not listed.',
    otherNames:
      'No list of items has these names, so the sheet does not print them (a person’s name may stand in them); with the name of the list they count: {list}.',
    notYet: 'First correct the date, letter or number of {n} lines, then sum the quarter up.',
    noLedger: 'A sum needs the one ledger, which is not here yet.',
    cleared: 'Cleared.',
    quarter: 'Quarter {quarter} of {year}',
  },
}
