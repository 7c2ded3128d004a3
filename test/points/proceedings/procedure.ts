import type {Clause} from '../../../handbooks/clause/clause.ts'
import {limits} from '../../../handbooks/clause/limits.ts'
import type {Edition} from '../../../handbooks/edition/edition.ts'
import type {KnownEditions} from '../../../handbooks/edition/known.ts'
import type {AssessmentRecord, Status} from '../../../points/assessment/schema.ts'
import {proceedingsProblems} from '../../../points/proceedings/checkSteps.ts'
import {workingCalendar} from '../../../points/proceedings/due.ts'
import type {Proceeded} from '../../../points/proceedings/rounds.ts'
import type {Step} from '../../../points/proceedings/step.ts'
import {clause} from '../../support/smallCatalogue.ts'

/** Two clauses of the gate, twenty that earn one point each, and a duty of the county. A model point needs 18, a standard one 16, a catch-up one 12. */
export const gateIds = ['HW-SAFE-001', 'HW-SAFE-002'] as const
export const rowIds = Array.from({length: 20}, (_, i) => `HW-SIGN-${101 + i}`)
const clauses: readonly Clause[] = [
  ...gateIds.map((id) => clause(id, {gate: 'safety', weight: 3, conditional: false})),
  ...rowIds.map((id) => clause(id, {weight: 1, conditional: false})),
  clause('HW-GEN-002', {bearer: 'county'}),
]

/** The edition of these clauses. */
export const edition: Edition = {id: '2027-1', decision: 'gate-and-points', chapters: [], clauses, limits, references: []}
export const editions: KnownEditions = {ids: ['2027-1'], find: (id) => (id === '2027-1' ? edition : undefined), until: () => undefined}

/** Returns findings: all met but what is said otherwise; a clause said to be `undefined` is left out. */
export const all = (otherwise: Readonly<Record<string, Status | undefined>> = {}): AssessmentRecord['findings'] =>
  Object.fromEntries(
    [...gateIds, ...rowIds].flatMap((id) => {
      const status = id in otherwise ? otherwise[id] : 'met'
      return status ? [[id, {status}] as const] : []
    }),
  )

export const self = (findings = all(), on = '2026-03-02'): AssessmentRecord => ({on, edition: '2027-1', by: 'self', findings})
/** Three rows not met: 17 points, a standard point. */
export const threeShort = all({'HW-SIGN-118': 'not-met', 'HW-SIGN-119': 'not-met', 'HW-SIGN-120': 'not-met'})
export const review = (findings = threeShort, on = '2026-03-09'): AssessmentRecord => ({on, edition: '2027-1', by: 'county', findings})

/** A step without its number, which follows from its place. */
export type Unnumbered = Step extends infer One ? (One extends Step ? Omit<One, 'no'> : never) : never

export const steps = {
  review: {
    step: 'review',
    on: '2026-03-09',
    by: 'county',
    self: '2026-03-02',
    posts: [
      {post: '县标准化岗', from: 'county'},
      {post: '邻镇值班长岗', from: 'other-town'},
    ],
    recused: [],
  },
  opinion: {step: 'opinion', on: '2026-03-10', by: 'county', to: 1},
  /** Its fifth working day is 18 March. */
  notice: {step: 'notice', on: '2026-03-11', by: 'county', type: 'standard', until: '2026-03-18'},
  /** The tenth working day from the opinion is 24 March. */
  decision: {step: 'decision', on: '2026-03-25', by: 'county', type: 'standard', edition: '2027-1'},
} as const satisfies Readonly<Record<string, Unnumbered>>

/** Returns a record with these steps, numbered. */
export const proceeded = (list: readonly Unnumbered[], assessments: readonly AssessmentRecord[] = [self(), review()]): Proceeded => ({
  assessments,
  proceedings: list.map((step, i): Step => ({...step, no: i + 1})),
})

/** Returns what is wrong with a record, each as `place: message`. */
export const faultsOf = (record: Proceeded, now = '2026-11-30'): string[] =>
  proceedingsProblems(record, editions, workingCalendar(), now).map(({at, message}) => `${at}: ${message}`)

/** Returns what is wrong with these steps. */
export const faults = (list: readonly Unnumbered[], assessments?: readonly AssessmentRecord[], now?: string): string[] =>
  faultsOf(proceeded(list, assessments), now)

/** A procedure up to its notice, and up to its decision. */
export const begun: readonly Unnumbered[] = [steps.review, steps.opinion, steps.notice]
export const decided: readonly Unnumbered[] = [...begun, steps.decision]

/** Steps of a plea, an objection and their replies, as their days and numbers ask. */
export const plea = (on: string, clauses: Readonly<Record<string, string>> = {'HW-SIGN-118': '当天没有看到，附照片。'}): Unnumbered => ({
  step: 'plea',
  on,
  by: 'self',
  to: 1,
  clauses,
})
export const upheld = (on: string, to: number, more: Partial<Extract<Unnumbered, {step: 'reply'}>> = {}): Unnumbered => ({
  step: 'reply',
  on,
  by: 'county',
  to,
  posts: ['县督查岗'],
  clauses: {'HW-SIGN-118': {upheld: true, because: '核对属实。', found: {status: 'met'}}},
  ...more,
})
export const objection = (on: string): Unnumbered => ({step: 'objection', on, by: 'resident', says: '下午没有人。'})
export const refusal = (on: string, to: number): Unnumbered => ({
  step: 'reply',
  on,
  by: 'county',
  to,
  posts: ['县督查岗'],
  upheld: false,
  because: '当日外出上门。',
})
