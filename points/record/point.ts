import {z} from 'zod'
import type {Glossary} from '../../design-system/signs/layout/spec.ts'
import {planSchema} from '../../design-system/signs/plan/planSchema.ts'
import {signSchema} from '../../design-system/signs/sign.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {InputError, show} from '../../handbooks/input/problem.ts'
import {confirmation, nameWords, prose} from '../../handbooks/input/words.ts'
import {oneOf, slug} from '../../handbooks/input/yaml.ts'
import {inBoth, namesInBoth} from '../../handbooks/language/both.ts'
import {type AssessmentRecord, assessmentSchema, observationSchema} from '../assessment/schema.ts'
import {stepSchema} from '../proceedings/step.ts'
import {lifecycleSchema, yearOrDay} from './lifecycle.ts'
import {survey} from './survey.ts'

const pointType = oneOf('a type of point', pointTypes)

/** A name of the point's place and the time for which it held: districts are renamed and towns merged. */
const address = z.strictObject({
  district: namesInBoth,
  town: namesInBoth,
  village: namesInBoth,
  /** Village-level code of the statistics bureau, 12 digits, as of `asOf`. */
  code: z
    .string()
    .regex(/^\d{12}$/, {error: ({input}) => `${show(input)} is not a code of 12 digits; quote it so that it stays text`})
    .optional(),
  /** Year or day for which a source gives this address. */
  asOf: yearOrDay,
  source: nameWords,
})

/** Kinds whose signs follow from the survey, the floor plan or the assessment, so that no record lists them. */
export const derivedKinds: readonly SignKind[] = [
  'fascia',
  'plaque',
  'hours',
  'window-plate',
  'facility',
  'directional',
  'floor-plan',
  'type-plate',
]

/** One service point, as one YAML file in `districts/<district>/records/` whose name is its `id`. */
export const pointSchema = (glossary: Glossary) =>
  z.strictObject({
    id: slug,
    /** True for made-up points. They live in `districts/sample/` and say so wherever they are shown or exported. */
    sample: z.boolean().default(false),
    /** Name on the signs. */
    name: namesInBoth,
    /** Which post or office confirmed how the name is read and written in Latin letters, and when; no names of persons. */
    nameConfirmed: confirmation.optional(),
    /** Slug of the division that the point serves, in the list of its district. */
    division: slug.optional(),
    /**
     * Which part of its division an outlying point serves, such as the groups 三组 to 五组. The main point of a division, which has none, serves
     * all of it; a division may have one main point and any number of others.
     */
    serves: namesInBoth.optional(),
    /** Ids in addresses and commands by which the point was known before, such as pixian-zhanqi. They lead on to it for ever. */
    formerIds: z.array(slug).optional(),
    /** Whether the point is planned, open, closed or merged into another, since when and by which source; open if it is left out. */
    lifecycle: lifecycleSchema.optional(),
    /** Every address known, the latest last. The latest by date counts. */
    addresses: z.array(address).min(1),
    /** The type that a source says the point was built as. Not the result of an assessment. */
    declared: z
      .strictObject({
        type: pointType,
        asOf: yearOrDay,
        source: nameWords,
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
          location: namesInBoth,
          quantity: z.int().min(1).max(99).default(1),
          spec: signSchema(glossary),
        }),
      )
      .default([]),
    /**
     * Which items of its county's list the point handles; all of them, at any window, if it is left out. Names, papers and days are the
     * county's to say, in `items.yaml` of the district.
     */
    items: z
      .strictObject({
        /** Items of the list that are not handled here. */
        except: z.array(slug).default([]),
        /** Item to window, where only that one handles it. */
        windows: z.record(slug, nameWords).default({}),
        /** Items that people come for most here, by its own ledger, the most frequent first; left out, the county's. */
        frequent: z.array(slug).max(10).optional(),
      })
      .optional(),
    assessments: z.array(assessmentSchema).default([]),
    /** What was seen on patrols, each by its day and party. It stands beside the assessments as evidence, and decides nothing. */
    observations: z.array(observationSchema).optional(),
    /** What was done to decide the type and since, step by step. Steps are only added: none is changed, moved or taken out. */
    proceedings: z.array(stepSchema).optional(),
    /** Where each fact comes from, by the ids used above. */
    sources: z.record(slug, z.strictObject({title: namesInBoth, date: nameWords.optional(), where: prose.optional()})),
  })

export type Point = z.output<ReturnType<typeof pointSchema>>
export type PointPlan = NonNullable<Point['plan']>
export type Address = z.output<typeof address>

/** Returns the latest address of `point` by date; of one date the one that stands further down. A year comes before the days in it. */
export function latestAddress({addresses: [first, ...others]}: Pick<Point, 'addresses'>): Address {
  if (!first) throw new Error('a record has an address, as its schema asks')
  return others.reduce((latest, address) => (address.asOf < latest.asOf ? latest : address), first)
}

/** Returns the assessments of `point`, the latest first; of one day the one that stands further down. */
export const assessmentsBack = ({assessments}: Pick<Point, 'assessments'>): AssessmentRecord[] =>
  assessments.toReversed().sort((a, b) => b.on.localeCompare(a.on))

/** Returns the latest assessment of `point` by date. @throws InputError if it has none. */
export function latestAssessment(point: Point): AssessmentRecord {
  const [latest] = assessmentsBack(point)
  if (!latest) throw new InputError(point.id, [{at: 'assessments', message: 'has none'}])
  return latest
}
