import * as z from 'zod'
import type {InBoth} from '../../../handbooks/language/both.ts'

/** What authors, forms and published schemas are told of a field of a spec. Its range is that of the schema itself. */
export interface Field {
  readonly title: InBoth
  /** What belongs there, and what holds where it is left out. */
  readonly about?: InBoth
  /** Of a number. The key carries it too: `widthMm`. */
  readonly unit?: 'mm' | 'm' | '°' | 'd'
  /** The clause that governs what is written there. */
  readonly clause?: string
  /** A value that reads as it should. */
  readonly example?: unknown
  /** The values that are known, where the schema looks them up elsewhere. */
  readonly choices?: readonly string[]
  /** A shape that many fields share is published once, under this name. */
  readonly id?: string
}

/** What is known of every field that was described, by its schema. */
export const fields = z.registry<Field>()

/** Returns `schema` described by `field`. The schema itself stays as it is, so that one shape can serve fields of several names. */
export function described<Schema extends z.ZodType>(schema: Schema, field: Field): Schema {
  const own = schema.clone()
  fields.add(own, field)
  return own
}
