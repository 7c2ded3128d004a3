import {z} from 'zod'
import {show} from '../../handbooks/input/problem.ts'
import {isoDate, oneOf, slug} from '../../handbooks/input/yaml.ts'
import {namesInBoth, signInBoth} from '../../handbooks/language/both.ts'

/** Safety signs that a survey counts. They are bought with a certificate and never drawn. */
export const certifiedProducts = ['exit-sign', 'extinguisher-sign', 'no-smoking-sign', 'defibrillator-sign'] as const
export type CertifiedProduct = (typeof certifiedProducts)[number]

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {error: ({input}) => `${show(input)} is not a time; write it as "09:00"`})

/** What a visit to the point recorded. Absent for a point that nobody has surveyed. */
export const survey = z.strictObject({
  on: isoDate,
  /** Windows in the order of their numbers; `term` is an id of the glossary. */
  windows: z.array(z.strictObject({number: z.int().min(1).max(30), term: slug})).min(1),
  /** Facilities that get a sign, as glossary ids. */
  facilities: z.array(slug).max(200, {error: 'lists more than 200 facilities, more than any point has; list each as often as it is there'}),
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
  holidays: signInBoth.optional(),
  outOfHours: signInBoth.optional(),
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
        at: namesInBoth,
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
export type Survey = z.output<typeof survey>
