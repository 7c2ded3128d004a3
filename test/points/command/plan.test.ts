import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {root} from '../../../handbooks/input/root.ts'
import {run as command} from '../../../points/command/command.ts'

async function run(dir: string, ...words: string[]) {
  let [out, problems] = ['', '']
  const status = await command(['plan', ...words], {
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
const stand = () => mkdtempSync(join(tmpdir(), 'cunbiao-'))

describe('plan', () => {
  test('tells dates, what is critical and what can be promised', async () => {
    const {status, out} = await run('.', 'disability', '--from', '2026-03-02')
    expect(status).toBe(0)
    expect(out).toContain(
      'accepted 2026-03-02, done by 2026-03-30: 20 working days, 28 days on the wall\none after another: 30 working days\n',
    )
    expect(out).toContain('* certificate 残疾人证批准: 2026-03-09 to 2026-03-23, critical, a day less gains 1')
    expect(out).toMatch(/longest 20 working days \(accepted .*\); promise 20/)
  })

  test('leaves out the steps of a question that is answered with no, and knows its questions', async () => {
    expect((await run('.', 'disability', '--without', 'adult', '--from', '2026-03-02')).out).toContain(': 15 working days')
    expect(await run('.', 'disability', '--without', 'age')).toMatchObject({
      status: 1,
      out: '',
      problems: expect.stringContaining('"age" is not a question of disability; it asks adult, low-income'),
    })
  })

  test('reads a county’s own file, and refuses a promise that the worst day breaks', async () => {
    const dir = stand()
    const text = readFileSync(join(root, 'handbooks/processes/list/disability.yaml'), 'utf8')
    const own = (days: number) =>
      writeFileSync(join(dir, 'own.yaml'), text.replace('sample: true', `promised: {days: ${days}, in: {zh: 本县公告, en: notice}}`))
    own(20)
    expect((await run(dir, 'own.yaml')).status).toBe(0)
    own(19)
    expect(await run(dir, 'own.yaml')).toMatchObject({
      status: 1,
      problems: expect.stringMatching(
        /promised\.days: 19 working days are promised, and accepted on 2026-\d\d-\d\d it takes 20; promise 20, or shorten a step/,
      ),
    })
  })

  test('gives the same as data, as a chart and as a calendar', async () => {
    const json = JSON.parse((await run('.', 'company', '--format', 'json')).out)
    expect([json.plan.to, json.year.longest.workingDays]).toEqual(['2026-03-03', 1])
    const svg = (await run('.', 'company', '--format', 'svg')).out
    expect(svg).toMatch(/^<svg .*设立登记.*<\/svg>\n$/s)
    const ics = (await run('.', 'company', '--format', 'ics')).out
    expect(ics.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(5)
    expect(ics).toContain('DTSTART;VALUE=DATE:20260303\r\nDTEND;VALUE=DATE:20260304')
  })

  test('gives the process board, whose days in all are what can be promised and not the sum', async () => {
    const {out} = await run('.', 'rural-house', '--format', 'sign')
    expect(out).not.toMatch(/[&*]a\d/)
    const board = parse(out)
    const sum = board.steps.reduce((days: number, step: {workingDays?: number}) => days + (step.workingDays ?? 0), 0)
    expect([board.steps.length, sum, board.promisedWorkingDays]).toEqual([8, 21, 17])
    expect(board.steps.map(({detail}: {detail?: {zh: string}}) => detail?.zh ?? '')).toEqual([
      '7个自然日',
      '',
      '',
      '',
      '与上一步同时办',
      '与上一步同时办',
      '与上一步同时办',
      '',
    ])
    const dir = stand()
    const checked = async (text: string) => {
      writeFileSync(join(dir, 'board.yaml'), text)
      let said = ''
      const hear = (more: string) => {
        said += more
      }
      return [await command(['check', 'board.yaml'], {standing: dir, out: hear, err: hear}), said] as const
    }
    const [lacking, why] = await checked(out)
    expect([lacking, why.match(/write true where the applicant has to be there/g)?.length]).toEqual([1, 8])
    const whole = out.replaceAll(/^ {4}who:$/gm, '    present: false\n    who:')
    expect((await checked(whole))[0]).toBe(0)
    expect((await checked(whole.replace('promisedWorkingDays: 17', 'promisedWorkingDays: 5')))[0]).toBe(0)
    const [shorter, why4] = await checked(whole.replace('promisedWorkingDays: 17', 'promisedWorkingDays: 4'))
    expect([shorter, why4]).toEqual([1, expect.stringContaining('is less than one of the steps takes alone')])
  })

  test('names all that is wrong with a file, and writes nothing out', async () => {
    const dir = stand()
    writeFileSync(join(dir, 'own.yaml'), 'id: x\nsteps: []\n')
    const {status, out, problems} = await run(dir, 'own.yaml')
    expect([status, out]).toEqual([1, ''])
    for (const field of ['name', 'lead', 'bodies', 'steps']) expect(problems).toContain(field)
  })
})
