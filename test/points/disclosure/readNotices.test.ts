import {expect, test} from 'vitest'
import {problemLine} from '../../../handbooks/input/problem.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {boardOn} from '../../../points/disclosure/notice.ts'
import {problemOf} from '../../../points/disclosure/noticeFault.ts'
import {readNotices} from '../../../points/disclosure/readNotices.ts'
import {toGb18030} from '../../../points/exchange/gb18030.ts'
import {csvTable} from '../../../points/exchange/tableIn.ts'

const calendar = loadWorkingCalendar()
const head = ['标题', '类别', '发布日期', '撤下日期', '发布岗位', '正文']
const good = ['元旦值班', '服务时间变动', '2026-12-28', '2027-01-04', '综合窗口', '窗口休息，急事打12345。']
const read = (rows: readonly (readonly string[])[], headings = head) =>
  readNotices({head: headings, rows: rows.map((cells, i) => ({row: i + 2, cells}))}, calendar)
const lines = (rows: readonly (readonly string[])[], headings = head) =>
  read(rows, headings).faults.map((fault) => problemLine(problemOf(fault)))
/** The good row with one cell changed. */
const but = (column: string, cell: string) => good.map((was, i) => (head[i] === column ? cell : was))

test('a row is read whatever way its headings, dates and names are written', () => {
  const {notices, faults} = read(
    [
      ['1', 'Duty manager', ' ＨＯＵＲＳ ', '2026年12月28日', '2027/1/4', '元旦值班', '窗口休息。'],
      ['2', '值班长', '通知', '2026.12.1', '长期', '长期的事', '一句话。'],
    ],
    ['序号', 'Post', 'Category（类别）', 'from', 'until', 'Title', 'text'],
  )
  expect(faults).toEqual([])
  expect(notices.map(({key: _, text: __, ...rest}) => rest)).toEqual([
    {title: '元旦值班', category: 'hours', from: '2026-12-28', until: '2027-01-04', post: 'duty'},
    {title: '长期的事', category: 'message', from: '2026-12-01', until: undefined, post: 'duty'},
  ])
})

test('what may be known before its day says so in a column of its own, which need not be there', () => {
  const early = (cell: string) => read([[...good, cell]], [...head, '可提前'])
  expect(['是', 'yes', '否', ''].map((cell) => early(cell).notices[0]?.early)).toEqual([true, true, undefined, undefined])
  expect(read([good]).notices[0]?.early).toBeUndefined()
  expect(lines([[...good, '看情况']], [...head, '可提前'])).toEqual([
    'row 2, 可提前: "看情况" does not say whether the words may be known before their day; write 是 or 否, or leave it blank for no',
  ])
})

test('a table in GB18030 is read as one in UTF-8', () => {
  const text = [head, good].map((row) => row.join(',')).join('\r\n')
  expect(readNotices(csvTable(toGb18030(text), 'a.csv', ''), calendar)).toEqual(read([good]))
})

test.each([
  ['类别', '广告', /row 2, 类别: "广告" is not a category; use one of 公开目录、岗位和电话/],
  ['发布岗位', '张三', /row 2, 发布岗位: "张三" is not a post; use one of .*never the name of a person \(SW-DISC-005\)/],
  ['发布日期', '2026-02-30', /row 2, 发布日期: "2026-02-30" is not a date; write it as 2026-12-31$/],
  ['撤下日期', '月底', /row 2, 撤下日期: "月底" is not a date; write it as 2026-12-31, or 长期/],
  ['撤下日期', '2026-12-27', /"2026-12-27" is before 2026-12-28, when it is posted/],
  ['撤下日期', '', /row 2, 撤下日期: is empty; write something \(SW-DISC-005\)/],
  ['正文', '', /row 2, 正文: is empty/],
  ['标题', '长'.repeat(41), /row 2, 标题: has 41 characters/],
  ['正文', '行\n'.repeat(24), /needs more than the 24 lines/],
  ['正文', '王某某 13812345678', /row 2, 正文: holds a mobile number \(138\*+78\).*\(SW-WIN-045\)/],
  ['标题', '11010519491231002X', /row 2, 标题: holds an identity number \(110\*+2X\)/],
  ['正文', '卡号6222021234567890128', /holds the number of a bank card/],
  ['正文', '家庭电话028-87654321', /holds the number of a home/],
])('%s “%s” is refused with its row and column', (column, cell, message) => {
  const found = lines([but(column, cell)])
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(message)
  expect(read([but(column, cell)]).notices).toEqual([])
})

test.each([
  ['标题', '长'.repeat(40)],
  ['正文', '行\n'.repeat(23)],
  ['撤下日期', '2026-12-28'],
  ['正文', '站点电话028-87654321，急事打12345'],
])('%s “%s” passes', (column, cell) => {
  expect(lines([but(column, cell)])).toEqual([])
})

test('a list of recipients stands for at least five working days, holidays left out, and never for good', () => {
  const list = (until: string) => ['名单', '名单公示', '2026-09-24', until, '综合窗口', '异议电话：028-87654321']
  expect(lines([list('2026-10-08')])).toEqual([
    expect.stringMatching(/stands for at least 5 working days, here until 2026-10-09 \(SW-DISC-003\)/),
  ])
  expect(lines([list('2026-10-09')])).toEqual([])
  expect(lines([list('长期')])).toEqual([expect.stringMatching(/is not for lists.*\(SW-DISC-003\)/)])
})

test('every fault of every row is told at once', () => {
  expect(lines([but('类别', '广告'), good, good, ['', '', '', '', '', '']])).toHaveLength(3 + 6)
  expect(lines([good, good])).toEqual(['row 3, 标题: stands in row 2 already, with the same day and words; remove one'])
})

test('headings that lack, stand twice or are not read are told, and what stands below one that is not read is looked at', () => {
  expect(lines([good], head.slice(0, 5))).toEqual([
    'row 1, 正文: has no column "正文"; a table of notices has 标题、类别、发布日期、撤下日期、发布岗位、正文',
  ])
  expect(lines([[...good, good[0] ?? '']], [...head, 'title'])).toEqual(['row 1, title: "title" heads two columns; keep one'])
  expect(lines([[...good, '11010519491231002X']], [...head, '备注'])).toEqual([
    expect.stringMatching(/row 1, 备注: "备注" is no column/),
    expect.stringMatching(/row 2, 备注: holds an identity number/),
  ])
  expect(lines([])).toEqual(['row 1: names no notice below its headings; add one, or remove the file'])
})

test('on a day stands what is posted and not past; of what is past titles and dates stay, of a list nothing', () => {
  const rows = [
    but('撤下日期', '2026-12-30'),
    ['名单', '名单公示', '2026-12-01', '2026-12-10', '综合窗口', '名单在站点。'],
    ['长期的事', '通知', '2026-12-01', '长期', '综合窗口', '一句话。'],
  ]
  const {notices, faults} = read(rows)
  expect(faults).toEqual([])
  const titles = (day: string) => {
    const {current, past} = boardOn(notices, day)
    return [current.map(({title}) => title), past.map(({title}) => title)]
  }
  expect(titles('2026-11-30')).toEqual([[], []])
  expect(boardOn(notices, '2026-12-10').current.map(({text}) => text)).toEqual(['', '一句话。'])
  expect(titles('2026-12-10')).toEqual([['名单', '长期的事'], []])
  expect(titles('2026-12-11')).toEqual([['长期的事'], []])
  expect(titles('2026-12-30')).toEqual([['元旦值班', '长期的事'], []])
  expect(titles('2026-12-31')).toEqual([['长期的事'], ['元旦值班']])
  expect(boardOn(notices, '2026-12-31').past[0]).not.toHaveProperty('text')
})
