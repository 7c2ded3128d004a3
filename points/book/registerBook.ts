import type {Form} from '../../handbooks/annexes/form.ts'
import {inLimits} from '../../handbooks/book/formBody.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {bilingual, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {speak, writer} from '../../handbooks/language/traditional.ts'
import {addDays, type WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {type BookCell, type BookList, type BookSheet, cellName, columnName, toWorkbook} from '../exchange/workbook.ts'
import {calendarSheet, dueFormula, laterWords, serialOf} from './calendarSheet.ts'

/** Blank rows of a register in a workbook: a small point's year. */
export const blankRows = 300

const words = bilingual({
  zh: {
    notes: '说明',
    calendar: '日历',
    refusal: '请从列表中选择',
    use: '用法',
    clauses: '条款',
    version: '版次',
    rows: '登记从第二行起，一行一件；不改表头，不插入空行。日期写成2026-12-31，时间写在备注。',
    due: '“承诺办结日期”由受理日期、时限（工作日）和“日历”一表算出：受理的次日为第一天。新一年的放假通知公布后，在“日历”填入放假日、上班的周末和年份。',
    privacy: '表中有居民信息：存在站点的计算机上，设密码，不用个人手机和个人邮箱传送。',
    sheet: '登记',
  },
  en: {
    notes: 'Notes',
    calendar: 'Calendar',
    refusal: 'Choose one of the list',
    use: 'How to use it',
    clauses: 'Clauses',
    version: 'Edition',
    rows: 'Entries begin in the second row, one to a row. Leave the headings as they are and no row blank between. Write dates as 2026-12-31, times under remarks.',
    due: 'The promised date follows from the day of acceptance, the working days and the sheet “Calendar”; the day after acceptance is the first. Once a year’s holidays are announced, enter them there, with the weekends worked and the year.',
    privacy:
      'The table holds residents’ data: keep it on the point’s computer behind a password, and send it by nobody’s own telephone or mail.',
    sheet: 'Entries',
  },
})

/** Returns a date as spreadsheets know it; undefined for what is none, which stays text. */
const dateOf = (text: string): number | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text ? serialOf(text) : undefined

/** What a workbook of a register is made for. */
export interface RegisterSetting {
  readonly locale: Locale
  readonly calendar: WorkingCalendar
  /** Name of the point, or nothing for a form of the books. */
  readonly point?: string | undefined
  /** Lines that are filled in already, of made-up registers only: a text for each column, dates as 2026-12-31. A due date is left to its formula. */
  readonly lines?: readonly (readonly string[])[]
}

/**
 * Returns a register as a workbook: its headings with blank rows, lists where something is chosen, the last day of a time limit worked out from a
 * calendar that people can carry on, and what the register is for. Nothing in it is anybody's data.
 *
 * @clause SW-WIN-022 working days from the day after acceptance
 */
export function registerBook(form: Form, {locale, calendar, point, lines = []}: RegisterSetting): Promise<Uint8Array> {
  const write = writer(locale)
  const t = say(locale)(words)
  const said = (text: Form['title']) => speak(locale)(inLimits(text))
  const own = (text: string) => write(text)
  const place = (entry: Form['columns'][number]['entry']) => form.columns.findIndex((column) => column.entry === entry)
  const [start, days, due] = [place('start'), place('days'), place('due')]
  const blank = (row: number): BookCell[] =>
    form.columns.map(({entry}, column) => {
      const text = lines[row - 1]?.[column] ?? ''
      const value = text === '' ? {} : {value: dateOf(text) ?? (entry === 'days' ? Number(text) : text)}
      if (entry === 'date' || entry === 'start') return {look: 'edit', format: 'yyyy-mm-dd', ...value}
      if (entry === 'days') return {look: 'edit', format: '0', ...value}
      if (entry !== 'due') return {look: 'edit', ...value}
      return {
        formula: dueFormula(own(t.calendar), cellName(row, start), cellName(row, days), laterWords(locale)),
        value: dateOf(text) ?? '',
        look: 'read',
        format: 'yyyy-mm-dd',
      }
    })
  const lists = form.columns.flatMap(({choices}, i): BookList[] =>
    choices.length === 0
      ? []
      : [{cells: [`${columnName(i)}2:${columnName(i)}${blankRows + 1}`], choices: choices.map(said), refusal: own(t.refusal)}],
  )
  const footer = [point, said(form.title), edition].filter((part) => part !== undefined).join(' ')
  const total = form.columns.reduce((sum, {width}) => sum + width, 0)
  const entriesSheet: BookSheet = {
    name: own(t.sheet),
    widths: form.columns.map(({width, entry, holds = ''}) =>
      Math.max(9, Math.round((width / total) * 125), holds.length + 2, entry === 'text' ? 9 : 13),
    ),
    headHeight: 44,
    rows: [
      form.columns.map((column): BookCell => ({value: said(column), look: 'head'})),
      ...Array.from({length: blankRows}, (_, i) => blank(i + 1)),
    ],
    frozen: {rows: 1, columns: 1},
    footer,
    locked: due >= 0,
    lists,
  }
  const note = (head: string, text: string): BookCell[] => [
    {value: head, look: 'total'},
    {value: text, look: 'read'},
  ]
  const notes: BookSheet = {
    name: own(t.notes),
    widths: [18, 100],
    rows: [
      note(said(form.title), point ?? ''),
      note(own(t.use), said(form.use)),
      note('', own(t.rows)),
      ...(due >= 0 ? [note('', own(t.due))] : []),
      note('', own(t.privacy)),
      note(own(t.clauses), form.clauses.join(' ')),
      note(own(t.version), edition),
    ],
    frozen: {rows: 1, columns: 0},
    footer,
  }
  return toWorkbook([entriesSheet, notes, ...(due >= 0 ? [calendarSheet(own(t.calendar), calendar, locale, footer)] : [])])
}
