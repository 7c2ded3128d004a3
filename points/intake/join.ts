import {type FindingRecord, type Status, statusNames} from '../assessment/schema.ts'

/** What one of several inspectors found: the name of the file, or of the device, and the finding on each clause. */
export interface Inspected {
  readonly name: string
  readonly findings: Readonly<Record<string, FindingRecord>>
}

/** A clause on which inspectors differ, with what each of them found. */
export interface Difference {
  readonly clause: string
  readonly found: readonly {readonly name: string; readonly finding: FindingRecord}[]
}

/** What inspectors found together. */
export interface Joined {
  readonly findings: Readonly<Record<string, FindingRecord>>
  /** Clauses on which they differ; each stands in `findings` as to be re-checked, with what all of them noted. */
  readonly differences: readonly Difference[]
}

/**
 * Returns what `inspected` found together. What they found alike is joined with all notes; a clause that one of them left unchecked is as
 * the other found it; one on which they differ is to be re-checked until a person settles it. Nothing that anybody wrote is left out.
 */
export function joinFindings(inspected: readonly Inspected[]): Joined {
  const findings: Record<string, FindingRecord> = {}
  const differences: Difference[] = []
  for (const clause of new Set(inspected.flatMap((one) => Object.keys(one.findings)))) {
    const all = inspected.flatMap(({name, findings: of}) => (of[clause] ? [{name, finding: of[clause]}] : []))
    const told = all.filter(({finding}) => finding.status !== 'unchecked')
    const standing = told.filter(({name, finding}) => !told.some((other) => other.name !== name && quotes(other.finding, {name, finding})))
    const kinds = new Set(standing.map(({finding}) => JSON.stringify([finding.status, finding.measured])))
    if (kinds.size > 1) {
      differences.push({clause, found: standing})
      findings[clause] = {status: 'recheck', note: notesOf([...standing.map(lineOf), ...unread(all)])}
    } else {
      const [first, ...others] = standing.length > 0 ? standing : all
      if (first)
        findings[clause] = withNote(first.finding, notesOf([first, ...others].map(({finding}) => finding.note).concat(unread(all))))
    }
  }
  return {findings, differences}
}

/** Returns what an inspector found on a clause as one line: who, result, value, note. It stands in the note of a clause to be re-checked. */
export function lineOf({name, finding: {status, measured, note}}: Difference['found'][number]): string {
  const value = measured === undefined ? '' : ` ${measured}`
  return `〔${name}〕${named(status)}${value}${note === undefined ? '' : `：${note}`}`
}

/** Whether `finding` was made of `other` in an earlier joining, so that the same file may come in twice. */
const quotes = ({status, note}: FindingRecord, other: Difference['found'][number]) =>
  status === 'recheck' && (note ?? '').includes(lineOf(other))

/** Notes on a clause that was not checked say something too. */
const unread = (all: Difference['found']) => all.flatMap(({finding}) => (finding.status === 'unchecked' ? [finding.note] : []))

const named = (status: Status) => statusNames.zh[status]

/** Each note once, also where one of them holds another already. */
const notesOf = (notes: readonly (string | undefined)[]) => {
  const told = [...new Set(notes.filter((note) => note !== undefined))]
  return told.filter((note) => !told.some((other) => other !== note && other.includes(note))).join('\n')
}

const withNote = ({note: _, ...finding}: FindingRecord, note: string): FindingRecord => (note === '' ? finding : {...finding, note})
