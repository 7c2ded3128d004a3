import {budgets} from '../../handbooks/input/budget.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {say} from '../../handbooks/language/both.ts'
import {locales} from '../../handbooks/language/locale.ts'
import {calendarOf, type YearOfDays} from '../../handbooks/register/calendarOf.ts'
import {categories, posts} from '../../points/disclosure/notice.ts'
import type {NoticeFault} from '../../points/disclosure/noticeFault.ts'
import {linesOn} from '../../points/disclosure/noticeValues.ts'
import {readNotices} from '../../points/disclosure/readNotices.ts'
import {tableIn} from '../../points/exchange/tableIn.ts'

/** The words of one sheet, by the places that they fill. */
export interface SheetWords {
  readonly title: string
  readonly category: string
  readonly post: string
  readonly from: string
  readonly until: string
  readonly lines: readonly string[]
  /** Whether it is set in large type. */
  readonly few: boolean
}

/** What came of a file. */
export type Read =
  | {readonly faults: readonly NoticeFault[]; readonly sheets: readonly SheetWords[]}
  | {readonly word: 'unreadable' | 'otherKind'}
  /** Cells that the policy for text refuses. */
  | {readonly cells: readonly string[]}

/** Lines up to which a notice is set in large type, as on the sheets of the command. */
const fewLines = 12

/** Returns the notices in a file, or everything wrong in it. Loaded when a file is chosen, since most never choose one. */
export async function readTableFile(file: File, years: readonly YearOfDays[], lang: string, stays: string): Promise<Read> {
  const [, ending = ''] = /\.(\w+)$/.exec(file.name.toLowerCase()) ?? []
  if (ending !== 'xlsx' && ending !== 'csv') return {word: 'otherKind'}
  if (file.size > budgets.bytes[ending === 'xlsx' ? 'workbook' : 'csv']) return {word: 'unreadable'}
  try {
    const table = await tableIn(new Uint8Array(await file.arrayBuffer()), ending, '', '')
    const {notices, faults} = readNotices(table, calendarOf(years, 'calendar'))
    if (faults.length > 0) return {faults, sheets: []}
    const said = say(locales.find((one) => one === lang) ?? 'zh-Hans')
    const sheets = notices.map(({title, category, post, from, until, text}) => ({
      title,
      category: said(categories[category]),
      post: said(posts[post]),
      from,
      until: until ?? stays,
      lines: text.split('\n'),
      few: linesOn(text) <= fewLines,
    }))
    return {faults: [], sheets}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const cells = error.problems.flatMap(({at}) => (at === '' ? [] : [at]))
    return cells.length > 0 ? {cells} : {word: 'unreadable'}
  }
}
