import {describe, expect, test} from 'vitest'
import type {Written} from '../../../handbooks/language/locale.ts'
import {attributes, told} from './smallChapter.ts'

describe('the attributes of a clause', () => {
  const about = (more: string, id = 'id="SW-WIN-001" title="甲"', locale: Written = 'zh') =>
    told(`## 一\n\n<Clause ${id} ${more}>\n甲。\n</Clause>`, locale).map((line) => line.replace('line 9, ', ''))
  const without = (name: string, value = '') => attributes.replace(new RegExp(`${name}="[^"]*"`), value && `${name}="${value}"`)

  test.each([
    ['kind', 'nothing is not allowed; use one of requirement, recommendation, permission, capability'],
    ['model', 'nothing is not allowed; use one of required, recommended, optional, not-applicable'],
    ['standard', 'nothing is not allowed; use one of required, recommended, optional, not-applicable'],
    ['catch-up', 'nothing is not allowed; use one of required, recommended, optional, not-applicable'],
    ['weight', 'nothing is not allowed; use one of 1, 2, 3'],
    ['check', 'is missing; name at least one of look, document, ask, measure'],
    ['evidence', 'is missing; name at least one of photo, reading, drawing, document, ledger, note'],
  ])('must have %s', (name, message) => {
    expect(about(without(name))).toEqual([`SW-WIN-001.${name}: ${message}`])
  })

  test.each([
    ['kind', 'rule', '"rule" is not allowed; use one of requirement, recommendation, permission, capability'],
    ['weight', '4', '"4" is not allowed; use one of 1, 2, 3'],
    ['check', 'look smell', '"smell" is not allowed; use look, document, ask, measure'],
    ['evidence', 'film', '"film" is not allowed; use photo, reading, drawing, document, ledger, note'],
  ])('may not have %s of %s', (name, value, message) => {
    expect(about(without(name, value))).toEqual([`SW-WIN-001.${name}: ${message}`])
  })

  test('are told all at once, and their kind is held against the types even so', () => {
    expect(
      about(without('weight', '4').replace('standard="required"', 'standard="some"').replace('model="required"', 'model="optional"')),
    ).toEqual([
      'SW-WIN-001.standard: "some" is not allowed; use one of required, recommended, optional, not-applicable',
      'SW-WIN-001.weight: "4" is not allowed; use one of 1, 2, 3',
      'SW-WIN-001.kind: a requirement is required for at least one type; none of model, standard, catch-up is "required"',
    ])
  })

  test('may be the signs, the fittings and the references', () => {
    expect(about(`${attributes} signs="fascia" fittings="counter" references="GB 1"`)).toEqual([])
    expect(about(`${attributes} grade="A"`)).toEqual([
      'SW-WIN-001.grade: is not an attribute of a clause; use id, title, kind, model, standard, catch-up, weight, check, evidence, gate, bearer, conditional, scoring, minutes, signs, fittings, references',
    ])
    expect(about(`${attributes} open`)).toEqual(['open: is not plain text; write attribute="value"'])
  })

  test('are an id and a title in both languages, and no more in the translation', () => {
    expect(about(attributes, 'title="甲"')).toEqual([
      'Clause.id: "" is not a clause id; write book, topic and three digits, such as HW-SIGN-012',
    ])
    expect(about(attributes, 'id="WIN-1" title="甲"')).toEqual([
      'WIN-1.id: "WIN-1" is not a clause id; write book, topic and three digits, such as HW-SIGN-012',
    ])
    for (const untitled of ['id="SW-WIN-001"', 'id="SW-WIN-001" title=""', 'id="SW-WIN-001" title=" "'])
      expect(about(attributes, untitled)).toEqual(['SW-WIN-001.title: is missing; give the clause a short title'])
    expect(about('', 'id="SW-WIN-001" title="A"', 'en')).toEqual([])
    expect(about('weight="2"', 'id="SW-WIN-001" title="A"', 'en')).toEqual([
      'SW-WIN-001.weight: is given in the zh-Hans file only; remove it here',
    ])
  })

  const asked = (kind: string, ...[model, standard, catchUp]: readonly string[]) =>
    about(`kind="${kind}" model="${model}" standard="${standard}" catch-up="${catchUp}" check="look" evidence="photo" weight="1"`)

  test.each([
    ['requirement', ['required', 'optional', 'optional'], []],
    ['requirement', ['optional', 'optional', 'required'], []],
    [
      'requirement',
      ['recommended', 'optional', 'not-applicable'],
      ['SW-WIN-001.kind: a requirement is required for at least one type; none of model, standard, catch-up is "required"'],
    ],
    ['recommendation', ['optional', 'recommended', 'optional'], []],
    ['recommendation', ['optional', 'optional', 'optional'], ['SW-WIN-001.kind: a recommendation is recommended for at least one type']],
    [
      'recommendation',
      ['required', 'recommended', 'optional'],
      ['SW-WIN-001.kind: a recommendation cannot be "required"; make it a requirement or change the types'],
    ],
    ['permission', ['optional', 'optional', 'optional'], []],
    [
      'permission',
      ['optional', 'optional', 'required'],
      ['SW-WIN-001.kind: a permission cannot be "required"; make it a requirement or change the types'],
    ],
    ['capability', ['optional', 'optional', 'optional'], []],
    [
      'rule',
      ['optional', 'optional', 'optional'],
      ['SW-WIN-001.kind: "rule" is not allowed; use one of requirement, recommendation, permission, capability'],
    ],
  ] as const)('fit its kind: %s, %j', (kind, applies, problems) => {
    expect(asked(kind, ...applies)).toEqual(problems)
  })
})
