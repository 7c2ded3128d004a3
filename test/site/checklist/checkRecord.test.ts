import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import type {Sheet} from '../../../points/assessment/sheet.ts'
import {
  countStatuses,
  emptyRecord,
  exportName,
  readKept,
  recordCommand,
  toCheckJson,
  withFinding,
} from '../../../site/checklist/checkRecord.ts'
import {toCheckYaml} from '../../../site/checklist/checkYaml.ts'

const begun = emptyRecord('战旗', '2026-1', '2026-11-25')
const filled: Sheet = [
  ['HW-ACC-009', {status: 'not-met', measured: 780, note: '门扇“卡住”：开不足\n第二行'}] as const,
  ['HW-SIGN-001', {status: 'met'}] as const,
  ['SW-GEN-001', {status: 'recheck', note: '资料 # 未齐: 待补'}] as const,
].reduce((record, [id, finding]) => withFinding(record, id, finding), begun)

describe('the record of a checklist', () => {
  test('counts a clause without a finding as unchecked, never as met or zero', () => {
    expect(countStatuses(filled, ['HW-ACC-009', 'HW-SIGN-001', 'HW-SIGN-002'])).toEqual({
      met: 1,
      'partly-met': 0,
      'not-met': 1,
      'not-applicable': 0,
      unchecked: 1,
      recheck: 0,
    })
  })

  test('drops a finding that says nothing, and keeps one with a note though it is unchecked', () => {
    expect(withFinding(filled, 'HW-SIGN-001', {status: 'unchecked'}).assessment.findings['HW-SIGN-001']).toBeUndefined()
    expect(withFinding(filled, 'HW-SIGN-001', {status: 'unchecked', note: '门锁着'}).assessment.findings['HW-SIGN-001']).toBeDefined()
  })

  test('comes back from its JSON as it was', () => {
    expect(readKept(toCheckJson(filled))).toEqual(filled)
    expect(readKept(toCheckJson(begun))).toEqual(begun)
  })

  test('says the same as YAML as in JSON, with the command that takes it into the record', () => {
    for (const record of [filled, begun]) {
      const yaml = toCheckYaml(record, 'zhanqi')
      expect(parse(yaml)).toEqual(record)
      expect(yaml.split('\n')[0]).toBe('# npm run -s cunbiao -- assess zhanqi --from cunbiao-战旗-2026-11-25.yaml')
    }
  })

  test('has a name of letters and digits as a file, which a command takes for nothing else', () => {
    const named = (point: string) => exportName({...begun, point}, 'yaml')
    expect(named('Zhànqí 2号·ཀི')).toBe('cunbiao-Zhànqí-2号-ཀི-2026-11-25.yaml')
    for (const point of ['x;reboot', 'x&reboot', 'x`reboot`', 'x$(reboot)', "x'reboot'", 'x|reboot', 'x>reboot', 'x!reboot', 'x#reboot']) {
      expect(named(point)).toMatch(/^cunbiao-x-reboot-?-2026-11-25\.yaml$/)
      expect(recordCommand({...begun, point}, 'zhanqi')).toMatch(/^[\w\s.-]+$/)
    }
    expect([named('村'.repeat(50)), named('村'.repeat(51))]).toEqual(Array(2).fill(`cunbiao-${'村'.repeat(50)}-2026-11-25.yaml`))
  })

  test('kept by a device comes back though it is half filled in, and not if its form is wrong', () => {
    const half = withFinding(begun, 'HW-ACC-009', {status: 'unchecked', measured: 780})
    expect(readKept(JSON.stringify(half))).toEqual(half)
    for (const text of ['', '{', '[]', 'null', JSON.stringify({...half, point: ' '})]) expect(readKept(text)).toBeUndefined()
  })

  test('is written as YAML with a line for each finding, in the order of their ids', () => {
    expect(toCheckYaml(filled, 'zhanqi')).toMatchInlineSnapshot(`
      "# npm run -s cunbiao -- assess zhanqi --from cunbiao-战旗-2026-11-25.yaml
      point: 战旗
      assessment:
        on: 2026-11-25
        edition: 2026-1
        by: self
        findings:
          HW-ACC-009: {status: not-met, measured: 780, note: "门扇“卡住”：开不足\\n第二行"}
          HW-SIGN-001: {status: met}
          SW-GEN-001: {status: recheck, note: "资料 # 未齐: 待补"}
      "
    `)
  })
})
