import {basename} from 'node:path'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import type {Edition} from '../../handbooks/edition/edition.ts'
import type {KnownEditions} from '../../handbooks/edition/known.ts'
import {type Problem, show} from '../../handbooks/input/problem.ts'
import {signings} from '../../handbooks/register/register.ts'
import {misplaced} from '../assessment/misplaced.ts'
import {contradictionIn} from '../assessment/reading.ts'
import type {AssessmentRecord} from '../assessment/schema.ts'
import {proceedingsProblems} from '../proceedings/checkSteps.ts'
import {workingCalendar} from '../proceedings/due.ts'
import {personalIn} from '../proceedings/personal.ts'
import {privateNote} from '../proceedings/privateNote.ts'
import {aheadProblems, lifeProblems} from './checkLife.ts'
import {nameFault} from './nameFault.ts'
import {derivedKinds, type Point} from './point.ts'
import {type Threshold, withThresholds} from './threshold.ts'

type Terms = Catalogue['terms']

/**
 * Returns what is wrong with a record whose form is right, which came from `file`: what its parts say against each other, against the name
 * and folder of its file, and against the glossary and the editions by which it was assessed. Nothing was recorded after `now`.
 *
 * `at` is a path with slashes, because clause ids and slugs hold no slash but a dot could be misread.
 */
export const checkRecord = (
  point: Point,
  file: string,
  {terms}: Catalogue,
  editions: KnownEditions,
  {now, thresholds}: {readonly now: string; readonly thresholds: readonly Threshold[]},
): Problem[] => [
  ...identityProblems(point, file),
  ...nameProblems(point),
  ...lifeProblems(point, now),
  ...aheadProblems(point, now),
  ...sourceProblems(point),
  ...surveyProblems(point, terms),
  ...planProblems(point, terms),
  ...signProblems(point),
  ...assessmentProblems(point, editions, now, thresholds),
  ...observationProblems(point, editions, now, thresholds),
  ...(point.proceedings ? proceedingsProblems(point, editions, workingCalendar(), now) : []),
]

function* identityProblems(
  {id, sample, survey, assessments, observations = [], declared, lifecycle}: Point,
  file: string,
): Generator<Problem> {
  if (id !== basename(file, '.yaml'))
    yield {
      at: 'id',
      message: `"${id}" is not the file's name; a point keeps its id, so rename the file to ${id}.yaml or correct the id`,
    }
  if (!sample && survey === undefined && assessments.length + observations.length === 0 && !declared && !lifecycle)
    yield {at: 'declared', message: 'is missing; a real point carries a declared type, a survey, an assessment or a lifecycle'}
}

/** Names go onto signs, and tell one place from another. */
function* nameProblems({name, serves, addresses}: Point): Generator<Problem> {
  const names = [
    {at: 'name', name},
    ...(serves ? [{at: 'serves', name: serves}] : []),
    ...addresses.flatMap(({district, town, village}, i) =>
      Object.entries({district, town, village}).map(([field, name]) => ({at: `addresses/${i}/${field}`, name})),
    ),
  ]
  for (const {at, name} of names)
    for (const language of ['zh', 'en'] as const) {
      const message = nameFault(name[language], language)
      if (message !== undefined) yield {at: `${at}/${language}`, message: `${show(name[language])} ${message}`}
    }
}

function* sourceProblems({addresses, declared, lifecycle, sources}: Point): Generator<Problem> {
  const cited = addresses.map(({source}, i) => ({at: `addresses/${i}/source`, source}))
  const also = [
    ...(declared ? [{at: 'declared/source', source: declared.source}] : []),
    ...(lifecycle ? [{at: 'lifecycle/source', source: lifecycle.source}] : []),
  ]
  for (const {at, source} of [...cited, ...also])
    if (!Object.hasOwn(sources, source)) yield {at, message: `"${source}" is not among the sources of this record; add it under sources`}
}

const termProblems = (at: string, id: string, terms: Terms): Problem[] =>
  terms.has(id) ? [] : [{at, message: `"${id}" is not in handbooks/register/glossary.yaml; use one of its ids or add the term`}]

const isFacility = (id: string, terms: Terms) => terms.get(id)?.signedAs !== undefined

function* surveyProblems({survey}: Point, terms: Terms): Generator<Problem> {
  if (!survey) return
  const {windows, facilities, decisionPlaces} = survey
  for (const [i, {number, term}] of windows.entries()) {
    yield* termProblems(`survey/windows/${i}/term`, term, terms)
    if (windows.findIndex((other) => other.number === number) !== i)
      yield {at: `survey/windows/${i}/number`, message: `${number} stands twice; number each window once`}
  }
  for (const [i, id] of facilities.entries()) {
    const at = `survey/facilities/${i}`
    yield* termProblems(at, id, terms)
    if (terms.has(id) && !isFacility(id, terms))
      yield {
        at,
        message: `"${id}" is no facility: handbooks/register/glossary.yaml does not say how it is marked; use a term that does, or add "signedAs" to it, one of ${signings.join(', ')}`,
      }
  }
  const numbers = decisionPlaces.map(({number}, i) => number ?? i + 1)
  for (const [i, {destinations}] of decisionPlaces.entries()) {
    if (numbers.indexOf(numbers[i] ?? 0) !== i)
      yield {at: `survey/decisionPlaces/${i}/number`, message: `${numbers[i]} is the number of two places; give each place its own`}
    for (const [j, {term}] of destinations.entries()) yield* termProblems(`survey/decisionPlaces/${i}/destinations/${j}/term`, term, terms)
  }
}

/** A plan says where the things of the survey are, so it has all of them, and no window that the survey does not know. */
function* planProblems({plan, survey}: Point, terms: Terms): Generator<Problem> {
  if (!plan) return
  for (const [i, {term}] of plan.rooms.entries()) yield* termProblems(`plan/rooms/${i}/term`, term, terms)
  for (const [i, {term}] of plan.facilities.entries()) yield* termProblems(`plan/facilities/${i}/term`, term, terms)
  if (!survey) {
    yield {at: 'plan', message: 'stands without a survey; windows and facilities are recorded there, so add the survey'}
    return
  }
  for (const [i, {number}] of plan.windows.entries())
    if (!survey.windows.some((w) => w.number === number))
      yield {
        at: `plan/windows/${i}/number`,
        message: `${number} is no window of the survey; correct the number, or add the window to the survey`,
      }
  for (const [i, {number}] of survey.windows.entries())
    if (!plan.windows.some((w) => w.number === number))
      yield {at: `survey/windows/${i}`, message: `window ${number} is not on the plan; add its place to plan.windows`}
  const placed = [...plan.rooms, ...plan.facilities].map(({term}) => term)
  for (const [i, id] of survey.facilities.entries())
    if (isFacility(id, terms) && !placed.includes(id))
      yield {at: `survey/facilities/${i}`, message: `"${id}" is not on the plan; add its room or its place to the plan`}
  if (survey.decisionPlaces.length > 0) yield {at: 'survey/decisionPlaces', message: 'are worked out from the plan; remove them'}
}

function* signProblems({signs}: Point): Generator<Problem> {
  for (const [i, {own, spec}] of signs.entries()) {
    const twin = signs.findIndex((other) => other.own === own && other.spec.kind === spec.kind)
    if (twin !== i)
      yield {at: `signs/${i}/own`, message: `"${own}" is also the end of the number of signs.${twin}; give each ${spec.kind} its own`}
    if (derivedKinds.includes(spec.kind))
      yield {
        at: `signs/${i}/spec/kind`,
        message: `a ${spec.kind} follows from the survey, the plan or the assessment; record it there and remove it here`,
      }
  }
}

function* assessmentProblems(
  {assessments}: Point,
  editions: KnownEditions,
  now: string,
  thresholds: readonly Threshold[],
): Generator<Problem> {
  const first = new Map<string, number>()
  for (const [i, {on, by, edition: id, findings}] of assessments.entries()) {
    const at = `assessments/${i}`
    const twin = first.get(`${on} ${by}`)
    if (twin === undefined) first.set(`${on} ${by}`, i)
    else
      yield {
        at: `${at}/on`,
        message: `${on} by ${by} is also assessments.${twin}; one assessor makes one assessment a day, so join them or correct the date`,
      }
    if (on > now) yield {at: `${at}/on`, message: `${on} is to come, today is ${now}; give the day of the assessment`}
    for (const [clause, {note}] of Object.entries(findings)) {
      const message = note === undefined ? undefined : privateNote(note)
      if (message !== undefined) yield {at: `${at}/findings/${clause}/note`, message}
    }
    const until = editions.until(id)
    // By an edition that no longer holds, a point would be given a type that nobody can claim any more.
    if (until !== undefined && on > until)
      yield {
        at: `${at}/edition`,
        message: `"${id}" held until ${until}, and the assessment is of ${on}; give the edition by which it was made, or correct the date`,
      }
    const edition = editions.find(id)
    if (edition) yield* findingProblems(at, on, findings, edition, withThresholds(edition.limits, thresholds, on))
    else yield {at: `${at}/edition`, message: `"${id}" is no edition of the handbooks; use one of ${editions.ids.join(', ')}`}
  }
}

/** What was seen on patrols is held against the books as assessments are, and holds nothing that belongs to somebody. */
function* observationProblems(
  {observations = []}: Point,
  editions: KnownEditions,
  now: string,
  thresholds: readonly Threshold[],
): Generator<Problem> {
  const first = new Map<string, number>()
  for (const [i, {on, by, party = '', edition: id, findings}] of observations.entries()) {
    const at = `observations/${i}`
    const key = `${on} ${by} ${party}`
    const twin = first.get(key)
    if (twin === undefined) first.set(key, i)
    else
      yield {
        at: `${at}/on`,
        message: `${key.trim()} is also observations.${twin}; one party makes one patrol a day, so join them or correct the date`,
      }
    if (on > now) yield {at: `${at}/on`, message: `${on} is to come, today is ${now}; give the day of the patrol`}
    if (Object.keys(findings).length === 0)
      yield {at: `${at}/findings`, message: 'are none; a patrol on which nothing was looked at is no patrol, so remove it'}
    for (const [clause, {note}] of Object.entries(findings)) {
      const message = note === undefined ? undefined : personalIn(note)
      if (message !== undefined) yield {at: `${at}/findings/${clause}/note`, message}
    }
    const edition = editions.find(id)
    if (edition) yield* findingProblems(at, on, findings, edition, withThresholds(edition.limits, thresholds, on))
    else yield {at: `${at}/edition`, message: `"${id}" is no edition of the handbooks; use one of ${editions.ids.join(', ')}`}
  }
}

function* findingProblems(
  assessment: string,
  on: string,
  findings: AssessmentRecord['findings'],
  edition: Edition,
  limits: Edition['limits'],
): Generator<Problem> {
  const clauses = clausesOf(edition)
  for (const [id, finding] of Object.entries(findings)) {
    const at = `${assessment}/findings/${id}`
    const clause = clauses.get(id)
    if (!clause) yield {at, message: `"${id}" is not a clause of edition ${edition.id}; correct the id`}
    const placed = clause && misplaced(clause, finding.status)
    if (placed) yield {at, message: placed}
    const message = clause && !placed ? contradictionIn(id, finding, limits) : undefined
    if (message) yield {at: `${at}/measured`, message}
    if (finding.foundOn !== undefined && finding.foundOn >= on)
      yield {at: `${at}/foundOn`, message: `${finding.foundOn} is not before the assessment of ${on}; correct the date or leave it out`}
  }
}

const byId = new WeakMap<Edition, ReadonlyMap<string, Clause>>()

function clausesOf(edition: Edition): ReadonlyMap<string, Clause> {
  const found = byId.get(edition) ?? new Map(edition.clauses.map((clause) => [clause.id, clause]))
  byId.set(edition, found)
  return found
}
