import type {InBoth} from '../../../handbooks/language/both.ts'
import {isGroup, type Json} from './json.ts'

/** What a form says of any field. */
interface Said {
  readonly key: string
  /** In the two languages of the schema; undefined for a part that was not described, such as one of two numbers. */
  readonly title: InBoth | undefined
  readonly about?: InBoth | undefined
  readonly unit?: string | undefined
  readonly clause?: string | undefined
  readonly example?: Json | undefined
  /** Whether it may be left out. */
  readonly optional: boolean
}

/** A field of a form, as the description of its kind has it. */
export type Field = Said &
  (
    | {readonly type: 'words'; readonly most: number | undefined; readonly patterns: readonly string[]; readonly date: boolean}
    | {
        readonly type: 'number'
        readonly least: number | undefined
        readonly most: number | undefined
        readonly below: number | undefined
        readonly whole: boolean
      }
    | {readonly type: 'choice'; readonly values: readonly string[]}
    | {readonly type: 'flag'}
    | {readonly type: 'fixed'; readonly value: Json}
    | {readonly type: 'group'; readonly fields: readonly Field[]; readonly message: boolean}
    | {readonly type: 'list'; readonly row: Field; readonly least: number; readonly most: number}
    | {readonly type: 'tuple'; readonly parts: readonly Field[]}
    | {readonly type: 'variants'; readonly variants: readonly Field[]; readonly message: boolean}
  )

type Schema = {readonly [keyword: string]: Json}

/**
 * Returns the form of a kind of sign: the field of its whole spec, made from the published JSON Schema of the kind.
 *
 * @throws Error if the schema says something for which there is no field: a kind then needs one here.
 */
export function formOf(schema: Json): Field {
  if (!isGroup(schema)) throw new Error('a kind is described by a group')
  const shared = isGroup(schema.definitions) ? schema.definitions : {}
  return fieldOf('', schema, false, shared)
}

function fieldOf(key: string, given: Schema, optional: boolean, shared: Schema): Field {
  const {schema, ref} = resolved(given, shared)
  const told = isGroup(schema['x-field']) ? schema['x-field'] : {}
  const [example] = Array.isArray(schema.examples) ? (schema.examples as readonly Json[]) : []
  const said: Said = {
    key,
    title: bothIn(told.title),
    about: bothIn(told.about),
    unit: textIn(told.unit),
    clause: textIn(told.clause),
    example: example ?? schema.default,
    optional,
  }
  const inside = (name: string, one: Json | undefined, without = false) => fieldOf(name, isGroup(one) ? one : {}, without, shared)
  if ('const' in schema) return {...said, type: 'fixed', value: schema.const ?? null}
  if (Array.isArray(schema.enum)) return {...said, type: 'choice', values: schema.enum.map(String)}
  const variants = schema.anyOf ?? schema.oneOf
  if (Array.isArray(variants)) return {...said, type: 'variants', variants: variants.map((one) => inside('', one)), message: ref === 'text'}
  if (schema.type === 'object') {
    const required = Array.isArray(schema.required) ? schema.required : []
    const properties = isGroup(schema.properties) ? schema.properties : {}
    const fields = Object.entries(properties).map(([name, one]) => {
      const byDefault = isGroup(one) && 'default' in one
      return inside(name, one, byDefault || !required.includes(name))
    })
    return {...said, type: 'group', fields, message: fields.some((f) => f.key === 'zh')}
  }
  if (schema.type === 'array') {
    if (Array.isArray(schema.items)) return {...said, type: 'tuple', parts: schema.items.map((one, i) => inside(String(i), one))}
    return {
      ...said,
      type: 'list',
      row: inside('', schema.items),
      least: numberIn(schema.minItems) ?? 0,
      most: numberIn(schema.maxItems) ?? 200,
    }
  }
  if (schema.type === 'boolean') return {...said, type: 'flag'}
  if (schema.type === 'number' || schema.type === 'integer') {
    const most = numberIn(schema.maximum)
    return {
      ...said,
      type: 'number',
      least: numberIn(schema.minimum),
      most,
      below: numberIn(schema.exclusiveMaximum),
      whole: schema.type === 'integer',
    }
  }
  if (schema.type === 'string') {
    const all = Array.isArray(schema.allOf) ? (schema.allOf as readonly Json[]) : []
    const patterns = [schema, ...all].flatMap((one) => (isGroup(one) && typeof one.pattern === 'string' ? [one.pattern] : []))
    return {...said, type: 'words', most: numberIn(schema.maxLength), patterns, date: schema.format === 'date'}
  }
  throw new Error(`the form has no field for ${key}: ${JSON.stringify(schema).slice(0, 200)}`)
}

/** Returns `given` with what it refers to; its own words win over those of the shared shape. */
function resolved(given: Schema, shared: Schema): {readonly schema: Schema; readonly ref: string | undefined} {
  const all = Array.isArray(given.allOf) ? (given.allOf as readonly Json[]) : []
  const refs = [given, ...all].flatMap((one) => (isGroup(one) && typeof one.$ref === 'string' ? [one.$ref] : []))
  const ref = refs[0]?.replace('#/definitions/', '')
  const of = ref === undefined ? undefined : shared[ref]
  if (!isGroup(of)) return {schema: given, ref: undefined}
  const {allOf: _, $ref: _ref, ...own} = given
  return {schema: {...of, ...own}, ref}
}

/** Returns the value with which a field begins: its example, or what must stand there of it. */
export function beginningOf(field: Field): Json {
  if (field.type === 'fixed') return field.value
  if (field.example !== undefined && field.type !== 'group') return field.example
  switch (field.type) {
    case 'words':
      return ''
    case 'number':
      return field.least ?? 0
    case 'choice':
      return field.values[0] ?? ''
    case 'flag':
      return true
    case 'group':
      return Object.fromEntries(field.fields.filter(({optional}) => !optional).map((one) => [one.key, beginningOf(one)]))
    case 'list':
      return Array.from({length: Math.max(1, field.least)}, () => beginningOf(field.row))
    case 'tuple':
      return field.parts.map(beginningOf)
    case 'variants':
      return field.variants[0] ? beginningOf(field.variants[0]) : {}
  }
}

/** Returns which of the variants of a field `value` is of: the one whose fixed fields it has, else the one that knows most of its fields. */
export function variantOf(variants: readonly Field[], value: Json | undefined): number {
  const group: {readonly [key: string]: Json} = isGroup(value) ? value : {}
  const fits = variants.map((variant) => {
    if (variant.type !== 'group') return -1
    const fixed = variant.fields.filter((one) => one.type === 'fixed')
    if (fixed.some((one) => one.type === 'fixed' && one.key in group && group[one.key] !== one.value)) return -1
    return Object.keys(group).filter((key) => variant.fields.some((one) => one.key === key)).length
  })
  return Math.max(0, fits.indexOf(Math.max(...fits)))
}

/** What is wrong with a value by the description of its field alone, as a reader of any language can be told it. */
export type Fault = 'missing' | 'number' | 'whole' | 'least' | 'most' | 'long' | 'form' | 'choice' | 'few' | 'many'

/** Returns what is wrong with `value`; undefined if its field finds nothing, which does not say that the kind finds nothing. */
export function faultOf(field: Field, value: Json | undefined): Fault | undefined {
  if (value === undefined || value === '') return field.optional && value === undefined ? undefined : 'missing'
  switch (field.type) {
    case 'words':
      if (typeof value !== 'string') return 'form'
      if (field.most !== undefined && value.length > field.most) return 'long'
      return field.patterns.every((pattern) => new RegExp(pattern, 'u').test(value)) ? undefined : 'form'
    case 'number':
      if (typeof value !== 'number') return 'number'
      if (field.least !== undefined && value < field.least) return 'least'
      if (field.most !== undefined && value > field.most) return 'most'
      if (field.below !== undefined && value >= field.below) return 'most'
      return field.whole && !Number.isInteger(value) ? 'whole' : undefined
    case 'choice':
      return field.values.includes(String(value)) ? undefined : 'choice'
    case 'list':
      if (!Array.isArray(value)) return 'form'
      return value.length < field.least ? 'few' : value.length > field.most ? 'many' : undefined
    default:
      return undefined
  }
}

const textIn = (value: Json | undefined) => (typeof value === 'string' ? value : undefined)
const numberIn = (value: Json | undefined) => (typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined)
const bothIn = (value: Json | undefined): InBoth | undefined =>
  isGroup(value) && typeof value.zh === 'string' && typeof value.en === 'string' ? {zh: value.zh, en: value.en} : undefined
