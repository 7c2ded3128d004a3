import {type FindingRecord, type Status, statuses} from '../../points/assessment/schema.ts'
import {type Sheet, sheetSchema} from '../../points/assessment/sheet.ts'

/** Keys of local storage start so; the name of the point follows. */
export const keyPrefix = 'cunbiao:checklist:'

/** Keys under which what was seen on patrols is kept, apart from the assessments. */
export const patrolPrefix = 'cunbiao:patrol:'

/** Returns the sheet of a point on which nothing was checked yet: one for both books, begun under one edition. */
export const emptyRecord = (point: string, edition: string, on: string): Sheet => ({
  point,
  assessment: {on, edition, by: 'self', findings: {}},
})

/** Returns `record` with another finding for `clause`. One that says nothing at all is left out: an absent clause is unchecked. */
export function withFinding(record: Sheet, clause: string, finding: FindingRecord): Sheet {
  const {[clause]: _, ...others} = record.assessment.findings
  const silent = finding.status === 'unchecked' && finding.measured === undefined && finding.note === undefined
  return {...record, assessment: {...record.assessment, findings: silent ? others : {...others, [clause]: finding}}}
}

/** Returns whether `clause` was looked at and decided: neither unchecked nor to be re-checked. */
export function settledIn(findings: Sheet['assessment']['findings'], clause: string): boolean {
  const {status = 'unchecked'} = findings[clause] ?? {}
  return status !== 'unchecked' && status !== 'recheck'
}

/** Returns how many of `clauses` have each status. A clause without a finding is unchecked: neither met nor zero. */
export function countStatuses({assessment}: Sheet, clauses: readonly string[]): Record<Status, number> {
  const counts = Object.fromEntries(statuses.map((s) => [s, 0])) as Record<Status, number>
  for (const clause of clauses) counts[assessment.findings[clause]?.status ?? 'unchecked']++
  return counts
}

/** The most letters of a point's name in that of a file: systems allow 255 bytes, and a Chinese letter takes three or four. */
const longestName = 50

/**
 * Returns the name under which a record is downloaded, as `cunbiao-zhanqi-2026-11-25.yaml`. Of the point's name it has letters and digits
 * alone: it stands in a command too, in which other characters may mean something.
 */
export const exportName = ({point, kind, assessment}: Sheet, format: string): string =>
  `cunbiao-${kind === 'observation' ? 'patrol-' : ''}${[...point.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, longestName).join('')}-${assessment.on}.${format}`

/** Returns the command that puts the record exported as `format` into that of its point. `id` is the point's id, or what stands for one not known. */
export const recordCommand = (record: Sheet, id: string, format = 'yaml'): string =>
  `npm run -s cunbiao -- assess ${id} --from ${exportName(record, format)}`

/** Returns the record as JSON, to be read back by `readCheckFile`. */
export const toCheckJson = (record: Sheet): string => `${JSON.stringify(record, null, 1)}\n`

/** Returns the record that the device kept as `text`, undefined if it cannot be read. It may be half filled in, so only its form is asked for. */
export function readKept(text: string): Sheet | undefined {
  try {
    return sheetSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
