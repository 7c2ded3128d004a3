import type {z} from 'zod'
import {signKinds} from '../../../handbooks/hardware/parts.ts'
import {show} from '../../../handbooks/input/problem.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import type {Layout} from '../layout/layout.ts'
import type {CommonSpec, Family, TextSchema} from '../layout/spec.ts'
import type {Height} from '../making/height.ts'
import type {Making} from '../making/making.ts'
import {contradictions} from '../rule/agreement.ts'
import type {Rule} from '../rule/rule.ts'

/** A test with people or on a made sign, which no drawing can stand in for. */
export interface AccessTest {
  readonly what: InBoth
  readonly how: InBoth
  /** Day of the test; undefined while it has not been done. */
  readonly on?: string
  readonly result: 'pass' | 'fail' | 'open'
}

/**
 * Everything that is known of a kind of sign, in one file. Its name stands in `handbooks/hardware/parts.ts`, for it is the standard that
 * names its parts; its page in `docs/` is prose.
 */
export interface Kind<Spec extends CommonSpec> {
  /** The sizes in which it is made. */
  readonly family: Family
  /** Returns what an author may write, each field described. */
  readonly schema: (text: TextSchema) => z.ZodType<Spec>
  /**
   * Returns where everything stands.
   *
   * @throws InputError if the words do not fit or hold a character that the font lacks.
   */
  readonly layout: (spec: Spec, fonts: Fonts) => Layout
  /** The rules that hold for this kind besides those of every sign. */
  readonly rules: readonly Rule<Spec>[]
  /** Returns the spec of the other side, and undefined for a sign that has none. A kind without it is read from one side. */
  readonly back?: (spec: Spec) => Spec | undefined
  /** How it is usually made and held. */
  readonly making: Making
  /** Returns how else it is made where its spec says so. */
  readonly madeAs?: (spec: Spec) => Partial<Making>
  /** Returns where it is fixed, where its mount alone does not say so. */
  readonly fixedAt?: (spec: Spec | undefined) => Height | undefined
  /** Two letters in the number of a sign, permanent: they stand on the backs of signs that hang already. */
  readonly letters: string
  /** What people call it who do not know its name: villagers, sign shops, English-speaking designers. */
  readonly everydayNames?: readonly string[]
  /** Tests of this kind besides those of every sign. Whoever does one writes the day and the result. */
  readonly accessTests?: readonly AccessTest[]
}

/** A kind with the schema that it has, which tells more than that of any kind. */
type Defined<Schema extends z.ZodType<CommonSpec>> = Omit<Kind<z.output<Schema>>, 'schema'> & {
  readonly schema: (text: TextSchema) => Schema
}

/** Returns `kind`, held to the spec that its schema reads; a spec whose parts contradict each other is none. */
export const defineKind = <Schema extends z.ZodType<CommonSpec>>(kind: Defined<Schema>): Defined<Schema> => ({
  ...kind,
  schema: (text) =>
    kind.schema(text).superRefine((spec, context) => {
      for (const {path, message} of contradictions(spec)) context.addIssue({code: 'custom', path: [...path], message})
    }),
})

/** What an author may ask for in a sign of a kind with this schema. */
export type SpecOf<Schema extends (text: TextSchema) => z.ZodType> = z.output<ReturnType<Schema>>

/** Returns what is said of `kind`, which is no kind of sign. */
export const noKind = (kind: unknown): string => `${show(kind)} is not a kind of sign; use one of ${Object.keys(signKinds).join(', ')}`
