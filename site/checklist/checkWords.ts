import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Book, Clause, PointType} from '../../handbooks/clause/clause.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {editionName} from '../../handbooks/edition/names.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {type Limit, printBounds, printLimit} from '../../handbooks/limit/limit.ts'
import {limitByClause} from '../../points/assessment/reading.ts'
import {askedChapters} from '../clause/asked.ts'

/** The words of a checklist, on paper and on a phone. `%` and `#` are filled in by the script. */
export const checkWords = {
  zh: {
    title: (book: string, type: string) => `${type}检查表：${book}`,
    lead: (type: string, n: number, e: string) =>
      `按${e}列出对${type}必备和推荐的${n}条。逐条到现场查，只勾一个结果；没有查的不勾，记为未检查，既不算符合也不算零分。可打印填写，也可在手机上填写。`,
    contents: '各章',
    count: (n: number) => `${n}条`,
    point: '站点名称',
    on: '检查日期',
    by: '检查方',
    sheet: '检查表',
    checked: '检查方法',
    evidence: '证据',
    weight: '权重',
    result: '结果',
    measured: '实测值',
    several: '本条有几个限值，各个实测值写进备注',
    note: '备注',
    signatures: '签字',
    posts: ['检查人（岗位）', '站点在场人（岗位）', '复核人（岗位）'],
    signature: '签名',
    date: '日期',
    formNote: '签名只写在纸上；本页导出的文件只记检查方，不记人名。',
    onPhone: '在手机上填写',
    kept: '结果只存在这台设备的浏览器里，不上传。换设备、清理浏览器之前，先导出。两本手册、三种类型的检查表共用一个站点的记录。',
    name: '站点（从名录里选；名录里没有的，填自己认得出的名称）',
    open: '打开',
    chapter: '章',
    allChapters: '全部各章',
    exports: '导出',
    importing: '导入JSON',
    clear: '清除本站点的记录',
    madeUp: '虚构示例',
    recording: '写进站点记录',
    recordingText:
      '导出YAML，交给管理站点记录的人，由其在工具包所在的计算机上运行下面这一行。命令先检查文件，再写入评定，并列出类型、得分、差距和比上次的变化。',
    unlisted: '这个名称不在站点名录里。请从名录里选站点后重新打开；或者把下面的POINT换成站点编号，把文件里的point也改成它。',
    print: '打印',
    progressLabel: '进度',
    progress: '已查清%条，共#条',
    called: '%（#）',
    opened: '已打开“%”的记录。',
    begun: '已为“%”新建记录。',
    unsaved: '没有存上：这台设备的存储已满，或浏览器不让保存。本页上填的还在，请马上导出，导出之前不要关闭本页。',
    unavailable: '浏览器不让本页保存。可以填写，但关闭本页就没有了，填完请马上导出。',
    broken: '存着的“%”的记录读不出来，没有改动它。请换一个名称；要删掉它，请清除浏览器里本网站的数据。',
    otherEdition: '这份记录是按%版开始的，本页是#版。导出时仍写%版；要按#版检查，请换一个名称新建。',
    elsewhere: '这份记录刚在另一个窗口改过，本页已经换成最新的。',
    confirmClear: '清除“%”在这台设备上的全部检查结果？清除后不能恢复，请先导出。',
    confirmReplace: '这台设备上已有“%”的记录。用文件里的代替它？',
    cleared: '已清除“%”的记录。',
    imported: '已导入“%”的记录，共#条。',
    refused: '没有导入，文件里有这些问题：%',
    outside: '实测值不在限值以内，与“符合”矛盾；改正实测值或结果',
    within: '实测值在限值以内，与“不符合”矛盾；改正实测值，或记为部分符合并在备注里说明',
    early: '填了实测值，就要选结果',
    notNumber: '实测值填一个数，不写单位',
    contradictions: '有%条的实测值与结果矛盾，导出的文件要改正后才能通过检查。',
  },
  en: {
    title: (book: string, type: string) => `Checklist for a ${type.toLowerCase()} point: ${book.toLowerCase()}`,
    lead: (type: string, n: number, e: string) =>
      `The ${n} clauses that ${e} requires of or recommends to the ${type.toLowerCase()} type. Check each on site and tick one result. What was not checked stays blank and counts as unchecked: neither met nor zero. Print the form, or fill it in on a phone.`,
    contents: 'Chapters',
    count: (n: number) => `${n} clauses`,
    point: 'Service point',
    on: 'Date',
    by: 'Checked by',
    sheet: 'Checklist',
    checked: 'Check',
    evidence: 'Evidence',
    weight: 'Weight',
    result: 'Result',
    measured: 'Value read',
    several: 'This clause has several limits; write each value read in the note',
    note: 'Note',
    signatures: 'Signatures',
    posts: ['Inspector (post)', 'Present for the point (post)', 'Reviewer (post)'],
    signature: 'Signature',
    date: 'Date',
    formNote: 'Signatures stay on paper. Exported files say which side checked, never who.',
    onPhone: 'Fill in on this device',
    kept: 'Results are kept in this browser only and never uploaded. Export them before you change devices or clear the browser. All six checklists share one record for each point.',
    name: 'Service point (choose from the directory, or type a name you will recognise)',
    open: 'Open',
    chapter: 'Chapter',
    allChapters: 'All chapters',
    exports: 'Export',
    importing: 'Import JSON',
    clear: 'Clear the record of this point',
    madeUp: 'made up',
    recording: 'Into the record of the point',
    recordingText:
      'Export YAML and hand it to whoever keeps the records, who runs this line where the toolkit is installed. The command checks the file, writes the assessment, and shows the type, the scores, the gap and what changed since last time.',
    unlisted:
      'This name is not in the directory. Choose the point there and open it again; or put the id of the point in place of POINT below and after “point” in the file.',
    print: 'Print',
    progressLabel: 'Progress',
    progress: '% of # settled',
    called: '% (#)',
    opened: 'Opened the record of “%”.',
    begun: 'Began a record for “%”.',
    unsaved:
      'Not saved: the storage of this device is full, or the browser does not allow saving. What you filled in is still on this page. Export it now, and do not close the page before you have.',
    unavailable:
      'The browser does not let this page save. You can fill it in, but closing the page loses it, so export as soon as you are done.',
    broken:
      'The record kept for “%” cannot be read, and was left as it is. Use another name; to remove it, clear this site’s data in the browser.',
    otherEdition:
      'This record was begun under edition %, and this page shows edition #. Exports keep edition %; to check against edition #, begin a record under another name.',
    elsewhere: 'This record was changed in another window, and this page now shows the latest.',
    confirmClear: 'Clear every result for “%” on this device? This cannot be undone, so export first.',
    confirmReplace: 'This device already has a record for “%”. Replace it with the one in the file?',
    cleared: 'Cleared the record of “%”.',
    imported: 'Imported the record of “%”, # findings.',
    refused: 'Nothing was imported, because the file has these problems: %',
    outside: 'The value read is outside the limit, which contradicts “met”; correct the value or the result',
    within: 'The value read is within the limit, which contradicts “not met”; correct the value, or say partly met and why in the note',
    early: 'A value was read, so choose a result',
    notNumber: 'Give one number, without its unit',
    contradictions: '% values contradict their results; the exported file will not pass the check until they are corrected.',
  },
} as const

/** Returns the title of a checklist and what it says of itself. */
export function sheetTitle({book, type}: {readonly book: Book; readonly type: PointType}, locale: Locale) {
  const w = written(locale)
  const n = askedChapters(book, type).flatMap((c) => c.clauses).length
  return {
    title: checkWords[w].title(bookNames[w][book], typeNames[w][type]),
    lead: checkWords[w].lead(typeNames[w][type], n, editionName(edition, locale)),
  }
}

/** Returns the one limit with which a value read for `clause` is compared, and how it is printed; undefined if there is none, or several. */
export function limitOf(
  clause: Clause,
  locale: Locale,
): {readonly limit: Limit; readonly printed: string; readonly unit: string} | undefined {
  const limit = limitByClause.get(clause.id)
  if (!limit) return undefined
  const source = written(locale)
  // The unit as printed, whatever the value: what follows the number 2.
  return {
    limit,
    printed: printBounds(limit, source),
    unit: printLimit({...limit, min: 2}, source, 'min')
      .slice(1)
      .trim(),
  }
}
