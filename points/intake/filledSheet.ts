import type {z} from 'zod'
import {type Catalogue, edition as today} from '../../handbooks/catalogue/catalogue.ts'
import {limits} from '../../handbooks/clause/limits.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {budgets} from '../../handbooks/input/budget.ts'
import {type Problem, ProblemList, show} from '../../handbooks/input/problem.ts'
import {openYaml, plainWords} from '../../handbooks/input/yaml.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'
import {misplaced} from '../assessment/misplaced.ts'
import {contradictionWords, limitsByClause} from '../assessment/reading.ts'
import {type AssessmentRecord, assessmentSchema, type FindingRecord, findingSchema, type ObservationRecord} from '../assessment/schema.ts'
import {partsOf, type Sheet, type SheetFault, sheetFaults, sheetSchema} from '../assessment/sheet.ts'
import type {Entry} from '../directory/directory.ts'
import {personalIn} from '../proceedings/personal.ts'
import {privateNote} from '../proceedings/privateNote.ts'
import {withThresholds} from '../record/threshold.ts'
import {type Difference, joinFindings} from './join.ts'

/** What sheets are taken in for. */
export interface IntakeSetting {
  readonly catalogue: Catalogue
  /** The point that is assessed, and all others, so that a sheet of another is named. */
  readonly entry: Entry
  readonly entries: readonly Entry[]
  /** Today's date; nothing is found later. */
  readonly now: string
}

/** A file by its name, with its contents. */
export interface SheetFile {
  readonly name: string
  readonly text: string
}

/** A filled-in checklist that was read and not judged yet, whatever kind of file it came in. */
export interface OpenSheet {
  readonly name: string
  /** What it holds, as `sheetSchema` would have it. */
  readonly value: unknown
  /** What its kind of file says against it: broken text, choices that are none, doubled rows. */
  readonly faults: readonly Problem[]
  /** Where what stands at `path` of the value is found in the file. */
  place(path: readonly PropertyKey[]): Pick<Problem, 'line' | 'at'>
  /** What a schema says of the value, with its places. */
  problems(error: z.core.$ZodError): Problem[]
}

/** What checklists hold together. */
export interface JoinedSheets {
  readonly assessment: AssessmentRecord
  /** The same as what was seen on a patrol, where the checklists are of that kind; it is no assessment then. */
  readonly observation: ObservationRecord | undefined
  /** Clauses on which the files differ and nobody has settled which holds. */
  readonly differences: readonly Difference[]
}

/** Which file holds where files differ, by clause: 1 for the first. */
export type Settled = ReadonlyMap<string, number>

/** Returns the checklist that a phone exported as YAML or JSON. @throws InputError where it is no YAML. */
export function openSheet({name, text}: SheetFile): OpenSheet {
  const yaml = openYaml(name, text)
  return {...yaml, name, place: (path) => ({line: yaml.lineOf(path), at: path.join('.')})}
}

/** Returns the assessment that checklists exported as YAML or JSON hold together, as `joinSheets` does. */
export function readSheets(files: readonly SheetFile[], setting: IntakeSetting, settled: Settled = new Map()): JoinedSheets {
  const problems = new ProblemList()
  const opened = files.flatMap((file) => problems.attempt(() => openSheet(file)) ?? [])
  const joined = opened.length === 0 ? undefined : problems.attempt(() => joinSheets(opened, setting, settled))
  problems.throwIfAny()
  if (!joined) throw new Error('an assessment is read from a file')
  return joined
}

/**
 * Returns the assessment that `sheets` hold together: several people may have checked, each some of the clauses, or the same ones. Where
 * they differ the clause is to be re-checked, with the notes of all, unless `settled` says whose finding holds.
 *
 * Every problem of every file is found at once: the wrong point, a day to come, an edition that today's books are not, a clause that does
 * not exist, a status or value that is not allowed, a value that contradicts its status, and another day or assessor than the first file's.
 *
 * @throws InputError or InputErrors with the place of each.
 */
export function joinSheets(sheets: readonly OpenSheet[], setting: IntakeSetting, settled: Settled = new Map()): JoinedSheets {
  const problems = new ProblemList()
  const judged = sheets.flatMap((open): Judged[] => {
    for (const fault of open.faults) problems.add(open.name, fault)
    const parsed = sheetSchema.safeParse(open.value, plainWords)
    if (!parsed.success) for (const problem of open.problems(parsed.error)) problems.add(open.name, problem)
    for (const problem of contentProblems(open, setting)) problems.add(open.name, problem)
    return parsed.success ? [{open, data: parsed.data}] : []
  })
  const [first, ...others] = judged
  for (const other of others) if (first) compareFacts(first, other, problems)
  const names = namesIn(sheets)
  const {findings, differences} = joinFindings(
    judged.map(({open, data}) => ({name: names[sheets.indexOf(open)] ?? open.name, findings: data.assessment.findings})),
  )
  const decided: Record<string, FindingRecord> = {}
  for (const [clause, nth] of settled) {
    const found = judged.find(({open}) => open === sheets[nth - 1])?.data.assessment.findings[clause]
    if (found) decided[clause] = found
    else
      problems.add('--settle', {
        at: `${clause}=${nth}`,
        message: sheets[nth - 1]
          ? `file ${nth} has no finding on ${clause}; name a file that has`
          : `there is no file ${nth}; the files are numbered from 1 to ${sheets.length}`,
      })
  }
  for (const {clause} of differences)
    if (!decided[clause] && (findings[clause]?.note?.length ?? 0) > budgets.text.prose)
      problems.add(sheets.map(({name}) => name).join(', '), {
        at: clause,
        message: `the notes of all together are longer than the ${budgets.text.prose} characters that one note has room for; give --settle ${clause}=N, or shorten them`,
      })
  const seen = first?.data.kind === 'observation'
  if (!seen) for (const one of judged) for (const problem of noteProblems(one, privateNote)) problems.add(one.open.name, problem)
  if (seen) for (const one of judged) for (const problem of observationProblems(one)) problems.add(one.open.name, problem)
  if (seen)
    for (const {clause, found} of differences)
      if (!decided[clause])
        problems.add(sheets.map(({name}) => name).join(', '), {
          at: clause,
          message: `has two results of one patrol (${found.map(({name, finding}) => `${name}: ${finding.status}`).join(', ')}); keep the one that was seen, or give --settle ${clause}=N`,
        })
  problems.throwIfAny()
  if (!first) throw new Error('an assessment is read from a file')
  const assessment = {...first.data.assessment, findings: {...findings, ...decided}}
  const {party} = first.data
  return {
    assessment,
    observation: seen ? {...assessment, ...(party && {party})} : undefined,
    differences: differences.filter(({clause}) => !decided[clause]),
  }
}

/** What a patrol cannot say: nothing at all, and words that tell who somebody is. */
function observationProblems({open, data}: Judged): Problem[] {
  if (Object.keys(data.assessment.findings).length === 0)
    return [
      {
        ...open.place(['assessment', 'findings']),
        message: 'are none; a patrol on which nothing was looked at is no patrol, so there is nothing to take in',
      },
    ]
  return noteProblems({open, data}, personalIn)
}

/** Returns what `judge` says of each note, at its place. */
const noteProblems = ({open, data}: Judged, judge: (note: string) => string | undefined): Problem[] =>
  Object.entries(data.assessment.findings).flatMap(([clause, {note}]): Problem[] => {
    const message = note === undefined ? undefined : judge(note)
    return message === undefined ? [] : [{...open.place(['assessment', 'findings', clause, 'note']), message}]
  })

/** Returns what the notes of a record call each sheet: its file without the folders, unless another is called so too. */
export function namesIn(sheets: readonly Pick<OpenSheet, 'name'>[]): string[] {
  const short = sheets.map(({name}) => name.split(/[\\/]/).at(-1) ?? name)
  return sheets.map(({name}, i) => (short.filter((other) => other === short[i]).length > 1 ? name : (short[i] ?? name)))
}

interface Judged {
  readonly open: OpenSheet
  readonly data: Sheet
}

/** What is wrong in a sheet though its form is right, looked for in whatever part of it has the right form. */
function contentProblems({value, place}: OpenSheet, {catalogue, entry, entries, now}: IntakeSetting): Problem[] {
  const problems: Problem[] = []
  const report = (path: readonly string[], message: string) => problems.push({...place(path), message})
  const {point, assessment} = partsOf(value)
  const given = sheetSchema.shape.point.safeParse(point)
  if (given.success && !isNamed(entry, given.data)) {
    const other = entries.find((e) => isNamed(e, given.data))
    const whose = other ? `is the point ${other.id} (${other.name.zh}, ${other.town.zh})` : 'is no point of the directory'
    report(
      ['point'],
      `${show(given.data)} ${whose}, and ${entry.id} (${entry.name.zh}) is being assessed; if the results are those of ${entry.id}, write "point: ${entry.id}" here`,
    )
  }
  const {edition} = partsOf(assessment)
  const read = assessmentSchema.shape.edition.safeParse(edition)
  if (read.success && read.data !== today)
    report(
      ['assessment', 'edition'],
      knownEditions(catalogue).ids.includes(read.data)
        ? `${show(read.data)} is not the edition of today’s books, ${today}; see "edition diff ${read.data} ${today}", check the clauses that changed, and fill in today’s checklists`
        : `${show(read.data)} is no edition of the handbooks; correct it, today’s is ${today}`,
    )
  for (const [id, given] of Object.entries(partsOf(partsOf(assessment).findings))) {
    const [clause, finding] = [catalogue.clause.get(id), findingSchema.safeParse(given)]
    const message = clause && finding.success ? misplaced(clause, finding.data.status) : undefined
    if (message) report(['assessment', 'findings', id, 'status'], message)
  }
  const day = assessmentSchema.shape.on.safeParse(partsOf(assessment).on)
  const held = withThresholds(limits, entry.thresholds ?? [], day.success ? day.data : now)
  const clauses = new Map(catalogue.clauses.map(({id}) => [id, limitsByClause(held).get(id)]))
  for (const fault of sheetFaults(value, {clauses, today: now})) report(fault.at, messageOf(fault, catalogue, now, held))
  return problems
}

function messageOf(fault: SheetFault, {withdrawn}: Catalogue, now: string, held: Readonly<Record<string, Limit>>): string {
  switch (fault.what) {
    case 'to-come':
      return `${fault.on} is to come, today is ${now}; give the day of the check`
    case 'no-clause': {
      const known = withdrawn.find(({id}) => id === fault.clause)
      return known
        ? `${fault.clause} was withdrawn on ${known.on}; remove it`
        : `"${fault.clause}" is not a clause of either handbook; correct the id`
    }
    case 'carried':
      return 'is entered by --carry-over and stands in no checklist; remove it'
    case 'contradiction':
      return contradictionWords(fault.clause, fault.found, held)
  }
}

function compareFacts(first: Judged, other: Judged, problems: ProblemList): void {
  for (const key of ['on', 'edition', 'by'] as const) {
    const [a, b] = [first.data.assessment[key], other.data.assessment[key]]
    if (a !== b)
      problems.add(other.open.name, {
        ...other.open.place(['assessment', key]),
        message: `${show(b)} is not ${show(a)}, as ${first.open.name} has it; one assessment has one day, edition and assessor, so make them alike or record them one after the other`,
      })
  }
  for (const key of ['kind', 'party'] as const) {
    const [a, b] = [first.data, other.data].map((sheet) => sheet[key] ?? (key === 'kind' ? 'assessment' : 'none'))
    if (a !== b)
      problems.add(other.open.name, {
        ...other.open.place([key]),
        message: `${show(b)} is not ${show(a)}, as ${first.open.name} has it; take patrols and assessments in one after the other`,
      })
  }
}

/** Whether `name` is what an inspector may have typed for the point: its id, its name, or that of its place. */
const isNamed = ({id, slug, name, place}: Entry, typed: string) =>
  [id, slug, name.zh, name.en, place.zh, place.en].some((known) => plain(known) === plain(typed))
const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase()
