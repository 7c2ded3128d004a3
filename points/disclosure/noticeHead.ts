import {folded} from '../../handbooks/items/folded.ts'
import type {NoticeFault} from './noticeFault.ts'

/** The columns of a table of notices, each by its headings; the first is what the samples use. */
export const noticeColumns = {
  title: ['标题', '题目', '名称', 'title', 'heading'],
  category: ['类别', '分类', '公开内容', 'category', 'subject'],
  from: ['发布日期', '张贴日期', '开始日期', '起始日期', 'from', 'posted', 'posted on'],
  until: ['撤下日期', '截止日期', '结束日期', 'until', 'removed', 'comes down'],
  post: ['发布岗位', '岗位', '责任岗位', 'post', 'posted by'],
  text: ['正文', '内容', '公示内容', 'text', 'words'],
  early: ['可提前', '提前', '可以提前', 'early'],
} as const

export type NoticeColumn = keyof typeof noticeColumns

/** The columns that every table has; one that says what may be known before its day need not be there. */
export const neededColumns = (Object.keys(noticeColumns) as NoticeColumn[]).filter((column) => column !== 'early')

const named: ReadonlyMap<string, NoticeColumn> = new Map(
  (Object.keys(noticeColumns) as NoticeColumn[]).flatMap((column) => noticeColumns[column].map((name) => [folded(name), column] as const)),
)

/** Returns where each column stands, and what is wrong with the headings: one that lacks, stands twice or is not read. A number of rows is passed over. */
export function noticeHead(head: readonly string[]): {
  readonly at: ReadonlyMap<NoticeColumn, number>
  readonly faults: readonly NoticeFault[]
} {
  const at = new Map<NoticeColumn, number>()
  const faults: NoticeFault[] = []
  const allowed = neededColumns.map((column) => noticeColumns[column][0]).join('、')
  for (const [i, heading] of head.entries()) {
    const column = named.get(folded(heading.replace(/[（(].*?[）)]/g, '')))
    if (column && at.has(column)) faults.push({row: 1, heading, what: 'twice', found: heading, allowed})
    else if (column) at.set(column, i)
    else if (heading !== '' && !/^(?:序号|编号|no\.?)$/i.test(heading))
      faults.push({row: 1, heading, what: 'unread', found: heading, allowed})
  }
  for (const column of neededColumns)
    if (!at.has(column)) faults.push({row: 1, heading: noticeColumns[column][0], what: 'no-column', found: '', allowed})
  return {at, faults}
}
