import {describe, expect, test} from 'vitest'
import {beginningOf, type Field, faultOf, formOf, variantOf} from '../../../../design-system/signs/docs/formFields.ts'
import {isGroup, type Json} from '../../../../design-system/signs/docs/json.ts'
import {kindJsonSchema} from '../../../../design-system/signs/docs/jsonSchema.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {textSchema} from '../../../../design-system/signs/layout/spec.ts'
import {kindOf} from '../../../../design-system/signs/sign.ts'
import {type SignKind, signKinds} from '../../../../handbooks/hardware/parts.ts'

const glossary = {toilet: {zh: '卫生间', en: 'Toilets'}}
const kinds = Object.keys(signKinds) as SignKind[]
const forms = new Map(kinds.map((kind) => [kind, formOf(JSON.parse(JSON.stringify(kindJsonSchema(kind, glossary))) as Json)]))
const formFor = (kind: SignKind) => forms.get(kind) ?? expect.fail(kind)

const inside = (field: Field, key: string): Field => {
  const fields =
    field.type === 'group'
      ? field.fields
      : field.type === 'variants'
        ? field.variants.flatMap((v) => (v.type === 'group' ? v.fields : []))
        : []
  return fields.find((one) => one.key === key) ?? expect.fail(`no field ${key}`)
}

/** Every field of a form, whatever it lies in. */
const all = (field: Field): Field[] => [
  field,
  ...(field.type === 'group'
    ? field.fields
    : field.type === 'variants'
      ? field.variants
      : field.type === 'list'
        ? [field.row]
        : field.type === 'tuple'
          ? field.parts
          : []
  ).flatMap(all),
]

/** Returns the paths of `value` for which the form has no field. */
function unknown(field: Field, value: Json, path = ''): string[] {
  if (field.type === 'variants') {
    const variant = field.variants[variantOf(field.variants, value)]
    return variant ? unknown(variant, value, path) : [path]
  }
  if (field.type === 'group') {
    if (!isGroup(value)) return [path]
    return Object.entries(value).flatMap(([key, one]) => {
      const known = field.fields.find((f) => f.key === key)
      return known ? unknown(known, one, `${path}.${key}`) : [`${path}.${key}`]
    })
  }
  if (field.type === 'list') return Array.isArray(value) ? value.flatMap((row: Json, i) => unknown(field.row, row, `${path}.${i}`)) : [path]
  return faultOf(field, value) ? [`${path}: ${faultOf(field, value)}`] : []
}

describe('the form of a kind', () => {
  test('has a field for everything that the examples of its kind say, and finds nothing wrong in them', () => {
    for (const [id, example] of Object.entries(examples))
      expect(unknown(formFor(example.kind), JSON.parse(JSON.stringify(example))), id).toEqual([])
  })

  test.each(kinds)('of %s describes every field in both languages, and begins with what its schema takes', (kind) => {
    const fields = all(formFor(kind)).filter(({key}) => key !== '' && !/^\d$/.test(key))
    expect(fields.length).toBeGreaterThan(10)
    expect(fields.filter(({title}) => !title).map(({key}) => key)).toEqual([])
  })

  test('shows title, unit, range and clause of a number', () => {
    expect(inside(formFor('fascia'), 'viewingDistanceM')).toMatchObject({
      type: 'number',
      title: {zh: '视距', en: 'Viewing distance'},
      unit: 'm',
      least: 0.5,
      most: 100,
      clause: 'HW-SIGN-010',
      optional: false,
    })
    expect(inside(formFor('fascia'), 'widthMm')).toMatchObject({unit: 'mm', least: 800, most: 12_000, optional: true})
  })

  test('takes its own title for a message, and its lines from the shape that all share', () => {
    const text = inside(formFor('fascia'), 'text')
    expect(text).toMatchObject({type: 'variants', title: {zh: '站点名称', en: 'Name of the point'}, clause: 'HW-SIGN-003', message: true})
    expect(inside(text, 'en')).toMatchObject({type: 'words', optional: true, clause: 'HW-SIGN-005'})
    expect(inside(text, 'term')).toMatchObject({type: 'choice', values: ['toilet']})
  })

  test('begins a row of a list with words that can be drawn', () => {
    const list = inside(formFor('directional'), 'destinations')
    if (list.type !== 'list') return expect.fail('no list')
    const spec = {kind: 'directional', viewingDistanceM: 8, destinations: [beginningOf(list.row), beginningOf(list.row)]}
    expect(kindOf('directional').schema(textSchema(glossary)).safeParse(spec).success).toBe(true)
    expect([list.least, list.most]).toEqual([1, 12])
  })

  test('knows a line from an arrow on the floor by what is fixed, own words from a term by what is there', () => {
    const floor = formFor('floor-marker')
    if (floor.type !== 'variants') return expect.fail('one form')
    expect(variantOf(floor.variants, {kind: 'floor-marker', form: 'wait'})).not.toBe(
      variantOf(floor.variants, {kind: 'floor-marker', form: 'way'}),
    )
    const text = inside(formFor('fascia'), 'text')
    if (text.type !== 'variants') return expect.fail('one form')
    expect([{zh: '站'}, {term: 'toilet'}, undefined].map((value) => variantOf(text.variants, value))).toEqual([0, 1, 0])
  })

  test('says what is wrong with a value, on each side of a bound', () => {
    const distance = inside(formFor('fascia'), 'viewingDistanceM')
    expect([0.49, 0.5, 100, 100.1, 'x', undefined].map((value) => faultOf(distance, value))).toEqual([
      'least',
      undefined,
      undefined,
      'most',
      'number',
      'missing',
    ])
    const chinese = inside(inside(formFor('fascia'), 'text'), 'zh')
    expect(['站', '', ' 站', '站'.repeat(200), '站'.repeat(201)].map((value) => faultOf(chinese, value))).toEqual([
      undefined,
      'missing',
      'form',
      undefined,
      'long',
    ])
    expect(faultOf(inside(formFor('fascia'), 'script'), 'zh-Hang')).toBe('choice')
    expect(faultOf(inside(formFor('fascia'), 'widthMm'), undefined)).toBeUndefined()
  })

  test('is refused for a schema that says something for which there is no field', () => {
    expect(() => formOf({type: 'object', properties: {when: {type: 'moment'}}})).toThrow('the form has no field for when')
  })
})
