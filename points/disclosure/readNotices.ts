import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {limits} from '../../handbooks/software/limits.ts'
import type {Table} from '../exchange/tableIn.ts'
import {privateNumbersIn} from '../proceedings/privateNumbers.ts'
import {type BoardNotice, categories, posts} from './notice.ts'
import type {FaultKind, NoticeFault} from './noticeFault.ts'
import {type NoticeColumn, neededColumns, noticeColumns, noticeHead} from './noticeHead.ts'
import {dateIn, earlyIn, linesOn, mostLines, mostTitle, nameIn, standing} from './noticeValues.ts'

/** The notices of a table, and everything wrong in it. A row in which something is wrong is no notice. */
export interface ReadNotices {
  readonly notices: readonly BoardNotice[]
  readonly faults: readonly NoticeFault[]
}

/**
 * Returns the notices of a table whose headings are in Chinese or English, and every fault of every row. A private number is never repeated.
 *
 * @clause SW-DISC-005 who posted it, from when and until when
 * @clause SW-DISC-003 how long lists stand
 * @clause SW-WIN-045 no whole numbers of residents
 */
export function readNotices({head, rows}: Pick<Table, 'head' | 'rows'>, calendar: WorkingCalendar): ReadNotices {
  const {at, faults: wrongHead} = noticeHead(head)
  const faults: NoticeFault[] = [...wrongHead]
  if (faults.some(({what}) => what === 'no-column')) return {notices: [], faults}
  if (rows.length === 0) faults.push({row: 1, heading: '', what: 'no-rows', found: '', allowed: ''})
  const notices: BoardNotice[] = []
  const first = new Map<string, number>()
  for (const {row, cells} of rows) {
    const before = faults.length
    const heading = (column: NoticeColumn) => head[at.get(column) ?? -1] ?? noticeColumns[column][0]
    const cell = (column: NoticeColumn) => cells[at.get(column) ?? -1] ?? ''
    const report = (column: NoticeColumn, what: FaultKind, allowed: string | number = '', clause?: string) =>
      faults.push({
        row,
        heading: heading(column),
        what,
        found: cell(column),
        allowed: String(allowed),
        ...(clause !== undefined && {clause}),
      })
    const category = nameIn(categories, cell('category'))
    const post = nameIn(posts, cell('post'))
    const [from, until] = [dateIn(cell('from')), dateIn(cell('until'))]
    const stays = standing.test(cell('until'))
    for (const column of neededColumns)
      if (cell(column) === '')
        report(column, 'empty', '', column === 'title' || column === 'category' || column === 'text' ? undefined : 'SW-DISC-005')
    if (cell('category') !== '' && !category)
      report(
        'category',
        'category',
        Object.values(categories)
          .map(({zh}) => zh)
          .join('、'),
      )
    if (cell('post') !== '' && !post)
      report(
        'post',
        'post',
        Object.values(posts)
          .map(({zh}) => zh)
          .join('、'),
        'SW-DISC-005',
      )
    if (cell('from') !== '' && from === undefined) report('from', 'date')
    if (cell('until') !== '' && until === undefined && !stays) report('until', 'date', '长期')
    if (from !== undefined && until !== undefined && until < from) report('until', 'order', from)
    if ([...cell('title')].length > mostTitle || cell('title').includes('\n')) report('title', 'long', mostTitle)
    const early = earlyIn(cell('early'))
    if (early === undefined) report('early', 'early')
    if (linesOn(cell('text')) > mostLines) report('text', 'lines', mostLines)
    if (category === 'list') {
      const least = from === undefined ? undefined : earliestEnd(calendar, from)
      if (stays) report('until', 'list-standing', limits.listPostingWorkingDays.min, 'SW-DISC-003')
      else if (until !== undefined && from !== undefined && until >= from && least !== undefined && until < least)
        report('until', 'list-days', `${limits.listPostingWorkingDays.min} ${least}`, 'SW-DISC-003')
    }
    for (const [place, words] of cells.entries()) {
      const column = [...at].find(([, index]) => index === place)?.[0]
      if (column === 'from' || column === 'until') continue
      const found = privateNumbersIn(words, {list: category === 'list'})
      for (const {kind, masked} of found)
        faults.push({row, heading: head[place] ?? String(place + 1), what: kind, found: masked, allowed: '', clause: 'SW-WIN-045'})
    }
    const same = [cell('title'), from, cell('text')].join('\n')
    const earlier = first.get(same)
    if (earlier !== undefined && cell('title') !== '') report('title', 'doubled', earlier)
    first.set(same, earlier ?? row)
    if (faults.length === before && category && post && from !== undefined)
      notices.push({
        key: keyOf(from, cell('title')),
        title: cell('title'),
        category,
        from,
        until,
        post,
        text: cell('text'),
        ...(early && {early}),
      })
  }
  return {notices, faults}
}

/** Returns the first day on which a list posted on `from` may come down; undefined for years of which the calendar knows nothing. */
function earliestEnd(calendar: WorkingCalendar, from: string): string | undefined {
  if (Number(from.slice(0, 4)) < Math.min(...calendar.years.map(({year}) => year))) return undefined
  try {
    const end = calendar.end(from, limits.listPostingWorkingDays.min)
    return 'day' in end ? end.day : end.notBefore
  } catch {
    return undefined
  }
}

/** FNV-1a of the title: a short name that is the same on every machine. It keeps no secret. */
function keyOf(from: string, title: string): string {
  const hash = [...title].reduce((h, char) => Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
  return `n-${from}-${hash.toString(16).padStart(8, '0')}`
}
