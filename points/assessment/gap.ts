import {askedOf, type Clause} from '../../handbooks/clause/clause.ts'
import type {Fitting, SignKind} from '../../handbooks/hardware/parts.ts'
import type {Assessment} from './assess.ts'
import {credit, fallsShort, isSettled} from './credit.ts'
import {type Effort, effortOf, efforts} from './effort.ts'
import type {Finding, TypeResult} from './result.ts'

/** A sign or fitting that clauses in a gap ask for, with those clauses. */
export interface Wanted<Kind extends string> {
  readonly kind: Kind
  readonly clauses: readonly string[]
}

/** A clause to put right, what that takes, and the points that it would earn; 0 for one of the gate. */
export interface Step {
  readonly finding: Finding
  readonly effort: Effort
  readonly gain: number
}

/** What separates a point from the next type; of a model point, from meeting all that is asked of it. */
export interface Gap {
  /** Clauses found not met or partly met, those that bar first, then by effort and points; of a model point also those recommended. */
  readonly missing: readonly Finding[]
  /** Clauses that are not settled. */
  readonly open: readonly Finding[]
  /** The way to the next type with the least effort: all that bars, then so many others that its line is reached. Empty by editions without points. */
  readonly way: readonly Step[]
  readonly signs: readonly Wanted<SignKind>[]
  readonly fittings: readonly Wanted<Fitting>[]
}

/** Returns what is to be done after `assessment`, in order of effort, and which signs and fittings the clauses that are missing ask for. */
export function gapOf({next, findings}: Assessment): Gap {
  const steps = next?.points ? stepsTo(next, findings) : undefined
  const missing = steps?.map(({finding}) => finding) ?? next?.barring ?? shortOfModel(findings)
  const wanted = <Kind extends string>(kinds: (clause: Clause) => readonly Kind[]): Wanted<Kind>[] =>
    [
      ...Map.groupBy(
        missing.flatMap(({clause}) => kinds(clause).map((kind) => ({kind, id: clause.id}))),
        ({kind}) => kind,
      ),
    ].map(([kind, of]) => ({kind, clauses: of.map(({id}) => id)}))
  return {
    missing,
    open: next ? openFor(next, findings) : [],
    way: next?.points && steps ? shortest(steps, next.points.short) : [],
    signs: wanted((c) => c.signs),
    fittings: wanted((c) => c.fittings),
  }
}

const shortOfModel = (findings: readonly Finding[]) => findings.filter(({clause, status}) => askedOf(clause, 'model') && fallsShort(status))

/** Before the gate only required clauses that are open stood in the way; now also rows whose points are still to be had. */
const openFor = ({type, open, points}: TypeResult, findings: readonly Finding[]): readonly Finding[] =>
  points === undefined
    ? open
    : [...open, ...findings.filter(({clause, status}) => clause.applies[type] === 'required' && !clause.gate && !isSettled(status))]

/** Everything that falls short of a type: the gate, then by effort, of one effort those that earn most first. */
function stepsTo({type, barring}: TypeResult, findings: readonly Finding[]): Step[] {
  const rows = findings.filter(({clause, status}) => clause.applies[type] === 'required' && !clause.gate && fallsShort(status))
  const step = (finding: Finding): Step => ({
    finding,
    effort: effortOf(finding.clause),
    gain: finding.clause.gate ? 0 : finding.clause.weight * (1 - (credit[finding.status] ?? 1)),
  })
  const byEffort = (a: Step, b: Step) => efforts.indexOf(a.effort) - efforts.indexOf(b.effort) || b.gain - a.gain
  return [...barring.map(step).sort(byEffort), ...rows.map(step).sort(byEffort)]
}

/** All steps of the gate, and of the others the first that earn `short` points. */
function shortest(steps: readonly Step[], short: number): Step[] {
  let left = short
  return steps.filter(({finding, gain}) => {
    if (finding.clause.gate) return true
    if (left <= 0) return false
    left -= gain
    return true
  })
}
