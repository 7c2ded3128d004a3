import {spawnSync} from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'
import {tableIn} from '../../../points/exchange/tableIn.ts'
import {toWorkbook} from '../../../points/exchange/workbook.ts'

const page = readFileSync(join(root, 'points/districts/ADOPTING.md'), 'utf8')
const [zh = '', en = ''] = page.split('\n---\n')
const commandsIn = (text: string) => [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))

/** A copy of the project, to which a county may be added. */
const project = mkdtempSync(join(tmpdir(), 'cunbiao-'))
afterAll(() => rmSync(project, {recursive: true}))

const standing = join(project, 'desk')

/** Returns the words of a command line, those in quotation marks as one. */
const wordsOf = (line: string) => (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''))

function run(line: string): string {
  const [npm, ...words] = wordsOf(line)
  expect([npm, ...words.slice(0, 4)]).toEqual(['npm', 'run', '-s', 'cunbiao', '--'])
  const {status, stdout, stderr} = spawnSync(process.execPath, ['points/command/cunbiao.ts', ...words.slice(4)], {
    cwd: project,
    encoding: 'utf8',
    env: {...process.env, INIT_CWD: standing},
  })
  expect(`${status} ${stderr}`).toBe('0 ')
  return stdout
}

/** Fills cells of a workbook in, as a clerk does: by the id or name in one column. */
async function fillIn(file: string, key: string, row: string, cells: Readonly<Record<string, string>>) {
  const {head, rows} = await tableIn(readFileSync(join(standing, file)), 'xlsx', file, '')
  const lines = rows.map(({cells: line}) =>
    line[head.indexOf(key)] === row
      ? Object.entries(cells).reduce((all, [heading, cell]) => all.with(head.indexOf(heading), cell), [...line])
      : line,
  )
  expect(lines.filter((line) => line[head.indexOf(key)] === row)).toHaveLength(1)
  const written = [head, ...lines].map((line) => head.map((_, i) => ({value: line[i] ?? '', look: 'read' as const})))
  writeFileSync(
    join(standing, file),
    await toWorkbook([{name: 'A', widths: head.map(() => 12), rows: written, frozen: {rows: 1, columns: 0}, footer: ''}]),
  )
}

test('both languages of the page give the same commands', () => {
  expect(commandsIn(zh).length).toBeGreaterThan(10)
  expect(commandsIn(en)).toEqual(commandsIn(zh))
})

test('a county takes the toolkit into use by the commands of the page, one after another', {timeout: 540_000}, async () => {
  for (const name of ['handbooks', 'design-system', 'points', 'site']) cpSync(join(root, name), join(project, name), {recursive: true})
  copyFileSync(join(root, 'package.json'), join(project, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'dir')
  mkdirSync(standing)
  copyFileSync(join(root, 'test/points/adoption/dayi.csv'), join(standing, '名单.csv'))

  const commands = commandsIn(zh)
  expect(commands.pop()).toBe('npm run build -- --district dayi')
  const next = (...words: readonly string[]) => {
    const line = commands.shift() ?? 'no command'
    for (const word of words) expect(line).toContain(word)
    return run(line)
  }
  const home = join(project, 'points/districts/dayi')

  next('export --template')
  expect(next('add', '--dry-run')).toContain('147 places in 11 towns')
  expect(existsSync(home)).toBe(false)
  next('add')
  expect(readdirSync(home).sort()).toEqual(['district.yaml', 'villages.csv'])
  expect(next('check')).toContain('大邑县 Dayi County (dayi): 147 points in 11 towns, 0 with a record, 0 assessed')

  next('export dayi')
  await fillIn('大邑县名单.xlsx', '村（社区）名称', '南街社区', {拼音核对: '县民政局2026-11-02'})
  expect(next('readings', '--dry-run')).toContain('would change 1 place; nothing was written')
  expect(next('readings')).toContain('146 readings to be confirmed')

  next('--format csv')
  const points = readFileSync(join(standing, '站点.csv'), 'utf8').split('\r\n')
  expect(points.filter((line) => line.startsWith('dayi-'))).toHaveLength(147)
  next('book hardware')
  expect(readFileSync(join(standing, '硬件手册.html'), 'utf8')).toContain('便民服务站')
  next('kit dayi-nanjie')
  const schedule = readFileSync(join(standing, '南街标识/schedule.csv'), 'utf8')
  expect(schedule).toContain('南街社区便民服务站,Nanjie Community Public Service Station')
  expect(schedule).not.toContain('郫都区')

  next('--facts')
  await fillIn('站点资料.xlsx', '编号', 'dayi-nanjie', {
    调查日期: '2026-11-03',
    窗口: '1 综合窗口',
    '开放时间（周一至周五）': '9:00-12:00，13:30-17:00',
    '门头视距（米）': '12',
    '大厅视距（米）': '8',
    '门头宽（毫米）': '4200',
  })
  expect(next('import', '--dry-run')).toContain('would write 1 record; nothing was written')
  expect(existsSync(join(home, 'records'))).toBe(false)
  expect(next('import')).toContain('wrote 1 record')
  expect(readFileSync(join(home, 'records/nanjie.yaml'), 'utf8')).toContain('fasciaWidthMm: 4200')
  expect(commands).toEqual([])
  expect(run('npm run -s cunbiao -- import 站点资料.xlsx')).toContain('nothing is to be written')
  expect(run('npm run -s cunbiao -- district check dayi')).toContain('147 points in 11 towns, 1 with a record')
})
