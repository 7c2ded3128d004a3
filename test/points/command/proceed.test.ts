import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'
import type {AssessmentRecord} from '../../../points/assessment/schema.ts'
import {run as command} from '../../../points/command/command.ts'
import {standingOf, standingText} from '../../../points/command/proceedReport.ts'
import {catalogue} from '../../support/catalogue.ts'
import {proofWith} from '../../support/proofWith.ts'
import {all, begun, decided, proceeded, review, self, type Unnumbered} from '../proceedings/procedure.ts'

async function run(dir: string, ...words: string[]) {
  let [out, problems] = ['', '']
  const status = await command(words, {
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
const stand = (files: Readonly<Record<string, string>> = {}) => {
  const dir = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  return dir
}
const request = 'point: sample-chungeng\nstep:\n  step: request\n  on: 2026-11-20\n  by: self\n  because: 已经改好，附照片。\n'
const file = join(root, 'points/districts/sample/records/sample-chungeng.yaml')

describe('assess', () => {
  test('says where the procedure stands, what is due by when, and which waivers hold', async () => {
    const {status, out} = await run(root, 'assess', 'sample-chungeng')
    expect(status).toBe(0)
    expect(out).toMatch(/\nprocedure:\n {2}decided: 标准型 standard, 2026-10-\d\d\n {2}last: \d+\. 定级 decision/)
    expect(out).toMatch(/\n {2}next: county, next assessment \(step \d+\), by 2027-10-\d\d \(HW-GEN-006\)\n/)
    expect(out).toMatch(/\n {2}waiver: HW-SITE-\d{3} until 2027-08-31\n/)
    const json = JSON.parse((await run(root, 'assess', 'sample-chungeng', '--format', 'json')).out)
    expect(json.procedure).toMatchObject({decided: {type: 'standard'}, open: false, due: [{what: 'again', who: 'county', overdue: false}]})
    expect((await run(root, 'assess', 'sample-jinsui')).out).not.toContain('procedure:')
  })

  test('says of a point that was never assessed what is due there all the same', async () => {
    const {out} = await run(root, 'assess', 'zhanqi', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({point: 'zhanqi', assessment: null, procedure: null})
  })

  test('with --step shows what would be written, and writes nothing in a dry run', async () => {
    const before = readFileSync(file, 'utf8')
    const {status, out, problems} = await run(stand({'a.yaml': request}), 'assess', 'sample-chungeng', '--step', 'a.yaml', '--dry-run')
    expect(problems).toBe('')
    expect(status).toBe(0)
    expect(out).toContain('next: county, answer the request (step ')
    expect(out).toMatch(
      /would write points\/districts\/sample\/records\/sample-chungeng\.yaml:\n[\s\S]*\n\+ {2}- \{no: \d+, step: request, on: 2026-11-20, by: self, because: 已经改好，附照片。\}/,
    )
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test('with --step refuses a step whole, with every problem by its line, and a sample for good', async () => {
    const bad = request.replace('2026-11-20', '2026-09-01').replace('附照片', '电话13800138000')
    const form = await run(stand({'a.yaml': bad}), 'assess', 'sample-chungeng', '--step', 'a.yaml', '--dry-run')
    expect(form.status).toBe(1)
    expect(form.problems).toMatch(/^a\.yaml: 1 problem\n {2}line 6, step\.because: “13800138000” looks like/)
    const early = await run(
      stand({'a.yaml': request.replace('2026-11-20', '2026-09-01')}),
      'assess',
      'sample-chungeng',
      '--step',
      'a.yaml',
      '--dry-run',
    )
    expect(early.problems).toMatch(/line 4, step\.on: 2026-09-01 is before step \d+ of 2026-10-\d\d/)
    const sample = await run(stand({'a.yaml': request}), 'assess', 'sample-chungeng', '--step', 'a.yaml')
    expect(sample.problems).toMatch(/sample: is made by the command sample/)
    const absent = await run(stand(), 'assess', 'sample-chungeng', '--step', 'a.yaml', '--dry-run')
    expect(absent.status).toBe(1)
  })

  test.each([
    [['--notices'], 'error: --notices and --out go together'],
    [['--out', 'x'], 'error: --notices and --out go together'],
    [['--step', 'a.yaml', '--notices', '--out', 'x'], 'error: --step and --notices each go alone'],
    [['--step', 'a.yaml', '--form', 'x.csv'], 'error: --step and --notices each go alone'],
  ])('%j is wrong use', async (words, message) => {
    const {status, problems} = await run(stand(), 'assess', 'sample-chungeng', ...words)
    expect(status).toBe(2)
    expect(problems).toContain(message)
  })
})

proofWith('chromium', 'assess --notices writes each paper twice, and nothing where there is none', async () => {
  const dir = stand()
  const {status, out} = await run(dir, 'assess', 'sample-shuxiangli', '--notices', '--out', 'n')
  expect(status).toBe(0)
  expect(out).toMatch(/^wrote n: \d papers, each as PDF and HTML: 复核意见书, 申辩书, 站点类型公示, 答复, 定级通知\n$/)
  expect(readdirSync(join(dir, 'n')).filter((name) => name.startsWith('03'))).toEqual(['03-notice.html', '03-notice.pdf'])
  const none = await run(dir, 'assess', 'zhanqi', '--notices', '--out', 'z')
  expect(none.status).toBe(1)
  expect(readdirSync(dir)).toEqual(['n'])
})

describe('where a procedure stands', () => {
  const text = (list: readonly Unnumbered[], today: string) => standingText(standingOf(proceeded(list), catalogue, today))

  test('is overdue from the day after the last', () => {
    expect(text(begun, '2026-03-31')).toContain('  next: county, decide the type (step 3), by 2026-03-31 (SW-RATE-013)')
    expect(text(begun, '2026-04-01')).toContain('  OVERDUE: county, decide the type (step 3), by 2026-03-31 (SW-RATE-013)')
    expect(text(begun, '2026-03-12')).toContain('  no type decided yet')
    expect(text(begun, '2026-03-12')).toContain('  the point may plead to 2026-03-24')
  })

  test('tells what was done late, and which waivers are over', () => {
    const late: readonly Unnumbered[] = [
      ...begun,
      {step: 'waiver', on: '2026-03-12', by: 'county', clause: 'HW-SIGN-120', because: '租用。', until: '2026-06-30'},
      {step: 'decision', on: '2026-04-01', by: 'county', type: 'standard', edition: '2027-1'},
    ]
    expect(text(late, '2026-06-30')).toContain('  late: decide the type (step 3), due by 2026-03-31, done on 2026-04-01')
    expect(text(late, '2026-06-30')).toContain('  waiver: HW-SIGN-120 until 2026-06-30')
    expect(text(late, '2026-07-01')).toContain('  waiver: HW-SIGN-120 expired on 2026-06-30')
    expect(text(decided, '2026-03-26')).not.toContain('late:')
  })

  test('tells which findings of a review differ without a fact', () => {
    const found = (status: 'met' | 'not-met', note?: string): AssessmentRecord['findings'][string] => ({status, ...(note && {note})})
    const bare = (note?: string) =>
      standingText(
        standingOf(
          proceeded(begun, [
            self(),
            review({...all(), 'HW-SIGN-119': found('not-met', note), 'HW-SIGN-120': found('not-met', '扶手松动。')}),
          ]),
          catalogue,
          '2026-03-12',
        ),
      )
    expect(bare()).toContain(
      '  note: 1 finding of the review differs from the point’s own without a fact written down (SW-RATE-007): HW-SIGN-119\n',
    )
    expect(bare('字迹模糊。')).not.toContain('note:')
  })

  test('is told of a self-assessment alone, and is nothing without either', () => {
    const alone = standingText(standingOf({assessments: [self()]}, catalogue, '2026-03-03'))
    expect(alone).toContain('  next: county, review (self-assessment of 2026-03-02), by 2026-03-30 (SW-RATE-002)')
    expect(standingOf({assessments: []}, catalogue, '2026-03-03')).toBeUndefined()
    expect(standingText(undefined)).toBe('')
  })
})
