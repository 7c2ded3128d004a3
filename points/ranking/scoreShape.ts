/** What a score sheet is called in its first cell, by which it is known again. */
export const scoreFormName = '村标窗口考评表 Cunbiao score sheet for windows'

/** What stands below the name. */
export const scoreFormHint =
  '每个窗口先写一行：站点、类型、窗口、类别、办件数；每一笔加分、扣分再写一行，扣分写负数，写明条款和记录编号。没有加扣分的窗口只写一行。不写人名、电话和证件号码。'

/** The columns of a score sheet, all of them to be filled in. */
export const scoreColumns = [
  {key: 'point', heading: '站点 Point', width: 24},
  {key: 'type', heading: '站点类型 Type', width: 11},
  {key: 'window', heading: '窗口 Window', width: 18},
  {key: 'class', heading: '窗口类别 Class', width: 14},
  {key: 'cases', heading: '办件数 Cases', width: 9},
  {key: 'criterion', heading: '指标 Criterion', width: 16},
  {key: 'points', heading: '加扣分 Points', width: 9},
  {key: 'clause', heading: '条款编号 Clause', width: 14},
  {key: 'record', heading: '记录编号 Record', width: 18},
  {key: 'fact', heading: '事实 Fact', width: 36},
  {key: 'reply', heading: '申辩意见 Reply', width: 30},
  {key: 'outcome', heading: '处理结果 Outcome', width: 24},
  {key: 'comment', heading: '评语 Comment', width: 24},
] as const
export type ScoreColumn = (typeof scoreColumns)[number]['key']

/** Row of the headings, from 1. */
export const scoreHeadingRow = 3

/** What is written in the column of replies where the window gave none. */
export const noReply = '未申辩'

/** Returns the place of a column, from 0. */
export const scoreColumnAt = (key: ScoreColumn): number => scoreColumns.findIndex((column) => column.key === key)
