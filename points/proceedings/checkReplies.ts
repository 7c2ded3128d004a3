import {limits} from '../../handbooks/clause/limits.ts'
import type {Edition} from '../../handbooks/edition/edition.ts'
import {isSettled} from '../assessment/credit.ts'
import {misplaced} from '../assessment/misplaced.ts'
import {contradictionIn} from '../assessment/reading.ts'
import type {FindingRecord} from '../assessment/schema.ts'
import type {Before, Fault} from './before.ts'
import {decidedOn} from './decided.ts'
import {dueAfter} from './due.ts'
import {replyTo} from './rounds.ts'
import {isStep, type StepOf} from './step.ts'

/**
 * Yields what is wrong with an objection: it comes while a notice is out.
 *
 * @clause SW-RATE-010 public notice
 */
export function* checkObjection({on, clauses = []}: StepOf<'objection'>, {round, edition}: Before): Generator<Fault> {
  const notice = round?.steps.filter(isStep('notice')).at(-1)
  if (!notice || round?.decision)
    yield ['step', 'comes while no notice is out; what is said of a decided type is a complaint, or grounds for an order']
  else if (on > notice.until)
    yield ['on', `${on} is after the notice, which ended on ${notice.until}; pass it on as a complaint about the point`]
  yield* known(
    clauses.map((id, i) => [`clauses/${i}`, id] as const),
    edition,
  )
}

/**
 * Yields what is wrong with a plea: what it is against, and its time, which protects the decision as much as the point.
 *
 * @clause SW-RATE-011 time for pleas
 */
export function* checkPlea({to, on, clauses}: StepOf<'plea'>, {steps, round, edition, calendar}: Before): Generator<Fault> {
  const against = steps.find(({no}) => no === to)
  if (Object.keys(clauses).length === 0) yield ['clauses', 'are none; name each clause and what the point says of it']
  yield* known(
    Object.keys(clauses).map((id) => [`clauses/${id}`, id] as const),
    edition,
  )
  if (against?.step === 'rectification') {
    if (on > against.until)
      yield ['on', `${on} is after the time of the order, which ended on ${against.until}; ask for another assessment instead`]
    for (const id of Object.keys(clauses))
      if (!against.clauses.includes(id)) yield [`clauses/${id}`, `is not in the order of step ${to}; remove it`]
    return
  }
  if (against?.step !== 'review') {
    yield ['to', `${to} is neither a review nor an order to put right; give the number of the step against which the point pleads`]
    return
  }
  if (!round?.reviews.some(({no}) => no === to) || round.decision) {
    yield ['to', `${to} is decided; ask for another assessment instead`]
    return
  }
  const opinion = round.steps.filter(isStep('opinion')).findLast((one) => one.to === to)
  if (!opinion) {
    yield ['to', `${to} is a review whose opinion did not reach the point yet; record the opinion first`]
    return
  }
  const due = dueAfter(calendar, opinion.on, limits.pleaWorkingDays.max)
  // In a year whose notice is not out nothing can be called late.
  if ('day' in due && on > due.day)
    yield [
      'on',
      `${on} is after ${due.day}, the last of the ${limits.pleaWorkingDays.max} working days from ${opinion.on}; ask for another assessment instead`,
    ]
}

/**
 * Yields what is wrong with a reply: it answers one step that has none yet, by people who did not review, and wholly.
 *
 * @clause SW-RATE-004 stepping aside
 * @clause SW-RATE-012 clause by clause, with reasons
 */
export function* checkReply(step: StepOf<'reply'>, {steps, round, edition}: Before): Generator<Fault> {
  const {to, posts, clauses, upheld, because} = step
  const answered = steps.find(({no}) => no === to)
  if (!answered || !isStep('plea', 'objection', 'request', 'bad-review')(answered)) {
    yield ['to', `${to} is nothing that asks for a reply; give the number of a plea, an objection, a request or a bad rating`]
    return
  }
  const earlier = replyTo(steps, to)
  if (earlier) yield ['to', `${to} has its reply already, step ${earlier.no}; an earlier layer stays as it is`]
  if (answered.step === 'plea' || answered.step === 'objection') {
    const reviewers = new Set(round?.reviews.flatMap((review) => review.posts.map(({post}) => post)))
    for (const [i, post] of posts.entries())
      if (reviewers.has(post)) yield [`posts/${i}`, `${post} took part in the review and steps aside here; name who looked into it instead`]
    if (round?.decision && answered.no < round.decision.no) yield ['to', `${to} is decided already`]
  }
  if (answered.step === 'plea') {
    if (upheld !== undefined || because !== undefined)
      yield [upheld === undefined ? 'because' : 'upheld', 'is said clause by clause in the reply to a plea; move it there']
    const given = Object.keys(clauses ?? {})
    for (const id of Object.keys(answered.clauses))
      if (!given.includes(id)) yield ['clauses', `lack ${id}, which the plea names; reply to each clause`]
    for (const id of given) if (!Object.hasOwn(answered.clauses, id)) yield [`clauses/${id}`, `is not in the plea of step ${to}; remove it`]
  } else {
    if (upheld === undefined) yield ['upheld', 'is missing; say true or false']
    if (because === undefined) yield ['because', 'is missing; say why']
    if (answered.step !== 'objection' && clauses) yield ['clauses', `change nothing in the reply to step ${to}; remove them`]
  }
  for (const [id, one] of Object.entries(clauses ?? {})) {
    if (one.upheld && !one.found) yield [`clauses/${id}`, 'is upheld without what is found now; add "found" with its status']
    if (!one.upheld && one.found) yield [`clauses/${id}/found`, 'is a new finding though nothing is upheld; remove it or correct "upheld"']
    if (one.found) yield* finding(`clauses/${id}/found`, id, one.found, edition)
  }
}

/**
 * Yields what is wrong with a second look: it settles what it was to settle, and no more.
 *
 * @clause SW-RATE-008 settling what is to be re-checked
 */
export function* checkRecheck({to, found, on}: StepOf<'recheck'>, {record, steps, round, edition}: Before): Generator<Fault> {
  const of = steps.find(({no}) => no === to)
  if (Object.keys(found).length === 0) yield ['found', 'is empty; say what was found on each clause']
  for (const [id, one] of Object.entries(found)) {
    yield* finding(`found/${id}`, id, one, edition)
    if (!isSettled(one.status)) yield [`found/${id}/status`, `${one.status} settles nothing; look again before recording it`]
  }
  if (of?.step === 'rectification') {
    for (const id of of.clauses) if (!Object.hasOwn(found, id)) yield ['found', `lacks ${id}, which the order names; look at each clause`]
    for (const id of Object.keys(found)) if (!of.clauses.includes(id)) yield [`found/${id}`, `is not in the order of step ${to}; remove it`]
    return
  }
  if (of?.step !== 'review' || !round?.reviews.includes(of)) {
    yield [
      'to',
      `${to} is neither a review of this procedure nor an order to put right; give the number of the step that left clauses open`,
    ]
    return
  }
  if (round.decision) yield ['to', `${to} was decided on ${round.decision.on}; what is found on ${on} belongs to an order or a new review`]
  const left = decidedOn(record, round, on)?.assessment.findings ?? {}
  for (const id of Object.keys(found))
    if (isSettled(left[id]?.status ?? 'unchecked'))
      yield [`found/${id}`, 'was not left open by the review; a settled finding is changed by a plea only']
}

function* finding(at: string, id: string, found: FindingRecord, edition: Edition | undefined): Generator<Fault> {
  const clause = edition?.clauses.find((one) => one.id === id)
  if (edition && !clause) yield [at, `"${id}" is not a clause of edition ${edition.id}; correct the id`]
  const message = clause && (misplaced(clause, found.status) ?? contradictionIn(id, found, edition?.limits))
  if (message) yield [at, message]
}

/** Yields which ids are no clause by which a point is judged. */
export function* known(ids: readonly (readonly [string, string])[], edition: Edition | undefined): Generator<Fault> {
  if (!edition) return
  for (const [at, id] of ids) {
    const clause = edition.clauses.find((one) => one.id === id)
    if (!clause) yield [at, `"${id}" is not a clause of edition ${edition.id}; correct the id`]
    else if (clause.bearer !== 'village') yield [at, `${id} is a duty of the ${clause.bearer} and judges no point; remove it`]
  }
}
