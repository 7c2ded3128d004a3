import {describe, expect, test} from 'vitest'
import {readYaml} from '../../../handbooks/input/yaml.ts'
import {personalIn} from '../../../points/proceedings/personal.ts'
import {stepSchema} from '../../../points/proceedings/step.ts'

const read = (text: string) => readYaml('step.yaml', text, stepSchema)
const refused = (text: string): string => {
  try {
    read(text)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'nothing'
}

describe('personal data', () => {
  test.each([
    ['电话13800138000', '13800138000'],
    ['电话138 0013 8000', '138 0013 8000'],
    ['座机028-87654321', '028-87654321'],
    ['身份证51012419900101123X', '51012419900101123'],
    ['身份证５１０１２４１９９００１０１１２３４', '510124199001011234'],
    ['尾号之前是6222021', '6222021'],
    ['信箱someone@example.com', 'someone@example.com'],
    ['李女士反映', '李女士'],
    ['said Mr Li', 'Mr L'],
  ])('in “%s” is found', (text, found) => {
    expect(personalIn(text)).toContain(`“${found}”`)
  })

  test.each([
    '2026-10-12下午',
    '拨打12345',
    '2号窗口9:10无人',
    '第123456号',
    '依据HW-ACC-003',
    '县政务服务中心标准化岗',
    '女士卫生间的门',
    '扶手高850，门宽900',
  ])('is not in “%s”', (text) => {
    expect(personalIn(text)).toBeUndefined()
  })
})

describe('a step', () => {
  test('is read with what it says, by whoever takes such a step', () => {
    expect(read('no: 4\nstep: objection\non: 2026-03-12\nby: resident\nsays: 下午没有人。\n')).toEqual({
      no: 4,
      step: 'objection',
      on: '2026-03-12',
      by: 'resident',
      says: '下午没有人。',
    })
  })

  test('of no known kind is told the kinds', () => {
    expect(refused('no: 1\nstep: verdict\non: 2026-03-12\nby: county\n')).toBe(
      'step.yaml: 1 problem\n  line 2, step: "verdict" is not a step; use one of review, opinion, notice, objection, plea, reply, recheck, waiver, decision, rectification, downgrade, request, bad-review',
    )
  })

  test('is taken by no one else', () => {
    expect(refused('no: 1\nstep: decision\non: 2026-03-12\nby: town\ntype: model\nedition: 2027-1\n')).toBe(
      'step.yaml: 1 problem\n  line 4, by: "town" is not who takes the step decision; use one of county',
    )
  })

  test('holds no personal data in its words, its posts or its reasons', () => {
    expect(refused('no: 1\nstep: objection\non: 2026-03-12\nby: resident\nsays: 请回电13800138000\n')).toMatch(
      /line 5, says: “13800138000” looks like the number, address or name of a person, and no personal data is kept here/,
    )
    expect(refused('no: 1\nstep: plea\non: 2026-03-12\nby: self\nto: 1\nclauses: {HW-SIGN-101: 王女士看过}\n')).toMatch(
      /clauses\.HW-SIGN-101: “王女士” looks like/,
    )
    expect(refused('no: 1\nstep: reply\non: 2026-03-12\nby: county\nto: 1\nposts: [028-87654321]\nupheld: true\nbecause: 属实\n')).toMatch(
      /posts\.0: “028-87654321” looks like/,
    )
  })

  test('tells every field that is wrong, missing or strange at once', () => {
    expect(refused('no: 0\nstep: notice\non: 12 March\nby: county\ntype: best\nplace: 网站\n')).toBe(
      [
        'step.yaml: 5 problems',
        '  line 1, no: 0 is too small; the least is 1',
        '  line 1, until: is missing',
        '  line 3, on: "12 March" is not a date; write it as 2026-03-31',
        '  line 5, type: "best" is not a type; use one of model, standard, catch-up, none',
        '  line 6, place: is not a field here; remove it or check its spelling',
      ].join('\n'),
    )
  })
})
