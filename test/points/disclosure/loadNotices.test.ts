import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {loadIdentity} from '../../../design-system/identity/loadIdentity.ts'
import {ProblemList} from '../../../handbooks/input/problem.ts'
import {run as command} from '../../../points/command/command.ts'
import {districtFiles, refuseUnread} from '../../../points/directory/files.ts'
import {loadNotices, noticesOf, openNotices} from '../../../points/disclosure/loadNotices.ts'
import {noticesHtml} from '../../../points/disclosure/noticeFile.ts'
import {noticeColumns} from '../../../points/disclosure/noticeHead.ts'
import {toWorkbook} from '../../../points/exchange/workbook.ts'
import {messageOf} from '../../support/messageOf.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-notices-'))
afterAll(() => rmSync(folder, {recursive: true}))
const head = Object.values(noticeColumns).map(([name]) => name)
const good = ['停水', '通知', '2026-12-01', '长期', '综合窗口', '明天停水。']
const csv = (...rows: readonly (readonly string[])[]) => [head, ...rows].map((row) => row.join(',')).join('\r\n')
const put = (name: string, text: string) => {
  mkdirSync(join(folder, 'jia/notices'), {recursive: true})
  writeFileSync(join(folder, 'jia/notices', name), text)
}
const entry = {id: 'jia-dong', slug: 'dong', districtId: 'jia'}

test('tables are read by the name of their point, and every fault of every table is told at once', () => {
  put('dong.csv', csv(good))
  expect([...loadNotices([entry], folder)].map(([id, notices]) => [id, notices.length])).toEqual([['jia-dong', 1]])
  expect(noticesOf({...entry, slug: 'xi'}, folder)).toEqual([])
  put('nan.csv', csv(['a', '广告', '2026-12-01', '长期', '综合窗口', '13812345678']))
  expect(messageOf(() => loadNotices([entry], folder))).toBe(
    [
      'points/districts/jia/notices/nan.csv: 3 problems',
      '  "nan" is not the id of a point of this district; name the file after its point',
      '  row 2, 类别: "广告" is not a category; use one of 公开目录、岗位和电话、补贴和救助、名单公示、投诉和监督、评定和整改、政策说明、服务时间变动、通知、更正',
      '  row 2, 正文: holds a mobile number (138******78), which is a person’s; give the line of an office, such as 028-12345678 or 12345 (SW-WIN-045)',
    ].join('\n'),
  )
})

test('a folder of notices belongs to a district, and what is no table in it is told', () => {
  put('list.xlsx', '')
  const problems = new ProblemList()
  refuseUnread(districtFiles(folder), problems)
  expect(problems.errors.map(({message}) => message)).toEqual([
    'points/districts/jia/notices/list.xlsx: 1 problem\n  is not read, for notices are tables named after their point, such as notices/ID.csv; save it as .csv under that name',
  ])
})

test('a workbook that lies anywhere is read as a table is', async () => {
  const path = join(folder, 'list.xlsx')
  const rows = [head, good].map((cells) => cells.map((value) => ({value, look: 'read' as const})))
  writeFileSync(path, await toWorkbook([{name: 'a', widths: head.map(() => 20), rows, frozen: {rows: 1, columns: 0}, footer: ''}]))
  expect((await openNotices(path, 'list.xlsx')).map(({title, until, text}) => [title, until, text])).toEqual([
    ['停水', undefined, '明天停水。'],
  ])
})

test('a sheet has the head of its point, the stamp of three lines and no markup of the table', () => {
  const notice = {...(noticesOf(entry, folder)[0] ?? raise()), title: '<b>停水</b>'}
  const point = {name: {zh: '东村便民服务站', en: 'Dong'}, sample: true}
  const html = noticesHtml([notice, notice], {locale: 'zh-Hant', point, identity: loadIdentity('cunbiao'), emblem: ''})
  expect(html.match(/<article/g)).toHaveLength(2)
  expect(html).toContain('<h1>&#60;b&#62;停水&#60;/b&#62;</h1>')
  expect(html).toContain('<dt>撤下日期：</dt><dd>長期</dd>')
  expect(html).toContain('示例 SAMPLE')
})

function raise(): never {
  throw new Error('the table has no notice')
}

async function run(...words: string[]) {
  let [out, problems] = ['', '']
  const status = await command(['notices', ...words], {
    standing: folder,
    out: (text) => {
      out += text
    },
    err: (text) => {
      problems += text
    },
  })
  return {status, out, problems}
}

test('the command tells what stands and what is to be taken down, and refuses a district that is none', async () => {
  const {status, out} = await run('check', 'sample')
  expect(status).toBe(0)
  expect(out).toContain('  to be down since 2026-09-18: 样例：叫号机检修，改用纸质号\n')
  expect(out).toMatch(/2 tables, no problems\n$/)
  expect(await run('check', 'atlantis')).toMatchObject({status: 1, problems: expect.stringContaining('is not a district; use one of')})
})

test('the command prints nothing of a table with a fault, and says so of a point without notices', async () => {
  writeFileSync(join(folder, 'bad.csv'), csv([...good.slice(0, 5), '身份证11010519491231002X']))
  const refused = await run('print', 'sample-guyu', '--file', 'bad.csv', '--out', 'out')
  expect(refused).toMatchObject({
    status: 1,
    problems: expect.stringContaining('row 2, 正文: holds an identity number (110*************2X)'),
  })
  expect(existsSync(join(folder, 'out'))).toBe(false)
  expect(await run('print', 'sample-dongli', '--out', 'out')).toMatchObject({
    status: 1,
    problems: expect.stringContaining('has no notices; write them to'),
  })
})
