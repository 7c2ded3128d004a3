import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {root} from '../../../handbooks/input/root.ts'
import {run as command} from '../../../points/command/command.ts'

const stand = (files: Readonly<Record<string, string>> = {}) => {
  const dir = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  return dir
}
async function run(standing: string, ...words: readonly string[]) {
  let [out, problems] = ['', '']
  const status = await command(words, {
    standing,
    out: (text) => {
      out += text
    },
    err: (text) => {
      problems += text
    },
  })
  return {status, out, problems}
}
const sheet = (findings: string, on = '2026-11-20') =>
  `point: 战旗村\nassessment: {on: ${on}, edition: ${edition}, by: town, findings: {${findings}}}\n`
const record = () => readFileSync(join(root, 'points/districts/pidu/records/zhanqi.yaml'), 'utf8')

test.each([
  ['a.xlsx', []],
  ['a.csv', []],
  ['gbk.CSV', ['--encoding', 'gb18030']],
])('the form is written as %s with what a phone found, and comes back with it', async (name, more) => {
  const dir = stand({'a.yaml': sheet('HW-ACC-009: {status: not-met, measured: 780, note: 门“卡”}')})
  const written = await run(dir, 'assess', 'zhanqi', '--from', 'a.yaml', '--form', name, ...more)
  expect(written).toMatchObject({status: 0, problems: ''})
  expect(written.out).toMatch(
    new RegExp(
      `^wrote the form of edition ${edition} with \\d+ clauses to ${name}\nonce it is filled in:\n  npm run -s cunbiao -- assess zhanqi --from ${name}\n$`,
    ),
  )
  if (more.length > 0) expect(readFileSync(join(dir, name)).subarray(0, 4)).toEqual(Buffer.from([0xb4, 0xe5, 0xb1, 0xea]))
  const back = await run(dir, 'assess', 'zhanqi', '--from', name, '--dry-run')
  expect(back).toMatchObject({status: 0, problems: ''})
  expect(back.out).toContain('+      HW-ACC-009: {status: not-met, measured: 780, note: 门“卡”}')
})

test('a form that cannot be written or an encoding that goes with none is told, and nothing is left behind', async () => {
  const dir = stand({'bad.yaml': sheet('HW-ACC-009: {status: fine}')})
  expect(await run(dir, 'assess', 'zhanqi', '--form', 'a.pdf')).toMatchObject({
    status: 2,
    problems: expect.stringContaining('ends in .xlsx or .csv'),
  })
  for (const words of [
    ['--encoding', 'gb18030'],
    ['--form', 'a.xlsx', '--encoding', 'gb18030'],
  ])
    expect(await run(dir, 'assess', 'zhanqi', ...words)).toMatchObject({
      status: 2,
      problems: expect.stringContaining('--encoding goes with --form FILE.csv'),
    })
  expect((await run(dir, 'assess', 'zhanqi', '--from', 'bad.yaml', '--form', 'a.xlsx')).problems).toContain('"fine" is not a status')
  expect(existsSync(join(dir, 'a.xlsx'))).toBe(false)
  expect(await run(dir, 'assess', 'zhanqi', '--settle', 'HW-ACC-009=1')).toMatchObject({
    status: 2,
    problems: expect.stringContaining('--settle goes with --from'),
  })
})

test('files of two inspectors are joined, where they differ it is told and noted, and a person settles it', async () => {
  const before = record()
  const dir = stand({
    'a.yaml': sheet('HW-ACC-009: {status: met, measured: 900}, HW-SIGN-003: {status: met}'),
    'b.yaml': sheet('HW-ACC-009: {status: not-met, measured: 780, note: 卡住}, SW-WIN-008: {status: met}'),
  })
  const assess = (...more: readonly string[]) => run(dir, 'assess', 'zhanqi', '--from', 'a.yaml', '--from', 'b.yaml', '--dry-run', ...more)
  const joined = await assess()
  expect(joined).toMatchObject({status: 0, problems: ''})
  expect(joined.out).toContain(
    'the files differ on 1 clause, to be re-checked with the notes of all; --settle CLAUSE=N if one holds:\n  HW-ACC-009  1 a.yaml met 900; 2 b.yaml not-met 780\n',
  )
  expect(joined.out).toContain('+      HW-ACC-009: {status: recheck, note: "〔a.yaml〕符合 900\\n〔b.yaml〕不符合 780：卡住"}')
  expect(joined.out).toContain('+      HW-SIGN-003: {status: met}')
  expect(joined.out).toContain('+      SW-WIN-008: {status: met}')
  const settled = await assess('--settle', 'HW-ACC-009=2')
  expect(settled.out).toContain('+      HW-ACC-009: {status: not-met, measured: 780, note: 卡住}')
  expect(settled.out).not.toContain('the files differ')
  expect(JSON.parse((await assess('--format', 'json')).out).record.differences).toEqual([
    {
      clause: 'HW-ACC-009',
      found: [
        {name: 'a.yaml', finding: {status: 'met', measured: 900}},
        {name: 'b.yaml', finding: {status: 'not-met', measured: 780, note: '卡住'}},
      ],
    },
  ])
  expect(record()).toBe(before)
})

test.each([
  ['HW-ACC-009=3', '--settle: 1 problem\n  HW-ACC-009=3: there is no file 3; the files are numbered from 1 to 2\n'],
  ['SW-WIN-008=1', '--settle: 1 problem\n  SW-WIN-008=1: file 1 has no finding on SW-WIN-008; name a file that has\n'],
  [
    'HW-ACC-009',
    '--settle: 1 problem\n  "HW-ACC-009" does not say whose finding holds; write a clause and the number of a file, such as HW-ACC-009=2\n',
  ],
  [
    'HW-ACC-009=0',
    '--settle: 1 problem\n  "HW-ACC-009=0" does not say whose finding holds; write a clause and the number of a file, such as HW-ACC-009=2\n',
  ],
])('--settle %s is refused, for no file says so', async (settle, problems) => {
  const dir = stand({
    'a.yaml': sheet('HW-ACC-009: {status: met}'),
    'b.yaml': sheet('HW-ACC-009: {status: not-met}, SW-WIN-008: {status: met}'),
  })
  expect(await run(dir, 'assess', 'zhanqi', '--from', 'a.yaml', '--from', 'b.yaml', '--dry-run', '--settle', settle)).toEqual({
    status: 1,
    out: '',
    problems,
  })
})

test('files of two days or two sides are not one assessment', async () => {
  const dir = stand({'a.yaml': sheet('HW-ACC-009: {status: met}'), 'b.yaml': sheet('HW-ACC-009: {status: met}', '2026-11-21')})
  expect((await run(dir, 'assess', 'zhanqi', '--from', 'a.yaml', '--from', 'b.yaml', '--dry-run')).problems).toMatch(
    /^b\.yaml: 1 problem\n {2}line 2, assessment\.on: "2026-11-21" is not "2026-11-20", as a\.yaml has it/,
  )
})
