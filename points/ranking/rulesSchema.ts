import {z} from 'zod'
import {nameWords} from '../../handbooks/input/words.ts'
import {isoDate, slug} from '../../handbooks/input/yaml.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** Where the record of a score comes from. @clause SW-SUP-012 ledger, queue, reviews, patrols or complaints */
export const sources = ['ledger', 'queue', 'reviews', 'patrol', 'complaints'] as const
export type Source = (typeof sources)[number]

/** What a criterion scores. `number` is known so that it can be refused where it counts complaints or bad reviews. */
export const grounds = ['breach', 'late', 'fault', 'not-rectified', 'merit', 'number'] as const
export type Ground = (typeof grounds)[number]

/** Words in both languages; English is left out where the county wrote Chinese alone. */
export interface Worded {
  readonly zh: string
  readonly en?: string | undefined
}

const worded = () =>
  z
    .union([nameWords, z.strictObject({zh: nameWords, en: nameWords.optional()})])
    .transform((given): Worded => (typeof given === 'string' ? {zh: given} : given))

// Schemas are made when they are first asked for: a page tells them before that how they may work.
const criterionSchema = () =>
  z.strictObject({
    /** Permanent within the rules; ties and the score sheet name it. */
    id: slug,
    name: worded(),
    /** The most that it can give, of 100. */
    points: z.int().min(1).max(100),
    /** A window begins with all of the points and loses some, or with none and earns some. */
    begin: z.enum(['full', 'zero']).default('full'),
    source: z.enum(sources),
    for: z.enum(grounds),
  })

/** Returns the schema of the rules. */
export const rulesSchema = () =>
  z.strictObject({
    title: worded(),
    /** Marks rules that are made up; every paper says so. */
    sample: z.boolean().default(false),
    /** The county, as the head of papers has it. */
    county: worded(),
    /** Who ranks, signs and awards. */
    by: worded(),
    published: isoDate,
    period: z.strictObject({name: worded(), from: isoDate, to: isoDate}),
    /** Kinds of window that are compared with one another, such as 综合窗口. */
    classes: z.array(nameWords).min(1).max(20),
    criteria: z.array(criterionSchema()).min(1).max(20),
    /** Criteria that decide between windows with the same total, in this order; what they do not decide is a shared rank. */
    ties: z.array(z.string()).max(20).default([]),
  })

/** One criterion of the published rules. */
export type Criterion = z.output<ReturnType<typeof criterionSchema>>

/** The published rules of a ranking. */
export type Rules = z.output<ReturnType<typeof rulesSchema>>

/** Returns words in both languages, the Chinese ones where there is no English. */
export const bothOf = ({zh, en}: Worded): InBoth => ({zh, en: en ?? zh})
