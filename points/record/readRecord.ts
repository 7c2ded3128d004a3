import {basename} from 'node:path'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Problem} from '../../handbooks/input/problem.ts'
import {readYaml} from '../../handbooks/input/yaml.ts'
import {signings} from '../../handbooks/register/register.ts'
import {contradictionIn} from '../assessment/reading.ts'
import {derivedKinds, type Point, pointSchema} from './point.ts'

/** Returns what is wrong with a record. `at` is a path with slashes, because clause ids and slugs hold no slash but a dot could be misread. */
export type RecordCheck = (point: Point) => Problem[]

/**
 * Returns the record in `text`, which came from `file`, checked by itself and by `further`: what only a room above this one can tell, such
 * as whether signs that hang already contradict the ways of the plan.
 *
 * @throws InputError naming the file, and the line of every problem in it: wrong fields, an id that is not the
 * file's name, a sample outside `districts/sample/` or a real point inside it, an unknown source, clause or term, a
 * measured value that contradicts its status, and whatever `further` finds.
 */
export function readRecord(file: string, text: string, catalogue: Catalogue, further: readonly RecordCheck[]): Point {
  const schema = schemaFor(catalogue).check(({value, issues}) => {
    for (const {at, message} of [...check(value, file, catalogue), ...further.flatMap((find) => find(value))])
      issues.push({code: 'custom', path: at.split('/'), message, input: value})
  })
  return readYaml(file, text, schema)
}

const schemas = new WeakMap<Catalogue, ReturnType<typeof pointSchema>>()

/** The schema with the terms of `catalogue`, which signs may name, made once for all records. */
function schemaFor(catalogue: Catalogue) {
  const schema =
    schemas.get(catalogue) ?? pointSchema(Object.fromEntries([...catalogue.terms].map(([id, {zh, en, pinyin}]) => [id, {zh, en, pinyin}])))
  schemas.set(catalogue, schema)
  return schema
}

function check(point: Point, file: string, {clause, terms}: Catalogue): Problem[] {
  const problems: Problem[] = []
  const report = (at: string, message: string) => problems.push({at, message})
  const name = basename(file, '.yaml')
  if (point.id !== name)
    report('id', `"${point.id}" is not the file's name; a point keeps its id, so rename the file to ${point.id}.yaml or correct the id`)
  const inSample = /(^|\/)sample\//.test(file)
  if (point.sample !== inSample)
    report(
      'sample',
      point.sample
        ? 'sample points live in points/districts/sample/records/; move the file'
        : 'files in points/districts/sample/ say "sample: true"; real points live elsewhere',
    )
  if (!point.sample && point.survey === undefined && point.assessments.length === 0 && !point.declared)
    report('declared', 'is missing; a real point carries a declared type, a survey or an assessment')

  const source = (at: string, id: string) => {
    if (!Object.hasOwn(point.sources, id)) report(at, `"${id}" is not among the sources of this record; add it under sources`)
  }
  point.addresses.forEach((a, i) => {
    source(`addresses/${i}/source`, a.source)
  })
  if (point.declared) source('declared/source', point.declared.source)
  const term = (at: string, id: string) => {
    if (!terms.has(id)) report(at, `"${id}" is not in handbooks/register/glossary.yaml; use one of its ids or add the term`)
  }
  point.survey?.windows.forEach((w, i) => {
    term(`survey/windows/${i}/term`, w.term)
    if (point.survey?.windows.findIndex((other) => other.number === w.number) !== i)
      report(`survey/windows/${i}/number`, `${w.number} stands twice; number each window once`)
  })
  point.survey?.facilities.forEach((id, i) => {
    const at = `survey/facilities/${i}`
    if (!terms.has(id)) term(at, id)
    else if (terms.get(id)?.signedAs === undefined)
      report(
        at,
        `"${id}" is no facility: handbooks/register/glossary.yaml does not say how it is marked; use a term that does, or add "signedAs" to it, one of ${signings.join(', ')}`,
      )
  })
  const placeNumbers = point.survey?.decisionPlaces.map(({number}, i) => number ?? i + 1) ?? []
  point.survey?.decisionPlaces.forEach((place, i) => {
    if (placeNumbers.indexOf(placeNumbers[i] ?? 0) !== i)
      report(`survey/decisionPlaces/${i}/number`, `${placeNumbers[i]} is the number of two places; give each place its own`)
    place.destinations.forEach((d, j) => {
      term(`survey/decisionPlaces/${i}/destinations/${j}/term`, d.term)
    })
  })
  checkPlanTerms(point, report, term, (id) => terms.get(id)?.signedAs !== undefined)
  point.signs.forEach(({own, spec}, i) => {
    const twin = point.signs.findIndex((other) => other.own === own && other.spec.kind === spec.kind)
    if (twin !== i) report(`signs/${i}/own`, `"${own}" is also the end of the number of signs.${twin}; give each ${spec.kind} its own`)
    if (derivedKinds.includes(spec.kind))
      report(
        `signs/${i}/spec/kind`,
        `a ${spec.kind} follows from the survey, the plan or the assessment; record it there and remove it here`,
      )
  })
  point.assessments.forEach((a, i) => {
    for (const [id, finding] of Object.entries(a.findings)) {
      const at = `assessments/${i}/findings/${id}`
      if (!clause.has(id)) report(at, `"${id}" is not a clause of either handbook; correct the id`)
      const message = clause.has(id) ? contradictionIn(id, finding) : undefined
      if (message) report(`${at}/measured`, message)
      if (finding.foundOn !== undefined && finding.foundOn >= a.on)
        report(`${at}/foundOn`, `${finding.foundOn} is not before the assessment of ${a.on}; correct the date or leave it out`)
    }
  })
  return problems
}

/** A plan says where the things of the survey are, so it has all of them, and no window that the survey does not know. */
function checkPlanTerms(
  {plan, survey}: Point,
  report: (at: string, message: string) => void,
  term: (at: string, id: string) => void,
  isFacility: (id: string) => boolean,
): void {
  if (!plan) return
  plan.rooms.forEach((room, i) => {
    term(`plan/rooms/${i}/term`, room.term)
  })
  plan.facilities.forEach((facility, i) => {
    term(`plan/facilities/${i}/term`, facility.term)
  })
  if (!survey) {
    report('plan', 'stands without a survey; windows and facilities are recorded there, so add the survey')
    return
  }
  plan.windows.forEach(({number}, i) => {
    if (!survey.windows.some((w) => w.number === number))
      report(`plan/windows/${i}/number`, `${number} is no window of the survey; correct the number, or add the window to the survey`)
  })
  survey.windows.forEach(({number}, i) => {
    if (!plan.windows.some((w) => w.number === number))
      report(`survey/windows/${i}`, `window ${number} is not on the plan; add its place to plan.windows`)
  })
  const placed = [...plan.rooms, ...plan.facilities].map((thing) => thing.term)
  survey.facilities.forEach((id, i) => {
    if (isFacility(id) && !placed.includes(id))
      report(`survey/facilities/${i}`, `"${id}" is not on the plan; add its room or its place to the plan`)
  })
  if (survey.decisionPlaces.length > 0) report('survey/decisionPlaces', 'are worked out from the plan; remove them')
}
