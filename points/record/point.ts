import {z} from 'zod'
import type {Glossary} from '../../design-system/signs/layout/spec.ts'
import {planSchema} from '../../design-system/signs/plan/floorPlan.ts'
import {signSchema} from '../../design-system/signs/sign.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {show} from '../../handbooks/input/problem.ts'
import {isoDate, oneOf, slug} from '../../handbooks/input/yaml.ts'
import {inBoth} from '../../handbooks/language/both.ts'
import {assessmentSchema} from '../assessment/schema.ts'
import {certifiedProducts} from '../programme/certified.ts'

const pointType = oneOf('a type of point', pointTypes)
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {error: ({input}) => `${show(input)} is not a time; write it as "09:00"`})

/** A name of the point's place and the time for which it held: districts are renamed and towns merged. */
const address = z.strictObject({
  district: inBoth,
  town: inBoth,
  village: inBoth,
  /** Village-level code of the statistics bureau, 12 digits, as of `asOf`. */
  code: z
    .string()
    .regex(/^\d{12}$/, {error: ({input}) => `${show(input)} is not a code of 12 digits; quote it so that it stays text`})
    .optional(),
  /** Year or day for which a source gives this address. */
  asOf: z
    .string()
    .regex(/^\d{4}(-\d{2}-\d{2})?$/, {error: ({input}) => `${show(input)} is not a year or date; write "2013" or "2023-06-30"`}),
  source: z.string().min(1),
})

/** What a visit to the point recorded. Absent for a point that nobody has surveyed. */
const survey = z.strictObject({
  on: isoDate,
  /** Windows in the order of their numbers; `term` is an id of the glossary. */
  windows: z.array(z.strictObject({number: z.int().min(1).max(30), term: slug})).min(1),
  /** Facilities that get a sign, as glossary ids. */
  facilities: z.array(slug),
  /** Opening times; each row stands on the hours plate. */
  hours: z
    .array(
      z.strictObject({
        days: oneOf('a group of days', ['monday-friday', 'saturday', 'sunday']),
        open: z.array(z.strictObject({from: clock, to: clock})).min(1),
      }),
    )
    .min(1),
  /** What holds on public holidays, and where a resident turns when the point is closed; both stand on the hours plate. */
  holidays: inBoth.optional(),
  outOfHours: inBoth.optional(),
  /** Distance from which the fascia is read, in metres. */
  streetDistanceM: z.number().min(3).max(60),
  /** Longest distance from which a sign in the hall is read, in metres. */
  hallDistanceM: z.number().min(2).max(30),
  /** Width of the front above the entrance that a fascia may fill, in millimetres. */
  fasciaWidthMm: z.number().min(1200).max(12000),
  /** Places in the hall or outside where a visitor must choose a way: what lies where from there. */
  decisionPlaces: z
    .array(
      z.strictObject({
        at: inBoth,
        /**
         * Number of the place in the numbers of its signs, permanent. Without one the place is numbered by its position; give numbers
         * as soon as a place is put between others or taken out, so that the others keep theirs.
         */
        number: z.int().min(1).max(99).optional(),
        destinations: z.array(z.strictObject({term: slug, towards: oneOf('a direction', ['left', 'ahead', 'right'])})).min(1),
      }),
    )
    .default([]),
  /** How many of each certified safety sign the point needs; one that is absent was not counted. */
  safetySigns: z.partialRecord(oneOf('a safety sign', certifiedProducts), z.int().min(0).max(99)).optional(),
})

/** One service point, as one YAML file in `districts/<district>/records/` whose name is its `id`. */
export const pointSchema = (glossary: Glossary) =>
  z.strictObject({
    id: slug,
    /** True for made-up points. They live in `districts/sample/` and say so wherever they are shown or exported. */
    sample: z.boolean().default(false),
    /** Name on the signs. */
    name: inBoth,
    /** Slug of the division that the point serves; absent for samples. */
    division: slug.optional(),
    /** Every address known, the latest last. */
    addresses: z.array(address).min(1),
    /** The type that a source says the point was built as. Not the result of an assessment. */
    declared: z
      .strictObject({
        type: pointType,
        asOf: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/),
        source: z.string().min(1),
        quote: inBoth.optional(),
      })
      .optional(),
    survey: survey.optional(),
    /**
     * The floor as measured, if anybody drew it: rooms, doors, entrance, windows, facilities, by their terms in the glossary. The location
     * plan, the floor plan for visitors and the directional signs come from it, in place of `survey.decisionPlaces`. One floor only.
     */
    plan: planSchema({term: slug}).optional(),
    /**
     * Signs whose words only the point can settle, such as its boards, its pledge and its staff board, each with the whole of its spec. The
     * signs that follow from the survey, the plan and the assessment are not written here.
     */
    signs: z
      .array(
        z.strictObject({
          /** What tells the sign from others of its kind in its number, permanent: two digits, with a letter for a further sheet. */
          own: z
            .string()
            .regex(/^\d{2}[A-Z]?$/, {error: ({input}) => `${show(input)} is not the end of a sign's number; write it as "01" or "01B"`}),
          location: inBoth,
          quantity: z.int().min(1).max(99).default(1),
          spec: signSchema(glossary),
        }),
      )
      .default([]),
    assessments: z.array(assessmentSchema).default([]),
    /** Where each fact comes from, by the ids used above. */
    sources: z.record(slug, z.strictObject({title: inBoth, date: z.string().optional(), where: z.string().optional()})),
  })

export type Point = z.output<ReturnType<typeof pointSchema>>
export type PointPlan = NonNullable<Point['plan']>
export type Survey = z.output<typeof survey>
export type Address = z.output<typeof address>
