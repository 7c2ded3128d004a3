import {z} from 'zod'
import {nameWords, prose} from '../input/words.ts'
import {isoDate, oneOf, slug} from '../input/yaml.ts'
import {inBoth, namesInBoth} from '../language/both.ts'
import {seenOf} from '../register/register.ts'
import {dayUnits, depths, handlings, type ItemClass, lifeEvents, sightings} from './itemWords.ts'
import {paperUseSchema} from './paper.ts'

/** A page on which something about items was read, of `sources.yaml`. Pages that may not be cited are not in it. */
export const sourceSchema = z.strictObject({
  id: nameWords,
  title: namesInBoth,
  /** The page, without scheme. */
  where: prose,
  /** Whose page it is: a government's, or a reprint of one. */
  standing: oneOf('the standing of a page', ['government', 'reprint']),
  /** How much of it was seen, and the day. */
  seen: oneOf('what was seen of it', seenOf),
  on: isoDate,
  note: inBoth.optional(),
})
export type ItemSource = z.output<typeof sourceSchema>

const days = {n: z.int().min(0).max(365), unit: oneOf('a unit of days', dayUnits), in: nameWords}

/** A question, a situation and their papers; a county writes them alike. */
const yesNo = [
  {id: 'no', zh: '不是', en: 'No'},
  {id: 'yes', zh: '是', en: 'Yes'},
]
export const questionSchema = z.strictObject({
  id: slug,
  ask: inBoth,
  options: z
    .array(z.strictObject({id: slug, zh: nameWords, en: nameWords}))
    .min(2)
    .max(6)
    .default(yesNo),
})
export const situationSchema = z.strictObject({
  id: slug,
  /** Question to answer; all of them. */
  when: z.record(slug, slug),
  adds: z.array(paperUseSchema).default([]),
  drops: z.array(slug).default([]),
  tell: inBoth.optional(),
})

/**
 * One item of the template. Days stand only in `printed` and `steps`, each with the page that prints them: a template promises nothing, so it
 * has no field for it.
 */
export const itemSchema = z.strictObject({
  /** Permanent, and never used again. */
  id: slug,
  name: namesInBoth,
  /** What people call it. @clause SW-ITEM-004 everyday names */
  also: z.array(nameWords).default([]),
  life: z.array(oneOf('what happens in a life', lifeEvents)).min(1),
  handling: oneOf('a way of handling', handlings).optional(),
  /** How deep each level goes into it. */
  here: z.strictObject({
    village: oneOf('a depth', depths).optional(),
    town: oneOf('a depth', depths).optional(),
    county: oneOf('a depth', depths).optional(),
  }),
  /** Documents that a page names as its ground. Empty where none was seen. */
  basis: z.array(z.strictObject({name: prose, in: nameWords, seen: oneOf('what was seen of it', seenOf)})).default([]),
  conditions: z.array(inBoth).default([]),
  /** Left out where no list was seen; an empty list says that none is needed. */
  papers: z.array(paperUseSchema).optional(),
  questions: z
    .array(questionSchema)
    .max(4, {error: () => 'are more than four; a counter asks at most four questions'})
    .default([]),
  situations: z.array(situationSchema).default([]),
  steps: z
    .array(
      z.strictObject({
        who: oneOf('who does a step', ['applicant', 'village', 'town', 'county', 'police', 'hospital', 'federation', 'insurer']),
        what: inBoth,
        days: z.strictObject({...days, atLeast: z.boolean().optional()}).optional(),
        /** Whether the applicant has to be there. */
        present: z.boolean().optional(),
        /** False where the days of this step are no part of the time limit. */
        counts: z.boolean().optional(),
      }),
    )
    .default([]),
  /** Days that one named place printed. Never a rule, and never shown as a promise. */
  printed: z
    .array(z.strictObject({what: oneOf('what was printed', ['statutory', 'promised', 'limit', 'apply-within']), ...days}))
    .default([]),
  fee: inBoth.optional(),
  note: inBoth.optional(),
  /** Number of a certificate of the list that a village does not issue, which people are sent for in this matter. */
  notHere: z.int().min(1).max(20).optional(),
  /** How much of a guide was seen. */
  seen: oneOf('how much was seen', sightings),
  /** Pages on which it was seen, by the ids of `sources.yaml`. */
  sources: z.array(nameWords).default([]),
})

/** An item of the template, in its class. */
export type Item = z.output<typeof itemSchema> & {readonly class: ItemClass}
