import type {Clause} from '../../handbooks/clause/clause.ts'
import {limits} from '../../handbooks/clause/limits.ts'
import {judging} from '../assessment/assess.ts'
import {isSettled} from '../assessment/credit.ts'
import type {AssessmentRecord, FindingRecord} from '../assessment/schema.ts'
import type {Before, Fault} from './before.ts'
import {reviewed, selfOf} from './rounds.ts'
import type {StepOf} from './step.ts'

/**
 * Yields what is wrong with a review: the assessments on which it rests, who took part, and how much was looked at.
 *
 * @clause SW-RATE-003 who reviews
 * @clause SW-RATE-004 stepping aside
 */
export function* checkReview(step: StepOf<'review'>, {record, round, edition, editions}: Before): Generator<Fault> {
  const {posts, recused, on, by, self} = step
  const own = selfOf(record, step)
  const found = reviewed(record, step)
  if (!own) yield ['self', `there is no self-assessment of ${self} among the assessments; put it in first, or correct the day`]
  else if (self > on) yield ['self', `${self} is after the review of ${on}; a review rests on an earlier self-assessment`]
  if (!found) yield ['on', `there is no assessment by ${by} of ${on} among the assessments; put it in first, or correct the day`]
  if (posts.length < limits.reviewPosts.min)
    yield ['posts', `names ${posts.length} of the ${limits.reviewPosts.min} posts that review a point at least; name all who took part`]
  if (posts.every(({from}) => from === 'own-town'))
    yield ['posts', 'are all of the point’s own town; at least one reviewer comes from the county or another town']
  for (const [i, {post}] of posts.entries())
    if (recused.some((one) => one.post === post))
      yield [`posts/${i}/post`, `${post} stepped aside and cannot review; name who took the place`]
  if (!found || !own) return
  if (edition && found.edition !== edition.id)
    yield ['on', `was made by edition ${found.edition}, and this procedure is by ${edition.id}; one procedure keeps to one edition`]
  if (own.edition !== found.edition)
    yield [
      'self',
      `was made by edition ${own.edition}, and the review by ${found.edition}; the point fills in the form of that edition first`,
    ]
  const rules = editions.find(found.edition)
  // A second review of a procedure looks at what it likes; the first looks at enough.
  if (rules && round?.reviews.length === 1) yield* looked(judging(rules), own, found)
}

const named = (clauses: readonly Clause[]) =>
  `${clauses
    .slice(0, 5)
    .map(({id}) => id)
    .join(', ')}${clauses.length > 5 ? ', …' : ''}`

/** Whether the review looked at a clause itself: it has a result of its own. */
const isLooked = (finding: FindingRecord | undefined) =>
  finding !== undefined && finding.status !== 'unchecked' && finding.foundOn === undefined

/**
 * Yields which clauses a review passed over that it had to look at.
 *
 * @clause SW-RATE-005 the gate and a share of the rest
 * @clause SW-RATE-006 all, if much differs
 */
function* looked(clauses: readonly Clause[], own: AssessmentRecord, found: AssessmentRecord): Generator<Fault> {
  const passed = clauses.filter(({id}) => !isLooked(found.findings[id]))
  const gate = passed.filter((clause) => clause.gate !== undefined)
  if (gate.length > 0)
    yield ['on', `passed over ${gate.length} of the gate (${named(gate)}), all of which are looked at on the premises; look at them first`]
  const rest = clauses.filter((clause) => clause.gate === undefined)
  const drawn = rest.filter((clause) => !passed.includes(clause))
  const least = Math.ceil((rest.length * limits.reviewShare.min) / 100)
  if (drawn.length < least)
    yield ['on', `looked at ${drawn.length} of the ${rest.length} clauses outside the gate; the least is ${least}, so draw more`]
  const compared = drawn.filter(({id}) => bothSettled(own.findings[id], found.findings[id]))
  const differ = compared.filter(({id}) => own.findings[id]?.status !== found.findings[id]?.status)
  if (drawn.length < rest.length && differ.length * 100 > compared.length * limits.reviewDifference.max)
    yield [
      'on',
      `found ${differ.length} of ${compared.length} clauses otherwise than the point did, more than ${limits.reviewDifference.max} %; look at the ${rest.length - drawn.length} others too`,
    ]
}

const bothSettled = (a: FindingRecord | undefined, b: FindingRecord | undefined) =>
  a !== undefined && b !== undefined && isSettled(a.status) && isSettled(b.status)
