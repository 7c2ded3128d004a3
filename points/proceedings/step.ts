import {z} from 'zod'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {clauseId} from '../../handbooks/clause/clauseId.ts'
import {choiceWords} from '../../handbooks/input/field.ts'
import {nameWords, prose} from '../../handbooks/input/words.ts'
import {isoDate, oneOf} from '../../handbooks/input/yaml.ts'
import {findingSchema} from '../assessment/schema.ts'
import {personalIn} from './personal.ts'

/** The steps of a procedure, in the order in which a point mostly goes through them. */
export const stepKinds = [
  'review',
  'opinion',
  'notice',
  'objection',
  'plea',
  'reply',
  'recheck',
  'waiver',
  'decision',
  'rectification',
  'downgrade',
  'request',
  'bad-review',
] as const
export type StepKind = (typeof stepKinds)[number]

/** A type that was proposed or decided; `none` if the point reaches none. */
export const decidedTypes = [...pointTypes, 'none'] as const
export type DecidedType = (typeof decidedTypes)[number]
const type = oneOf('a type', decidedTypes)

/** Who takes steps: the point itself, the town, the county, a resident, a body, or a post of the point. Never a person. */
export const parties = ['self', 'town', 'county', 'resident', 'body', 'post'] as const
export type Party = (typeof parties)[number]

const impersonal = ({value, issues}: z.core.ParsePayload<string>) => {
  const message = personalIn(value)
  if (message !== undefined) issues.push({code: 'custom', message, input: value})
}
/** Words of a step, which hold no personal data. */
const words = prose.check(impersonal)
/** A post by its office, such as 县政务服务中心标准化岗. */
const post = nameWords.check(impersonal)

/** Where a reviewer comes from. */
export const homes = ['county', 'other-town', 'own-town'] as const

const common = {
  /** The place of the step in the record, from 1: what a later step names it by. */
  no: z.int().min(1),
  on: isoDate,
}
/** The number of an earlier step. */
const to = z.int().min(1)
const clauses = z.array(clauseId).min(1)

const step = <const Kind extends StepKind, const By extends readonly [Party, ...Party[]], Fields extends z.core.$ZodLooseShape>(
  kind: Kind,
  by: By,
  fields: Fields,
) => z.strictObject({no: common.no, step: z.literal(kind), on: common.on, by: oneOf(`who takes the step ${kind}`, by), ...fields})

const kinds = [
  /** 复核: who looked, and which assessment of the record holds what they found. */
  step('review', ['town', 'county'], {
    /** Day of the self-assessment on which it rests: for a clause not looked at, that stands. */
    self: isoDate,
    posts: z.array(z.strictObject({post, from: oneOf('where a reviewer comes from', homes)})).min(1),
    /** Posts that stepped aside. */
    recused: z.array(z.strictObject({post, because: words})).default([]),
  }),
  /** 送达复核意见: the opinion reached the point, which may plead from then on. */
  step('opinion', ['county'], {to}),
  /** 公示 of the type proposed, from `on` to the end of `until`. */
  step('notice', ['county'], {type, until: isoDate}),
  /** 异议 during the notice; what was said, never by whom. */
  step('objection', ['resident', 'body'], {says: words, clauses: clauses.optional()}),
  /** 申辩 against a review or an order to put right, clause by clause. */
  step('plea', ['self'], {to, clauses: z.record(clauseId, words)}),
  /** 答复 to an objection, a plea, a request or a complaint about a bad rating. */
  step('reply', ['town', 'county'], {
    to,
    /** Posts that looked into it, none of which reviewed. */
    posts: z.array(post).min(1),
    /** To a plea: clause by clause. */
    clauses: z.record(clauseId, z.strictObject({upheld: z.boolean(), because: words, found: z.optional(findingSchema)})).optional(),
    /** To anything else. */
    upheld: z.boolean().optional(),
    because: words.optional(),
  }),
  /** 复查: what a second look found, at what a review left open or at what an order named. */
  step('recheck', ['town', 'county'], {to, found: z.record(clauseId, findingSchema)}),
  /** 豁免 of a clause that earns points, for what the point cannot change. */
  step('waiver', ['county'], {clause: clauseId, because: words, until: isoDate}),
  /** 定级. */
  step('decision', ['county'], {type, edition: nameWords}),
  /** 整改通知. */
  step('rectification', ['town', 'county'], {clauses, because: words, until: isoDate}),
  /** 降级 after an order to put right. */
  step('downgrade', ['county'], {to, from: type, type, because: words}),
  /** 复评申请. */
  step('request', ['self'], {because: words}),
  /** 差评复核申请: a bad rating that is held to be mistaken. */
  step('bad-review', ['self', 'post'], {answered: isoDate, says: words}),
] as const

/** One dated step of a procedure. Steps are only ever added: a later one changes what holds, and no word of an earlier. */
export const stepSchema = z.discriminatedUnion('step', kinds, {
  error: ({input}) => {
    const given = typeof input === 'object' && input !== null && 'step' in input ? input.step : undefined
    return choiceWords('a step', stepKinds).error({input: given})
  },
})
export type Step = z.output<typeof stepSchema>
export type StepOf<Kind extends StepKind> = Extract<Step, {step: Kind}>

/** A step before it has a number, as it is handed in. */
export type NewStep = z.output<typeof newStepSchema>
const {no: _, ...unnumbered} = common
export const newStepSchema = z.looseObject({...unnumbered, step: oneOf('a step', stepKinds)})

/** Returns whether `one` is a step of this kind. */
export const isStep =
  <Kind extends StepKind>(...of: readonly Kind[]) =>
  (one: Step): one is StepOf<Kind> =>
    (of as readonly string[]).includes(one.step)
