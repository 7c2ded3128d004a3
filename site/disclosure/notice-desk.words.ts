import type {InBoth} from '../../handbooks/language/both.ts'
import type {FaultKind} from '../../points/disclosure/noticeFault.ts'

/** What the desk for notices says as it reads a table, handed to its element in an attribute. {…} stand for values. */
export interface DeskWords {
  readonly faults: Readonly<Record<FaultKind, string>>
  readonly place: string
  readonly ready: string
  readonly refused: string
  readonly unreadable: string
  readonly otherKind: string
  readonly cell: string
  readonly clause: string
  readonly stays: string
}

export const words: InBoth<DeskWords> = {
  zh: {
    place: '第{row}行，{heading}',
    ready: '{n}件公示，没有问题，可以打印：每件一张A4。',
    refused: '有{n}处问题，改好以后再选一次文件。有问题时一件也不排，免得漏掉。',
    unreadable: '打不开这个文件：它不是表格，或者已损坏。用WPS或Excel打开，另存为.xlsx或.csv。',
    otherKind: '只读.xlsx和.csv文件。',
    cell: '这一格是公式，或者有看不见的字符：改为文字。',
    clause: '条款{id}',
    stays: '长期',
    faults: {
      'no-column': '缺这一列。表头要有：{allowed}。',
      twice: '有两列都叫“{found}”，只留一列。',
      unread: '“{found}”不是公示表的列，请删去这一列，免得内容被漏掉或者登出去。',
      'no-rows': '表头下面没有内容。',
      empty: '是空的，请填写。',
      long: '标题要写成一行，不超过{allowed}个字。',
      lines: '一张A4排不下，最多{allowed}行：缩短，或者分成两件。',
      category: '“{found}”不是公开的类别，可用：{allowed}。',
      post: '“{found}”不是岗位，可用：{allowed}。写岗位，不写姓名。',
      date: '“{found}”不是日期，写成2026-12-31这样；长期内容的撤下日期写“长期”。',
      order: '“{found}”早于发布日期{allowed}。',
      'list-days': '“{found}”太早：名单至少公示{days}个工作日，这里要到{day}。',
      'list-standing': '名单不能写“长期”：公示期满要撤下，至少{allowed}个工作日。',
      doubled: '与第{allowed}行重复，删去一行。',
      early: '“{found}”看不出可不可以提前：写“是”或者“否”，空着就是不可以。',
      identity: '写有身份证号码（{found}），请删去，或者只留首尾四位。',
      mobile: '写有手机号码（{found}），那是个人的；请写办公电话，如028-12345678、12345。',
      bank: '写有银行卡号（{found}），请删去。',
      'home-line': '写有住宅电话（{found}），请删去；是办公电话的，在号码前写明。',
    },
  },
  en: {
    place: 'Row {row}, {heading}',
    ready: 'Notices ready to print: {n}, a sheet of A4 each. No problems.',
    refused: 'Problems found: {n}. Correct them and choose the file again; while there is one, nothing is set, so that nothing is missed.',
    unreadable: 'This file cannot be opened: it is no table, or broken. Open it in Excel or WPS and save it as .xlsx or .csv.',
    otherKind: 'Only .xlsx and .csv files are read.',
    cell: 'This cell holds a formula or characters that nobody sees: make it text.',
    clause: 'Clause {id}',
    stays: 'standing',
    faults: {
      'no-column': 'This column is missing. The headings are {allowed}.',
      twice: 'Two columns are called “{found}”; keep one.',
      unread: '“{found}” is no column of a table of notices; remove it, so that nothing in it is lost or shown.',
      'no-rows': 'Nothing stands below the headings.',
      empty: 'It is empty; write something.',
      long: 'A title is one line of at most {allowed} characters.',
      lines: 'A sheet of A4 holds at most {allowed} lines: shorten it, or make two notices.',
      category: '“{found}” is not a category; use one of {allowed}.',
      post: '“{found}” is not a post; use one of {allowed}. Write posts, never names.',
      date: '“{found}” is not a date; write it as 2026-12-31, or “standing” for what stays.',
      order: '“{found}” is before {allowed}, when it is posted.',
      'list-days': '“{found}” is too early: a list stands for at least {days} working days, here until {day}.',
      'list-standing': 'A list cannot be standing: it comes down when its time ends, after at least {allowed} working days.',
      doubled: 'It repeats row {allowed}; remove one.',
      early: '“{found}” does not say whether the words may be known before their day; write 是 or 否, or leave it blank for no.',
      identity: 'It holds an identity number ({found}); take it out, or leave its first and last four digits.',
      mobile: 'It holds a mobile number ({found}), which is a person’s; give an office line such as 028-12345678 or 12345.',
      bank: 'It holds the number of a bank card ({found}); take it out.',
      'home-line': 'It holds the number of a home ({found}); take it out, or say before it whose office line it is.',
    },
  },
}
