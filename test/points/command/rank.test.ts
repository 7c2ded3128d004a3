import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {run as command} from '../../../points/command/command.ts'
import {sampleRules} from '../../../points/ranking/sample.ts'
import {proofWith} from '../../support/proofWith.ts'
import {faultsOf, readPdf} from '../../support/reader/pdf.ts'

const dir = mkdtempSync(join(tmpdir(), 'cunbiao-'))
async function run(...words: string[]) {
  let [out, problems] = ['', '']
  const status = await command(['rank', ...words], {
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

describe('rank', () => {
  test('writes a sample set and a blank sheet, and says what else it needs', async () => {
    expect((await run('--sample', 'try')).status).toBe(0)
    expect(readdirSync(join(dir, 'try')).toSorted()).toEqual(['rules.yaml', 'scores-with-replies.xlsx', 'scores.xlsx'])
    expect(await run('--template', 'blank.xlsx', '--rules', 'try/rules.yaml')).toMatchObject({status: 0})
    expect(readFileSync(join(dir, 'blank.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(await run('--template', 'blank.pdf')).toMatchObject({status: 1, problems: expect.stringContaining('use .xlsx or .csv')})
    expect(await run('try/scores.xlsx')).toMatchObject({status: 2, problems: expect.stringContaining('--rules, --stage, --out is missing')})
  })

  test('tells what is wrong in both files in one run, and writes nothing', async () => {
    writeFileSync(
      join(dir, 'wrong.yaml'),
      sampleRules.replace('points: 40', 'points: 30').replace('published: 2026-06-20', 'published: 2026-08-01'),
    )
    writeFileSync(join(dir, 'wrong.csv'), '"一\n')
    const {status, problems} = await run('wrong.csv', '--rules', 'wrong.yaml', '--stage', 'reply', '--out', 'none')
    expect(status).toBe(1)
    expect(problems).toContain('wrong.yaml: 2 problems')
    expect(problems).toContain('(SW-SUP-011)')
    expect(problems).toContain('wrong.csv: 1 problem')
    expect(existsSync(join(dir, 'none'))).toBe(false)
  })

  test('refuses the circular without the replies, with the list of windows, and writes nothing', async () => {
    const {status, problems} = await run(
      ...['try/scores.xlsx', '--rules', 'try/rules.yaml', '--stage', 'final', '--on', '2026-10-20'],
      ...['--sent', '2026-10-12', '--rectify-by', '2026-11-30', '--out', 'none'],
    )
    expect(status).toBe(1)
    for (const village of ['石桥村', '梅林村', '长堰村']) expect(problems).toContain(`${village}便民服务站（样例） 综合窗口 is placed last`)
    expect(existsSync(join(dir, 'none'))).toBe(false)
  })

  proofWith('chromium', 'makes the circular, the notice and the flags, each paper as sound A4', async () => {
    const {status, out} = await run(
      ...['try/scores-with-replies.xlsx', '--rules', 'try/rules.yaml', '--stage', 'final', '--on', '2026-10-20'],
      ...['--sent', '2026-10-12', '--rectify-by', '2026-11-30', '--out', 'made'],
    )
    expect(status).toBe(0)
    expect(out).toContain('nobody is named as last: too few windows')
    expect(readdirSync(join(dir, 'made')).toSorted()).toEqual([
      ...['circular', 'commendation'].flatMap((name) => [`${name}.html`, `${name}.pdf`]),
      ...[1, 2, 3].map((i) => `honour-0${i}.yaml`),
    ])
    for (const name of ['circular', 'commendation']) {
      const bytes = readFileSync(join(dir, 'made', `${name}.pdf`))
      expect(await faultsOf(bytes)).toEqual([])
      expect((await readPdf(bytes)).language).toBe('zh-Hans')
    }
  })
})
