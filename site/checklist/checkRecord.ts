import {type AssessmentRecord, assessors, type Status, statuses} from '../../points/assessment/schema.ts'

/** What was found on one clause, as an assessment records it. */
export type CheckFinding = AssessmentRecord['findings'][string]

/** The checks of one point as a phone keeps them: one assessment of both books, begun under one edition. */
export interface CheckRecord {
  /** Id of the point; for one that the directory does not know, its name as the inspector typed it. */
  readonly point: string
  readonly assessment: AssessmentRecord
}

/** Keys of local storage start so; the name of the point follows. */
export const keyPrefix = 'cunbiao:checklist:'

/** Returns the record of a point on which nothing was checked yet. */
export const emptyRecord = (point: string, edition: string, on: string): CheckRecord => ({
  point,
  assessment: {on, edition, by: 'self', findings: {}},
})

/** Returns `record` with another finding for `clause`. One that says nothing at all is left out: an absent clause is unchecked. */
export function withFinding(record: CheckRecord, clause: string, finding: CheckFinding): CheckRecord {
  const {[clause]: _, ...others} = record.assessment.findings
  const silent = finding.status === 'unchecked' && finding.measured === undefined && finding.note === undefined
  return {...record, assessment: {...record.assessment, findings: silent ? others : {...others, [clause]: finding}}}
}

/** Returns how many of `clauses` have each status. A clause without a finding is unchecked: neither met nor zero. */
export function countStatuses({assessment}: CheckRecord, clauses: readonly string[]): Record<Status, number> {
  const counts = Object.fromEntries(statuses.map((s) => [s, 0])) as Record<Status, number>
  for (const clause of clauses) counts[assessment.findings[clause]?.status ?? 'unchecked']++
  return counts
}

/** Returns the record as JSON, to be read back by `readCheckRecord`. */
export const toCheckJson = (record: CheckRecord): string => `${JSON.stringify(record, null, 1)}\n`

/** Returns the name under which a record is downloaded, as `cunbiao-zhanqi-2026-11-25.yaml`. */
export const exportName = ({point, assessment}: CheckRecord, format: string): string =>
  `cunbiao-${point.replace(/[\\/:*?"<>|\s]+/g, '-')}-${assessment.on}.${format}`

/** Returns the command that puts the exported record into that of its point. `id` is the point's id, or what stands for one not known. */
export const recordCommand = (record: CheckRecord, id: string): string =>
  `npm run -s cunbiao -- assess ${id} --from ${exportName(record, 'yaml')}`

/** Returns the record as YAML of the same shape as its JSON, with the command that takes it in. */
export function toCheckYaml(record: CheckRecord, id: string): string {
  const {
    point,
    assessment: {on, edition, by, findings},
  } = record
  const flow = ({status, measured, note}: CheckFinding) =>
    [
      `status: ${status}`,
      ...(measured === undefined ? [] : [`measured: ${measured}`]),
      ...(note === undefined ? [] : [`note: ${JSON.stringify(note)}`]),
    ].join(', ')
  const lines = Object.keys(findings)
    .sort()
    .flatMap((id) => (findings[id] ? [`    ${id}: {${flow(findings[id])}}`] : []))
  return [
    `# ${recordCommand(record, id)}`,
    `point: ${JSON.stringify(point)}`,
    'assessment:',
    `  on: ${on}`,
    `  edition: ${edition}`,
    `  by: ${by}`,
    `  findings:${lines.length === 0 ? ' {}' : ''}`,
    ...lines,
    '',
  ].join('\n')
}

/** Returns the record in `text`, or everything that is wrong with it, as `path: what was found`. */
export function readCheckRecord(text: string): CheckRecord | readonly string[] {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return ['JSON']
  }
  const problems: string[] = []
  const expect = (path: string, value: unknown, fits: boolean) => {
    if (!fits) problems.push(`${path}: ${JSON.stringify(value) ?? '–'}`)
  }
  const record = objectOf(given)
  const assessment = objectOf(record.assessment)
  const findings = objectOf(assessment.findings)
  expect('point', record.point, typeof record.point === 'string' && record.point.trim() !== '')
  expect('assessment.on', assessment.on, typeof assessment.on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(assessment.on))
  expect('assessment.edition', assessment.edition, typeof assessment.edition === 'string' && assessment.edition !== '')
  expect('assessment.by', assessment.by, assessors.includes(assessment.by as AssessmentRecord['by']))
  expect('assessment.findings', assessment.findings, typeof assessment.findings === 'object' && assessment.findings !== null)
  for (const [id, value] of Object.entries(findings)) {
    const {status, measured, note, ...unknown} = objectOf(value)
    expect(id, id, /^(HW|SW)-[A-Z]+-\d{3}$/.test(id))
    expect(`${id}.status`, status, statuses.includes(status as Status))
    expect(`${id}.measured`, measured, measured === undefined || Number.isFinite(measured))
    expect(`${id}.note`, note, note === undefined || (typeof note === 'string' && note !== ''))
    for (const [key, extra] of Object.entries(unknown)) expect(`${id}.${key}`, extra, false)
  }
  return problems.length > 0 ? problems : (given as CheckRecord)
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
