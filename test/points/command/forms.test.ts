import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {run as command} from '../../../points/command/command.ts'
import {proofWith} from '../../support/proofWith.ts'

const stand = () => mkdtempSync(join(tmpdir(), 'cunbiao-'))
async function run(dir: string, ...words: string[]) {
  let [out, problems] = ['', '']
  const status = await command(['forms', ...words], {
    standing: dir,
    out: (text) => {
      out += text
    },
    err: (text) => {
      problems += text
    },
  })
  return {status, out, problems}
}

describe('forms', () => {
  test('of a point that is not there names the nearest, and writes nothing', async () => {
    const dir = stand()
    const {status, problems} = await run(dir, 'zhanqii', '--out', 'set')
    expect(status).toBe(1)
    expect(problems).toMatch(/point "zhanqii".*\n {2}is not in the directory of \d+ points; .*zhanqi/)
    expect(readdirSync(dir)).toEqual([])
  })

  test.each([
    ['0', 2],
    ['1.5', 2],
    ['10000', 2],
    ['eins', 2],
  ])('refuses to number slips from %s', async (number, status) => {
    const dir = stand()
    expect(await run(dir, '--number', number, '--out', 'set')).toMatchObject({
      status,
      problems: expect.stringContaining('Give a whole number from 1 to 9999.'),
    })
    expect(readdirSync(dir)).toEqual([])
  })

  test('does not touch a folder that holds something', async () => {
    const dir = stand()
    writeFileSync(join(dir, 'mine.txt'), '')
    const {status, problems} = await run(dir, 'zhanqi', '--out', '.')
    expect(status).toBe(1)
    expect(problems).toContain('holds 1 file already')
    expect(readdirSync(dir)).toEqual(['mine.txt'])
  })

  proofWith('chromium', 'without a point have no name, and are kept in registers unless one ledger is asked for', async () => {
    const dir = stand()
    expect(await run(dir, '--ledger', 'one-ledger', '--locale', 'en', '--out', 'set')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^wrote set: print\.pdf with \d+ sheets of A4, \d+ registers as XLSX; records are kept in one ledger\n$/),
    })
    const files = readdirSync(join(dir, 'set'), {recursive: true}).map(String)
    expect(files).toEqual(expect.arrayContaining(['print.pdf', 'README.txt', 'registers/one-ledger.xlsx', 'registers/seal-register.xlsx']))
    expect(files).not.toContain('registers/case-ledger.xlsx')
  })
})
