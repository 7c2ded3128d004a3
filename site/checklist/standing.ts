import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {type Assessment, assess, type Rules} from '../../points/assessment/assess.ts'
import {fallsShort} from '../../points/assessment/credit.ts'
import type {Finding, TypeResult} from '../../points/assessment/result.ts'
import type {Sheet} from '../../points/assessment/sheet.ts'
import type {Say} from './checkItem.ts'
import type {ClauseFacts} from './packedFacts.ts'

/** What a record comes to while it is filled in, in the words of the page. */
export interface Standing {
  /** The type that is reached, and what the next one takes: one line. */
  readonly summary: string
  /** Points and gate of each type, from the highest. */
  readonly types: readonly string[]
  /** Clauses that keep the point from the next type: the gate first, then those that cost most points. */
  readonly gap: readonly {readonly clause: string; readonly why: string}[]
}

/** How many clauses of the gap are listed; a phone shows no more, and the point's page has all of them. */
const mostInGap = 12

/** Returns what `record` comes to by `rules`, which are those of its edition. */
export function standingOf({assessment}: Sheet, rules: Rules<ClauseFacts>, say: Say): Standing {
  const worked = assess(assessment, rules)
  const {type, possible, next, types} = worked
  const reached = type ? say('reached', say(type)) : say('noneReached')
  const after = next ? [`${say(next.type)} ${shortOf(next, say)}`] : []
  const perhaps = possible ? [say('possible', say(possible))] : []
  return {
    summary: [reached, ...after, ...perhaps].join(' · '),
    types: pointTypes.map((one) => lineOf(types[one], say)),
    gap: gapOf(worked, next?.type ?? 'model', say),
  }
}

/** Points and gate of a type, as they stand with what was checked. */
function lineOf(result: TypeResult<ClauseFacts>, say: Say): string {
  const {type, points, verdict} = result
  if (!points) return say(type)
  const has = say('points', points.earned + points.bonus, points.due)
  return `${say(type)} ${say(verdict === 'reached' ? 'isReached' : verdict === 'open' ? 'isOpen' : 'notReached')} · ${has} · ${say('line', points.needed)} · ${shortOf(result, say)}`
}

/** What keeps a point from a type: points short, points not checked, the gate. */
function shortOf({points, barring, open}: TypeResult<ClauseFacts>, say: Say): string {
  const parts = [
    ...(points && points.short > 0 ? [say('pointsShort', points.short)] : []),
    ...(points && points.short > 0 && points.open > 0 ? [say('pointsOpen', points.open)] : []),
    ...(barring.length > 0 ? [say('gateBarred', barring.length)] : []),
    ...(open.length > 0 ? [say('gateOpen', open.length)] : []),
  ]
  return parts.length === 0 ? say('enough') : parts.join(' ')
}

function gapOf({types, findings}: Assessment<ClauseFacts>, type: PointType, say: Say): Standing['gap'] {
  const lost = ({clause, status}: Finding<ClauseFacts>) => (status === 'partly-met' ? clause.weight / 2 : clause.weight)
  const costly = findings
    .filter(({clause, status}) => clause.gate === undefined && clause.applies[type] === 'required' && fallsShort(status))
    .sort((a, b) => lost(b) - lost(a))
  return [
    ...types[type].barring.map(({clause}) => ({clause: clause.id, why: say('isGate')})),
    ...costly.map((finding) => ({clause: finding.clause.id, why: say('costs', lost(finding))})),
  ].slice(0, mostInGap)
}
