import * as z from 'zod/mini'
import {clauseId} from '../../handbooks/clause/clauseId.ts'
import {budgets} from '../../handbooks/input/budget.ts'
import {choiceWords, dateWords, emptyWords, yearOfRecords, yearWords} from '../../handbooks/input/field.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** What a check of one clause can say. `unchecked` and `recheck` say nothing about the point: never met, never zero. */
export const statuses = ['met', 'partly-met', 'not-met', 'not-applicable', 'unchecked', 'recheck'] as const
export type Status = (typeof statuses)[number]

/** What the results of a check are called, wherever they are shown: pages, paper, exports. */
export const statusNames: InBoth<Readonly<Record<Status, string>>> = {
  zh: {met: '符合', 'partly-met': '部分符合', 'not-met': '不符合', 'not-applicable': '不适用', unchecked: '未检查', recheck: '待复核'},
  en: {
    met: 'Met',
    'partly-met': 'Partly met',
    'not-met': 'Not met',
    'not-applicable': 'Not applicable',
    unchecked: 'Not checked',
    recheck: 'To be re-checked',
  },
}

/** Who checked: the point itself, or the town or county as a reviewer, from the lowest. A post, never a person's name. */
export const assessors = ['self', 'town', 'county'] as const
export type Assessor = (typeof assessors)[number]

/** What assessors are called, wherever they are shown. */
export const assessorNames: InBoth<Readonly<Record<Assessor, string>>> = {
  zh: {self: '站点自评', town: '镇（街道）复核', county: '县（区）复核'},
  en: {self: 'Self-assessment', town: 'Town review', county: 'County review'},
}

// The page of a checklist reads records with these schemas, so they are made with `zod/mini`: a quarter of the size of `zod`.
const day = z.iso.date(dateWords).check(z.regex(yearOfRecords, yearWords))

/** What was found on one clause. */
export const findingSchema = z.strictObject({
  status: z.enum(statuses, choiceWords('a status', statuses)),
  /** The value read, in the unit of the clause's limit. */
  measured: z.optional(z.number()),
  note: z.optional(z.string().check(z.regex(/\S/, emptyWords), z.maxLength(budgets.text.prose))),
  /** Day of the earlier assessment that found it, where this one did not look again and took it over. */
  foundOn: z.optional(day),
})
export type FindingRecord = z.output<typeof findingSchema>

/** One check of a point against an edition of the handbooks: the one shape in records, in exported checklists and on the phone. */
export const assessmentSchema = z.strictObject({
  on: day,
  edition: z.string().check(z.minLength(1), z.maxLength(budgets.text.name)),
  by: z.enum(assessors, choiceWords('an assessor', assessors)),
  /** One finding per clause; a clause that is absent is unchecked. */
  findings: z.record(clauseId, findingSchema),
})
export type AssessmentRecord = z.output<typeof assessmentSchema>

/** The four parties that patrol a point in turn, as SW-SUP-001 has them. A post each, never a person. */
export const patrolParties = ['commissioner', 'head', 'duty-manager', 'chief-representative'] as const
export type PatrolParty = (typeof patrolParties)[number]

/** What the parties are called, wherever they are shown. */
export const partyNames: InBoth<Readonly<Record<PatrolParty, string>>> = {
  zh: {commissioner: '监督专员', head: '站点负责人', 'duty-manager': '值班长', 'chief-representative': '首席代表'},
  en: {
    commissioner: 'Inspection commissioner',
    head: 'Head of the point',
    'duty-manager': 'Duty manager',
    'chief-representative': 'Chief representative',
  },
}

/** Which of the four parties saw something; left out where the town or the county came by itself. */
export const patrolParty = z.enum(patrolParties, choiceWords('a party', patrolParties))

/**
 * What somebody saw on a patrol: findings on some clauses on a day, one more dated layer beside the assessments. It never decides a type and
 * is never merged with an assessment.
 */
export const observationSchema = z.extend(assessmentSchema, {party: z.optional(patrolParty)})
export type ObservationRecord = z.output<typeof observationSchema>
