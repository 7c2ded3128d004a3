import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {yamlText} from '../../../handbooks/input/yamlText.ts'

test('a group of plain values stands on one line, and a group of groups has a line for each', () => {
  expect(
    yamlText({
      id: 'zhanqi',
      name: {zh: '战旗', en: 'Zhanqi'},
      windows: [{number: 1, term: 'general'}],
      findings: {'HW-SIGN-001': {status: 'met', note: '第一行\n第二行，很长很长很长很长很长很长很长很长很长很长很长很长很长'}},
      none: {},
    }),
  ).toMatchInlineSnapshot(`
    "id: zhanqi
    name: {zh: 战旗, en: Zhanqi}
    windows:
      - {number: 1, term: general}
    findings:
      HW-SIGN-001: {status: met, note: "第一行\\n第二行，很长很长很长很长很长很长很长很长很长很长很长很长很长"}
    none: {}
    "
  `)
})

test('whatever was noted is read back as it was', () => {
  const given = ['2026-01-01', 'no', '~', '1e3', '# 备注', '：', '- a', '"', '=1+1', ' ', '', '一\n二\n', '\t', '{', 'a: b']
  const holds = (note: string) => {
    expect(parse(yamlText({at: {status: 'met', note}, note}))).toEqual({at: {status: 'met', note}, note})
  }
  for (const note of given) holds(note)
  fc.assert(fc.property(fc.string({unit: 'binary'}), holds))
})
