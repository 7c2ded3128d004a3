import * as z from 'zod'
import {type SignKind, signKinds} from '../../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'
import {examples} from '../examples/examples.ts'
import {type Field, fields} from '../layout/field.ts'
import {type Glossary, textSchema} from '../layout/spec.ts'
import {kindOf} from '../sign.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = {readonly [keyword: string]: unknown}

/**
 * Returns what may be written of a sign of one kind as a JSON Schema (draft-07, which editors of YAML read), with the examples of the kind.
 * Titles and descriptions are in Chinese and English; `x-field` says the same in parts, with the unit and the clause, for whoever makes a
 * form of it. Terms are those of `glossary`.
 *
 * It says less than the check on reading: what one field asks of another is not in it.
 */
export const kindJsonSchema = (kind: SignKind, glossary: Glossary): JsonSchema => ({
  ...published(z.toJSONSchema(kindOf(kind).schema(textSchema(glossary)), {io: 'input', target: 'draft-07', metadata: fields})),
  title: inBoth(signKinds[kind]),
  examples: Object.values(examples).filter((spec) => spec.kind === kind),
})

/** Returns what may be written of a sign of any kind as one JSON Schema, like `kindJsonSchema`. */
export function signJsonSchema(glossary: Glossary): JsonSchema {
  const ids = Object.keys(signKinds) as SignKind[]
  const schemas = ids.map((id) => ({id, schema: kindJsonSchema(id, glossary)}))
  return {
    $schema: schemas[0]?.schema.$schema,
    title: inBoth({zh: '标识', en: 'Sign'}),
    type: 'object',
    required: ['kind'],
    properties: {kind: {enum: ids}},
    // An editor that knows the kind shows the fields of that kind alone, and its problems.
    allOf: schemas.map(({id, schema: {$schema: _, definitions: _shared, ...kind}}) => ({
      if: {properties: {kind: {const: id}}, required: ['kind']},
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: kind,
    })),
    definitions: Object.assign({}, ...schemas.map(({schema}) => schema.definitions)),
  }
}

/** Units as a description names them. */
const units: Readonly<Record<NonNullable<Field['unit']>, string>> = {mm: 'mm', m: 'm', '°': '°', d: '个工作日 working days'}

/** Returns a part of a schema with what is known of its field as keywords that editors show. */
function published(part: JsonSchema): JsonSchema {
  const {title, about, unit, clause, example, choices, id: _, ...rest} = part as JsonSchema & Partial<Field>
  const inside = Object.fromEntries(Object.entries(rest).map(([keyword, value]) => [keyword, publishedInside(keyword, value)]))
  if (title === undefined) return inside
  return {
    title: inBoth(title),
    ...(about || unit || clause
      ? {description: [about?.zh, about?.en, unit && units[unit], clause].filter((line) => line !== undefined).join('\n')}
      : {}),
    ...inside,
    ...(choices && choices.length > 0 ? {enum: choices} : {}),
    ...(example === undefined ? {} : {examples: [example]}),
    'x-field': {title, about, unit, clause},
  }
}

/** Returns the value of a keyword with the schemas inside it published. */
function publishedInside(keyword: string, value: unknown): unknown {
  const isSchema = (inside: unknown): inside is JsonSchema => inside !== null && typeof inside === 'object' && !Array.isArray(inside)
  if (keyword === 'properties' || keyword === 'definitions')
    return Object.fromEntries(Object.entries(value as JsonSchema).map(([name, inside]) => [name, published(inside as JsonSchema)]))
  if (['items', 'anyOf', 'oneOf', 'allOf', 'additionalItems'].includes(keyword))
    return Array.isArray(value) ? value.map((inside) => published(inside as JsonSchema)) : isSchema(value) ? published(value) : value
  return value
}

const inBoth = ({zh, en}: InBoth) => `${zh} ${en}`
