import {Ajv, type AnySchema} from 'ajv'
import {describe, expect, test} from 'vitest'
import {type JsonSchema, kindJsonSchema, signJsonSchema} from '../../../../design-system/signs/docs/jsonSchema.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import type {Field} from '../../../../design-system/signs/layout/field.ts'
import {type SignKind, signKinds} from '../../../../handbooks/hardware/parts.ts'
import {catalogue} from '../../../support/catalogue.ts'

const glossary = {toilet: {zh: '卫生间', pinyin: 'wèishēngjiān', en: 'Toilets'}}
const kinds = Object.keys(signKinds) as SignKind[]
const ajv = new Ajv({strict: false, formats: {date: /^\d{4}-\d\d-\d\d$/}})
const compile = (schema: JsonSchema) => ajv.compile(schema as AnySchema)

interface Described {
  readonly at: string
  readonly name: string
  readonly schema: JsonSchema & {readonly 'x-field'?: Field}
}

/** Every field in a schema, those inside lists and groups too. */
function fieldsIn(schema: JsonSchema, at = ''): Described[] {
  const inside = (key: string) => (Array.isArray(schema[key]) ? schema[key] : schema[key] ? [schema[key]] : []) as JsonSchema[]
  const own = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  return [
    ...own.flatMap(([name, field]) => [{at: `${at}.${name}`, name, schema: field}, ...fieldsIn(field, `${at}.${name}`)]),
    ...['items', 'anyOf', 'oneOf', 'allOf'].flatMap((key) => inside(key).flatMap((part) => fieldsIn(part, at))),
    ...Object.entries((schema.definitions ?? {}) as Record<string, JsonSchema>).flatMap(([name, part]) => fieldsIn(part, name)),
  ]
}

const unitOf = (name: string): Field['unit'] =>
  name.endsWith('Mm') ? 'mm' : /[a-z]M$/.test(name) ? 'm' : name.endsWith('Degrees') ? '°' : /[wW]orkingDays$/.test(name) ? 'd' : undefined

describe.each(kinds)('the schema of %s', (kind) => {
  const schema = kindJsonSchema(kind, glossary)
  const fields = fieldsIn(schema)

  test('names every field in both languages', () => {
    const unnamed = fields.filter(({schema: {'x-field': field}}) => !field?.title.zh || !field.title.en)
    expect(unnamed.map(({at}) => at)).toEqual([])
    expect(fields.length).toBeGreaterThan(12)
  })

  test('tells the unit of every field that has one, as its key does', () => {
    for (const {at, name, schema} of fields) expect(schema['x-field']?.unit, at).toBe(unitOf(name))
  })

  test('names clauses that exist', () => {
    const {clause} = catalogue
    expect(fields.flatMap(({schema: {'x-field': field}}) => (field?.clause && !clause.has(field.clause) ? [field.clause] : []))).toEqual([])
  })

  test('shows an example of every field that has to be written out, and each is right', () => {
    for (const {at, schema: field} of fields) {
      const examples = (field.examples ?? []) as unknown[]
      if (field.type === 'string' || field.type === 'number' || field.type === 'integer')
        expect(examples.length > 0 || 'enum' in field || 'const' in field, at).toBe(true)
      const validate = compile({...field, definitions: schema.definitions})
      for (const example of examples)
        expect(validate(example), `${at}: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`).toBe(true)
    }
  })

  test('takes the examples of the kind, and no field that there is not', () => {
    const validate = compile(schema)
    const own = Object.values(examples).filter((spec) => spec.kind === kind)
    expect(own.length).toBeGreaterThan(0)
    for (const spec of own) {
      expect(validate(spec), ajv.errorsText(validate.errors)).toBe(true)
      expect(validate({...spec, colour: 'red'})).toBe(false)
      expect(validate({...spec, viewingDistanceM: '8 m'})).toBe(false)
      expect(validate({...spec, viewingDistanceM: undefined})).toBe(false)
    }
  })
})

describe('the schema of any sign', () => {
  const validate = compile(signJsonSchema(glossary))

  test('takes every example and tells the kinds apart', () => {
    for (const [id, spec] of Object.entries(examples)) expect(validate(spec), `${id}: ${ajv.errorsText(validate.errors)}`).toBe(true)
    expect(validate({...examples['fascia-zhanqi'], destinations: []})).toBe(false)
    expect(validate({kind: 'gate', viewingDistanceM: 8})).toBe(false)
  })

  test('knows the terms of the glossary', () => {
    const sign = (term: string) => ({kind: 'facility', viewingDistanceM: 8, pictogram: 'toilet', text: {term}})
    expect(validate(sign('toilet'))).toBe(true)
    expect(validate(sign('toilett'))).toBe(false)
  })
})
