import {bilingual, type InBoth} from '../../handbooks/language/both.ts'
import {letterOf} from './letter.ts'

/** Returns how a cell is called by its sheet, row and column, both from 0. */
export const placeOf = (sheet: string | undefined, row: number, column: number): InBoth => ({
  zh: `${sheet === undefined ? '' : `工作表“${sheet}”，`}第${row + 1}行${letterOf(column)}列`,
  en: `${sheet === undefined ? '' : `sheet ${JSON.stringify(sheet)}, `}row ${row + 1}, column ${letterOf(column)}`,
})

/** What is said of a score sheet that is wrong. */
export const words = bilingual({
  zh: {
    file: (rows: number, columns: number) =>
      `读不了；用空白表填写，不超过${rows}行、${columns}列，CSV存成UTF-8或者GB18030，引号成对，工作簿存成.xlsx`,
    large: (rows: number, columns: number, mostRows: number, mostColumns: number) =>
      `有${rows}行、${columns}列，最多读${mostRows}行、${mostColumns}列；删去离表很远的内容，或者分成几份`,
    nothing: '是空的；用空白表填写',
    broken: '不是能读的工作簿；用Excel或WPS打开，另存为.xlsx或.csv',
    otherSheet: (first: string) => `写有内容，但只读第一张工作表“${first}”；把内容移到第一张，删去这一张`,
    formula: '是公式，公式的结果可能已经过时；改成数值本身，或者用“粘贴为值”',
    unread: '是错误值或者TRUE、FALSE；写成文字或者数值',
    unfit: (found: string) => `含有看不见的字符${found}；删去`,
    long: (length: number, most: number) => `有${length}个字，最多${most}个；写短些`,
    noForm: (found: string) => `“${found}”不是考评表的名称；用cunbiao rank --template或者本页下载的空白表`,
    heading: (found: string, wanted: string) => `应为表头“${wanted}”，现为“${found}”；改回来，不要移动行列`,
    beyond: (found: string) => `“${found}”写在最后一栏之外，没有人读；移到表内，或者删去`,
    empty: '表头以下没有窗口；每个窗口先写一行',
    required: (heading: string) => `没有填“${heading}”；补上`,
    choice: (found: string, allowed: string) => `“${found}”不在可选的值之内；用${allowed}中的一个`,
    cases: (found: string) => `“${found}”不是从0起的整数；写整数，不带单位`,
    points: (found: string) => `“${found}”不是不为0、最多两位小数的数；扣分写成-2，加分写成2`,
    direction: (name: string, begin: 'full' | 'zero') =>
      begin === 'full' ? `“${name}”从满分起扣，只写扣分；写成负数` : `“${name}”从0分起加，只写加分；写成正数`,
    outside: (name: string, score: string, most: number) => `使“${name}”得${score}分，可以是0至${most}分；改正加扣分，或者删去重复的行`,
    clause: (found: string) => `“${found}”不是现行手册的条款编号；写成SW-WIN-023这样`,
    noRecord: '没有写记录编号；写台账、叫号、评价、巡查或者投诉里的编号',
    noFact: '扣分没有写事实；写清时间、事情，不写人名',
    twice: (row: number) => `与第${row}行是同一窗口、同一指标、同一条款和同一记录；一份记录只扣一次，删去一行`,
    doubled: (row: number) => `这个窗口在第${row}行已经有了；每个窗口只写一行基本情况，加扣分另写一行`,
    differs: (heading: string, row: number, found: string) => `“${heading}”与第${row}行的“${found}”不同；改成一样，或者只在一行填写`,
    noWindow: '这个窗口没有一行写明类型、类别和办件数；补上一行',
    person: (what: string) => `写有${what}；删去，考评只写窗口和岗位`,
    oneLine: (most: number) => `应为一行，最多${most}个字；写短些`,
  },
  en: {
    file: (rows, columns) => `cannot be read; use the blank sheet, at most ${rows} rows by ${columns} columns`,
    large: (rows, columns, mostRows, mostColumns) =>
      `has ${rows} rows by ${columns} columns, and at most ${mostRows} by ${mostColumns} are read; delete what stands far from the table, or divide it`,
    nothing: 'is empty; use the blank sheet',
    broken: 'is not a workbook that can be read; open it in Excel or WPS and save it as .xlsx or .csv',
    otherSheet: (first) =>
      `holds something, and only the first sheet, ${JSON.stringify(first)}, is read; move it there and delete this sheet`,
    formula: 'holds a formula, whose result may be out of date; type the value itself in its place, or paste it as a value',
    unread: 'holds an error, TRUE or FALSE; write words or a number',
    unfit: (found) => `holds ${found}, which nobody sees; delete it`,
    long: (length, most) => `has ${length} characters, and at most ${most} have room; shorten it`,
    noForm: (found) => `"${found}" is not the name of a score sheet; use the one that rank --template writes`,
    heading: (found, wanted) => `"${found}" stands where the heading "${wanted}" was; put it back, and move no row or column`,
    beyond: (found) => `"${found}" stands beyond the last column, where nobody reads; move it into the table, or delete it`,
    empty: 'names no window below the headings; begin with a row for each',
    required: (heading) => `"${heading}" is empty; fill it in`,
    choice: (found, allowed) => `"${found}" is not one of the choices; use one of ${allowed}`,
    cases: (found) => `"${found}" is not a whole number from 0; write one, without a unit`,
    points: (found) => `"${found}" is not a number other than 0 with at most two decimals; write -2 for a deduction, 2 for a merit`,
    direction: (name, begin) =>
      begin === 'full'
        ? `"${name}" begins with all of its points and only loses some; write a negative number`
        : `"${name}" begins with none and only earns some; write a positive number`,
    outside: (name, score, most) =>
      `makes ${score} of "${name}", and 0 to ${most} is allowed; correct the points, or delete a row that stands twice`,
    clause: (found) => `"${found}" is not the id of a clause in force; write it as SW-WIN-023`,
    noRecord: 'has no record number; write that of the ledger, queue, review, patrol or complaint',
    noFact: 'takes points off without a fact; write what happened and when, and no name of a person',
    twice: (row) => `is the same window, criterion, clause and record as row ${row}; a record counts once, so delete one`,
    doubled: (row) => `this window has its row already, row ${row}; keep one, and write deductions in rows of their own`,
    differs: (heading, row, found) => `"${heading}" differs from "${found}" in row ${row}; make them alike, or fill in one row only`,
    noWindow: 'this window has no row with its type, class and cases; add one',
    person: (what) => `holds ${what}; delete it, only windows and posts are named`,
    oneLine: (most) => `has to be one line of at most ${most} characters; shorten it`,
  },
})
