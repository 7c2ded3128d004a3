import type {FindingRecord} from '../assessment/schema.ts'
import {changedBy, decidedOn} from './decided.ts'
import {type Proceeded, type Round, replyTo, reviewed, selfOf} from './rounds.ts'
import {isStep, type StepOf} from './step.ts'

/** What was said of one clause in a procedure, layer by layer; each as it was put down. */
export interface Layers {
  readonly clause: string
  readonly self: FindingRecord | undefined
  readonly town: FindingRecord | undefined
  readonly county: FindingRecord | undefined
  /** What the point said against it, and what came of that. */
  readonly pleas: readonly {readonly plea: StepOf<'plea'>; readonly says: string; readonly reply: Replied | undefined}[]
  /** What a second look, or an objection upheld, found later. */
  readonly later: readonly {readonly no: number; readonly on: string; readonly found: FindingRecord}[]
  /** The waiver in force. */
  readonly waiver: StepOf<'waiver'> | undefined
  readonly decided: FindingRecord | undefined
}

/** The reply to a plea on one clause. */
export interface Replied {
  readonly on: string
  readonly upheld: boolean
  readonly because: string
}

/**
 * Returns the clauses of a procedure on which its layers do not say the same, or on which a plea or a waiver was made, as they stood on `on`;
 * `order` gives the order of clauses.
 *
 * @clause SW-RATE-018 layers kept apart
 */
export function layersThatDiffer(record: Proceeded, round: Round, on: string, order: readonly string[]): Layers[] {
  const [first] = round.reviews
  const decided = decidedOn(record, round, on)
  if (!first || !decided) return []
  const by = (who: 'town' | 'county') =>
    Object.assign({}, ...round.reviews.filter((one) => one.by === who).map((one) => reviewed(record, one)?.findings ?? {})) as Record<
      string,
      FindingRecord
    >
  const [self, town, county] = [selfOf(record, first)?.findings ?? {}, by('town'), by('county')]
  const steps = round.steps.filter((one) => one.on <= on)
  const pleas = steps.filter(isStep('plea'))
  return order.flatMap((clause): Layers[] => {
    const own = pleas.flatMap((plea) => {
      const says = plea.clauses[clause]
      if (says === undefined) return []
      const reply = replyTo(steps, plea.no)
      const said = reply?.clauses?.[clause]
      return [{plea, says, reply: reply && said && {on: reply.on, upheld: said.upheld, because: said.because}}]
    })
    const upheld = new Set(own.map(({plea}) => replyTo(steps, plea.no)?.no))
    const later = steps.flatMap((step) => {
      const found = changedBy(step)[clause]
      return found && !upheld.has(step.no) ? [{no: step.no, on: step.on, found}] : []
    })
    const waiver = decided.waived.get(clause)
    const layers = {clause, self: self[clause], town: town[clause], county: county[clause], pleas: own, later, waiver}
    const said = [layers.self, layers.town, layers.county].flatMap((one) => (one && one.status !== 'unchecked' ? [one.status] : []))
    const same = new Set(said).size < 2 && own.length === 0 && later.length === 0 && !waiver
    return same ? [] : [{...layers, decided: decided.assessment.findings[clause]}]
  })
}
