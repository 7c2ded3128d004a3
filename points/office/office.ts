import {z} from 'zod'
import type {Bearer} from '../../handbooks/clause/clause.ts'
import {clauseId} from '../../handbooks/clause/clauseId.ts'
import {nameWords, prose} from '../../handbooks/input/words.ts'
import {isoDate, oneOf, slug} from '../../handbooks/input/yaml.ts'
import {bilingual, namesInBoth} from '../../handbooks/language/both.ts'
import {findingSchema} from '../assessment/schema.ts'

/** Who has duties besides the points: a town and a county. */
export const officeLevels = ['town', 'county'] as const satisfies readonly Bearer[]
export type OfficeLevel = (typeof officeLevels)[number]

/** Who can look at an office: itself, or who stands above it, from the lowest. A body, never a person. */
export const officeAssessors = ['self', 'county', 'city'] as const
export type OfficeAssessor = (typeof officeAssessors)[number]

/** What they are called, wherever they are shown. */
export const officeAssessorNames = bilingual({
  zh: {self: '自查', county: '县（区）检查', city: '市级检查'},
  en: {self: 'Self-check', county: 'County check', city: 'City check'},
})

/** One check of an office's duties against an edition of the handbooks. It comes to no type: types are for points. */
export const officeAssessment = z.strictObject({
  on: isoDate,
  edition: nameWords,
  by: oneOf('an assessor of an office', officeAssessors),
  /** One finding per clause; a clause that is absent is unchecked. */
  findings: z.record(clauseId, findingSchema),
})
export type OfficeAssessment = z.output<typeof officeAssessment>

/** An office with duties to its points, as one YAML file in `districts/<district>/offices/` whose name is its `id`. */
export const officeSchema = z.strictObject({
  id: slug,
  /** True for made-up offices. They live in `districts/sample/` and say so wherever they are shown. */
  sample: z.boolean().default(false),
  level: oneOf('a level of an office', officeLevels),
  /** Name of the office, such as 麦垄镇便民服务中心. */
  name: namesInBoth,
  /** Checks of its duties in any order; none overwrites another. */
  assessments: z.array(officeAssessment).default([]),
  /** Where what is said here comes from. */
  sources: z.record(slug, z.strictObject({title: namesInBoth, date: nameWords.optional(), where: prose.optional()})),
})
export type Office = z.output<typeof officeSchema>

/** Returns the assessments of an office, the latest first; of one day the one that stands further down. */
export const checksBack = ({assessments}: Pick<Office, 'assessments'>): OfficeAssessment[] =>
  assessments.toReversed().sort((a, b) => b.on.localeCompare(a.on))
