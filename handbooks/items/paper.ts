import {z} from 'zod'
import {nameWords} from '../input/words.ts'
import {oneOf, slug} from '../input/yaml.ts'
import {inBoth, namesInBoth} from '../language/both.ts'
import {paperForms, paperOrigins} from './itemWords.ts'

/** One paper of `papers.yaml`: what it is called, how a good one looks and why offices send it back. */
export const paperSchema = z.strictObject({
  /** Permanent. */
  id: slug,
  name: namesInBoth,
  /** Other names under which lists and people have it. */
  also: z.array(nameWords).default([]),
  /** Where a resident gets one who has none. */
  get: inBoth.optional(),
  /** How a good one looks, for the eye. */
  good: inBoth.optional(),
  /** Usual reasons for return. */
  returned: z.array(inBoth).default([]),
})
export type Paper = z.output<typeof paperSchema>

/** A paper as one item, or one situation of it, asks for it. @clause SW-GUIDE-003 copies, original or copy, issuer */
export const paperUseSchema = z.strictObject({
  id: slug,
  form: oneOf('how a paper is given', paperForms).optional(),
  copies: z.int().min(1).max(20).optional(),
  from: oneOf('where a paper comes from', paperOrigins).optional(),
  each: z.boolean().optional(),
  mind: inBoth.optional(),
  mayBeShared: z.boolean().optional(),
})
